"""The page of one topic, leafed through like a book."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.leaflet import Topic
from kiosk.viewmodels.cards import words_of
from kiosk.viewmodels.chart import SpanRow, span_rows
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit.healing import LAST_DAY, position
from kiosk.visit.visit import Page

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class TopicModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The topic that is open; on every other page, the first one."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._spans = Rows(SpanRow, self)
        session.changed.connect(self._show)
        self._show()

    @property
    def _topics(self) -> tuple[Topic, ...]:
        return self._session.content.topics

    @property
    def _index(self) -> int:
        wanted = self._session.visit.place.topic
        return next((n for n, topic in enumerate(self._topics) if topic.id == wanted), 0)

    @property
    def _topic(self) -> Topic:
        return self._topics[self._index]

    def _neighbour(self, step: int) -> Topic:
        return self._topics[(self._index + step) % len(self._topics)]

    @Slot()
    def _show(self) -> None:
        self._spans.show(span_rows(self._session, [self._topic]))
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return the topic's title."""
        return self._topic.title

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return the topic's line of time."""
        return self._topic.line

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the id of the topic's picture."""
        return self._topic.picture

    @Property(str, notify=changed)
    def alt(self) -> str:
        """Return the picture in words."""
        return self._topic.alt

    @Property(list, notify=changed)
    def notice(self) -> list[str]:
        """Return what you may notice."""
        return words_of(self._topic.notice)

    @Property(list, notify=changed)
    def why(self) -> list[str]:
        """Return why it happens."""
        return words_of(self._topic.why)

    @Property(list, notify=changed)
    def helps(self) -> list[str]:
        """Return what helps."""
        return words_of(self._topic.helps)

    @Property(list, notify=changed)
    def callIf(self) -> list[str]:  # noqa: N802 - QML reads it
        """Return the signs to call the clinic about."""
        return words_of(self._topic.call)

    @Property(list, notify=changed)
    def emergencyIf(self) -> list[str]:  # noqa: N802 - QML reads it
        """Return the signs to get help at once for."""
        return words_of(self._topic.emergency)

    @Property(Rows, constant=True)
    def spans(self) -> Rows:
        """Return how long it lasts, as bars."""
        return self._spans

    @Property(list, notify=changed)
    def lasts(self) -> list[str]:
        """Return how long it lasts, in words."""
        return [span.text for span in self._topic.lasts]

    @Property(float, notify=changed)
    def hereFrom(self) -> float:  # noqa: N802 - QML reads it
        """Return where the visitor's own time begins on the scale, 0 to 1; -1 while it is not known."""
        time = self._session.visit.time(self._session.content)
        return position(time.from_day) if time else -1.0

    @Property(float, notify=changed)
    def hereTo(self) -> float:  # noqa: N802 - QML reads it
        """Return where the visitor's own time ends on the scale, 0 to 1; -1 while it is not known."""
        time = self._session.visit.time(self._session.content)
        return position(LAST_DAY if time.to_day is None else time.to_day) if time else -1.0

    @Property(str, notify=changed)
    def previousTitle(self) -> str:  # noqa: N802 - QML reads it
        """Return the title of the topic before this one."""
        return self._neighbour(-1).title

    @Property(str, notify=changed)
    def nextTitle(self) -> str:  # noqa: N802 - QML reads it
        """Return the title of the topic after this one."""
        return self._neighbour(1).title

    @Slot()
    def previous(self) -> None:
        """Leaf back."""
        self._session.replace(self._session.visit.turn_to(self._neighbour(-1).id))

    @Slot()
    def next(self) -> None:
        """Leaf on."""
        self._session.replace(self._session.visit.turn_to(self._neighbour(1).id))

    @Slot()
    def ask(self) -> None:
        """Start the wizard; a topic that stands for one problem has it ticked."""
        problems = self._topic.problems
        about = problems if len(problems) == 1 and self._session.on(Page.TOPIC) else ()
        self._session.replace(self._session.visit.ask(about))
