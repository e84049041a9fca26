"""Who checked what patients read, and the note to show while nobody has."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.takeaway.stamp import checked_by, doubt
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class SealModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The seal on the content served, in words."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self.changed)

    @Property(str, notify=changed)
    def note(self) -> str:
        """Return the one line at the head of every page; empty where all is in order."""
        return doubt(self._session.language, self._session.seal)

    @Property(str, notify=changed)
    def checkedBy(self) -> str:  # noqa: N802 - QML reads it
        """Return who checked the content and in which month; empty while nobody has."""
        return checked_by(self._session.language, self._session.seal)
