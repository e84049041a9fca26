"""The page to show at the desk: what was chosen and what was said, in the words that staff read.

It is told in the language of the content, whatever language the visitor reads in. Gone with the visit.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.numbers import whole
from kiosk.content.translation.language import Language
from kiosk.takeaway import outcome
from kiosk.takeaway.outcome import AnswerRow
from kiosk.triage.verdict import Verdict, verdict_of
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit.visit import Page

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class DeskModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The outcome for staff; worked out when the page is reached, and only there."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._verdict: Verdict | None = None
        self._answers = Rows(AnswerRow, self)
        session.changed.connect(self._show)

    @property
    def _own(self) -> Language:
        """Return the language of the content itself."""
        return self._session.languages[0]

    @Slot()
    def _show(self) -> None:
        if not self._session.on(Page.DESK):
            if self._verdict is not None:
                self._forget()
            return
        state = self._session.visit.state(self._own.content)
        self._verdict = None if state.pending else verdict_of(state)
        asked = self._verdict.state.asked if self._verdict else ()
        self._answers.show(outcome.answer_rows(self._own, asked))
        self.changed.emit()

    def _forget(self) -> None:
        """Keep nothing of a visit beyond its page."""
        self._verdict = None
        self._answers.show(())
        self.changed.emit()

    @Property(str, notify=changed)
    def level(self) -> str:
        """Return the level's id; what shows nothing must not look calm."""
        return self._verdict.level.id if self._verdict else "emergency_now"

    @Property(str, notify=changed)
    def heading(self) -> str:
        """Return what the visitor was told to do."""
        content = self._own.content
        told: str = getattr(content.outcomes, str(self.level)).heading
        return whole(content.clinic.fill(told))

    @Property(str, notify=changed)
    def word(self) -> str:
        """Return the level in a word or two."""
        told: str = getattr(self._own.content.outcomes, str(self.level)).word
        return told

    @Property(Rows, constant=True)
    def answers(self) -> Rows:
        """Return what was chosen."""
        return self._answers

    @Property(str, notify=changed)
    def version(self) -> str:
        """Return the version of the content that said so."""
        return self._own.say("desk_version", text=self._own.content.version)

    @Property(str, notify=changed)
    def chose(self) -> str:
        """Return the heading over the answers."""
        return self._own.say("desk_answers")

    @Slot()
    def open(self) -> None:
        """Show the page; from a result only."""
        if self._session.on(Page.RESULT):
            self._session.replace(self._session.visit.go(Page.DESK))
