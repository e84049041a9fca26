"""Fingers on the glass and keys under them: real events, sent to the window as the system would."""

import functools

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtTest import QSignalSpy, QTest

from tests.support.visitor import MOST_PRESSES, Visitor

STEPS = 6
"""Reports that a touchscreen sends along one movement."""
FRAME_MS = 100
"""No frame takes longer; where nothing is to be drawn, none comes."""


@functools.cache
def _glass() -> QPointingDevice:
    return QTest.createTouchDevice()


class Hands:
    """Touches the screen and presses keys before which ``visitor`` stands."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self._window = visitor.kiosk.window
        self._at = QPoint()

    # One finger

    def taps(self, *names: str) -> None:
        """Touch one thing after the other in its middle, and let go there."""
        for name in names:
            self.presses(name)
            self.lifts()

    def presses(self, name: str) -> None:
        """Put a finger on the middle of a thing, and leave it there."""
        self.presses_at(self.middle_of(name))

    def presses_at(self, point: QPoint) -> None:
        """Put a finger on a point, and leave it there."""
        self._at = point
        QTest.touchEvent(self._window, _glass()).press(0, point, self._window).commit()

    def moves(self, across: int = 0, down: int = 0) -> None:
        """Move the finger over the glass, in pixels."""
        start = self._at
        for n in range(1, STEPS + 1):
            self._at = start + QPoint(across * n // STEPS, down * n // STEPS)
            # Qt keeps back movements until the next frame, as they come faster than that from real glass.
            frame = QSignalSpy(self._window.frameSwapped)
            QTest.touchEvent(self._window, _glass()).move(0, self._at, self._window).commit()
            frame.wait(FRAME_MS)

    def lifts(self) -> None:
        """Take the finger off."""
        QTest.touchEvent(self._window, _glass()).release(0, self._at, self._window).commit()

    def swipes_from(self, name: str, across: int = 0, down: int = 0) -> None:
        """Swipe, starting in the middle of a thing."""
        self.presses(name)
        self.moves(across, down)
        self.lifts()

    # Two fingers

    def taps_with_two(self, first: str, second: str) -> None:
        """Put two fingers on two things, one a moment before the other, and take them off again."""
        one, two = self.middle_of(first), self.middle_of(second)
        self.presses_at(one)
        self._both().stationary(0).press(1, two, self._window).commit()
        self._both().stationary(0).release(1, two, self._window).commit()
        self.lifts()

    def spreads_two(self, name: str, apart: int) -> None:
        """Put two fingers on a thing at the same time, move them apart (in pixels) and take them off."""
        middle = self.middle_of(name)
        self._both().press(0, middle, self._window).press(1, middle, self._window).commit()
        for n in range(1, STEPS + 1):
            way = QPoint(0, apart * n // STEPS)
            one, two = middle - way, middle + way
            self._both().move(0, one, self._window).move(1, two, self._window).commit()
        self._both().release(0, one, self._window).release(1, two, self._window).commit()

    def holds_two(self, one: QPoint, two: QPoint, milliseconds: int) -> None:
        """Hold two fingers on two points for a while, then take them off."""
        self._both().press(0, one, self._window).commit()
        self._both().stationary(0).press(1, two, self._window).commit()
        QTest.qWait(milliseconds)
        self._both().stationary(0).release(1, two, self._window).commit()
        self._both().release(0, one, self._window).commit()

    def _both(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window, _glass())

    # Keys

    def types(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release one key after the other."""
        for key in keys:
            QTest.keyClick(self._window, key, held)

    def tabs_to(self, name: str) -> None:
        """Press Tab until the thing has the keys; fail where it never has."""
        for _ in range(MOST_PRESSES):
            if self.visitor.focused == name:
                return
            self.types(Qt.Key.Key_Tab)
        pytest.fail(f"Tab never reaches {name!r}")

    def holds(self, key: Qt.Key, repeats: int = 20) -> None:
        """Hold a key down until the keyboard has repeated it, then let go."""
        down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
        strokes = [(down, False), *[(up, True), (down, True)] * repeats, (up, False)]
        for kind, repeated in strokes:
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated)
            QCoreApplication.sendEvent(self._window, event)

    def middle_of(self, name: str) -> QPoint:
        """The middle of a thing within the window; fails where a finger could not reach it."""
        self._window.grabWindow()  # lays the page out
        middle = self.visitor.finds(name).place.center()
        assert self._window.contentItem().contains(middle), f"{name!r} is scrolled away"
        return middle


@pytest.fixture
def hands(visitor: Visitor) -> Hands:
    """The visitor's hands."""
    return Hands(visitor)
