"""Every screen by the name of its picture, each as a visit that answers of the wizard really lead to."""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.model import Content
from kiosk.triage.paths import all_ways
from kiosk.visit.handover import HandOver
from kiosk.visit.visit import Page, Place, Visit

STILL_THERE = "still-there"
"""The question whether anybody is there. It is no page of a visit; it covers whichever is shown."""


def screens(content: Content) -> dict[str, Visit]:
    """Return a visit on every page, topic, question and level of outcome, by the name of its picture."""
    home = Visit().home()
    found = {"welcome": Visit(), "home": home}
    found |= {f"topic-{topic.id}": home.go(Page.TOPIC, topic.id) for topic in content.topics}
    found |= {page.value: home.go(page) for page in (Page.CARE, Page.TIMELINE)}
    asking = home.ask()
    ends: dict[str, Visit] = {}
    for way in all_ways(content.wizard):
        given: list[str] = []
        for asked in way.state.asked:
            before = replace(asking, answers=way.answers.only(given))
            found.setdefault(f"wizard-{asked.step.id}", before)
            given.append(asked.step.id)
        end = replace(asking, answers=way.answers, place=Place(Page.RESULT))
        ends.setdefault(way.level.id, end)
    found |= {f"result-{level}": ends[level] for level in sorted(ends)}
    first = content.topics[0]
    taken = (f"topic-{first.id}", Page.CARE.value, *(f"result-{level}" for level in sorted(ends)))
    found |= {f"take-home-{name}": found[name].go(Page.TAKE_HOME) for name in taken}
    opened = home.go(Page.TOPIC, first.id)
    found |= {"picture": opened.look_closer(first.picture), "words": opened.go(Page.WORDS)}
    gate = content.wizard.gates[0]
    found["picture-answer"] = found[f"wizard-{gate.id}"].look_closer(gate.signs[0].picture)
    over = (Page.HELP, Page.SETTINGS, Page.LANGUAGE, Page.ABOUT)
    found |= {page.value: home.go(page) for page in over}
    found["desk"] = replace(found["result-call_clinic"], place=Place(Page.DESK))
    found["start"] = HandOver(12, first.id).visit(home.settings)
    return found | {"start-day-unknown": HandOver().visit(home.settings)}
