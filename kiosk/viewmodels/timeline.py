"""The healing timeline: all spans on one scale, one day marked, and in words what is usual on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.leaflet import Span
from kiosk.viewmodels.cards import SpanRow, span_rows
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit import healing
from kiosk.visit.healing import Stage

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class TickRow:
    """One mark on the scale, at a place from 0 to 1."""

    label: str
    at: float


@QmlElement
@QmlUncreatable("made by the kiosk")
class TimelineModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The timeline and the day marked on it."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._spans = Rows(SpanRow, self)
        self._ticks = Rows(TickRow, self)
        session.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._spans.show(span_rows(self._session.content.topics))
        say = self._session.say
        self._ticks.show([TickRow(say(f"tick_{day}"), healing.position(day)) for day in healing.TICKS])
        self.changed.emit()

    def _names(self, *stages: Stage) -> list[str]:
        day = self._session.visit.day
        return [span.name for span in self._all() if healing.stage_on(span, day) in stages]

    def _all(self) -> list[Span]:
        return [span for topic in self._session.content.topics for span in topic.lasts]

    @Property(Rows, constant=True)
    def spans(self) -> Rows:
        """Return everything that takes time to heal."""
        return self._spans

    @Property(Rows, constant=True)
    def ticks(self) -> Rows:
        """Return the marks of the scale."""
        return self._ticks

    @Property(float, notify=changed)
    def at(self) -> float:
        """Return the place of the marked day, from 0 to 1."""
        return healing.position(self._session.visit.day)

    @Property(str, notify=changed)
    def dayLabel(self) -> str:  # noqa: N802 - QML reads it
        """Return the marked day in words."""
        return self._session.days_after(self._session.visit.day)

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
        return self._session.visit.day == 0

    @Property(bool, notify=changed)
    def isLast(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether there is no later day."""
        return self._session.visit.day >= healing.LAST_DAY

    @Slot()
    def earlier(self) -> None:
        """Mark an earlier day."""
        self._look(healing.earlier(self._session.visit.day))

    @Slot()
    def later(self) -> None:
        """Mark a later day."""
        self._look(healing.later(self._session.visit.day))

    @Slot(float)
    def mark(self, place: float) -> None:
        """Mark the day at ``place`` on the scale, 0 to 1."""
        self._look(healing.day_at(place))

    def _look(self, day: int) -> None:
        self._session.replace(self._session.visit.look_at(day))
