"""When a screen is read aloud, and when that stops.

Decided here: a result is read on a shared screen only to somebody who chose so; whatever a visitor does stops
the reading; who uses the kiosk by ear has every screen read on arrival. Not here: voices and sound cards
(shell), what the words of a screen are (the screen), and what pages bind to (speech.py).
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.speech.manner import Manner
from kiosk.speech.pieces import Connecting
from kiosk.viewmodels.following import UNSAID, Shown
from kiosk.viewmodels.presence import PresenceModel
from kiosk.viewmodels.session import Session
from kiosk.visit.visit import Page, Visit

PRIVATE = frozenset({Page.RESULT, Page.DESK})
"""Pages that tell what somebody said of their own body."""


class State(Enum):
    """What goes on: nothing, the question whether others may hear, reading, or a pause in it."""

    SILENT = "silent"
    ASKING = "asking"
    READING = "reading"
    PAUSED = "paused"


class Listening(QObject):
    """Whether and how the visitor of ``session`` listens. ``shared`` is a screen in a room with others.

    The signals from `reads` to `stops` are for whoever reads, who tells back by `begin`, `mark`, `end` and
    `offer`.
    """

    changed = Signal()
    worded = Signal()

    reads = Signal()
    """Read the screen from its first word."""
    tells = Signal()
    """Say what has the keys now."""
    pauses = Signal()
    resumes = Signal()
    tunes = Signal()
    """Go on in another manner, or in another language."""
    stops = Signal()

    def __init__(self, session: Session, presence: PresenceModel, parent: QObject, *, shared: bool) -> None:
        super().__init__(parent)
        self._session = session
        self._presence = presence
        self._shared = shared
        self._allowed = False
        self._listens = False
        self._warned = False
        self._screen, self._stood = session.screen, self._what_stands()
        self.lacks = "not looked for yet"
        self.state = State.SILENT
        self.sentence = ""
        self.item: QObject | None = None
        self.word = UNSAID
        session.changed.connect(self._follow)
        presence.changed.connect(self._warn)

    # What is told by whoever reads

    def offer(self, lacks: str) -> None:
        """Offer reading aloud, or take it back where something is lacking, told in words for staff."""
        lacked, self.lacks = self.lacks, lacks
        if lacks:
            self._rest()
        elif lacked and self.manner.spoken:  # as after a change of language: who cannot see waits for it
            self._start()
        self.changed.emit()

    def begin(self, sentence: str, item: QObject | None) -> None:
        """Note what is being said, and the item that shows it; None where none does."""
        if self.state is not State.SILENT:
            self.sentence, self.item = sentence, item
            self.changed.emit()
            self.mark(UNSAID)

    def mark(self, word: Shown) -> None:
        """Note where the word being said is shown."""
        if self.state is not State.SILENT and self.word != word:
            self.word = word
            self.worded.emit()

    def end(self) -> None:
        """Note that all is said; a question stays until it is answered."""
        if self.state is not State.ASKING:
            self._rest()
            self.changed.emit()

    # What reading asks

    @property
    def offered(self) -> bool:
        """Return whether anything can be heard."""
        return not self.lacks

    @property
    def manner(self) -> Manner:
        """Return how this visitor likes to listen."""
        return self._session.visit.settings.manner

    @property
    def language(self) -> str:
        """Return the code of the language to speak."""
        return self._session.language.code

    @property
    def numbers(self) -> tuple[str, ...]:
        """Return the telephone numbers, which are said digit by digit."""
        clinic = self._session.content.clinic
        return (clinic.phone, clinic.emergency_number)

    @property
    def tells_focus(self) -> bool:
        """Return whether what has the keys is said: in use by ear, and on Welcome, where that begins."""
        return self.offered and (self.manner.spoken or self._session.on(Page.WELCOME))

    @property
    def hushed(self) -> bool:
        """Return whether what the page tells may not be said, because others could hear it."""
        return self._must_ask

    @property
    def words(self) -> Connecting:
        """Return the words that are said and not shown."""
        say = self._session.say
        return Connecting(
            touch=say("said_touch"),
            ticked=say("said_ticked"),
            not_ticked=say("said_not_ticked"),
            button=say("said_button"),
            slider=say("said_slider"),
            disabled=say("said_disabled"),
        )

    @property
    def before(self) -> str:
        """Return what is said before a screen: a question, or how to go about by keys."""
        if self.state is State.ASKING:
            say = self._session.say
            return " ".join((say("aloud_ask"), say("aloud_others"), say("said_yes")))
        arrives = self.manner.spoken and self._session.on(Page.HOME) and not self._warned
        return self._session.say("said_keys") if arrives else ""

    # What a visitor does

    def listen(self) -> None:
        """Read the screen from its first word; on a shared screen, first ask whether others may hear it."""
        if self.offered:
            self._listens = True
            self._start()

    def agree(self) -> None:
        """Let this result be read, whoever may hear it."""
        if self.state is State.ASKING:
            self._allowed = True
            self._start()

    def pause(self) -> None:
        """Pause, or go on."""
        if self.state is State.READING:
            self.state = State.PAUSED
            self.pauses.emit()
        elif self.state is State.PAUSED:
            self.state = State.READING
            self.resumes.emit()
        self.changed.emit()

    def stop(self) -> None:
        """Be silent."""
        if self.state is not State.SILENT:
            self._rest()
            self.changed.emit()

    def prefer(self, manner: Manner) -> None:
        """Listen in another manner."""
        visit = self._session.visit
        self._session.replace(visit.prefer(replace(visit.settings, manner=manner)))

    def begin_by_ear(self) -> None:
        """Use the kiosk by ear and keys from here on."""
        if self.offered:
            settings = replace(self._session.visit.settings, manner=replace(self.manner, spoken=True))
            self._session.replace(self._session.visit.prefer(settings).home())

    # When it begins and stops by itself

    @property
    def _must_ask(self) -> bool:
        return self._shared and self._session.visit.place.page in PRIVATE and not self._allowed

    def _start(self) -> None:
        self._rest()
        self.state = State.ASKING if self._must_ask else State.READING
        self.changed.emit()
        if self.state is State.READING or self.manner.spoken:
            self.reads.emit()

    def _rest(self) -> None:
        self.mark(UNSAID)
        self.state, self.sentence, self.item = State.SILENT, "", None
        self.stops.emit()

    def _what_stands(self) -> tuple[Visit, int]:
        """Return all that decides what a screen shows; how somebody listens does not."""
        visit = self._session.visit
        shown = replace(visit, settings=replace(visit.settings, manner=Manner()))
        return shown, id(self._session.content)

    @Slot()
    def _follow(self) -> None:
        screen, stands = self._session.screen, self._what_stands()
        moved, acted = screen != self._screen, stands != self._stood
        self._screen, self._stood = screen, stands
        self._allowed = self._allowed and not moved
        self._listens = self._listens and not self._session.on(Page.WELCOME)
        if acted:
            self._rest()
        self.tunes.emit()
        if moved and self.offered and self.manner.spoken:
            self._start()
        elif acted and self.offered and self.manner.spoken:
            self.tells.emit()
        self.changed.emit()

    @Slot()
    def _warn(self) -> None:
        """Say the question whether anybody is there to somebody who has listened."""
        warned, self._warned = self._warned, bool(self._presence.warning)
        if warned == self._warned:
            return
        self._rest()
        if self._warned and self.offered and (self._listens or self.manner.spoken):
            self.state = State.READING
            self.reads.emit()
        self.changed.emit()
