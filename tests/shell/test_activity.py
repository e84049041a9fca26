"""What fingers, mouse and keys may do; the clock is ours, and nothing waits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent

from kiosk.shell.activity import DEAD_TIME_S
from kiosk.visit.idle import SHORTEST_S
from tests.shell.place import NO_KEYS, Type, at

__all__ = ["at"]


def test_a_press_gets_through(at):
    assert at().press()


def test_after_a_screen_change_nothing_gets_through_for_half_a_second(at):
    place = at()
    place.model.begin()
    for later, through in ((0.0, False), (0.1, False), (0.3, False), (0.499, False), (0.5, True), (5, True)):
        place.now = 1000.0 + later
        assert place.press() is through
        assert place.touch(Type.TouchBegin) is through
        assert place.key(Qt.Key.Key_Return) is through


def test_the_dead_time_is_half_a_second():
    assert DEAD_TIME_S == 0.5


def test_what_stays_on_the_same_screen_has_no_dead_time(at):
    place = at()
    place.model.begin()
    place.now += 1
    place.model.reading.setTheme("dark")
    assert place.press()


def test_the_release_of_a_finger_is_never_held_back(at):
    place = at()
    place.touch(Type.TouchBegin)
    place.model.begin()
    assert place.touch(Type.TouchEnd)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_second_stroke_that_comes_too_soon_is_not_taken_either(at, key):
    place = at()
    place.model.handling.setPause(2)
    for later, taken in ((0.0, True), (0.5, False), (0.99, False), (1.0, True)):
        place.now = 2000.0 + later
        assert place.key(key) is taken


def test_the_next_finger_alone_acts_again(at):
    place = at()
    place.touch(Type.TouchBegin, fingers=2)
    place.touch(Type.TouchEnd, fingers=2)
    assert place.touch(Type.TouchBegin)


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    ],
)
def test_keys_that_a_page_needs_get_through(at, key):
    assert at().key(key)


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F11, NO_KEYS),
        (Qt.Key.Key_A, NO_KEYS),
        (Qt.Key.Key_Print, NO_KEYS),
        (Qt.Key.Key_Meta, NO_KEYS),
        (Qt.Key.Key_Back, NO_KEYS),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_no_other_key_gets_through(at, key, held):
    assert not at().key(key, held)


def test_a_key_held_down_acts_once_but_may_go_on_moving(at):
    place = at()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_End):
        assert place.key(key)
        assert not place.key(key, repeated=True)
    assert place.key(Qt.Key.Key_Down, repeated=True)


def test_control_and_q_leave_a_window_and_nothing_else_does(at):
    place = at(windowed=True)
    place.key(Qt.Key.Key_Q)
    place.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert place.left == 0
    place.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert place.left == 1


def test_on_a_full_screen_control_and_q_do_nothing(at):
    place = at()
    assert not place.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert place.left == 0


def test_there_is_no_menu_behind_a_long_press(at):
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Other, QPointF().toPoint(), QPointF().toPoint())
    assert not at().gets(menu)


def test_whoever_touches_is_not_asked_whether_they_are_there(at):
    place = at()
    place.model.begin()
    place.now += SHORTEST_S - 1
    place.press()
    place.now += SHORTEST_S - 1
    place.model.watch.tick(place.now)
    assert not place.model.presence.warning


def test_whoever_is_quiet_is_asked(at):
    place = at()
    place.model.begin()
    place.now += SHORTEST_S
    place.activity._timer.timeout.emit()
    assert place.model.presence.warning


def test_after_closing_it_no_longer_stands_before_the_window(at):
    place = at()
    place.activity.close()
    assert not place.activity._timer.isActive()
    assert place.key(Qt.Key.Key_F11)


def test_other_events_pass(at):
    place = at()
    assert place.gets(QEvent(Type.UpdateRequest))
    assert isinstance(place.activity, QObject)
