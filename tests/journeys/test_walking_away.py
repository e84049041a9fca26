"""Somebody walks away in the middle: a warning, a countdown, and everything is gone."""

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.visit.idle import LONGEST_S, SHORTEST_S, WARNING_S
from kiosk.visit.visit import Page

STILL_THERE = "Are you still there?"
CLEARED = "Cleared. Nothing was kept."


@pytest.fixture
def in_the_middle(visitor, patient, clock):
    """A visitor at a question, with answers given."""
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(problems="lump", when="days_3_7")
    return visitor.hears()


def test_no_warning_comes_early_and_one_comes_in_time(visitor, clock, in_the_middle):
    clock.passes(SHORTEST_S - 1)
    visitor.reads_nothing_of(STILL_THERE)
    clock.passes(1)
    visitor.reads(
        STILL_THERE, str(WARNING_S), "Soon your answers will be cleared, so that nobody else can read them."
    )


def test_the_warning_counts_down_second_by_second_with_more_time_at_hand(visitor, clock, in_the_middle):
    clock.passes(SHORTEST_S)
    assert visitor.focused == "More time"
    for left in range(WARNING_S - 1, 0, -1):
        clock.passes(1)
        visitor.reads(str(left))
    visitor.touches("More time")


def test_nobody_answers_and_everything_is_cleared(visitor, clock, in_the_middle, meet):
    clock.passes(SHORTEST_S + WARNING_S - 1)
    visitor.reads(STILL_THERE)
    clock.passes(1)
    visitor.reads_nothing_of(STILL_THERE)
    visitor.reads("Touch to start", CLEARED)
    fresh = meet()
    for one in (visitor, fresh):
        one.touches("Touch to start", "Is this normal?")
    assert visitor.hears() == fresh.hears()


def test_more_time_is_given_as_often_as_wanted_and_keeps_the_place(visitor, clock, in_the_middle):
    for _ in range(12):
        clock.passes(SHORTEST_S + WARNING_S - 1)
        visitor.touches("More time")
        assert visitor.hears() == in_the_middle
    clock.passes(SHORTEST_S - 1)
    assert visitor.hears() == in_the_middle


def test_start_over_is_offered_in_the_warning(visitor, clock, in_the_middle):
    clock.passes(SHORTEST_S)
    start_over = [one for one in visitor.things if one.name == "Start over" and not one.disabled]
    assert len(start_over) == 1


def test_nothing_behind_the_warning_can_be_pressed(visitor, clock, in_the_middle):
    clock.passes(SHORTEST_S)
    assert [thing.name for thing in visitor.buttons] == ["More time", "Start over"]


def test_a_touch_anywhere_keeps_the_visit(visitor, hands, clock, in_the_middle):
    for _ in range(3):
        clock.passes(SHORTEST_S - 1)
        hands.presses_at(QPoint(5, 900))
        hands.lifts()
    assert visitor.hears() == in_the_middle


def test_a_key_keeps_the_visit(visitor, hands, clock, in_the_middle):
    for _ in range(3):
        clock.passes(SHORTEST_S - 1)
        hands.types(Qt.Key.Key_Tab)
    visitor.reads_nothing_of(STILL_THERE)


def test_more_time_by_key_leaves_the_keys_where_they_can_go_on(visitor, hands, clock, in_the_middle):
    clock.passes(SHORTEST_S)
    hands.types(Qt.Key.Key_Space)
    assert visitor.hears() == in_the_middle
    hands.types(Qt.Key.Key_Tab)
    assert visitor.focused == "Back"


def test_a_long_page_waits_longer_but_never_for_ever(visitor, clock, real_content):
    visitor.touches("Touch to start", max(real_content.topics, key=lambda topic: len(str(topic))).title)
    clock.passes(SHORTEST_S)
    visitor.reads_nothing_of(STILL_THERE)
    for _ in range(LONGEST_S - SHORTEST_S):
        clock.passes(1)
        if STILL_THERE in visitor.hears():
            return
    pytest.fail(f"no warning came in {LONGEST_S} seconds")


def test_the_welcome_page_never_warns(visitor, clock):
    before = visitor.hears()
    clock.passes(2000)
    assert visitor.hears() == before


def test_who_changes_how_welcome_reads_and_goes_leaves_nothing_of_it(visitor, clock):
    visitor.touches("Text and colours", "Dark", "Back")
    session = visitor.kiosk.session
    assert session.on(Page.WELCOME)
    clock.passes(SHORTEST_S)
    assert session.visit.settings.theme == "dark", "somebody may still be there"
    clock.passes(WARNING_S + 1)
    assert session.visit.settings == session.defaults
