"""The mouth on Linux: a clinic's recording of the sentence where there is one, else espeak-ng.

The next sentence is made while this one plays, so nobody waits between them. The words are told by the clock,
from when the sound was handed over: players tell nothing, so a mark is ahead by what they take to begin.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from kiosk.shell.speech.mouth import Mouth
from kiosk.shell.speech.output import Output
from kiosk.shell.speech.program import Program
from kiosk.speech import espeak
from kiosk.speech.manner import Manner
from kiosk.speech.recordings import Recordings
from kiosk.speech.sound import NotSoundError

MAKING_S = 5.0
"""What a sentence may take to be made; it takes a tenth of a second."""


class Wish(NamedTuple):
    """A sentence as the engine is told it."""

    text: str
    language: str
    words_a_minute: int


class EspeakMouth(Mouth):
    """Speaks by ``recordings``, espeak-ng and ``output``. A recording is played at its own speed only."""

    def __init__(
        self, output: Output, recordings: Recordings | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._recordings = recordings or Recordings()
        self._output = output
        output.setParent(self)
        output.played.connect(self.said)
        output.failed.connect(self.failed)
        output.found.connect(self._note_output)
        self._trial = Program(self)
        self._trial.done.connect(self._note_trial)
        self._trial.failed.connect(lambda why: self._conclude(f"no voice: {espeak.NAME}: {why}"))
        self._trying = ""
        self._maker = Program(self)
        self._maker.done.connect(self._note_made)
        self._maker.failed.connect(self._note_unmade)
        self._making: Wish | None = None
        self._wanted: Wish | None = None
        self._next: Wish | None = None
        self._made: dict[Wish, espeak.Spoken] = {}
        self._loudness = 1.0
        self._words: Sequence[espeak.Word] = ()
        self._since = QElapsedTimer()
        self._word_due = QTimer(self, singleShot=True)
        self._word_due.timeout.connect(self._tell_word)

    # Whether anything can be heard

    def check(self, language: str) -> None:
        """Make a word in ``language``, then look for a sound output."""
        self._trying = language
        usual = Manner().words_a_minute
        feed = espeak.SAMPLE.encode()
        self._trial.run(sys.executable, espeak.arguments(language, usual), feed, MAKING_S)

    def _note_trial(self, made: bytes) -> None:
        try:
            espeak.spoken(made)
        except NotSoundError as fault:
            self._conclude(f"no voice: {espeak.NAME}: {fault}")
            return
        self._output.look()

    def _note_output(self, lacks: str) -> None:
        self._conclude(lacks)

    def _conclude(self, lacks: str) -> None:
        self.checked.emit(self._trying, lacks)

    # Saying

    def say(self, text: str, language: str, manner: Manner) -> None:
        """Say one sentence."""
        self.hush()
        wish = Wish(text, language, manner.words_a_minute)
        self._wanted, self._loudness = wish, manner.loudness
        spoken = self._ready(wish)
        if spoken is not None:
            self._play(spoken)
        elif self._making != wish:
            self._make(wish)

    def prepare(self, text: str, language: str, manner: Manner) -> None:
        """Make a sentence before it is its turn."""
        self._next = Wish(text, language, manner.words_a_minute)
        self._make_next()

    def hush(self) -> None:
        """Be silent; a sentence being made is made to its end, for it is often the next."""
        self._wanted = self._next = None
        self._words = ()
        self._word_due.stop()
        self._output.stop()

    def close(self) -> None:
        """Be silent, and end all programs."""
        self.hush()
        for program in (self._trial, self._maker, self._output):
            program.close()

    def _ready(self, wish: Wish) -> espeak.Spoken | None:
        usual = wish.words_a_minute == Manner().words_a_minute
        recorded = self._recordings.find(wish.language, wish.text) if usual else None
        return espeak.Spoken(recorded) if recorded else self._made.get(wish)

    def _make(self, wish: Wish) -> None:
        self._making = wish
        arguments = espeak.arguments(wish.language, wish.words_a_minute)
        self._maker.run(sys.executable, arguments, wish.text.encode(), MAKING_S)

    def _note_made(self, output: bytes) -> None:
        wish, self._making = self._making, None
        try:
            spoken = espeak.spoken(output)
        except NotSoundError as fault:
            if wish == self._wanted:
                self.failed.emit(f"{espeak.NAME}: {fault}")
            return
        if wish is None:
            return
        # The one being said, which may be asked for again, and this one.
        kept = {one: made for one, made in self._made.items() if one == self._wanted}
        self._made = {**kept, wish: spoken}
        if wish == self._wanted:
            self._play(spoken)
        self._make_next()

    def _make_next(self) -> None:
        if self._next is not None and self._making is None and self._ready(self._next) is None:
            self._make(self._next)

    def _note_unmade(self, why: str) -> None:
        wish, self._making = self._making, None
        if wish == self._wanted:
            self.failed.emit(f"{espeak.NAME}: {why}")

    def _play(self, spoken: espeak.Spoken) -> None:
        self._output.play(spoken.sound.at(self._loudness))
        self._words = spoken.words
        self._since.start()
        self._await_word()

    def _await_word(self) -> None:
        if self._words:
            self._word_due.start(max(0, self._words[0].ms - self._since.elapsed()))

    def _tell_word(self) -> None:
        """Tell the word that is said now; of some that are late, the last."""
        now, *later = self._words
        while later and later[0].ms <= self._since.elapsed():
            now = later.pop(0)
        self._words = later
        self.word.emit(now.start, now.end)
        self._await_word()
