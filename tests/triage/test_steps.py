"""What each screen offers, and the floor of each answer on the visitor's day."""

from kiosk.triage.steps import (
    Kind,
    check_step,
    day_of,
    every_step,
    gate_step,
    problems_step,
    question_step,
    time_at,
    when_step,
)
from kiosk.triage.urgency import FOREVER, Level
from tests.triage.building import choice, later, question


def levels(step):
    return {option.id: option.level for option in step.options}


def test_a_gate_offers_its_signs_none_of_them_and_doubt(small):
    assert levels(gate_step(small.gates[0])) == {
        "breath": Level.EMERGENCY_NOW,
        "stroke": Level.EMERGENCY_NOW,
        "none": Level.EXPECTED,
        "not_sure": Level.EXPECTED,  # it opens the checks, where doubt that stays counts
    }


def test_doubt_that_stays_counts_as_the_sign(small):
    gate = small.gates[1]
    assert levels(check_step(gate, gate.signs[0])) == {
        "yes": Level.DOCTOR_TODAY,
        "no": Level.EXPECTED,
        "not_sure": Level.DOCTOR_TODAY,
    }


def test_problems_carry_their_own_floor_and_never_offer_doubt(small):
    assert levels(problems_step(small)) == {
        "lump": Level.EXPECTED,
        "bruise": Level.EXPECTED,
        "stain": Level.EXPECTED,
        "sore": Level.CALL_CLINIC,
    }


def test_a_time_carries_the_gravest_floor_of_the_problems_on_its_last_day(small):
    lump, bruise, *_ = small.problems.choices
    assert levels(when_step(small, (lump, bruise))) == {
        "first_week": Level.EXPECTED,
        "weeks": Level.WATCH,
        "months": Level.CALL_CLINIC,
        "longer": Level.CALL_CLINIC,
        "not_sure": Level.CALL_CLINIC,
    }
    assert levels(when_step(small, (lump,)))["longer"] is Level.WATCH


def test_a_time_that_is_open_or_unknown_is_reckoned_as_for_ever(small):
    assert [day_of(small, answer) for answer in ("weeks", "longer", "not_sure", 12)] == [
        56,
        FOREVER,
        FOREVER,
        12,
    ]


def test_each_day_falls_into_one_time(small):
    days = (0, 7, 8, 56, 57, 180, 181, 5000)
    assert [time_at(small, day).id for day in days] == [
        *("first_week",) * 2,
        *("weeks",) * 2,
        *("months",) * 2,
        *("longer",) * 2,
    ]


def test_a_question_has_the_floors_and_the_reasons_of_the_day():
    late = later(42, "watch")
    asked = question("q", choice("same", later=(late, later(180, "call_clinic"))), choice("bad", "watch"))
    early, on_50 = question_step(asked, 42), question_step(asked, 50)
    assert levels(early)["same"] is Level.EXPECTED
    assert early.option("same").because == ()
    assert levels(on_50) == {"same": Level.WATCH, "bad": Level.WATCH, "not_sure": Level.WATCH}
    assert on_50.option("same").because == (late.because,)
    assert levels(question_step(asked, 181))["not_sure"] is Level.CALL_CLINIC


def test_a_milder_stage_does_not_take_the_place_of_the_graver_reason():
    grave = choice("grave", "call_clinic", later=(later(7, "watch"),))
    option = question_step(question("q", grave, choice("calm")), 30).option("grave")
    assert (option.level, option.because) == (Level.CALL_CLINIC, (grave.because,))


def test_every_step_of_the_wizard_is_found_by_its_id(small):
    kinds = {id_: step.kind for id_, step in every_step(small).items()}
    assert kinds == {
        "danger": Kind.GATE,
        "check_breath": Kind.CHECK,
        "check_stroke": Kind.CHECK,
        "urgent": Kind.GATE,
        "check_leg": Kind.CHECK,
        "check_fever": Kind.CHECK,
        "problems": Kind.PROBLEMS,
        "when": Kind.WHEN,
        **dict.fromkeys(["growing", "new", "medicine", "skin", "size"], Kind.QUESTION),
        "risk": Kind.RISK,
    }
