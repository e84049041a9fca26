"""Who checked what patients read, and the note to show while nobody has."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

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
        """Return the one line at the head of every page; empty where all is in order.

        Sample details are the graver matter: with them, nobody can be called.
        """
        if not self._session.content.clinic.checked:
            return self._session.say("sample_clinic")
        return "" if self._session.seal else self._session.say("not_checked")

    @Property(str, notify=changed)
    def checkedBy(self) -> str:  # noqa: N802 - QML reads it
        """Return who checked the content and in which month; empty while nobody has."""
        seal = self._session.seal
        if seal is None:
            return ""
        month = self._session.say(f"month_{seal.on.month}")
        return self._session.say("checked_by", by=seal.by, month=month, year=seal.on.year)
