"""Worked cases: each is run through the real triage; one that comes out too calm says so with its place."""

from __future__ import annotations

import pytest

from kiosk.content.reader import read
from kiosk.content.review import Case
from kiosk.triage import cases
from kiosk.triage.steps import PROBLEMS, WHEN
from kiosk.triage.urgency import Level


@pytest.fixture(scope="module")
def content(project):
    return read(project / "content.yaml")


@pytest.fixture
def run(content):
    """Run one case on the shipped wizard."""

    def run(least, **answers):
        case = Case(title="A case", answers=answers, least=least, reason="We want to know.")
        (worked,) = cases.run(content.model_copy(update={"cases": (case,)}))
        return worked

    return run


def test_a_case_holds_where_the_outcome_is_at_least_what_it_expects(run):
    old = {"problems": "bruise", "when": 22, "bruise_growing": "fading", "bruise_medicine": "no"}
    assert run("watch", **old).holds
    assert run("expected", **old).holds
    assert run("watch", **old).level is Level.WATCH


def test_a_case_that_comes_out_too_calm_says_what_was_answered_and_where_it_ends(run):
    worked = run("call_clinic", problems="bruise", when=20, bruise_growing="fading", bruise_medicine="no")
    assert not worked.holds
    assert worked.finding.path == ("cases", 0, "least")
    assert worked.finding.wrong == (
        'the case "A case" is too calm: A bruise -> day 20 -> Size of the bruise: No. It is the same or '
        "fading, and it feels soft -> Aspirin or a blood thinner: No -> ends in "
        '"This is normal after your treatment", but must be at least "Call the clinic today"'
    )
    assert worked.finding.right == "put the wizard right, or write least: expected if a clinician agrees"


@pytest.mark.parametrize(
    ("answers", "path", "right"),
    [
        (
            {"problems": "bruse", "when": 2},
            ("problems",),
            "problems: there is no answer 'bruse'; pick one of",
        ),
        ({"problems": "red", "wen": 2}, ("wen",), "did you mean 'when'?"),
        ({"problems": "red", "when": 2}, (), "red_change: no answer is given; pick one of 'calm', 'hot'"),
        (
            {"problems": "brown", "when": 2, "brown_skin": "flat", "sore_size": "large"},
            ("sore_size",),
            "sore_size: this is not asked after the other answers",
        ),
        (
            {"problems": ("red", "brown", "veins", "numb")},
            ("problems",),
            "problems: 4 problems are given; at most 3",
        ),
    ],
)
def test_answers_that_cannot_be_taken_are_told_at_their_place(run, answers, path, right):
    worked = run("expected", **answers)
    assert (worked.holds, worked.level) == (False, None)
    assert worked.finding.path == ("cases", 0, "answers", *path)
    assert worked.finding.right.startswith(right)


def test_danger_signs_that_a_case_does_not_name_are_denied(run):
    assert run("doctor_today", urgent_signs="fever").holds
    assert run("emergency_now", emergency_signs=("foot", "bleed")).level is Level.EMERGENCY_NOW


# --- the cases that come along


@pytest.fixture(scope="module")
def shipped(content):
    return cases.run(content)


def test_all_of_them_hold_and_end_where_they_say(shipped):
    assert len(shipped) >= 40
    assert {worked.case.title: worked.level.id for worked in shipped} == {
        worked.case.title: worked.case.least for worked in shipped
    }


def test_they_cover_every_topic_and_problem_and_every_level(content, shipped):
    chosen = {
        id_ for worked in shipped for id_ in _several(worked.case.answers.get(PROBLEMS, ())) if worked.holds
    }
    assert chosen == {problem.id for problem in content.wizard.problems.choices}
    assert {id_ for topic in content.topics for id_ in topic.problems} <= chosen
    assert {worked.level for worked in shipped} == set(Level)


def test_they_cover_every_danger_sign(content, shipped):
    for gate in content.wizard.gates:
        named = {id_ for worked in shipped for id_ in _several(worked.case.answers.get(gate.id, ()))}
        assert named >= {sign.id for sign in gate.signs}


def test_they_cover_each_threshold_on_the_days_around_it(content, shipped):
    wizard = content.wizard
    questions = {question.id: question for question in wizard.questions}
    for problem in wizard.problems.choices:
        thresholds = {stage.after_days for stage in problem.later}
        for question in (questions[id_] for id_ in problem.questions):
            thresholds |= {stage.after_days for answer in question.choices for stage in answer.later}
            thresholds |= {question.after_days} - {None}
        days = {
            worked.case.answers.get(WHEN)
            for worked in shipped
            if _several(worked.case.answers.get(PROBLEMS, ())) == (problem.id,)
        }
        assert days >= {day + step for day in thresholds for step in (-1, 0, 1)}, problem.id


def test_their_titles_differ_and_speak_plainly(content):
    titles = [case.title for case in content.cases]
    assert len(set(titles)) == len(titles)
    assert not any("_" in title or "->" in title for title in titles)


def _several(answer):
    return answer if isinstance(answer, tuple) else (answer,)
