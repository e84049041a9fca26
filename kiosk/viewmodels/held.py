"""Visits that staff have interrupted, for the staff page: give back, put aside, take up, end."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.held import Held
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class HeldModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """What waits behind the staff's pages; fed with seconds, and told whose turn it is."""

    changed = Signal()
    ended = Signal()
    """The page that was interrupted is over: nothing of it may stay."""
    gives = Signal()
    """Staff are done: the screen goes back to the patient."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held = Held()
        self._now = 0.0

    def tick(self, now: float) -> None:
        """Forget at ``now`` (seconds) what was put aside too long ago."""
        self._now = now
        self._hold(self._held.at(now))

    def interrupt(self, visit: Visit | None) -> None:
        """Hold the visit that stood on the screen; None where nobody was there."""
        self._hold(self._held.interrupted(visit))

    def release(self) -> Visit | None:
        """Return the visit to give back, and hold it no longer; None where there is none."""
        here = self._held.here
        self._hold(self._held.ended())
        return here

    def drop(self) -> None:
        """End the visit that waits, where there is one; what was put aside stays."""
        self.ended.emit()
        self._hold(self._held.ended())

    def _hold(self, held: Held) -> None:
        if held != self._held:
            self._held = held
            self.changed.emit()

    @Property(bool, notify=changed)
    def here(self) -> bool:
        """Return whether a visit waits to be given back."""
        return self._held.here is not None

    @Property(bool, notify=changed)
    def aside(self) -> bool:
        """Return whether a visit has been put aside."""
        return self._held.aside is not None

    @Slot()
    def giveBack(self) -> None:  # noqa: N802 - QML calls it
        """Give the screen back, to the visit that was put aside where no other waits."""
        if self._held.here is None and self._held.aside is not None:
            self._hold(self._held.taken_up())
        self.gives.emit()

    @Slot()
    def putAside(self) -> None:  # noqa: N802 - QML calls it
        """Put the interrupted visit aside, so that the screen is free; one at a time."""
        self.ended.emit()
        self._hold(self._held.put_aside(self._now))

    @Slot()
    def end(self) -> None:
        """End the visit that waits, or else forget the one put aside: nothing of it is kept."""
        self.ended.emit()
        without = self._held.ended() if self._held.here is not None else self._held.without_aside()
        self._hold(without)
