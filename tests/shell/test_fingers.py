"""One finger at a time, a finger that rolls, a touch that is too short: the clock is ours."""

import pytest
from PySide6.QtCore import QPointF

from tests.shell.place import Type, at

__all__ = ["at"]


def test_a_second_finger_cancels_nothing_and_the_first_is_told_of_alone(at):
    place = at()
    assert place.touch(Type.TouchBegin)
    assert not place.touch(Type.TouchUpdate, fingers=2)
    assert place.window.got == []
    assert place.touch(Type.TouchUpdate, fingers=2, slid=200)
    assert place.window.fingers == 1
    assert place.touch(Type.TouchEnd)


def test_a_finger_that_rolls_a_little_is_told_of_where_it_came_down(at):
    place = at(px_per_mm=4.0)
    place.touch(Type.TouchBegin)
    assert not place.touch(Type.TouchUpdate, slid=11.9)
    assert place.touch(Type.TouchUpdate, slid=12.1)
    assert place.touch(Type.TouchUpdate, slid=1.0)


def test_a_steadied_finger_may_drift_eight_millimetres(at):
    place = at(px_per_mm=4.0)
    place.model.handling.setSteady(True)
    place.touch(Type.TouchBegin)
    assert not place.touch(Type.TouchUpdate, slid=31.9)
    assert place.touch(Type.TouchUpdate, slid=32.1)


@pytest.mark.parametrize(("hold", "seconds"), [(1, 0.3), (2, 0.6)])
def test_a_touch_shorter_than_chosen_is_cancelled(at, hold, seconds):
    place = at()
    place.model.handling.setHold(hold)
    for held, counts in ((seconds - 0.01, False), (seconds + 0.01, True)):
        place.touch(Type.TouchBegin)
        place.now += held
        assert place.touch(Type.TouchEnd) is counts
        assert (Type.TouchCancel in place.window.got) is not counts


def test_a_swipe_needs_no_holding(at):
    place = at()
    place.model.handling.setHold(2)
    place.touch(Type.TouchBegin)
    place.touch(Type.TouchUpdate, slid=300)
    assert place.touch(Type.TouchEnd, slid=300)


@pytest.mark.parametrize(("pause", "taken"), [(0, (True,) * 4), (1, (False, False, False, True))])
def test_a_second_touch_that_comes_too_soon_is_not_taken(at, pause, taken):
    for later, counts in zip((0.1, 0.3, 0.499, 0.51), taken, strict=True):
        place = at()
        place.model.handling.setPause(pause)
        place.touch(Type.TouchBegin)
        place.touch(Type.TouchEnd)
        place.now += later
        assert place.touch(Type.TouchBegin) is counts


def test_a_mouse_is_held_and_steadied_as_a_finger_is(at):
    place = at(px_per_mm=4.0)
    place.model.handling.setSteady(True)
    place.model.handling.setHold(1)
    place.press()
    assert not place.mouse(Type.MouseMove, 30)
    assert not place.mouse(Type.MouseButtonRelease, 30)
    place.press()
    place.now += 0.4
    place.mouse(Type.MouseButtonRelease, 30)
    assert place.window.at == QPointF()
