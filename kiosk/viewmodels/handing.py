"""What staff say before they hand the screen over: the day, a topic, the language, text and skin. No name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.clock import plausible, this_day
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit.handover import HandOver, calendar
from kiosk.visit.settings import TEXT_STEPS, TONES, Settings

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class DayRow:
    """One day of the calendar: ``days`` ago, what stands on it, its whole name, and whether it is chosen."""

    days: int
    label: str
    name: str
    chosen: bool


@dataclass(frozen=True)
class OfferRow:
    """Something to choose: a topic or a language by its id, and what it is called."""

    id: str
    title: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the program")
class HandingModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """What is said so far; ``today`` tells the day."""

    changed = Signal()
    handed = Signal(object)
    """The visit that begins."""

    def __init__(self, session: Session, parent: QObject, *, today: Callable[[], date] = this_day) -> None:
        super().__init__(parent)
        self._session = session
        self._today = today
        self._said = HandOver()
        self._settings = session.defaults
        self._another = False
        self._days = Rows(DayRow, self)
        self._topics = Rows(OfferRow, self)
        self._languages = Rows(OfferRow, self)

    def begin(self) -> None:
        """Begin anew: nothing is said."""
        self.forget()
        self._show()

    def forget(self) -> None:
        """Forget what was said."""
        self._said, self._settings, self._another = HandOver(), self._session.defaults, False
        for rows in (self._days, self._topics, self._languages):
            rows.show(())

    def _show(self) -> None:
        session, said = self._session, self._said
        self._days.show(self._day_rows() if self._another else ())
        self._topics.show([OfferRow(t.id, t.title, t.id == said.topic) for t in session.content.topics])
        code = self._settings.language or session.languages[0].code
        self._languages.show(
            [OfferRow(each.code, each.name, each.code == code) for each in session.languages]
        )
        self.changed.emit()

    @property
    def _clock_is_wrong(self) -> bool:
        seal = self._session.seal
        return not plausible(self._today(), seal.on if seal else None)

    def _day_rows(self) -> list[DayRow]:
        """Return the days to choose from; those to come have no label. Without a clock they are numbered."""
        today, rows = self._today(), []
        for day in (day for week in calendar(today) for day in week):
            ago = (today - day).days
            label = f"{ago}" if self._clock_is_wrong else f"{day.day}"
            rows.append(DayRow(ago, label if ago >= 0 else "", self._name(day, ago), ago == self._said.days))
        return rows

    def _name(self, day: date, ago: int) -> str:
        if ago < 0:
            return ""
        passed = self._session.language.count("day", ago)
        if self._clock_is_wrong:
            return passed
        month = self._session.say(f"month_{day.month}")
        return self._session.say("calendar_day", number=day.day, month=month, days=passed)

    @Property(Rows, constant=True)
    def days(self) -> Rows:
        """Return the calendar, week by week from Monday; empty until another day is asked for."""
        return self._days

    @Property(Rows, constant=True)
    def topics(self) -> Rows:
        """Return the topics to open at."""
        return self._topics

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        """Return the languages."""
        return self._languages

    @Property(int, notify=changed)
    def day(self) -> int:
        """Return how many days ago the treatment was; -1 where nobody has said."""
        return -1 if self._said.days is None else self._said.days

    @Property(bool, notify=changed)
    def another(self) -> bool:
        """Return whether the calendar is open."""
        return self._another

    @Property(bool, notify=changed)
    def dated(self) -> bool:
        """Return whether the calendar has dates: not while the clock is plainly wrong."""
        return not self._clock_is_wrong

    @Property(list, notify=changed)
    def weekdays(self) -> list[str]:
        """Return the days of the week, shortened, from Monday."""
        return [self._session.say(f"weekday_{day}") for day in range(1, 8)]

    @Property(str, notify=changed)
    def dayWords(self) -> str:  # noqa: N802 - QML reads it
        """Return the day chosen in words."""
        days = self._said.days
        return self._session.say("no_day") if days is None else self._session.days_after(days)

    @Property(int, notify=changed)
    def text(self) -> int:
        """Return the text size, 1 to 4."""
        return self._settings.text

    @Property(int, notify=changed)
    def tone(self) -> int:
        """Return the tone of skin in the pictures, 1 to 5."""
        return self._settings.tone

    @Slot(int)
    def setDay(self, days: int) -> None:  # noqa: N802 - QML calls it
        """Choose the day by how many days ago it was, without the calendar; -1 says that nobody knows."""
        self._another = False
        self.pickDay(days)

    @Slot(int)
    def pickDay(self, days: int) -> None:  # noqa: N802 - QML calls it
        """The same in the calendar, which stays open."""
        self._said = replace(self._said, days=days if days >= 0 else None)
        self._show()

    @Slot()
    def openCalendar(self) -> None:  # noqa: N802 - QML calls it
        """Show the calendar."""
        self._another = True
        self._show()

    @Slot(str)
    def setTopic(self, topic: str) -> None:  # noqa: N802 - QML calls it
        """Choose the topic to open at, or take it back."""
        known = any(topic == one.id for one in self._session.content.topics)
        self._said = replace(self._said, topic=topic if known and topic != self._said.topic else None)
        self._show()

    @Slot(str)
    def setLanguage(self, code: str) -> None:  # noqa: N802 - QML calls it
        """Choose the language; one that is not offered changes nothing."""
        if any(code == each.code for each in self._session.languages):
            self._prefer(language=code)

    @Slot(int)
    def setText(self, step: int) -> None:  # noqa: N802 - QML calls it
        """Choose the text size; one that does not exist changes nothing."""
        if step in TEXT_STEPS:
            self._prefer(text=step)

    @Slot(int)
    def setTone(self, tone: int) -> None:  # noqa: N802 - QML calls it
        """Choose the skin in the pictures; a tone that does not exist changes nothing."""
        if tone in TONES:
            self._prefer(tone=tone)

    def _prefer(self, **change: object) -> None:
        settings: Settings = replace(self._settings, **change)  # type: ignore[arg-type]
        self._settings = settings
        self._show()

    @Slot()
    def handOver(self) -> None:  # noqa: N802 - QML calls it
        """Hand the screen over."""
        self.handed.emit(self._said.visit(self._settings))
