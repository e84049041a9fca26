"""The cleaning lock: the screen is dead to touch while it is wiped, and counts down to its end."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.device import Device

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class CleaningModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """How long the screen stays dead; fed with seconds, and ends by itself."""

    changed = Signal()
    over = Signal()

    def __init__(self, device: Device, parent: QObject) -> None:
        super().__init__(parent)
        self._device = device
        self._until: float | None = None
        self._left = 0

    def begin(self, now: float) -> None:
        """Begin at ``now`` (seconds)."""
        self._left = self._device.settings.cleaning_lock
        self._until = now + self._left
        self.changed.emit()

    def tick(self, now: float) -> None:
        """Count down to ``now`` (seconds)."""
        if self._until is None:
            return
        self._left = max(0, math.ceil(self._until - now))
        self.changed.emit()
        if self._left == 0:
            self._until = None
            self.over.emit()

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:  # noqa: N802 - QML reads it
        """Return the seconds until the screen can be touched again."""
        return self._left
