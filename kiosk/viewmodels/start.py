"""The first page of a patient to whom the screen was handed: the day as staff know it, and where to go."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.leaflet import Topic
from kiosk.viewmodels.session import Session
from kiosk.visit.healing import Stage, stage_on, within_scale

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class StartModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """What the start page says of the day, and the topic that staff chose."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self.changed)

    @property
    def _topic(self) -> Topic | None:
        chosen = self._session.visit.start
        return next((topic for topic in self._session.content.topics if topic.id == chosen), None)

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return how long ago the treatment was; a greeting where staff did not say."""
        say, days = self._session.say, self._session.visit.treated
        if days is None:
            return say("welcome_ask")
        if days < 2:
            return say("treated_yesterday" if days else "treated_today")
        return say("treated_ago", days=self._session.days_in_words(days))

    @Property(bool, notify=changed)
    def dayKnown(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether staff said the day."""
        return self._session.visit.treated is not None

    @Property(list, notify=changed)
    def usual(self) -> list[str]:
        """Return what is usual on that day."""
        days = self._session.visit.treated
        if days is None:
            return []
        spans = [span for topic in self._session.content.topics for span in topic.lasts]
        return [span.name for span in spans if stage_on(span, within_scale(days)) is Stage.USUAL]

    @Property(str, notify=changed)
    def topicId(self) -> str:  # noqa: N802 - QML reads it
        """Return the topic that staff chose; nothing where they chose none."""
        return self._topic.id if self._topic else ""

    @Property(str, notify=changed)
    def topicTitle(self) -> str:  # noqa: N802 - QML reads it
        """Return its title."""
        return self._topic.title if self._topic else ""

    @Property(str, notify=changed)
    def topicLine(self) -> str:  # noqa: N802 - QML reads it
        """Return its line of time."""
        return self._topic.line if self._topic else ""

    @Property(str, notify=changed)
    def topicPicture(self) -> str:  # noqa: N802 - QML reads it
        """Return the id of its picture."""
        return self._topic.picture if self._topic else ""

    @Slot()
    def openTopic(self) -> None:  # noqa: N802 - QML calls it
        """Show that topic."""
        self._session.open_topic(self.topicId)  # type: ignore[arg-type]  # a property, once it runs
