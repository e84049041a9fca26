"""A finished flow as an outcome, and what is refused rather than concluded from."""

import pytest

from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.picking import ContradictionError, MissingAnswerError, UnknownIdError
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import decide, question_ids, verdict_of

SAFE = {"danger": "none", "urgent": "none"}
CALM_LUMP = {**SAFE, "problems": "lump", "when": 3, "growing": "steady"}
OLD_BRUISE = {**SAFE, "problems": "bruise", "when": 20, "medicine": "yes"}


def caused(verdict):
    return [(cause.question, cause.answer, cause.level) for cause in verdict.causes]


def changes(verdict):
    return [(change.question, change.answer, change.level) for change in verdict.would_change]


def test_a_calm_outcome_rests_on_every_answer(small):
    verdict = decide(small, Answers(CALM_LUMP))
    assert verdict.level is Level.EXPECTED
    assert [question for question, _, _ in caused(verdict)] == [
        "danger",
        "urgent",
        "problems",
        "when",
        "growing",
    ]
    assert verdict.screens == ("danger", "urgent", "problems", "when", "growing", "result_expected")


def test_an_outcome_names_every_answer_above_expected_the_gravest_first(small):
    said = {**OLD_BRUISE, "problems": ("bruise", "stain"), "skin": "broken", "size": "large"}
    assert caused(decide(small, Answers(said))) == [
        ("size", "large", Level.DOCTOR_TODAY),
        ("skin", "broken", Level.CALL_CLINIC),
        ("when", "weeks", Level.WATCH),
    ]


def test_every_sign_that_was_touched_is_a_cause(small):
    verdict = decide(small, Answers({"danger": ("stroke", "breath")}))
    assert [answer for _, answer, _ in caused(verdict)] == ["breath", "stroke"]


def test_what_would_change_it_are_the_graver_answers_and_the_next_graver_time(small):
    found = changes(decide(small, Answers(CALM_LUMP)))
    assert ("danger", "breath", Level.EMERGENCY_NOW) in found
    assert ("growing", "grows", Level.CALL_CLINIC) in found
    assert ("when", "longer", Level.WATCH) in found
    assert not [answer for _, answer, _ in found if answer in ("not_sure", "none", "steady")]
    assert len([question for question, _, _ in found if question == "when"]) == 1


def test_nothing_can_change_an_emergency(small):
    assert changes(decide(small, Answers({"danger": "breath"}))) == []


def test_an_answer_can_add_advice(small):
    notes = decide(small, Answers(OLD_BRUISE)).notes
    assert [note.text for note in notes] == ["ask us which tablet suits you"]
    assert decide(small, Answers({**OLD_BRUISE, "medicine": "no"})).notes == ()


def test_a_missing_answer_is_named_with_what_may_be_given(small):
    unfinished = Answers(CALM_LUMP).without("when")
    with pytest.raises(MissingAnswerError, match=r"^when: .*'weeks'.* or a whole number of days$"):
        decide(small, unfinished)


def test_a_question_that_is_not_there_is_refused_with_those_that_are(small):
    with pytest.raises(UnknownIdError, match=r"'lumps'.*growing"):
        decide(small, Answers({**CALM_LUMP, "lumps": "growing"}))
    assert {"danger", "check_leg", "problems", "when", "growing", "risk"} < question_ids(small)


STRAYS = {
    "a sign found after none was touched": {"check_breath": "yes"},
    "a graver answer about another problem": {"skin": "broken"},
    "a sore that nobody picked": {"size": "large"},
    "a risk of clots where no clot is in question": {"risk": "any"},
    "a lump said to be late on an early day": {"new": "recent"},
    "doubt": {"skin": "not_sure"},
}


@pytest.mark.parametrize("case", STRAYS)
def test_an_answer_graver_than_the_outcome_is_never_left_out_in_silence(small, case):
    with pytest.raises(ContradictionError, match=rf"^{next(iter(STRAYS[case]))}: "):
        decide(small, Answers({**CALM_LUMP, **STRAYS[case]}))


def test_an_answer_that_could_lead_higher_is_not_left_out_either(small):
    """Broken skin says no more than a growing lump does, but it asks for the size, which may say more."""
    said = {**CALM_LUMP, "growing": "grows", "risk": "none", "skin": "broken"}
    with pytest.raises(ContradictionError, match=r"^skin: "):
        decide(small, Answers(said))


def test_an_answer_not_asked_for_that_says_nothing_graver_does_no_harm(small):
    strays = {"skin": "flat", "risk": "none", "new": "old", "check_breath": "no"}
    assert decide(small, Answers({**CALM_LUMP, **strays})) == decide(small, Answers(CALM_LUMP))


def test_after_an_emergency_nothing_said_besides_matters(small):
    said = {**CALM_LUMP, "danger": "breath", "growing": "grows"}
    assert decide(small, Answers(said)).level is Level.EMERGENCY_NOW


def test_an_answer_not_asked_for_must_exist_all_the_same(small):
    with pytest.raises(UnknownIdError, match=r"^skin: .*'flat', 'broken', 'not_sure'"):
        decide(small, Answers({**CALM_LUMP, "skin": "purple"}))


@pytest.mark.parametrize(
    "said", [{}, SAFE, {**SAFE, "problems": "lump"}, {**SAFE, "problems": "lump", "when": 3}]
)
def test_half_a_way_is_no_outcome(small, said):
    with pytest.raises(MissingAnswerError):
        verdict_of(replay(small, Answers(said)))
