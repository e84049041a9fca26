"""Where the words come from: every claim is told in the words agreed, and every red flag is caught."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from kiosk.content.claims import LEAFLET_CLAIMS
from kiosk.content.entry import Statement
from kiosk.content.leaflet import Span
from kiosk.content.model import Content
from kiosk.content.wizard import Unsure
from kiosk.triage.urgency import Level
from tests.leaflet.entries import entries, sources

CLAIMS = list(LEAFLET_CLAIMS)
RED_FLAGS = [*(f"R{number}" for number in range(1, 16)), "R1b", "R5b", "R9b"]

TOLD_IN_WORDS = {
    "L1": "irritates the vein on purpose",
    "L2": "itchy, raised bumps around the needle spots",
    "L3": "within hours",
    "L4": "bother you much less",
    "L5": "turn red",
    "L6": "clears with time",
    "L7": "several weeks",
    "L8": "trapped inside and makes a lump",
    "L9": "can be sore",
    "L10": "can turn red",
    "L11": "suddenly, even several weeks",
    "L12": "weeks to months",
    "L13": "draining",
    "L14": "puffy",
    "L15": "black",
    "L16": "shiny",
    "L17": "Some needle spots bruise",
    "L18": "does not mean that something is wrong",
    "L19": "stronger",
    "L20": "bigger",
    "L21": "2 to 3 weeks, or sooner",
    "L22": "go quickly",
    "L23": "right around the treated veins",
    "L24": "whole foot, ankle or calf is not normal",
    "L25": "a deep vein may hold a clot",
    "L26": "A clot there is dangerous",
    "L27": "A doctor needs to check such swelling today",
    "L28": "fade",
    "L29": "A little staining there is normal",
    "L30": "right around the treated veins",
    "L31": "last longer",
    "L32": "no quick fix",
    "L33": "get better with time",
    "L34": "out of the sun",
    "L35": "works very well",
    "L36": "8 in 10",
    "L37": "not every treated vein goes away",
    "L38": "more sessions",
    "L39": "rare",
    "L40": "bruised or cut a tiny nerve",
    "L41": "at the treated vein, or just below it",
    "L42": "very touchy",
    "L43": "just before the feeling is fully back",
}
"""The words that carry each claim, as read and agreed; look again before changing them."""


def _told_in_topics(content: Content) -> list[Statement | Span]:
    return [e for topic in content.topics for e in entries(topic) if isinstance(e, Statement | Span)]


def _caught(content: Content) -> Iterator[tuple[str, Level]]:
    """Yield each red flag with the level of an answer that is about it."""
    wizard = content.wizard
    for gate in wizard.gates:
        for sign in gate.signs:
            yield from ((name, Level.of(gate.floor)) for name in _flags(sign))
    for problem in wizard.problems.choices:
        yield from ((name, Level.of(problem.floor)) for name in _flags(problem))
    for question in wizard.questions:
        for choice in question.choices:
            yield from ((name, Level.of(choice.floor)) for name in _flags(choice))


def _flags(entry: BaseModel) -> set[str]:
    return {name for name in sources(entry) if name.startswith("R")}


def test_the_lists_hold_every_claim_and_every_red_flag(content: Content):
    assert [claim.id for claim in content.claims] == CLAIMS
    assert {flag.id for flag in content.red_flags} == set(RED_FLAGS)


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_topic_tells_the_claim(claim: str, content: Content):
    told = [entry.text for entry in _told_in_topics(content) if claim in entry.source]
    assert any(TOLD_IN_WORDS[claim] in text for text in told), told


@pytest.mark.parametrize("flag", RED_FLAGS)
def test_an_answer_catches_the_red_flag_at_its_level(flag: str, content: Content):
    least = next(Level.of(each.least) for each in content.red_flags if each.id == flag)
    levels = [level for name, level in _caught(content) if name == flag]
    assert levels, "no answer is about it"
    assert max(levels) >= least


def test_the_two_warnings_of_the_leaflet_lead_up(content: Content):
    whole = _choice(content, "puffy_where", "whole")
    changed = _choice(content, "lump_skin", "changed")
    assert whole.floor == "doctor_today"
    assert changed.floor == "call_clinic"
    assert all(word in whole.text for word in ("whole", "foot", "ankle", "calf"))
    assert all(word in changed.text for word in ("very sore", "puffy", "shiny", "black"))


def test_doubt_is_never_calmer_than_any_answer(content: Content):
    for question in (*content.wizard.questions, content.wizard.risk):
        gravest = max(Level.of(choice.floor) for choice in question.choices)
        assert Level.of(question.unsure.floor) == gravest, question.id
        assert question.unsure.clot == any(choice.clot for choice in question.choices), question.id


def test_calm_words_stand_on_every_problem_that_can_end_well(content: Content):
    for problem in content.wizard.problems.choices:
        assert (problem.normal is not None) == (problem.floor == "expected"), problem.id
        assert (problem.because is not None) == (problem.floor != "expected"), problem.id


def test_reasons_for_doubt_are_given_where_doubt_raises(content: Content):
    unsure = [e for e in entries(content.wizard) if isinstance(e, Unsure) and e.floor != "expected"]
    assert unsure
    assert all(each.because for each in unsure)


def test_the_problem_of_a_tight_sock_warns_of_a_foot_that_stays_cold(content: Content):
    sock = next(p for p in content.wizard.problems.choices if p.id == "sock")
    assert sock.hint is not None
    assert "staff now" in sock.hint


def _choice(content: Content, question: str, choice: str):
    asked = next(each for each in content.wizard.questions if each.id == question)
    return next(each for each in asked.choices if each.id == choice)
