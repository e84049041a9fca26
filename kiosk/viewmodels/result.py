"""The result page: the level, why, what to do, what would change it, and the answers it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.numbers import whole
from kiosk.content.translation.language import Language
from kiosk.content.wizard import Outcome
from kiosk.takeaway import outcome
from kiosk.takeaway.outcome import AnswerRow
from kiosk.takeaway.told import Number
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import Verdict, verdict_of
from kiosk.viewmodels.cards import words_of
from kiosk.viewmodels.desk import DeskModel
from kiosk.viewmodels.rows import Rows, SignsRow
from kiosk.viewmodels.session import Session
from kiosk.visit.visit import Page

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._turns = Rows(SignsRow, self)
        self._answers = Rows(AnswerRow, self)
        self._topics = Rows(TopicRow, self)
        self._desk = DeskModel(session, self)
        session.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        if self._session.on(Page.WELCOME):
            self._forget()
        if not self._session.on(Page.RESULT):
            return
        state = self._session.visit.state(self._session.content)
        self._verdict = None if state.pending else verdict_of(state)
        if self._verdict is None:
            self.changed.emit()
            return
        verdict = self._verdict
        found_signs = outcome.signs(self._language, verdict)
        self._turns.show(
            [SignsRow(s.level.id, s.heading, tuple(i.text for i in s.items)) for s in found_signs]
        )
        self._answers.show(outcome.answer_rows(self._language, verdict.state.asked))
        calm = verdict.level <= Level.CALL_CLINIC
        found = outcome.topics(self._language, verdict) if calm else []
        self._topics.show([TopicRow(topic.id, topic.title) for topic in found])
        self.changed.emit()

    def _forget(self) -> None:
        """Keep nothing of the last visitor's result."""
        self._verdict = None
        for rows in (self._turns, self._answers, self._topics):
            rows.show(())

    @property
    def _language(self) -> Language:
        return self._session.reading

    @property
    def _level(self) -> Level:
        # Before any result there is nothing to show; what shows nothing must not look calm.
        return self._verdict.level if self._verdict else Level.EMERGENCY_NOW

    @property
    def _words(self) -> Outcome:
        return self._session.outcome(self._level.id)

    @property
    def _number(self) -> Number:
        return outcome.number(self._language, self._level)

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
        return outcome.lasts(self._language, self._verdict) if self._verdict else []

    @Property(list, notify=changed)
    def helps(self) -> list[str]:
        """Return what helps; told where it is calm."""
        return [item.text for item in outcome.helps(self._language, self._verdict)] if self._verdict else []

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """Return what to say on the telephone; nothing where no call is needed."""
        return outcome.spoken_at_all(self._language, self._verdict) if self._verdict else ""

    @Property(str, notify=changed)
    def closing(self) -> str:
        """Return the last line."""
        return self._session.fill(self._words.closing.text)

    @Property(str, notify=changed)
    def number(self) -> str:
        """Return the number to call, to be set large."""
        return whole(self._number.number)

    @Property(str, notify=changed)
    def numberLabel(self) -> str:  # noqa: N802 - QML reads it
        """Return whose number it is."""
        return self._number.label

    @Property(str, notify=changed)
    def hours(self) -> str:
        """Return when the number is answered."""
        return whole(self._number.hours)

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

    @Property(DeskModel, constant=True)
    def desk(self) -> DeskModel:
        """Return the same for staff, on a page to show at the desk."""
        return self._desk

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
