"""What Home and the topic pages show: the leaflet's cards, the open topic, and care at home."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.entry import Statement
from kiosk.content.leaflet import Topic
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit.healing import all_over

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class CardRow:
    """One card: a topic on Home, or an act on the page of care at home."""

    id: str
    title: str
    line: str
    picture: str
    alt: str


def words_of(statements: Iterable[Statement]) -> list[str]:
    """Return what statements say, without where it comes from."""
    return [statement.text for statement in statements]


@QmlElement
@QmlUncreatable("made by the kiosk")
class HomeModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The cards on Home."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._cards = Rows(CardRow, self)
        session.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        topics = self._session.content.topics
        self._cards.show([CardRow(t.id, t.title, self._line(t), t.picture, t.alt) for t in topics])
        self.changed.emit()

    def _line(self, topic: Topic) -> str:
        """Return a topic's line of time; on the day chosen on the timeline, whether that time is past."""
        visit = self._session.visit
        past = visit.day_chosen and all_over(topic.lasts, visit.day)
        return self._session.say("card_past") if past else topic.line

    @Property(Rows, constant=True)
    def cards(self) -> Rows:
        """Return the topics as cards."""
        return self._cards

    @Slot(str)
    def open(self, topic: str) -> None:
        """Open the page of one topic."""
        self._session.open_topic(topic)


@QmlElement
@QmlUncreatable("made by the kiosk")
class CareModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The page on care at home."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._acts = Rows(CardRow, self)
        session.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        acts = self._session.content.care.acts
        self._acts.show([CardRow(act.title, act.title, act.text, act.picture, act.alt) for act in acts])
        self.changed.emit()

    @Property(Rows, constant=True)
    def acts(self) -> Rows:
        """Return what to do at home."""
        return self._acts

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return the page's title."""
        return self._session.content.care.title

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return the page in one line."""
        return self._session.content.care.line

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the id of the page's picture."""
        return self._session.content.care.picture

    @Property(str, notify=changed)
    def alt(self) -> str:
        """Return the picture in words."""
        return self._session.content.care.alt

    @Property(list, notify=changed)
    def callIf(self) -> list[str]:  # noqa: N802 - QML reads it
        """Return the signs to call the clinic about."""
        return words_of(self._session.content.care.call)
