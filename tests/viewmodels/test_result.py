"""The result page: the right words for the level, why, what would change it, and the way on."""

import pytest

from kiosk.content.numbers import whole
from kiosk.takeaway import outcome
from kiosk.takeaway.outcome import MOST_HELPS, MOST_SIGNS
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import verdict_of
from kiosk.viewmodels.result import ResultModel
from kiosk.visit.visit import Page, Place, Visit

EXPECTED = {"problems": ("welts",), "when": "today", "welts_where": "near"}
WATCH = {"problems": ("bruise",), "when": "weeks_3_6", "bruise_growing": "fading", "bruise_medicine": "no"}
CALL = {
    "problems": ("lump",),
    "when": "days_3_7",
    "lump_skin": "changed",
    "lump_growing": "steady",
    "risk": "none",
}
DOCTOR = {
    "problems": ("puffy", "lump"),
    "when": "days_3_7",
    "puffy_where": "whole",
    "lump_skin": "calm",
    "lump_growing": "steady",
}
EMERGENCY = {"emergency_signs": ("breath", "stroke")}
ENDS = {
    "expected": EXPECTED,
    "watch": WATCH,
    "call_clinic": CALL,
    "doctor_today": DOCTOR,
    "emergency_now": EMERGENCY,
}


@pytest.fixture
def result(session) -> ResultModel:
    return ResultModel(session, session)


@pytest.fixture(params=ENDS)
def level(request, finish, result) -> str:
    """Each of the five levels in turn, reached by answers."""
    finish(**ENDS[request.param])
    return request.param


def test_the_result_has_the_words_of_its_level(level, result, session):
    words = session.outcome(level)
    assert result.level == level
    assert result.word == words.word
    assert (result.heading, result.line) == (session.fill(words.heading), session.fill(words.line))
    assert result.steps == [session.fill(step.text) for step in words.steps]
    assert result.closing == session.fill(words.closing.text)


def test_no_gap_is_left_open(level, result, shown):
    said = [result.heading, result.line, result.closing, result.spoken, *result.steps, *result.reasons]
    said += [result.number, result.numberLabel, result.hours, *result.notes, *result.lasts, *result.helps]
    said += [turn["heading"] for turn in shown(result.turns)]
    assert not [text for text in said if "{" in text]


def test_every_result_says_why(level, result):
    assert result.reasons
    assert len(result.reasons) == len(set(result.reasons))


def test_what_would_change_it_is_graver_and_the_gravest_comes_first(level, result, shown):
    order = [one.id for one in Level]
    levels = [order.index(turn["level"]) for turn in shown(result.turns)]
    assert all(one > order.index(level) for one in levels)
    assert levels == sorted(levels, reverse=True)


def test_no_list_of_signs_is_longer_than_is_read(finish, session):
    assert MOST_SIGNS == 5
    finish(**EXPECTED)
    verdict = verdict_of(session.visit.state(session.content))
    found = outcome.signs(session.language, verdict, 3)
    assert [len(each.items) for each in found][:2] == [3, 3]


def test_every_answer_is_listed_and_can_be_changed(level, result, session, shown):
    answers = shown(result.answers)
    assert [row["question"] for row in answers] == list(session.visit.answers)
    assert all(row["label"] and row["answer"] for row in answers)
    result.change(answers[0]["question"])
    assert session.visit.place.page is Page.WIZARD
    assert session.visit.changing == answers[0]["question"]


def test_the_gravest_answer_is_marked_with_the_level_of_the_result(level, result, shown):
    order = [one.id for one in Level]
    assert max(order.index(row["level"]) for row in shown(result.answers)) == order.index(level)


def test_only_where_it_is_calm_is_told_how_long_it_lasts_and_what_helps(level, result):
    calm = level in ("expected", "watch")
    assert bool(result.lasts) is calm
    assert bool(result.helps) is calm
    assert len(result.helps) <= MOST_HELPS


def test_a_grave_result_leads_to_no_reading(level, result, shown):
    grave = level in ("doctor_today", "emergency_now")
    assert bool(shown(result.topics)) is not grave


