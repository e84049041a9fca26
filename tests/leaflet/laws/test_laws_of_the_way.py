"""Laws of the shipped wizard that each way shows by itself: P1, P2, P7, P8, P9, P10, P11, P13.

Proved on all ways, not on samples. Laws that compare two ways are in test_laws_of_order.py.
"""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.content.entry import NONE, NOT_SURE
from kiosk.content.wizard import Sign
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import count, danger_ways, past_danger, ways_from
from kiosk.triage.steps import PROBLEMS, WHEN, Kind
from kiosk.triage.urgency import Level

MOST_TAPS = 8


def taps(way) -> int:
    """Return how many touches a way takes; a pick of problems is sent on with a second one."""
    screens = [asked.step.kind for asked in way.state.asked if asked.step.kind is not Kind.CHECK]
    return len(screens) + screens.count(Kind.PROBLEMS)


def test_p1_every_way_ends_in_one_outcome_without_going_in_circles(ways, counted):
    for way in ways:
        assert way.ended
        assert len(set(way.state.questions)) == len(way.state.questions)
        assert set(way.state.questions) == set(way.answers)
    counted(len(ways), "ways with one problem")


def test_p1_no_way_takes_more_than_8_taps(ways, counted):
    long = {way.answers: taps(way) for way in ways if taps(way) > MOST_TAPS}
    assert not long
    counted(max(map(taps, ways)), "taps on the longest way")


def test_p1_the_way_past_the_danger_signs_changes_nothing_that_follows(wizard, ways, behind, counted):
    danger = {question for way in danger_ways(wizard) for question in way.state.questions}
    after = {
        tuple((key, value) for key, value in way.answers.items() if key not in danger): way.level
        for way in behind
    }
    number = 0
    for way in ways_from(wizard, Answers()):
        number += 1
        rest = tuple((key, value) for key, value in way.answers.items() if key not in danger)
        if rest:
            assert after[(PROBLEMS, (dict(rest)[PROBLEMS],)), *rest[1:]] is way.level
    assert number == count(wizard).raw
    assert len(ways) == count(wizard).grouped
    counted(number, "raw ways, the danger signs passed in every form")


def test_p2_danger_signs_come_first_for_everyone(ways):
    for way in ways:
        kinds = [asked.step.kind for asked in way.state.asked]
        gates = [index for index, kind in enumerate(kinds) if kind in (Kind.GATE, Kind.CHECK)]
        assert gates == list(range(len(gates)))


def test_p2_a_danger_sign_or_lasting_doubt_about_one_has_the_floor_of_its_gate(wizard, counted):
    floors = {sign.id: Level.of(gate.floor) for gate in wizard.gates for sign in gate.signs}
    number = 0
    for way in danger_ways(wizard):
        number += 1
        last = way.state.asked[-1]
        if not way.ended:
            assert all(option.id in (NONE, NOT_SURE, "no") for a in way.state.asked for option in a.picked)
            continue
        signs = [option.entry for option in last.picked]
        assert all(isinstance(sign, Sign) for sign in signs)
        assert way.level is floors[signs[0].id]
    counted(number, "ways through the danger signs")


def test_p2_emergencies_are_asked_before_anything_less(wizard):
    floors = [Level.of(gate.floor) for gate in wizard.gates]
    assert floors == sorted(floors, reverse=True)
    assert floors[0] is Level.EMERGENCY_NOW


def test_p2_what_is_asked_later_is_never_graver_than_where_asking_stops(ways):
    """Otherwise the first answer that needs a doctor would hide an emergency behind it."""
    behind_gates = {
        (asked.step.id, option.id): option.level
        for way in ways
        for asked in way.state.asked
        for option in asked.step.options
        if asked.step.kind not in (Kind.GATE, Kind.CHECK)
    }
    assert max(behind_gates.values()) is Level.DOCTOR_TODAY


def test_p2_nothing_that_is_said_besides_calms_a_danger_sign(wizard, behind, counted):
    number = 0
    for danger in danger_ways(wizard):
        if danger.ended:
            for way in behind[::7]:
                number += 1
                assert replay(wizard, Answers({**way.answers, **danger.answers})).level >= danger.level
    counted(number, "danger signs with calm answers besides")


def test_p7_calm_rests_on_benign_definite_answers_alone(ways, counted):
    calm = [way for way in ways if way.level is Level.EXPECTED]
    for way in calm:
        for asked in way.state.asked:
            for option in asked.picked:
                assert option.level is Level.EXPECTED
                assert not option.clot
                assert option.id != NOT_SURE or asked.step.reach is Level.EXPECTED or _was_checked(way, asked)
    counted(len(calm), "ways that end in: expected")


def _was_checked(way, asked) -> bool:
    """Say whether a doubt at the danger signs was cleared sign by sign."""
    checks = [a for a in way.state.asked if a.step.kind is Kind.CHECK]
    signs = getattr(asked.step.entry, "signs", ())
    cleared = {check.step.entry.id for check in checks if check.picked[0].id == "no"}
    return bool(signs) and {sign.id for sign in signs} <= cleared


