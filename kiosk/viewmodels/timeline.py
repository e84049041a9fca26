"""The healing timeline: all spans on one scale, one day marked, and in words what is usual on it.

What stands where on the scale is kiosk.visit.healing's; how urgent anything is, is not asked here.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.cards import words_of
from kiosk.viewmodels.chart import SpanRow, UnitRow, span_rows, unit_rows
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit import healing
from kiosk.visit.healing import LAST_DAY, Stage

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class CallRow:
    """One topic, and the signs to call the clinic about."""

    title: str
    signs: tuple[str, ...]


@QmlElement
@QmlUncreatable("made by the kiosk")
class TimelineModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The timeline and the day marked on it."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._spans = Rows(SpanRow, self)
        self._units = Rows(UnitRow, self)
        self._calls = Rows(CallRow, self)
        session.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        topics = self._session.content.topics
        self._spans.show(span_rows(self._session, topics))
        self._units.show(unit_rows(self._session))
        # All of them on every day: a blister may come long before the brown marks beside which it is named.
        self._calls.show([CallRow(topic.title, tuple(words_of(topic.call))) for topic in topics])
        self.changed.emit()

    @property
    def _day(self) -> int:
        return self._session.visit.day

    def _names(self, stage: Stage) -> list[str]:
        spans = [span for topic in self._session.content.topics for span in topic.lasts]
        return [span.name for span in spans if healing.stage_on(span, self._day) is stage]

    def _short(self) -> str:
        return self._session.days_in_words(self._day) if self._day else self._session.say("treatment_day")

    @Property(Rows, constant=True)
    def spans(self) -> Rows:
        """Return everything that takes time to heal."""
        return self._spans

    @Property(Rows, constant=True)
    def units(self) -> Rows:
        """Return the parts of the scale."""
        return self._units

    @Property(Rows, constant=True)
    def calls(self) -> Rows:
        """Return what to call the clinic about, topic by topic; the same on every day."""
        return self._calls

    @Property(int, notify=changed)
    def day(self) -> int:
        """Return the marked day, counted from the treatment."""
        return self._day

    @Property(int, constant=True)
    def lastDay(self) -> int:  # noqa: N802 - QML reads it
        """Return the last day of the scale."""
        return LAST_DAY

    @Property(float, notify=changed)
    def at(self) -> float:
        """Return the place of the marked day, from 0 to 1."""
        return healing.position(self._day)

    @Property(str, notify=changed)
    def dayLabel(self) -> str:  # noqa: N802 - QML reads it
        """Return the marked day in words."""
        return self._session.days_after(self._day)

    @Property(str, notify=changed)
    def dayShort(self) -> str:  # noqa: N802 - QML reads it
        """Return the marked day in two words."""
        return self._short()

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return the timeline in one line, for its card: the day that the other cards follow, once chosen."""
        if not self._session.visit.day_chosen:
            return self._session.say("timeline_line")
        return self._session.say("day_chosen", days=self._short())

    @Property(list, notify=changed)
    def usual(self) -> list[str]:
        """Return what is usual on the marked day."""
        return self._names(Stage.USUAL)

    @Property(list, notify=changed)
    def lingering(self) -> list[str]:
        """Return what some people still have on the marked day."""
        return self._names(Stage.LINGERING)

    @Property(list, notify=changed)
    def over(self) -> list[str]:
        """Return what should have gone by the marked day."""
        return self._names(Stage.OVER)

    @Property(bool, notify=changed)
    def isFirst(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether there is no earlier day."""
        return self._day <= 0

    @Property(bool, notify=changed)
    def isLast(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether there is no later day."""
        return self._day >= LAST_DAY

    @Slot()
    def earlier(self) -> None:
        """Mark an earlier day, some steps back at once."""
        self.look(healing.earlier(self._day))

    @Slot()
    def later(self) -> None:
        """Mark a later day, some steps on at once."""
        self.look(healing.later(self._day))

    @Slot(float)
    def mark(self, place: float) -> None:
        """Mark the day nearest to ``place`` on the scale, as a finger points at it; 0 to 1, or beside it."""
        self.look(healing.day_near(place))

    @Slot(int)
    def look(self, day: int) -> None:
        """Mark ``day``, or the end of the scale that it lies beyond."""
        self._session.replace(self._session.visit.look_at(healing.within_scale(day)))
