"""What fingers, mouse, keys and switches may do: everything passes here before a page sees it.

After a screen change nothing is taken for half a second, so that a second tap cannot hit the next screen. One
finger at a time counts; a key held down acts once; a visitor whose hand trembles can have presses that come
close together taken as one. Keys that no page needs are not passed on.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.fingers import Fingers
from kiosk.shell.staff_door import StaffDoor
from kiosk.shell.steering import Steering
from kiosk.shell.switches import Switches
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.staff import StaffModel
from kiosk.visit.handling import Handling
from kiosk.visit.switching import SwitchKeys

DEAD_TIME_S = 0.5
"""How long after a screen change nothing is taken, in seconds."""
USUAL_PX_PER_MM = 3.6
"""Pixels per millimetre of a waiting-room panel, as long as nothing better is known."""

_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
_MOUSE = {*_PRESSES, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease}
_INPUT = {*_TOUCHES, *_MOUSE, QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
_REFUSED = {
    QEvent.Type.ContextMenu,
    QEvent.Type.NativeGesture,
    QEvent.Type.DragEnter,
    QEvent.Type.Drop,
    QEvent.Type.TabletPress,
}


# The keys are named at the first stroke. Python makes the 120 enumerations of `Qt` when that name is first
# used, which takes 25 ms, and a kiosk need not wait for them at its start.
@cache
def _moving_keys() -> frozenset[int]:
    key = QtCore.Qt.Key
    return frozenset({key.Key_Up, key.Key_Down, key.Key_Left, key.Key_Right})


@cache
def _keys() -> frozenset[int]:
    key = QtCore.Qt.Key
    acting = {key.Key_Return, key.Key_Enter, key.Key_Space, key.Key_Escape}
    # To the ends of the healing timeline, and along it in large steps; and through a long page.
    striding = {key.Key_Home, key.Key_End, key.Key_PageUp, key.Key_PageDown}
    return _moving_keys() | {key.Key_Tab, key.Key_Backtab} | acting | striding


@cache
def _stepping_keys() -> dict[int, bool]:
    """Return the keys that go through the page in reading order, and whether they go forward."""
    return {QtCore.Qt.Key.Key_Tab: True, QtCore.Qt.Key.Key_Backtab: False}


@cache
def _commanding() -> QtCore.Qt.KeyboardModifier:
    modifier = QtCore.Qt.KeyboardModifier
    return modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier


class Activity(QObject):
    """Filters what reaches ``window`` and tells ``kiosk`` and ``staff`` that somebody is there.

    ``leave`` is called for Ctrl+Q; None where the keyboard must not leave. ``dead_time`` is in seconds,
    ``px_per_mm`` pixels per millimetre.
    """

    def __init__(
        self,
        window: QQuickWindow,
        kiosk: KioskModel,
        staff: StaffModel,
        *,
        leave: Callable[[], None] | None = None,
        dead_time: float = DEAD_TIME_S,
        px_per_mm: float = USUAL_PX_PER_MM,
        switch_keys: SwitchKeys | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._window = window
        self._kiosk = kiosk
        self._staff = staff
        self._leave = leave
        self._dead_time = dead_time
        self._clock = clock
        self._quiet_until = 0.0
        self._stroke_at = float("-inf")
        self._screen = self._shown
        self._passing = False
        self._fingers = Fingers(
            px_per_mm, handling=self._handling, clock=self._now, deliver=self._deliver, drop=self._drop
        )
        self.steering = Steering(window)
        self._door = StaffDoor(window, staff, px_per_mm)
        self.switches = Switches(
            window,
            switch_keys or SwitchKeys(),
            step=lambda: self.steering.step(forward=True),
            waits=lambda: kiosk.watch.touch(self._clock()),
            deliver=self._deliver,
            dwell=lambda: self._handling().dwell,
            clock=self._now,
        )
        kiosk.changed.connect(self._note_screen)
        staff.changed.connect(self._note_screen)
        kiosk.watch.changed.connect(self._note_warning)
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    def _tick(self) -> None:
        self._kiosk.watch.tick(self._clock())
        self._staff.tick(self._clock())

    def close(self) -> None:
        """Stop listening."""
        self._timer.stop()
        self._door.close()
        self.switches.stop()
        self._window.removeEventFilter(self)

    def go_by(self, px_per_mm: float) -> None:
        """Take fingers by another measure of the screen, in pixels per mm."""
        self._fingers.px_per_mm = px_per_mm
        self._door.go_by(px_per_mm)

    def _now(self) -> float:
        return self._clock()

    def _handling(self) -> Handling:
        return self._kiosk.session.visit.settings.handling

    @property
    def _shown(self) -> tuple[str, str]:
        """Return the screen of the visit, and the page of staff over it."""
        return self._kiosk.session.screen, self._staff.stands

    def _note_screen(self) -> None:
        if self._screen != self._shown:
            self._screen = self._shown
            self._quiet_until = self._clock() + self._dead_time
            self.switches.stop()

    def _note_warning(self) -> None:
        """What was being scanned is no longer there to be pressed."""
        if bool(self._kiosk.watch.property("warning")):
            self.switches.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's signature
        """Return True for what no page is to see."""
        if self._passing:
            return False
        kind = event.type()
        if kind in _PRESSES or (isinstance(event, QKeyEvent) and self._is_stroke(event)):
            self._kiosk.watch.touch(self._clock())
            self._staff.touch(self._clock())
        if kind in _REFUSED or (self._door.is_locked and kind in _INPUT):
            return True
        if kind in _PRESSES:
            self.switches.stop()
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            self._door.look(event)
            return self._fingers.refuses_touch(event, too_soon=self._is_too_soon())
        if kind in _MOUSE and isinstance(event, QMouseEvent):
            return self._fingers.refuses_mouse(event, too_soon=self._is_too_soon())
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return self._door.takes(event) or self._is_refused_key(event)
        return False

    @staticmethod
    def _is_stroke(event: QKeyEvent) -> bool:
        """Return whether a key goes down; one that is held is no sign of anybody: something may lie on it."""
        return event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()

    def _is_too_soon(self) -> bool:
        return self._clock() < self._quiet_until

    def _is_refused_key(self, event: QKeyEvent) -> bool:
        switch = self.switches.is_switch(event)
        if event.type() == QEvent.Type.KeyRelease:
            return switch
        moves = event.key() in _moving_keys() and not switch
        useless = self._leaves(event) or (event.key() not in _keys() and not switch)
        if useless or (event.isAutoRepeat() and not moves) or self._is_too_soon():
            return True
        if not moves and self._is_second_stroke():
            return True
        if switch:
            self.switches.press(event)
            return True
        self.switches.stop()
        if event.key() in _stepping_keys() and not event.modifiers() & _commanding():
            self.steering.step(forward=_stepping_keys()[event.key()])
            return True
        return False

    def _leaves(self, event: QKeyEvent) -> bool:
        """Leave for Ctrl+Q where the keyboard may."""
        held = QtCore.Qt.KeyboardModifier.ControlModifier
        if self._leave is None or event.key() != QtCore.Qt.Key.Key_Q or event.modifiers() != held:
            return False
        self._leave()
        return True

    def _is_second_stroke(self) -> bool:
        """Return whether a stroke comes so soon after one that was taken that the hand may have trembled."""
        now = self._clock()
        if now - self._stroke_at < self._handling().pause:
            return True
        self._stroke_at = now
        return False

    def _deliver(self, event: QEvent) -> None:
        """Hand an event to the window past this filter."""
        self._passing = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._passing = False

    def _drop(self, event: QEvent) -> None:
        """Let the window forget the press it has, without an act."""
        if isinstance(event, QTouchEvent):
            self._deliver(QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice()))
            return
        item = self._window.mouseGrabberItem()
        if item is not None:
            item.ungrabMouse()
