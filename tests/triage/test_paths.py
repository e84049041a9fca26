"""Every way through a wizard: none missing, none twice, and counted right."""

from itertools import product

from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import (
    all_ways,
    answers_to,
    count,
    danger_ways,
    past_danger,
    problem_ways,
    ways_from,
)
from kiosk.triage.steps import PROBLEMS, WHEN, Kind, every_step
from kiosk.triage.urgency import Level
from tests.triage.building import choice, gate, problem, question, time, wizard

TINY = wizard(
    (problem("lump", "growing"), problem("other", floor="call_clinic")),
    (question("growing", choice("steady"), choice("grows", "call_clinic", clot=True)),),
    gates=(gate("danger", "emergency_now", "breath", "stroke"),),
    times=(time("soon", 0, 7), time("later", 8)),
)


def test_ways_through_the_danger_signs_hold_every_set_of_signs_and_every_doubt():
    found = {tuple(way.answers.values()): way.level for way in danger_ways(TINY)}
    now = Level.EMERGENCY_NOW
    assert found == {
        (("breath",),): now,
        (("stroke",),): now,
        (("breath", "stroke"),): now,
        ("none",): Level.EXPECTED,
        ("not_sure", "yes"): now,
        ("not_sure", "not_sure"): now,
        ("not_sure", "no", "yes"): now,
        ("not_sure", "no", "not_sure"): now,
        ("not_sure", "no", "no"): Level.EXPECTED,
    }


def test_ways_behind_the_danger_signs_hold_every_time_and_every_answer():
    found = {
        tuple(way.answers[id_] for id_ in way.state.questions[2:]): way.level
        for way in problem_ways(TINY, "lump")
    }
    per_time = {
        ("steady",): Level.EXPECTED,
        ("grows", "none"): Level.CALL_CLINIC,
        ("grows", "any"): Level.DOCTOR_TODAY,
        ("grows", "not_sure"): Level.DOCTOR_TODAY,
        ("not_sure", "none"): Level.CALL_CLINIC,
        ("not_sure", "any"): Level.DOCTOR_TODAY,
        ("not_sure", "not_sure"): Level.DOCTOR_TODAY,
    }
    times = ("soon", "later", "not_sure")
    assert found == {(when, *rest): level for when in times for rest, level in per_time.items()}


def test_they_are_counted():
    counted = count(TINY)
    assert (counted.ended, counted.passed, counted.behind) == (7, 2, 3 * 7 + 3)
    assert counted.grouped == len(list(all_ways(TINY))) == 31
    assert counted.raw == len(list(ways_from(TINY, Answers()))) == 7 + 2 * 24


def test_every_way_has_ended_and_none_comes_twice(small):
    ways = list(all_ways(small))
    assert all(way.ended for way in ways)
    assert len({way.answers for way in ways}) == len(ways)
    assert all(way.verdict.level is way.level for way in ways)


def test_no_way_is_missing(small):
    """Whatever is answered to all questions at once goes one of the ways."""
    ways = {way.answers for way in all_ways(small) if way.state.problems == small.problems.choices[:1]}
    steps = every_step(small)
    asked = ("growing", "new", "risk")
    for when, *given in product(answers_to(steps[WHEN]), *(answers_to(steps[id_]) for id_ in asked)):
        said = dict(zip(asked, given, strict=True))
        answers = Answers({**past_danger(small), PROBLEMS: ("lump",), WHEN: when, **said})
        assert answers.only(replay(small, answers).questions) in ways


def test_a_way_can_start_with_answers_and_stop_before_a_kind_of_screen(small):
    (only,) = ways_from(small, past_danger(small), until=Kind.PROBLEMS)
    assert (only.ended, only.state.pending.id) == (False, "problems")
    both = list(problem_ways(small, "bruise", "sore"))
    assert {problem.id for way in both for problem in way.state.problems} == {"bruise", "sore"}
