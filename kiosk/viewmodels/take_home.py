"""Taking home what a page tells: the words in a square of dots for the phone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.translation.language import Language
from kiosk.device.clock import this_day
from kiosk.takeaway.code import Code, TooLongError, encode
from kiosk.takeaway.short import code_text
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import told_care, told_result, told_topic
from kiosk.takeaway.told import Told
from kiosk.triage.verdict import verdict_of
from kiosk.viewmodels.session import Session
from kiosk.visit.visit import Page, Place

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Press(Protocol):
    """What prints sheets; the shell has one."""

    changed: SignalInstance

    @property
    def offered(self) -> bool:
        """Return whether anything can be printed."""
        ...

    def writes(self, told: Sequence[Told]) -> bool:
        """Return whether the languages of what is told can be written here."""
        ...

    @property
    def standing(self) -> str:
        """Return how it stands with the sheet."""
        ...

    def print(self, told: Sequence[Told], stamp: Stamp) -> None:
        """Print what is told."""
        ...

    def forget(self) -> None:
        """Take back what is not out yet."""
        ...

    def close(self) -> None:
        """End what runs."""
        ...


@QmlElement
@QmlUncreatable("made by the kiosk")
class TakeHomeModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """What the page "Take it home" shows; it holds words only while that page is there.

    ``today`` gives the day that stands on what goes home. ``press`` prints, where the shell has given one.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject, today: Callable[[], date] = this_day) -> None:
        super().__init__(parent)
        self._session = session
        self.today = today
        self._press: Press | None = None
        self._was_welcome = True
        self._told: tuple[Told, ...] = ()
        self._code: Code | None = None
        session.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        place = self._session.visit.taking
        self._told = tuple(self._tell(language, place) for language in self._languages) if place else ()
        self._code = self._encoded()
        visit = self._session.visit
        begun = self._was_welcome and visit.place.page is Page.HOME
        if self._press is not None and (visit.cleared or begun or visit.place.page is Page.START):
            self._press.forget()  # another visit has begun; while staff only look in, this one goes on
        self._was_welcome = visit.place.page is Page.WELCOME
        self.changed.emit()

    @property
    def _languages(self) -> tuple[Language, ...]:
        """Return the visitor's language, then the clinic's where that is another."""
        clinics = self._session.languages[0]
        own = self._session.reading
        return (own,) if self._session.language is clinics else (own, clinics)

    def _tell(self, language: Language, place: Place) -> Told:
        content = language.content
        if place.page is Page.RESULT:
            return told_result(language, verdict_of(self._session.visit.state(content)))
        if place.page is Page.TOPIC:
            return told_topic(language, next(each for each in content.topics if each.id == place.topic))
        return told_care(language)

    def _encoded(self) -> Code | None:
        if not self._told:
            return None
        stamp = Stamp(self.today(), self._session.seal)
        try:
            return encode([code_text(told, stamp) for told in self._told])
        except TooLongError:
            return None  # `check` tells the editor; the page says so to the patient

    @property
    def code(self) -> Code | None:
        """Return the square; for the shell, which draws it."""
        return self._code

    @property
    def told(self) -> tuple[Told, ...]:
        """Return what goes home, in the visitor's language and then in the clinic's where that is another."""
        return self._told

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return what it is that goes home."""
        return self._told[0].title if self._told else ""

    @Property(str, notify=changed)
    def word(self) -> str:
        """Return how urgent it is in a word or two; of a topic, how long it lasts."""
        return (self._told[0].word or self._told[0].line) if self._told else ""

    @Property(str, notify=changed)
    def level(self) -> str:
        """Return the level of a result; of a topic, nothing."""
        return (self._told[0].level or "") if self._told else ""

    @Property(str, notify=changed)
    def key(self) -> str:
        """Return what tells this square from others, so that none is shown for another; "" where none is."""
        return hashlib.sha256(self._code.text.encode()).hexdigest()[:16] if self._code else ""

    @Slot(float, float, result=int)
    def dot(self, room: float, px_per_mm: float) -> int:
        """Return how wide a dot of the square is (px) where there is ``room`` (px)."""
        return self._code.dot_px(room, px_per_mm) if self._code else 0

    @Property(int, notify=changed)
    def dots(self) -> int:
        """Return how many dots a side of the square has, with the white around it."""
        return self._code.dots if self._code else 0

    def print_with(self, press: Press | None) -> None:
        """Print with ``press`` from now on; None prints nothing."""
        self._press = press
        if press is not None:
            press.changed.connect(self.changed)
        self.changed.emit()

    def close(self) -> None:
        """End what is being printed."""
        if self._press is not None:
            self._press.close()

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """Return whether it can be printed here; where not, there is no button for it."""
        return self._press is not None and self._press.offered and self._press.writes(self._told)

    @Property(str, notify=changed)
    def standing(self) -> str:
        """Return how it stands with the sheet: "" nothing sent, "under_way", "done" or "trouble"."""
        return self._press.standing if self._press else ""

    @Slot()
    def print(self) -> None:
        """Print the sheet."""
        if self._press is not None and self._told:
            self._press.print(self._told, Stamp(self.today(), self._session.seal))

    @Slot()
    def open(self) -> None:
        """Take home what the page shown tells; from a page that tells nothing of its own, nothing changes."""
        if self._session.visit.place.page in (Page.RESULT, Page.TOPIC, Page.CARE):
            self._session.replace(self._session.visit.go(Page.TAKE_HOME))