def test_in_an_emergency_the_emergency_number_stands_large_and_alone(finish, result, session):
    finish(**EMERGENCY)
    clinic = session.content.clinic
    assert (result.number, result.hours) == (clinic.emergency_number, "")
    assert whole(clinic.phone) not in whole(" ".join(result.steps))


def test_below_an_emergency_the_clinics_number_is_given_with_its_hours(finish, result, session):
    finish(**CALL)
    clinic = session.content.clinic
    assert (result.number, result.hours) == (whole(clinic.phone), whole(clinic.hours))


def test_what_is_expected_names_why_it_is_normal(finish, result, session):
    finish(**EXPECTED)
    welts = next(one for one in session.content.wizard.problems.choices if one.id == "welts")
    assert result.reasons == [welts.normal.text]


def test_two_danger_signs_are_both_named(finish, result, session):
    finish(**EMERGENCY)
    signs = {sign.id: sign for sign in session.content.wizard.gates[0].signs}
    assert result.reasons == [signs["breath"].because.text, signs["stroke"].because.text]


def test_the_sentence_for_the_telephone_says_when_and_what(finish, result, session):
    finish(**CALL)
    time = next(one for one in session.content.wizard.times.choices if one.id == "days_3_7")
    lump = next(one for one in session.content.wizard.problems.choices if one.id == "lump")
    assert result.spoken.startswith(f"I had vein treatment {time.said}.")
    assert lump.say in result.spoken


def test_without_a_time_the_sentence_says_that_there_was_a_treatment(finish, result):
    finish(**EMERGENCY)
    assert result.spoken.startswith("I had vein treatment.")
    assert "breathing" in result.spoken


def test_a_time_that_is_not_known_is_said_to_be_so(finish, result, session):
    finish(**{**CALL, "when": "not_sure", "lump_new": "recent", "risk": "any"})
    assert session.content.wizard.times.unsure_said in result.spoken


def test_what_needs_no_call_has_no_sentence_for_one(finish, result):
    finish(**EXPECTED)
    assert result.spoken == ""


def test_what_is_watched_tells_after_which_time_to_call(finish, result, session, shown):
    finish(**WATCH)
    bruise = next(one for one in session.content.wizard.problems.choices if one.id == "bruise")
    days = next(stage.after_days for stage in bruise.later if stage.floor == "call_clinic")
    call = next(turn for turn in shown(result.turns) if turn["level"] == "call_clinic")
    assert call["signs"][0] == f"It is still there after {session.days_in_words(days)}."


def test_advice_that_an_answer_adds_is_given(finish, result, session):
    finish(**{**WATCH, "bruise_medicine": "yes"})
    assert any("Do not stop" in note for note in result.notes)


def test_reading_on_opens_the_topic_and_back_leads_to_the_result(finish, result, session, shown):
    finish(**EXPECTED)
    result.read(shown(result.topics)[0]["id"])
    assert session.visit.place.topic == "hives"
    session.replace(session.visit.back(session.content))
    assert session.visit.place.page is Page.RESULT


@pytest.mark.parametrize("unknown", ["", "undefined", "pain_where"])
def test_what_does_not_exist_is_neither_read_nor_changed(finish, result, session, unknown):
    finish(**EXPECTED)
    before = session.visit
    result.read(unknown)
    result.change(unknown)
    assert session.visit == before


def test_before_any_result_nothing_looks_calm(result):
    assert result.level == "emergency_now"
    assert (result.reasons, result.notes, result.spoken) == ([], [], "")


def test_several_problems_have_every_cause_named(finish, result, session):
    said = {"bruise_growing": "fading", "bruise_medicine": "no", "red_change": "calm"}
    finish(problems=("bruise", "red"), when="months_2_6", **said)
    for problem in session.content.wizard.problems.choices:
        told = {stage.because.text for stage in problem.later} & set(result.reasons)
        assert bool(told) is (problem.id in ("bruise", "red"))


def test_a_result_page_without_finished_answers_never_looks_calm(result, session, finish):
    finish(**EXPECTED)
    assert result.level == "expected"
    session.replace(Visit(Place(Page.RESULT)))
    assert result.level == "emergency_now"
    assert result.reasons == []
