"""Two wizards side by side: every situation is there, and what an edit does to it is found."""

from __future__ import annotations

from kiosk.content.entry import NOT_SURE
from kiosk.signoff.changes.matching import Matching, answer_pairs, pairs
from kiosk.signoff.changes.situations import Days, Told, day_spans, situations
from kiosk.triage.paths import all_ways
from kiosk.triage.steps import PROBLEMS
from tests.triage.building import choice, gate, later, problem, question, time, wizard

GROWING = question("growing", choice("steady"), choice("grows", "call_clinic"))
SMALL = wizard((problem("lump", "growing", later=(later(56, "watch"),)), problem("other")), (GROWING,))


def told(old, new):
    return {situation.told for situation in situations(Matching(old, new))}


def calmer(old, new):
    return [each for each in situations(Matching(old, new)) if each.told is Told.CALMER]


# --- what is there


def test_a_wizard_and_itself_have_one_situation_for_every_way_behind_the_danger_signs():
    found = [
        each for each in situations(Matching(SMALL, SMALL)) if each.days or not hasattr(each.subject, "gate")
    ]
    behind = [way for way in all_ways(SMALL) if PROBLEMS in way.answers]
    assert {each.after.questions for each in found} == {way.state.questions for way in behind}
    assert len(found) == len(behind)
    assert all(each.told is Told.SAME for each in found)


def test_every_danger_sign_is_a_situation_when_it_is_there_and_in_lasting_doubt():
    signs = [each for each in situations(Matching(SMALL, SMALL)) if hasattr(each.subject, "gate")]
    assert [each.subject.id for each in signs] == [
        n for n in ("breath", "stroke", "leg", "fever") for _ in "12"
    ]
    assert [each.after.level.id for each in signs] == ["emergency_now"] * 4 + ["doctor_today"] * 4


def test_days_are_cut_at_the_times_of_both_versions():
    other = wizard((problem("lump"),), times=(time("soon", 0, 9), time("late", 10)))
    spans = [(each.first, each.last) for each in day_spans(SMALL, other)]
    assert spans == [(0, 7), (8, 9), (10, 56), (57, 180), (181, None)]


def test_what_reads_the_same_is_the_same_whatever_its_id():
    old = [choice("a"), choice("b"), choice("c")]
    new = [old[1].model_copy(update={"id": "a"}), old[0].model_copy(update={"id": "z"}), choice("d")]
    found = [(was and was.id, now and now.id) for was, now in pairs(old, new, lambda one: one.text)]
    assert found == [("a", "z"), ("b", "a"), ("c", None), (None, "d")]


def test_whoever_gave_an_answer_that_is_gone_may_give_any_other():
    new = question("growing", choice("steady"), choice("unknown"))
    assert set(answer_pairs(GROWING, new)) == {
        ("steady", "steady"),
        (NOT_SURE, NOT_SURE),
        *(("grows", answer) for answer in ("steady", "unknown", NOT_SURE)),
        *((answer, "unknown") for answer in ("steady", "grows", NOT_SURE)),
    }


# --- what is found


def test_a_threshold_moved_by_a_day_is_found_on_that_day_alone():
    times = (time("soon", 0, 7), time("weeks", 8, 57), time("longer", 58))
    moved = problem("lump", "growing", later=(later(57, "watch"),))
    new = wizard((moved, problem("other")), (GROWING,), times=times)
    (only,) = calmer(SMALL, new)
    assert (only.days, [level.id for level in only.levels]) == (Days(57, 57), ["watch", "expected"])


def test_a_sign_moved_to_a_calmer_screen_is_found():
    gates = (
        gate("danger", "emergency_now", "breath"),
        gate("urgent", "doctor_today", "leg", "fever", "stroke"),
    )
    new = wizard(SMALL.problems.choices, SMALL.questions, gates=gates)
    assert {each.subject.id for each in calmer(SMALL, new)} == {"stroke"}


def test_answers_that_change_places_are_found_though_their_ids_stay():
    steady, grows = GROWING.choices
    swapped = (steady.model_copy(update={"text": grows.text}), grows.model_copy(update={"text": steady.text}))
    new = wizard(SMALL.problems.choices, (GROWING.model_copy(update={"choices": swapped}),))
    assert told(SMALL, new) == {Told.SAME, Told.CALMER, Told.URGENT}


def test_other_ids_alone_change_nothing():
    renamed = GROWING.model_copy(update={"id": "size"})
    new = wizard((problem("lump", "size", later=(later(56, "watch"),)), problem("other")), (renamed,))
    assert told(SMALL, new) == {Told.SAME}


def test_a_question_taken_away_is_calmer_for_those_who_answered_it_gravely():
    new = wizard((problem("lump", later=(later(56, "watch"),)), problem("other")))
    assert {each.before.asked[-1].picked[0].id for each in calmer(SMALL, new)} == {"grows", NOT_SURE}


def test_a_question_added_is_more_urgent_for_those_who_answer_it_gravely():
    assert told(wizard((problem("lump"),)), wizard((problem("lump", "growing"),), (GROWING,))) == {
        Told.SAME,
        Told.URGENT,
    }


def test_a_problem_is_no_longer_asked_or_newly_asked():
    less = wizard(SMALL.problems.choices[1:], SMALL.questions)
    assert told(SMALL, less) == {Told.SAME, Told.GONE}
    assert told(less, SMALL) == {Told.SAME, Told.NEW, Told.NEW_CALM}


def test_what_is_new_is_set_apart_where_it_is_normal_or_can_wait():
    new = wizard(
        (*SMALL.problems.choices, problem("bruise"), problem("sore", floor="call_clinic")), SMALL.questions
    )
    found = {
        (each.subject.id, each.told)
        for each in situations(Matching(SMALL, new))
        if each.told in (Told.NEW, Told.NEW_CALM)
    }
    assert found == {("bruise", Told.NEW_CALM), ("sore", Told.NEW)}
    can_wait = wizard((*SMALL.problems.choices, problem("bruise", floor="watch")), SMALL.questions)
    assert told(SMALL, can_wait) == {Told.SAME, Told.NEW_CALM}
