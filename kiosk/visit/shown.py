"""What a page shows out of the content: its pictures, and its texts. For looking closer at either.

The words of the interface are not among them, and how a page looks is no business of this room.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.content.entry import Statement
from kiosk.content.leaflet import Topic
from kiosk.content.model import Content
from kiosk.content.wizard import Choice, Gate, Outcome, Problem, Question, Sign, Time
from kiosk.triage.steps import Kind, Step
from kiosk.triage.verdict import verdict_of
from kiosk.visit.visit import Page, Visit


@dataclass(frozen=True)
class Sight:
    """One picture on a page: its id, what it stands for, and what there is to see on it."""

    picture: str
    title: str
    alt: str


def sights(content: Content, visit: Visit) -> tuple[Sight, ...]:
    """Return the pictures that tell something, in the order shown, each once; ticks do not."""
    found = {sight.picture: sight for sight in reversed(list(_sights(content, visit)))}
    return tuple(reversed(found.values()))


def _sights(content: Content, visit: Visit) -> Iterator[Sight]:
    place = visit.beneath
    match place.page:
        case Page.TOPIC:
            yield from (_of_topic(each) for each in content.topics if each.id == place.topic)
        case Page.CARE:
            yield from (Sight(act.picture, act.title, act.alt) for act in content.care.acts)
        case Page.WIZARD if step := visit.step(content):
            yield from _asked(step)


def _of_topic(topic: Topic) -> Sight:
    return Sight(topic.picture, topic.title, topic.alt)


def _asked(step: Step) -> Iterator[Sight]:
    if isinstance(step.entry, Sign):
        yield Sight(step.entry.picture, step.entry.text, step.entry.alt)
        return
    for option in step.options:
        entry = option.entry
        if isinstance(entry, Choice | Problem | Sign | Time) and entry.picture:
            yield Sight(entry.picture, entry.text, entry.alt or "")


def texts(content: Content, visit: Visit) -> tuple[str, ...]:
    """Return the texts of the page, in no order that matters; those of an outcome are all that it may say."""
    place = visit.beneath
    match place.page:
        case Page.TOPIC:
            found = [text for each in content.topics if each.id == place.topic for text in _topic(each)]
        case Page.CARE:
            acts = [text for act in content.care.acts for text in (act.title, act.text)]
            found = [content.care.line, *acts, *_said(content.care.call)]
        case Page.TIMELINE:
            found = [text for each in content.topics for text in (each.title, *_said(each.call))]
        case Page.HELP:
            signs = [sign.text for gate in content.wizard.gates for sign in gate.signs]
            found = [content.help.line, *_said(content.help.steps), *signs]
        case Page.WIZARD if step := visit.step(content):
            found = list(_question(content, step))
        case Page.RESULT:
            found = list(_result(content, visit))
        case _:
            found = []
    return tuple(text for text in found if text)


def _said(statements: Iterable[Statement | None]) -> list[str]:
    return [statement.text for statement in statements if statement]


def _topic(topic: Topic) -> list[str]:
    lasts = [text for span in topic.lasts for text in (span.name, span.text)]
    said = _said((*topic.notice, *topic.why, *topic.helps, *topic.call, *topic.emergency))
    return [topic.title, topic.line, *lasts, *said]


def _question(content: Content, step: Step) -> Iterator[str]:
    wizard = content.wizard
    match step.entry:
        case Sign():
            yield from (wizard.check_help, step.entry.check)
            return
        case Gate() | Question():
            yield from (step.entry.ask, step.entry.help or "")
    if step.kind is Kind.PROBLEMS:
        yield from (wizard.problems.ask, wizard.problems.help or "")
    for option in step.options:
        match option.entry:
            case Choice() | Problem():
                yield from (option.entry.text, option.entry.hint or "")
            case Sign() | Time():
                yield option.entry.text


def _result(content: Content, visit: Visit) -> Iterator[str]:
    state = visit.state(content)
    if state.pending is not None:
        return
    verdict = verdict_of(state)
    outcome: Outcome = getattr(content.outcomes, verdict.level.id)
    yield from (outcome.heading, outcome.line, *_said(outcome.steps), outcome.closing.text)
    yield from _said(problem.normal for problem in verdict.problems)
    yield from (text for cause in verdict.causes for text in _said(cause.because))
    yield from _said(verdict.notes)
    yield from (change.turns for change in verdict.would_change if change.turns)
    named = {problem.topic for problem in verdict.problems}
    for topic in content.topics:
        if topic.id in named:
            yield from (span.text for span in topic.lasts)
            yield from _said(topic.helps)
    for asked in state.asked:
        yield from _question(content, asked.step)
