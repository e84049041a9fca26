"""Somebody looks up their own day on the healing timeline by finger."""

import pytest
from PySide6.QtCore import QPoint

from kiosk.shell.screen import measure
from kiosk.visit.healing import LAST_DAY
from tests.support.running import SIZES
from tests.support.timeline import (
    SCROLLED,
    day,
    item,
    slider,
    spot,
    taps,
    top,
)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("days", [0, 1, 5, 12, 28, 90, 300, 540, LAST_DAY])
def test_a_tap_on_the_chart_marks_the_day_it_points_at(looking, size, days):
    hands = looking(size)
    taps(hands, spot(hands, days))
    assert day(hands) == days


def test_a_tap_tells_the_day_in_words_below(looking):
    hands = looking()
    taps(hands, spot(hands, 90))
    hands.visitor.reads("3 months after treatment", "Should be over by now:", "Bruises")


@pytest.mark.parametrize("size", SIZES)
def test_the_handle_is_dragged_along_the_scale(looking, size):
    hands = looking(size)
    before = top(hands)
    hands.presses_at(slider(hands).place.center())
    way = spot(hands, 60).x() - spot(hands, 7).x()
    hands.moves(across=way // 2)
    assert 7 < day(hands) < 60, "it follows the finger"
    hands.moves(across=way - way // 2)
    hands.lifts()
    assert day(hands) == 60
    assert top(hands) == before


def test_a_drag_goes_on_beyond_the_end_of_the_scale_and_comes_back(looking):
    hands = looking()
    hands.presses_at(slider(hands).place.center())
    hands.moves(across=900)
    assert day(hands) == LAST_DAY
    hands.moves(across=-1800)
    assert day(hands) == 0
    hands.lifts()


def test_a_finger_that_wanders_up_and_down_while_it_drags_does_not_scroll(looking):
    hands = looking(SCROLLED)
    before = top(hands)
    hands.presses_at(slider(hands).place.center())
    hands.moves(across=60)
    moved = day(hands)
    hands.moves(down=-300)
    hands.moves(down=250)
    hands.lifts()
    assert (top(hands), day(hands)) == (before, moved)
    assert moved > 7


def test_the_line_itself_can_be_dragged_too(looking):
    hands = looking(SCROLLED)
    start = spot(hands, 7, row=3)
    hands.presses_at(start)
    hands.moves(across=spot(hands, 28).x() - start.x())
    hands.lifts()
    assert day(hands) == 28


@pytest.mark.parametrize("days", [7, 90])
def test_a_swipe_up_over_the_chart_scrolls_and_leaves_the_day_alone(looking, qtbot, days):
    hands = looking(SCROLLED)
    before = top(hands)
    hands.presses_at(spot(hands, days, row=9))
    hands.moves(down=-250)
    hands.lifts()
    qtbot.waitUntil(lambda: top(hands) < before - 100)
    assert day(hands) == 7


def test_a_swipe_sideways_beside_the_line_marks_nothing(looking):
    hands = looking()
    hands.presses_at(spot(hands, 180))
    hands.moves(across=-200)
    hands.lifts()
    assert day(hands) == 7


def test_a_tap_on_the_handle_marks_nothing(looking):
    hands = looking()
    place = slider(hands).place
    for point in (place.center(), place.center() - QPoint(place.width() // 3, 0)):
        taps(hands, point)
        assert day(hands) == 7


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [1, 4])
def test_the_handle_can_be_hit_by_a_finger_on_every_day(looking, size, text):
    hands = looking(size, text)
    least = measure(*size).px_per_mm * 12.7 - 0.5
    chart = item(hands, "DayChart")
    left = chart.mapToScene(QPoint(0, 0)).x()
    for days in (0, 7, 42, LAST_DAY):
        hands.visitor.kiosk.model.timeline.look(days)
        place = slider(hands).place
        assert min(place.width(), place.height()) >= least
        assert left - 1 <= place.left()
        assert place.right() <= left + chart.width() + 1
