"""What is asked next, what is passed over, and where the asking stops."""

import pytest

from kiosk.content.entry import NOT_SURE
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.urgency import FOREVER, Level
from tests.triage.building import choice, later, problem, question, reason, wizard

SAFE = {"danger": "none", "urgent": "none"}


def asked_for(wizard, **answers):
    """Return the id of the next question, or None."""
    pending = replay(wizard, Answers({**SAFE, **answers})).pending
    return pending and pending.id


def test_danger_signs_come_before_everything(small):
    assert replay(small, Answers()).pending.id == "danger"
    assert replay(small, Answers({"danger": "none"})).pending.id == "urgent"
    assert replay(small, Answers({"problems": "lump", "when": 3})).pending.id == "danger"


@pytest.mark.parametrize(("gate", "level"), [("danger", Level.EMERGENCY_NOW), ("urgent", Level.DOCTOR_TODAY)])
def test_a_danger_sign_stops_the_asking_at_once(small, gate, level):
    sign = next(each for each in small.gates if each.id == gate).signs[1].id
    state = replay(small, Answers({**SAFE, gate: (sign,), "problems": "bruise", "when": 3}))
    assert (state.pending, state.level) == (None, level)
    assert state.questions[-1] == gate


def test_doubt_about_the_signs_goes_through_them_one_by_one(small):
    answers = Answers({"danger": NOT_SURE})
    assert replay(small, answers).pending.id == "check_breath"
    answers = answers.with_answer("check_breath", "no")
    assert replay(small, answers).pending.id == "check_stroke"
    assert replay(small, answers.with_answer("check_stroke", "no")).pending.id == "urgent"
    assert replay(small, answers.with_answer("check_stroke", NOT_SURE)).level is Level.EMERGENCY_NOW


def test_problems_then_time_then_the_questions_of_the_problem(small):
    assert asked_for(small) == "problems"
    assert asked_for(small, problems="lump") == "when"
    assert asked_for(small, problems="lump", when=3) == "growing"
    assert asked_for(small, problems="lump", when=3, growing="steady") is None


def test_a_late_question_is_asked_from_the_day_after_its_threshold(small):
    calm = {"problems": "lump", "growing": "steady"}
    assert asked_for(small, **calm, when=56) is None
    assert asked_for(small, **calm, when=57) == "new"
    assert asked_for(small, **calm, when=NOT_SURE) == "new"


def test_risks_are_asked_only_where_a_clot_is_in_question(small):
    assert asked_for(small, problems="lump", when=3, growing="grows") == "risk"
    assert asked_for(small, problems="lump", when=3, growing=NOT_SURE) == "risk"
    state = replay(small, Answers({**SAFE, "problems": "bruise", "when": 3, "medicine": "no", "risk": "any"}))
    assert (state.pending, state.level) == (None, Level.EXPECTED)


def test_an_answer_opens_the_question_it_leads_to(small):
    assert asked_for(small, problems="stain", when=3, skin="flat") is None
    assert asked_for(small, problems="stain", when=3, skin="broken") == "size"


def test_a_question_of_two_problems_is_asked_once(small):
    answers = {"problems": ("stain", "sore"), "when": 3, "skin": "broken", "size": "small"}
    assert replay(small, Answers({**SAFE, **answers})).questions.count("size") == 1


def test_a_question_that_can_neither_raise_nor_advise_is_passed_over(small):
    late = {"problems": ("lump", "bruise"), "when": 57, "growing": "steady"}
    state = replay(small, Answers({**SAFE, **late, "medicine": "no"}))
    assert state.pending is None
    assert "new" not in state.questions  # it could say: call the clinic, which the bruise says already
    assert "medicine" in state.questions  # it can add advice


def test_a_question_is_not_passed_over_if_one_that_it_opens_could_raise_or_advise():
    asked = (
        question("first", choice("a"), choice("b", leads=("second",))),
        question("second", choice("c"), choice("d", leads=("third",))),
        question("third", choice("e"), choice("f", "doctor_today")),
        question("other", choice("g"), choice("h", leads=("advice",))),
        question("advice", choice("i"), choice("j", note=reason("walk"))),
    )
    grave = wizard((problem("sore", "first", "other", floor="call_clinic"),), asked)
    assert asked_for(grave, problems="sore", when=3) == "first"
    assert asked_for(grave, problems="sore", when=3, first="a") == "other"


def test_questions_that_lead_in_a_circle_are_each_asked_once():
    asked = (
        question("one", choice("a"), choice("b", leads=("two",))),
        question("two", choice("c"), choice("d", leads=("one", "two"))),
    )
    circle = wizard((problem("p", "one"),), asked)
    state = replay(circle, Answers({**SAFE, "problems": "p", "when": 3, "one": "b", "two": "d"}))
    assert (state.pending, state.questions[-2:]) == (None, ("one", "two"))


def test_an_unknown_time_is_the_least_favourable(small):
    state = replay(small, Answers({**SAFE, "problems": "bruise", "when": NOT_SURE, "medicine": "no"}))
    assert (state.day, state.level) == (FOREVER, Level.CALL_CLINIC)


def test_floors_of_an_answer_rise_with_the_day():
    asked = (question("change", choice("same", later=(later(42, "watch"),)), choice("better")),)
    numb = wizard((problem("numb", "change"),), asked)
    said = {**SAFE, "problems": "numb", "change": "same"}
    assert [replay(numb, Answers({**said, "when": day})).level for day in (42, 43)] == [
        Level.EXPECTED,
        Level.WATCH,
    ]


def test_an_answer_that_is_no_longer_asked_for_has_no_say(small):
    changed_mind = {"problems": "stain", "when": 3, "skin": "flat", "size": "large"}
    assert replay(small, Answers({**SAFE, **changed_mind})).level is Level.EXPECTED
