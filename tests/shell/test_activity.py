"""What fingers, mouse and keys may do; the clock is ours, and nothing waits."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QEventPoint, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.content.phrases import read_phrases
from kiosk.shell import paths
from kiosk.shell.activity import DEAD_TIME_S, Activity
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.session import Session
from kiosk.visit.idle import SHORTEST_S
from kiosk.visit.settings import Settings

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
Type = QEvent.Type


class Window(QQuickWindow):
    """A window that notes which events get through."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        self.got.append(event.type())
        return True


class Place:
    """A kiosk without pages: its model, its window, the filter before it, and a clock turned by hand."""

    def __init__(self, content, **options) -> None:
        self.now = 1000.0
        self.model = KioskModel(Session(content, read_phrases(paths.phrases("en")), Settings()))
        self.window = Window()
        self.left = 0
        leave = self._leave if options.pop("windowed", False) else None
        self.activity = Activity(self.window, self.model, leave=leave, clock=lambda: self.now, **options)

    def _leave(self) -> None:
        self.left += 1

    def gets(self, event: QEvent) -> bool:
        """Send an event to the window; return whether it got through."""
        self.window.got.clear()
        QCoreApplication.sendEvent(self.window, event)
        return event.type() in self.window.got

    def key(self, key: Qt.Key, held=NO_KEYS, *, repeated: bool = False) -> bool:
        return self.gets(QKeyEvent(Type.KeyPress, key, held, "", repeated))

    def press(self) -> bool:
        return self.gets(QMouseEvent(Type.MouseButtonPress, QPointF(), QPointF(), LEFT, LEFT, NO_KEYS))

    def touch(self, kind: QEvent.Type, fingers: int = 1) -> bool:
        points = [
            QEventPoint(n, QEventPoint.State.Pressed, QPointF(n, n), QPointF(n, n)) for n in range(fingers)
        ]
        return self.gets(QTouchEvent(kind, GLASS[0], NO_KEYS, points))


GLASS: list = []


@pytest.fixture
def at(qapp, real_content):
    """Stand before a kiosk: ``at(windowed=True, dead_time=0.5)``."""
    GLASS[:] = [QTest.createTouchDevice()]
    places: list[Place] = []

    def stand(**options) -> Place:
        places.append(Place(real_content, **options))
        return places[-1]

    yield stand
    for place in places:
        place.activity.close()
        shiboken6.delete(place.window)  # at once: the next test may look at all windows there are


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


def test_a_second_finger_cancels_the_first_and_both_do_nothing(at):
    place = at()
    assert place.touch(Type.TouchBegin)
    assert not place.touch(Type.TouchUpdate, fingers=2)
    assert Type.TouchCancel in place.window.got
    assert not place.touch(Type.TouchUpdate)
    assert not place.touch(Type.TouchEnd)


def test_the_next_finger_alone_acts_again(at):
    place = at()
    place.touch(Type.TouchBegin, fingers=2)
    place.touch(Type.TouchEnd, fingers=2)
    assert place.touch(Type.TouchBegin)


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
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
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Tab):
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
