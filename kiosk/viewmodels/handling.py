"""Touch, keys and switches, as the page of settings sees them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.session import Session
from kiosk.visit.handling import DWELLS, HOLDS, PAUSES, Handling

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class HandlingModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """How this visitor's hands meet the screen; times are told by their place among those offered."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self.changed)

    @property
    def _handling(self) -> Handling:
        return self._session.visit.settings.handling

    @Property(int, notify=changed)
    def hold(self) -> int:
        """Return how long a finger has to stay: 0 not at all, 1 a little, 2 longer."""
        return HOLDS.index(self._handling.hold)

    @Property(int, notify=changed)
    def pause(self) -> int:
        """Return how long after a press the next is not taken: 0 not at all, 1 half a second, 2 a second."""
        return PAUSES.index(self._handling.pause)

    @Property(bool, notify=changed)
    def steady(self) -> bool:
        """Return whether a finger that drifts is forgiven."""
        return self._handling.steady

    @Property(int, notify=changed)
    def dwell(self) -> int:
        """Return how long scanning stays at one thing: 0 for one second, 4 for five."""
        return DWELLS.index(self._handling.dwell)

    @Property(bool, notify=changed)
    def low(self) -> bool:
        """Return whether everything is kept in the lower part of a tall screen."""
        return self._handling.low

    @Slot(int)
    def setHold(self, index: int) -> None:  # noqa: N802 - QML calls it
        """Choose how long a finger has to stay; a time that is not offered changes nothing."""
        if index in range(len(HOLDS)):
            self._prefer(hold=HOLDS[index])

    @Slot(int)
    def setPause(self, index: int) -> None:  # noqa: N802 - QML calls it
        """Choose how long the next press is not taken; a time that is not offered changes nothing."""
        if index in range(len(PAUSES)):
            self._prefer(pause=PAUSES[index])

    @Slot(int)
    def setDwell(self, index: int) -> None:  # noqa: N802 - QML calls it
        """Choose how long scanning stays; a time that is not offered changes nothing."""
        if index in range(len(DWELLS)):
            self._prefer(dwell=DWELLS[index])

    @Slot(bool)
    def setSteady(self, steady: bool) -> None:  # noqa: FBT001, N802 - QML calls it
        """Choose whether a finger that drifts is forgiven."""
        self._prefer(steady=steady)

    @Slot(bool)
    def setLow(self, low: bool) -> None:  # noqa: FBT001, N802 - QML calls it
        """Choose whether everything is kept low."""
        self._prefer(low=low)

    def _prefer(self, **change: object) -> None:
        visit = self._session.visit
        handling = replace(visit.settings.handling, **change)  # type: ignore[arg-type]
        self._session.replace(visit.prefer(replace(visit.settings, handling=handling)))
