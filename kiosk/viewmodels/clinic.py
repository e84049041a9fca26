"""Who the clinic is, and the numbers to call."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.numbers import whole
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class ClinicModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The clinic block of the content being read."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self.changed)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Return the clinic's name."""
        return self._session.content.clinic.name

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Return the clinic's number."""
        return whole(self._session.content.clinic.phone)

    @Property(str, notify=changed)
    def hours(self) -> str:
        """Return when the clinic answers."""
        return whole(self._session.content.clinic.hours)

    @Property(str, notify=changed)
    def emergencyNumber(self) -> str:  # noqa: N802 - QML reads it
        """Return the number for emergencies."""
        return whole(self._session.content.clinic.emergency_number)
