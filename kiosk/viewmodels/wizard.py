"""One screen of the wizard: its question, its answers, and where the visitor is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.entry import NO, NONE, NOT_SURE, YES
from kiosk.content.wizard import Choice, Gate, Plate, Problem, Question, Sign, Time
from kiosk.triage.steps import WHEN, Kind, Option, Step
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit.handover import time_known
from kiosk.visit.progress import screens_to_go
from kiosk.visit.visit import Page

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class OptionRow:
    """One answer as a card; ``picture`` is empty where there is none, ``chosen`` says it is picked."""

    id: str
    optionText: str  # noqa: N815 - a role that QML reads
    hint: str
    picture: str
    alt: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the kiosk")
class WizardModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The wizard's screen; empty on every other page."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._options = Rows(OptionRow, self)
        self._plates = Rows(OptionRow, self)
        self._step: Step | None = None
        self._ahead = 0
        session.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        if self._session.on(Page.WELCOME):
            self._step, self._ahead = None, 0  # the last visitor's question
            self._options.show(())
            self._plates.show(())
        if not self._session.on(Page.WIZARD):
            return
        content, visit = self._session.content, self._session.visit
        self._step = visit.step(content)
        self._ahead = screens_to_go(content.wizard, visit.state(content))
        rows = [self._row(option) for option in self._step.options] if self._step else []
        plates = {NONE, NOT_SURE, YES, NO} if self._is(Kind.GATE, Kind.CHECK) else {NOT_SURE}
        self._options.show([row for row in rows if row.id not in plates])
        self._plates.show([row for row in rows if row.id in plates])
        self.changed.emit()

    def _is(self, *kinds: Kind) -> bool:
        return self._step is not None and self._step.kind in kinds

    def _row(self, option: Option) -> OptionRow:
        words = self._words(option)
        return OptionRow(option.id, *words, chosen=option.id in self._picked())

    def _words(self, option: Option) -> tuple[str, str, str, str]:
        match option.entry:
            case Choice() | Problem():
                entry = option.entry
                return entry.text, entry.hint or "", entry.picture, entry.alt
            case Sign() if self._is(Kind.GATE):
                return option.entry.text, "", option.entry.picture, option.entry.alt
            case Time():
                return option.entry.text, "", option.entry.picture or "", option.entry.alt or ""
            case _:
                plate = self._plate(option.id)
                return plate.text, "", plate.picture, plate.alt

    def _plate(self, answer: str) -> Plate:
        wizard = self._session.content.wizard
        return {NONE: wizard.none, YES: wizard.yes, NO: wizard.no}.get(answer, wizard.unsure)

    @property
    def _known(self) -> Time | None:
        """Return the answer to "when" that staff know of; offered to be confirmed, never given by itself."""
        visit = self._session.visit
        asked = self._is(Kind.WHEN) and WHEN not in visit.answers
        return time_known(visit, self._session.content) if asked else None

    def _picked(self) -> Iterable[str]:
        visit = self._session.visit
        if self._is(Kind.PROBLEMS):
            return visit.chosen
        if self._known is not None:
            return (self._known.id,)
        given = visit.answers.get(self._step.id, ()) if self._step else ()
        return given if isinstance(given, tuple) else (str(given),)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Return what the screen asks for: "gate", "check", "problems", "when", "question" or "risk"."""
        return self._step.kind.value if self._step else ""

    @Property(str, notify=changed)
    def id(self) -> str:
        """Return the id of the question shown."""
        return self._step.id if self._step else ""

    @Property(str, notify=changed)
    def ask(self) -> str:
        """Return the question."""
        wizard = self._session.content.wizard
        if self._is(Kind.PROBLEMS):
            return wizard.problems.ask
        if self._is(Kind.WHEN):
            return wizard.times.ask
        entry = self._step.entry if self._step else None
        if isinstance(entry, Sign):
            return entry.check
        return entry.ask if isinstance(entry, Gate | Question) else ""

    @Property(str, notify=changed)
    def help(self) -> str:
        """Return how to find the answer, or nothing."""
        wizard = self._session.content.wizard
        if self._is(Kind.PROBLEMS):
            return wizard.problems.help or ""
        if self._is(Kind.WHEN):
            known = self._session.say("when_known", said=self._known.said) if self._known else ""
            return f"{known} {wizard.times.help or ''}".strip()
        entry = self._step.entry if self._step else None
        if isinstance(entry, Sign):
            return wizard.check_help
        return (entry.help or "") if isinstance(entry, Gate | Question) else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the picture of the sign being checked, or nothing."""
        return self._step.entry.picture if self._step and isinstance(self._step.entry, Sign) else ""

    @Property(str, notify=changed)
    def alt(self) -> str:
        """Return that picture in words."""
        return self._step.entry.alt if self._step and isinstance(self._step.entry, Sign) else ""

    @Property(Rows, constant=True)
    def options(self) -> Rows:
        """Return the answers with pictures of their own."""
        return self._options

    @Property(Rows, constant=True)
    def plates(self) -> Rows:
        """Return the answers that every such screen has, "not sure" last."""
        return self._plates

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Return whether more than one answer may be ticked."""
        return self._is(Kind.PROBLEMS)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Return whether enough is ticked to go on."""
        return bool(self._session.visit.chosen)

    @Property(str, notify=changed)
    def where(self) -> str:
        """Return where the visitor is, in words."""
        key = "step_last" if self._ahead == 0 else "step_of"
        return self._session.say(key, step=self._done + 1, ahead=self._ahead)

    @Property(float, notify=changed)
    def progress(self) -> float:
        """Return how much of the wizard is done, from 0 to 1."""
        return self._done / (self._done + 1 + self._ahead)

    @property
    def _done(self) -> int:
        return len(self._session.visit.answers)

    @Slot(str)
    def answer(self, option: str) -> None:
        """Answer the screen; on the screen of problems, tick or untick."""
        if self._step is None or self._step.option(option) is None:
            return
        visit, content = self._session.visit, self._session.content
        if self._is(Kind.PROBLEMS):
            self._session.replace(visit.tick(option, content.wizard.problems.at_most))
            return
        given = (option,) if self._is(Kind.GATE) else option
        self._session.replace(visit.answer(content, given))

    @Slot()
    def proceed(self) -> None:
        """Go on with the problems ticked."""
        visit = self._session.visit
        if self._is(Kind.PROBLEMS) and visit.chosen:
            self._session.replace(visit.answer(self._session.content, visit.chosen))
