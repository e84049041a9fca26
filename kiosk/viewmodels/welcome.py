"""The welcome page: the same greeting in each language offered, one after the other."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.translation.language import Language
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.start import StartModel

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class WelcomeModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """Greets in one language at a time; whoever shows it says when it is the next one's turn."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._turn = 0
        self._start = StartModel(session, self)
        session.changed.connect(self._start_again)

    @Slot()
    def _start_again(self) -> None:
        if self._turn:
            self._turn = 0
            self.changed.emit()

    @property
    def _language(self) -> Language:
        languages = self._session.languages
        first = languages.index(self._session.language)
        return languages[(first + self._turn) % len(languages)]

    def say(self, key: str) -> str:
        """Return a phrase in the language whose turn it is."""
        return self._language.say(key)

    @property
    def code(self) -> str:
        """Return the code of that language."""
        return self._language.code

    @Property(bool, notify=changed)
    def fromTheRight(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether its lines begin on the right."""
        return self._language.from_the_right

    @Property(int, notify=changed)
    def languages(self) -> int:
        """Return how many languages are offered."""
        return len(self._session.languages)

    @Property(str, notify=changed)
    def ask(self) -> str:
        """Return the question that greets."""
        return self.say("welcome_ask")

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return what there is to see."""
        return self.say("welcome_line")

    @Property(str, notify=changed)
    def begin(self) -> str:
        """Return the words of the button."""
        return self.say("begin")

    @Property(StartModel, constant=True)
    def start(self) -> StartModel:
        """Return what greets a patient to whom the screen was handed."""
        return self._start

    @Slot()
    def turn(self) -> None:
        """Greet in the next language; with one only, nothing changes."""
        if len(self._session.languages) > 1:
            self._turn = (self._turn + 1) % len(self._session.languages)
            self.changed.emit()
