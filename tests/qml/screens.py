"""Every screen a visitor can be on, each as a visit to put into the running kiosk."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kiosk.content.model import Content
from kiosk.content.wizard import Wizard
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import Way, all_ways, answers_to, past_danger
from kiosk.triage.steps import PROBLEMS
from kiosk.triage.urgency import Level
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Place, Visit


def every_screen(content: Content, settings: Settings) -> dict[str, Visit]:
    """Return all screens by name: pages, topics, each question, and a result for each level."""
    welcome = Visit(settings=settings)
    home = welcome.home()
    shown = {"welcome": welcome, "home": home}
    shown |= {f"topic {topic.id}": home.go(Page.TOPIC, topic.id) for topic in content.topics}
    shown |= {
        page.value: home.go(page) for page in (Page.CARE, Page.TIMELINE, Page.HELP, Page.SETTINGS, Page.ABOUT)
    }
    topic = shown[f"topic {content.topics[0].id}"]
    shown |= {
        "picture of a topic": topic.look_closer(content.topics[0].picture),
        "words": topic.go(Page.WORDS),
    }
    shown |= {"timeline at its end": home.go(Page.TIMELINE).look_at(730)}
    wizard = home.ask()
    shown["picture of an answer"] = wizard.look_closer(content.wizard.gates[0].signs[-1].picture)
    for id_, answers in _questions(content.wizard).items():
        shown[f"question {id_}"] = _with(wizard, answers)
    for level, way in _results(content.wizard).items():
        shown[f"result {level.id}"] = _with(wizard, way.answers, Page.RESULT)
    for name in (f"topic {content.topics[0].id}", "care", "result call_clinic"):
        shown[f"take home {name}"] = shown[name].go(Page.TAKE_HOME)
    return shown


def _with(visit: Visit, answers: Answers, page: Page = Page.WIZARD) -> Visit:
    return Visit(Place(page), visit.trail, answers, settings=visit.settings)


@cache
def _questions(wizard: Wizard) -> dict[str, Answers]:
    """Return for each question the answers before it."""
    found: dict[str, Answers] = {}
    _follow(wizard, Answers(), found, unless=found)
    for problem in wizard.problems.choices:
        _follow(wizard, past_danger(wizard).with_answer(PROBLEMS, (problem.id,)), found, unless={})
    return found


def _follow(wizard: Wizard, start: Answers, found: dict[str, Answers], unless: Mapping[str, Answers]) -> None:
    """Note every question met behind ``start``; go no further behind one that is in ``unless``."""
    waiting = [start]
    while waiting:
        given = waiting.pop(0)
        pending = replay(wizard, given).pending
        if pending is None or pending.id in unless:
            continue
        found.setdefault(pending.id, given)
        if pending.id != PROBLEMS:
            waiting += [given.with_answer(pending.id, answer) for answer in answers_to(pending)]


@cache
def _results(wizard: Wizard) -> dict[Level, Way]:
    """Return for each level the way with the most to tell."""
    longest: dict[Level, Way] = {}
    for way in all_ways(wizard):
        kept = longest.get(way.level)
        if kept is None or len(way.answers) > len(kept.answers):
            longest[way.level] = way
    return longest
