"""Looking closer at a page: one of its pictures at a time, large, and its hard words in plain ones."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.glossary import hard_words
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit.shown import Sight, sights, texts
from kiosk.visit.visit import Page

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = Sight("", "", "")
"""What is shown where a page has no picture."""


@dataclass(frozen=True)
class WordRow:
    """A hard word, and what it means."""

    word: str
    meaning: str


@QmlElement
@QmlUncreatable("made by the kiosk")
class CloserModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The pictures and the hard words of the page that is shown, or that was looked closer at."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._screen = ""
        self._sights: tuple[Sight, ...] = ()
        self._words = Rows(WordRow, self)
        session.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        session = self._session
        self._sights = sights(session.content, session.visit)
        # They are found in the words as they were written; what they mean is told in the visitor's language.
        met = hard_words(session.served.words, texts(session.served, session.visit))
        said = {word.id: word for word in session.content.words}
        self._words.show([WordRow(said[word.id].word, said[word.id].text) for word in met])
        self.changed.emit()

    @property
    def _index(self) -> int:
        wanted = self._session.visit.place.picture
        return next((n for n, sight in enumerate(self._sights) if sight.picture == wanted), 0)

    @property
    def _sight(self) -> Sight:
        return self._sights[self._index] if self._sights else NOTHING

    @Property(int, notify=changed)
    def pictures(self) -> int:
        """Return how many pictures the page has."""
        return len(self._sights)

    @Property(bool, notify=changed)
    def inAnswers(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether the pictures stand on answers, where a touch answers: another thing opens them."""
        step = self._session.visit.step(self._session.content)
        checks = len(self._sights) == 1
        return self._session.on(Page.WIZARD) and step is not None and bool(self._sights) and not checks

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the picture shown large."""
        return self._sight.picture

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return what it stands for."""
        return self._sight.title

    @Property(str, notify=changed)
    def alt(self) -> str:
        """Return what there is to see on it."""
        return self._sight.alt

    @Property(str, notify=changed)
    def where(self) -> str:
        """Return which of the pictures it is; nothing where it is the only one."""
        if len(self._sights) < 2:
            return ""
        return self._session.say("picture_of", number=self._index + 1, count=len(self._sights))

    @Property(Rows, constant=True)
    def words(self) -> Rows:
        """Return the hard words of the page, in the order of the alphabet."""
        return self._words

    @Property(int, notify=changed)
    def wordCount(self) -> int:  # noqa: N802 - QML reads it
        """Return how many hard words the page has."""
        return self._words.rowCount()

    @Slot()
    def openPictures(self) -> None:  # noqa: N802 - QML calls it
        """Show the first picture of the page large."""
        self._look(0)

    @Slot(str)
    def open(self, picture: str) -> None:
        """Show a picture of this page large; one that is not on it changes nothing."""
        if any(sight.picture == picture for sight in self._sights):
            self._session.replace(self._session.visit.look_closer(picture))

    @Slot()
    def previous(self) -> None:
        """Show the picture before this one."""
        self._look(self._index - 1)

    @Slot()
    def next(self) -> None:
        """Show the picture after this one."""
        self._look(self._index + 1)

    def _look(self, index: int) -> None:
        if self._sights:
            self.open(self._sights[index % len(self._sights)].picture)

    @Slot()
    def explain(self) -> None:
        """Explain the hard words of this page; without any, nothing changes."""
        if self._words.rowCount():
            self._session.replace(self._session.visit.go(Page.WORDS))
