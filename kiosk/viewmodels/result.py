"""The result page: the level, why, what to do, what would change it, and the answers it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.wizard import Outcome
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import Verdict, verdict_of
from kiosk.viewmodels import outcome
from kiosk.viewmodels.cards import words_of
from kiosk.viewmodels.outcome import AnswerRow, TurnRow
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit.visit import Page

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_HELPS = 4
"""Things that help, on a result; the topic page has them all."""


@dataclass(frozen=True)
class TopicRow:
    """A topic to read on."""

    id: str
    title: str


@QmlElement
@QmlUncreatable("made by the kiosk")
class ResultModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The outcome of the answers; worked out when the result page is reached, and only there."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._verdict: Verdict | None = None
        self._turns = Rows(TurnRow, self)
        self._answers = Rows(AnswerRow, self)
        self._topics = Rows(TopicRow, self)
        session.changed.connect(self._show)

    def _show(self) -> None:
        if not self._session.on(Page.RESULT):
            return
        state = self._session.visit.state(self._session.content)
        self._verdict = None if state.pending else verdict_of(state)
        if self._verdict is None:
            self.changed.emit()
            return
        verdict = self._verdict
        self._turns.show(outcome.turns(self._session, verdict))
        self._answers.show(outcome.answer_rows(self._session, verdict.state.asked))
        calm = verdict.level <= Level.CALL_CLINIC
        found = outcome.topics(self._session, verdict) if calm else []
        self._topics.show([TopicRow(topic.id, topic.title) for topic in found])
        self.changed.emit()

    @property
    def _level(self) -> Level:
        # Before any result there is nothing to show; what shows nothing must not look calm.
        return self._verdict.level if self._verdict else Level.EMERGENCY_NOW

    @property
    def _words(self) -> Outcome:
        return self._session.outcome(self._level.id)

    @property
    def _is_calm(self) -> bool:
        return self._level <= Level.WATCH

    @Property(str, notify=changed)
    def level(self) -> str:
        """Return the level's id."""
        return self._level.id

    @Property(str, notify=changed)
    def word(self) -> str:
        """Return the level in a word or two."""
        return self._words.word

    @Property(str, notify=changed)
    def heading(self) -> str:
        """Return the one call to action."""
        return self._session.fill(self._words.heading)

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return what the level means."""
        return self._session.fill(self._words.line)

    @Property(list, notify=changed)
    def reasons(self) -> list[str]:
        """Return why."""
        return outcome.reasons(self._verdict) if self._verdict else []

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        """Return what to do, in order."""
        return [self._session.fill(text) for text in words_of(self._words.steps)]

    @Property(list, notify=changed)
    def notes(self) -> list[str]:
        """Return advice that single answers add."""
        return words_of(self._verdict.notes) if self._verdict else []

    @Property(list, notify=changed)
    def lasts(self) -> list[str]:
        """Return how long it usually lasts; told where it is calm."""
        if self._verdict is None or not self._is_calm:
            return []
        return [span.text for topic in outcome.topics(self._session, self._verdict) for span in topic.lasts]

    @Property(list, notify=changed)
    def helps(self) -> list[str]:
        """Return what helps; told where it is calm."""
        if self._verdict is None or not self._is_calm:
            return []
        found = [text for t in outcome.topics(self._session, self._verdict) for text in words_of(t.helps)]
        return list(dict.fromkeys(found))[:MOST_HELPS]

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """Return what to say on the telephone; nothing where no call is needed."""
        if self._verdict is None or self._level is Level.EXPECTED:
            return ""
        return outcome.spoken(self._session, self._verdict)

    @Property(str, notify=changed)
    def closing(self) -> str:
        """Return the last line."""
        return self._session.fill(self._words.closing.text)

    @Property(str, notify=changed)
    def number(self) -> str:
        """Return the number to call, to be set large."""
        clinic = self._session.content.clinic
        return clinic.emergency_number if self._level is Level.EMERGENCY_NOW else clinic.phone

    @Property(str, notify=changed)
    def numberLabel(self) -> str:  # noqa: N802 - QML reads it
        """Return whose number it is."""
        emergency = self._level is Level.EMERGENCY_NOW
        return self._session.say("emergency_number" if emergency else "clinic_number")

    @Property(str, notify=changed)
    def hours(self) -> str:
        """Return when the number is answered."""
        clinic = self._session.content.clinic
        return "" if self._level is Level.EMERGENCY_NOW else clinic.hours

    @Property(Rows, constant=True)
    def turns(self) -> Rows:
        """Return what would make it more urgent."""
        return self._turns

    @Property(Rows, constant=True)
    def answers(self) -> Rows:
        """Return the answers given."""
        return self._answers

    @Property(Rows, constant=True)
    def topics(self) -> Rows:
        """Return the topics to read on."""
        return self._topics

    @Slot(str)
    def change(self, question: str) -> None:
        """Answer one question anew; one that was not answered changes nothing."""
        if question not in self._session.visit.answers:
            return
        self._session.replace(self._session.visit.change(question))

    @Slot(str)
    def read(self, topic: str) -> None:
        """Read the topic."""
        self._session.open_topic(topic)
