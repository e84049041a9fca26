"""What fingers, mouse and keys may do: everything passes here before a page sees it.

After a screen change nothing is taken for half a second, so that a second tap cannot hit the next screen. Two
fingers at once do nothing. A key held down acts once. Keys that no page needs are not passed on.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.viewmodels.kiosk import KioskModel

DEAD_TIME_S = 0.5
"""How long after a screen change nothing is taken, in seconds."""

_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
_REFUSED = {
    QEvent.Type.ContextMenu,
    QEvent.Type.NativeGesture,
    QEvent.Type.DragEnter,
    QEvent.Type.Drop,
    QEvent.Type.TabletPress,
}
_MOVING_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
_KEYS = _MOVING_KEYS | {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
}


class Activity(QObject):
    """Filters what reaches ``window`` and tells ``kiosk`` that somebody is there.

    ``leave`` is called for Ctrl+Q; None where the keyboard must not leave. ``dead_time`` is in seconds.
    """

    def __init__(
        self,
        window: QQuickWindow,
        kiosk: KioskModel,
        *,
        leave: Callable[[], None] | None = None,
        dead_time: float = DEAD_TIME_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._window = window
        self._kiosk = kiosk
        self._leave = leave
        self._dead_time = dead_time
        self._clock = clock
        self._quiet_until = 0.0
        self._several_fingers = False
        self._screen = kiosk.session.screen
        kiosk.changed.connect(self._note_screen)
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(lambda: kiosk.watch.tick(self._clock()))
        self._timer.start()
        kiosk.watch.tick(clock())

    def close(self) -> None:
        """Stop listening."""
        self._timer.stop()
        self._window.removeEventFilter(self)

    def _note_screen(self) -> None:
        if self._screen != self._kiosk.session.screen:
            self._screen = self._kiosk.session.screen
            self._quiet_until = self._clock() + self._dead_time

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's signature
        """Return True for what no page is to see."""
        kind = event.type()
        if kind in _PRESSES or (isinstance(event, QKeyEvent) and self._is_stroke(event)):
            self._kiosk.watch.touch(self._clock())
        if kind in _REFUSED:
            return True
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            return self._is_refused_touch(event)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._is_refused_key(event)
        if kind in _PRESSES:
            return self._is_too_soon()
        return False

    @staticmethod
    def _is_stroke(event: QKeyEvent) -> bool:
        """Return whether a key goes down; one that is held is no sign of anybody: something may lie on it."""
        return event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()

    def _is_too_soon(self) -> bool:
        return self._clock() < self._quiet_until

    def _is_refused_touch(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            self._several_fingers = False
        if event.pointCount() > 1 and not self._several_fingers:
            self._several_fingers = True
            cancel = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice())
            self._window.removeEventFilter(self)
            QCoreApplication.sendEvent(self._window, cancel)
            self._window.installEventFilter(self)
        if self._several_fingers:
            return True
        return event.type() == QEvent.Type.TouchBegin and self._is_too_soon()

    def _is_refused_key(self, event: QKeyEvent) -> bool:
        if (
            self._leave
            and event.key() == Qt.Key.Key_Q
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self._leave()
            return True
        if event.key() not in _KEYS or (event.isAutoRepeat() and event.key() not in _MOVING_KEYS):
            return True
        return self._is_too_soon()
