"""Ways merged into lines: each way in exactly one line, of its own level, and no more lines than needed."""

from __future__ import annotations

from itertools import islice

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.signoff.book.merging import Told, merged
from kiosk.triage.paths import problem_ways
from kiosk.triage.urgency import Level
from tests.triage.strategies import wizards

CALM, GRAVE = Level.EXPECTED, Level.CALL_CLINIC


def ways(*told: tuple[Level, dict[str, str]]) -> list[Told]:
    return [Told(answers, level) for level, answers in told]


@st.composite
def trees(draw, depth: int = 4, asked: tuple[tuple[str, str], ...] = ()) -> list[Told]:
    """Every way through a small tree of questions; which one comes next depends on what was answered."""
    left = [name for name in "abcd" if name not in dict(asked)]
    if depth == 0 or not left or (asked and draw(st.integers(0, 3)) == 0):
        return [Told(dict(asked), draw(st.sampled_from(list(Level)[:3])))]
    screen = draw(st.sampled_from(left)) if asked else "a"
    return [
        way
        for answer in ("no", "yes", "not_sure")
        for way in draw(trees(depth - 1, (*asked, (screen, answer))))
    ]


@settings(max_examples=60, deadline=None)
@given(trees())
def test_each_way_falls_into_exactly_one_line_and_has_its_level(told: list[Told]):
    lines = merged(told)
    for way in told:
        levels = [line.level for line in lines if line.takes(way.answers)]
        assert levels == [way.level]


@settings(max_examples=60, deadline=None)
@given(trees())
def test_each_line_counts_the_ways_that_it_takes(told: list[Told]):
    for line in merged(told):
        assert line.ways == sum(line.takes(way.answers) for way in told)


def test_ways_of_one_level_become_one_line_without_conditions():
    (line,) = merged(
        ways((CALM, {"a": "no", "b": "no"}), (CALM, {"a": "no", "b": "yes"}), (CALM, {"a": "yes"}))
    )
    assert (line.conditions, line.ways) == ({}, 3)


def test_an_answer_that_makes_no_difference_is_not_named():
    lines = merged(
        ways(
            (CALM, {"a": "no", "b": "no"}),
            (CALM, {"a": "no", "b": "yes"}),
            (GRAVE, {"a": "yes", "b": "no"}),
            (GRAVE, {"a": "yes", "b": "yes"}),
        )
    )
    assert [(line.level, line.conditions) for line in lines] == [
        (GRAVE, {"a": {"yes"}}),
        (CALM, {"a": {"no"}}),
    ]


def test_a_question_that_not_every_way_has_met_parts_only_those_that_have():
    lines = merged(
        ways((GRAVE, {"a": "yes"}), (CALM, {"a": "no", "b": "no"}), (GRAVE, {"a": "no", "b": "yes"}))
    )
    assert [(line.level, line.conditions) for line in lines] == [
        (GRAVE, {"a": {"yes"}}),
        (GRAVE, {"a": {"no"}, "b": {"yes"}}),
        (CALM, {"a": {"no"}, "b": {"no"}}),
    ]


def test_on_the_shipped_content_no_way_is_lost_doubled_or_moved_to_another_level(real_content):
    for problem in real_content.wizard.problems.choices:
        told = [Told(dict(way.answers), way.level) for way in problem_ways(real_content.wizard, problem.id)]
        lines = merged(told)
        assert len(lines) <= 8, problem.id
        for way in told:
            assert [line.level for line in lines if line.takes(way.answers)] == [way.level], way.answers


@settings(max_examples=12, deadline=None)
@given(wizards())
def test_on_wizards_made_up_by_chance_neither(wizard):
    for problem in wizard.problems.choices:
        told = [Told(dict(way.answers), way.level) for way in islice(problem_ways(wizard, problem.id), 400)]
        if len(told) < 400:
            lines = merged(told)
            for way in told:
                assert [line.level for line in lines if line.takes(way.answers)] == [way.level]