LEAFLET_SAYS_NORMAL = [
    ("welts", 0, {"welts_where": "near"}),
    ("red", 42, {"red_change": "calm"}),
    ("lump", 180, {"lump_skin": "calm", "lump_growing": "steady", "lump_new": "earlier"}),
    ("bruise", 21, {"bruise_growing": "fading", "bruise_medicine": "no"}),
    ("bruise", 21, {"bruise_growing": "fading", "bruise_medicine": "yes"}),
    ("puffy", 7, {"puffy_where": "local", "puffy_growing": "steady"}),
    ("brown", 365, {"brown_skin": "flat"}),
    ("veins", 800, {"veins_which": "old"}),
    ("numb", 180, {"numb_where": "small", "numb_change": "better"}),
]


@pytest.mark.parametrize(("problem", "last_day", "benign"), LEAFLET_SAYS_NORMAL)
def test_p8_what_the_leaflet_calls_normal_is_expected_on_each_of_its_days(wizard, problem, last_day, benign):
    for day in range(last_day + 1):
        answers = Answers({**past_danger(wizard), PROBLEMS: problem, WHEN: day, **benign})
        state = replay(wizard, answers)
        assert (state.pending, state.level) == (None, Level.EXPECTED), day


def test_p8_a_lump_that_came_up_suddenly_within_8_weeks_is_expected(wizard):
    benign = {"lump_skin": "calm", "lump_growing": "steady"}
    for day in range(57):
        state = replay(wizard, Answers({**past_danger(wizard), PROBLEMS: "lump", WHEN: day, **benign}))
        assert (state.pending, state.level) == (None, Level.EXPECTED), day


@pytest.mark.parametrize(
    ("question", "answer", "least"),
    [
        ("puffy_where", "whole", Level.DOCTOR_TODAY),
        ("puffy_where", NOT_SURE, Level.DOCTOR_TODAY),
        ("lump_skin", "changed", Level.CALL_CLINIC),
        ("lump_skin", NOT_SURE, Level.CALL_CLINIC),
    ],
)
def test_p9_what_the_leaflet_warns_of_is_never_calm(ways, counted, question, answer, least):
    warned = [way for way in ways if way.answers.get(question) == answer]
    assert all(way.level >= least for way in warned)
    counted(len(warned), f"ways with {question}: {answer}")


RED_FLAGS = {
    **dict.fromkeys(["R1", "R2", "R3", "R4", "R6", "R7", "R12", "R13"], Level.EMERGENCY_NOW),
    **dict.fromkeys(["R5", "R9b"], Level.DOCTOR_TODAY),
    **dict.fromkeys(["R1b", "R5b", "R8", "R9", "R10", "R11", "R14", "R15"], Level.CALL_CLINIC),
}
"""Section (c) of the clinical fact base: each red flag, and the least it must lead to."""


def test_p10_the_red_flags_of_the_file_are_those_of_the_fact_base(content):
    assert {flag.id: Level.of(flag.least) for flag in content.red_flags} == RED_FLAGS


@pytest.mark.parametrize("flag", RED_FLAGS)
def test_p10_every_red_flag_is_caught_on_a_way_that_leads_high_enough(ways, counted, flag):
    naming = [
        way
        for way in ways
        for asked in way.state.asked
        for option in asked.picked
        if flag in _sources(option) and option.level >= RED_FLAGS[flag]
    ]
    assert all(way.level >= RED_FLAGS[flag] for way in naming)
    counted(len(naming), f"ways that catch {flag}")


def _sources(option) -> set[str]:
    own = (
        set()
        if isinstance(option.entry, Sign) or option.entry is None
        else getattr(option.entry, "source", ())
    )
    return {*own, *(source for reason in option.because for source in reason.source)}


def test_p11_every_outcome_names_the_answers_that_caused_it(ways, counted):
    for way in ways:
        verdict = way.verdict
        given = [(a.step.id, option.id, option.level) for a in way.state.asked for option in a.picked]
        named = [(cause.question, cause.answer, cause.level) for cause in verdict.causes]
        assert named
        assert max(level for _, _, level in named) is verdict.level
        assert all(a >= b for (_, _, a), (_, _, b) in pairwise(named))
        above = {one for one in given if one[2] > Level.EXPECTED}
        assert set(named) == (above or set(given))
    counted(len(ways), "outcomes")


def test_p11_every_answer_above_expected_says_why(ways):
    silent = {
        (asked.step.id, option.id)
        for way in ways
        for asked in way.state.asked
        for option in asked.picked
        if option.level > Level.EXPECTED and not option.because
    }
    assert not silent


def test_p11_what_would_change_an_outcome_does_raise_it(wizard, ways, counted):
    number = 0
    for way in ways:
        for change in way.verdict.would_change:
            changed = way.answers.with_answer(change.question, change.answer)
            for other in ways_from(wizard, changed):
                number += 1
                assert other.level >= change.level > way.level
    counted(number, "changes")
