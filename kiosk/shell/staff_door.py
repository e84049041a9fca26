"""How staff come in, and what is theirs alone: gesture, key chord, digits on a keyboard, cleaning lock.

Which page of staff stands is the view model's; what is typed for is kiosk.viewmodels.pinpad's.
"""

from __future__ import annotations

from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.corners import Corners
from kiosk.shell.focus import focused
from kiosk.viewmodels.staff import StaffModel
from kiosk.viewmodels.tasks import StaffPage


# The keys are named at the first stroke, as in kiosk/shell/activity.py.
@cache
def _digits() -> dict[int, int]:
    key = QtCore.Qt.Key
    return {key[f"Key_{digit}"]: digit for digit in range(10)}


class StaffDoor:
    """Stands before ``window`` and lets ``staff`` in. ``px_per_mm`` is pixels per millimetre."""

    def __init__(self, window: QQuickWindow, staff: StaffModel, px_per_mm: float) -> None:
        self._window = window
        self._staff = staff
        self._corners = Corners(window, px_per_mm, staff.ask)

    @property
    def is_locked(self) -> bool:
        """Return whether the screen is being cleaned: nothing that touches it means anything."""
        return self._staff.stands is StaffPage.CLEANING

    def go_by(self, px_per_mm: float) -> None:
        """Take the corners by another measure of the screen, in pixels per mm."""
        self._corners.px_per_mm = px_per_mm

    def close(self) -> None:
        """Wait for nobody any longer."""
        self._corners.stop()

    def look(self, event: QTouchEvent) -> None:
        """Look at where fingers are."""
        self._corners.look(event)

    def takes(self, event: QKeyEvent) -> bool:
        """Return whether a key is for staff; what it is for is done."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        if self._is_chord(event):
            self._staff.ask()
            return True
        return self._staff.stands is StaffPage.PIN and not event.isAutoRepeat() and self._types(event)

    @staticmethod
    def _is_chord(event: QKeyEvent) -> bool:
        held = QtCore.Qt.KeyboardModifier
        return (
            event.key() == QtCore.Qt.Key.Key_S
            and event.modifiers() == held.ControlModifier | held.AltModifier
        )

    def _types(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier:
            return False
        key, pin = QtCore.Qt.Key, self._staff.pad
        if event.key() in _digits():
            pin.digit(_digits()[event.key()])
        elif event.key() == key.Key_Backspace:
            pin.erase()
        elif event.key() in (key.Key_Return, key.Key_Enter) and focused(self._window) is None:
            pin.accept()
        else:
            return False
        return True
