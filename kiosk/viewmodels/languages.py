"""The languages to choose from, each called what its speakers call it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class LanguageRow:
    """One language: its name and its words for "Touch to start", and whether it is the one being read."""

    code: str
    name: str
    begin: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the kiosk")
class LanguagesModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """What is offered, what is being read, and the choice."""

    changed = Signal()
    switched = Signal()
    """The language is another one: every word on the screen is to be asked for again."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = Rows(LanguageRow, self)
        self._read = session.language.code
        self._show()
        session.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        session = self._session
        code = session.language.code
        self._rows.show(
            [
                LanguageRow(each.code, each.name, each.say("begin"), each.code == code)
                for each in session.languages
            ]
        )
        if code != self._read:
            self._read = code
            self.switched.emit()
        self.changed.emit()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Return the languages, the content's own first."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return how many languages are offered."""
        return len(self._session.languages)

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Return whether there is anything to choose."""
        return len(self._session.languages) > 1

    @Property(str, notify=switched)
    def code(self) -> str:
        """Return the code of the language being read."""
        return self._session.language.code

    @Property(bool, notify=switched)
    def fromTheRight(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether lines begin on the right."""
        return self._session.language.from_the_right

    @Property(str, notify=switched)
    def note(self) -> str:
        """Return the line for a translation that no clinician has approved yet; else nothing."""
        language = self._session.language
        return "" if language.approved else language.say("not_approved")

    @Slot(str)
    def choose(self, code: str) -> None:
        """Read in another language, back on the page where the choice was opened."""
        self._session.replace(self._session.in_language(code).back(self._session.content))

    @Slot(str)
    def begin(self, code: str) -> None:
        """Leave the welcome page in a language."""
        self._session.replace(self._session.in_language(code).home())
