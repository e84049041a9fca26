"""Laws of the shipped wizard that compare ways, by brute force: P3, P4, P5, and P6 at two times.

All laws are proved by structure on every file, and that proof against brute force on small wizards
(tests/triage/test_laws_by_brute_force.py). What is left here is a second opinion on the shipped file.
Where two ways differ in one answer, all others stay as they were, and what is asked besides is answered in
every form. A law then holds for the calmest of these, which is more than it asks for.
"""

from __future__ import annotations

from itertools import combinations, pairwise, permutations, product

import pytest

from kiosk.content.entry import NOT_SURE
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import danger_ways, past_danger, ways_from
from kiosk.triage.picking import pick
from kiosk.triage.steps import PROBLEMS, WHEN, Kind, problems_step
from kiosk.triage.urgency import Level


def with_instead(wizard, way, question, answer):
    """Yield every way that differs in one answer, and in what follows from it."""
    yield from ways_from(wizard, way.answers.with_answer(question, answer))


def test_p3_not_sure_is_never_calmer_than_an_answer_in_its_place(wizard, behind, counted):
    number = 0
    for way in behind:
        for question in way.state.questions:
            step = next(asked.step for asked in way.state.asked if asked.step.id == question)
            if step.kind in (Kind.GATE, Kind.PROBLEMS) or way.answers[question] == NOT_SURE:
                continue
            for doubtful in with_instead(wizard, way, question, NOT_SURE):
                number += 1
                assert doubtful.level >= way.level, (question, way.answers)
    counted(number, "ways with a doubt in place of an answer")


def test_p3_doubt_at_the_danger_signs_leads_as_high_as_any_of_them(wizard, counted):
    number = 0
    for gate in wizard.gates:
        before = Answers({other.id: "none" for other in wizard.gates if other is not gate})
        worst = {}
        for way in ways_from(wizard, before, until=Kind.PROBLEMS):
            number += 1
            given = way.answers[gate.id]
            worst[given] = max(way.level, worst.get(given, Level.EXPECTED))
        assert worst[NOT_SURE] >= max(worst.values())
    for way in danger_ways(wizard):
        for question, answer in way.answers.items():
            if question.startswith("check_") and answer != NOT_SURE:
                number += 1
                doubtful = replay(wizard, way.answers.with_answer(question, NOT_SURE))
                assert doubtful.level >= way.level
    counted(number, "ways through the danger signs")


def test_p4_a_risk_never_calms(wizard, behind, counted):
    asked = [way for way in behind if wizard.risk.id in way.answers]
    for way in asked:
        for answer in ("any", NOT_SURE):
            assert all(
                other.level >= way.level for other in with_instead(wizard, way, wizard.risk.id, answer)
            )
    counted(len(asked), "ways on which risks are asked")


def test_p4_a_risk_alone_is_no_alarm(wizard, behind, counted):
    unasked = [way for way in behind if wizard.risk.id not in way.answers]
    for way in unasked:
        assert not any(option.clot for asked in way.state.asked for option in asked.picked) or (
            way.level.ends_asking
        )
        assert replay(wizard, way.answers.with_answer(wizard.risk.id, "any")) == way.state
    counted(len(unasked), "ways on which risks are not asked")


def test_p5_later_is_never_calmer_by_the_times_that_can_be_touched(wizard, behind, counted):
    times = [time.id for time in wizard.times.choices]
    number = 0
    for earlier, later in (*pairwise(times), (times[-1], NOT_SURE)):
        for way in (way for way in behind if way.answers[WHEN] == earlier):
            for other in with_instead(wizard, way, WHEN, later):
                number += 1
                assert other.level >= way.level, (later, way.answers)
    counted(number, "pairs of times")


def test_p5_later_is_never_calmer_by_the_day(wizard, counted):
    thresholds = (0, 2, 7, 21, 42, 56, 180, 365)
    days = sorted({day + step for day in thresholds for step in (-1, 0, 1)} - {-1})
    number = 0
    for problem in wizard.problems.choices:
        for day, next_day in pairwise(days):
            start = Answers({**past_danger(wizard), PROBLEMS: problem.id, WHEN: day})
            for way in ways_from(wizard, start):
                for other in with_instead(wizard, way, WHEN, next_day):
                    number += 1
                    assert other.level >= way.level, (next_day, way.answers)
    counted(number, "pairs of days")


def together(*chosen):
    """Return all that several ways say, or None where they answer one question differently."""
    said: dict[str, object] = {}
    for way in chosen:
        for question, answer in way.answers.items():
            if question != PROBLEMS and said.setdefault(question, answer) != answer:
                return None
    problems = tuple(problem.id for way in chosen for problem in way.state.problems)
    return Answers({**said, PROBLEMS: problems})


@pytest.fixture(scope="module")
def by_time(wizard, behind):
    """The ways behind the danger signs, by time and then by problem; two times stand for all."""
    return {
        when: {
            problem.id: [way for way in behind if way.answers[WHEN] == when and problem in way.state.problems]
            for problem in wizard.problems.choices
        }
        for when in ("weeks_1_3", NOT_SURE)
    }


def test_p6_two_problems_are_as_urgent_as_the_graver_one(wizard, by_time, counted):
    number = 0
    for when, ways in by_time.items():
        for one, other in combinations(ways, 2):
            met = set()
            for pair in product(ways[one], ways[other]):
                if (said := together(*pair)) is not None:
                    number += 1
                    state = replay(wizard, said)
                    assert state.pending is None
                    assert state.level is max(way.level for way in pair), said
                    met.add(said.only(state.questions))
            start = Answers({**past_danger(wizard), PROBLEMS: (one, other), WHEN: when})
            assert met == {way.answers for way in ways_from(wizard, start)}  # no way with two is left out
    counted(number, "pairs of ways")


def test_p6_the_order_of_picking_cannot_matter(wizard, counted):
    step = problems_step(wizard)
    ids = [problem.id for problem in wizard.problems.choices]
    orders = [order for size in range(1, wizard.problems.at_most + 1) for order in permutations(ids, size)]
    for order in orders:
        assert pick(wizard, step, order, ()) == pick(wizard, step, tuple(sorted(order)), ())
    counted(len(orders), "orders of picking")
