"""The mouth on Windows: Qt's text-to-speech, which speaks with the voices of the system.

Imported only when somebody could be spoken to: building it takes a second on some machines, and on others the
import itself fails. Its state alone is no proof of sound, so no sentence is waited for beyond its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from kiosk.shell.speech.mouth import Mouth
from kiosk.speech.manner import RATES, Manner

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SILENT_ENGINES = frozenset({"mock", "none", ""})
"""They are there on every machine, tell that they speak, and nobody hears them."""
MS_A_LETTER, MS_BESIDES = 120, 5000
"""After this long a sentence is over, whatever the engine says."""


class QtMouth(Mouth):
    """Speaks by Qt's engine of this system."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: QTextToSpeech | None = None
        self._lacks = ""
        self._speaking = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)

    def check(self, language: str) -> None:
        """Build the engine, once, when the screen has time for it, and look for a voice."""
        QTimer.singleShot(0, self, lambda: self.checked.emit(language, self._lack(language)))

    def _lack(self, language: str) -> str:
        if self._engine is None and not self._lacks:
            self._lacks = self._build()
        if self._engine is None:
            return self._lacks
        wanted = QLocale(language).language()
        if all(one.language() != wanted for one in self._engine.availableLocales()):
            return f"no voice: this system has none for {language!r}"
        return ""

    def _build(self) -> str:
        try:
            # It comes with PySide6-Addons, which not every machine has.
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415
        except ImportError as fault:
            return f"no voice: Qt's text-to-speech cannot be loaded: {fault}"
        if not QMediaDevices.audioOutputs():
            return "no sound output: the system knows of no loudspeaker"
        engine = QTextToSpeech(self)
        if engine.engine() in SILENT_ENGINES or engine.state() == QTextToSpeech.State.Error:
            return f"no voice: {engine.errorString() or 'Qt finds no engine'}"
        engine.stateChanged.connect(self._note_state)
        engine.sayingWord.connect(self._note_word)
        self._engine = engine
        return ""

    def say(self, text: str, language: str, manner: Manner) -> None:
        """Say one sentence."""
        if self._engine is None:
            self.failed.emit(self._lacks or "it was never checked")
            return
        self.hush()
        self._engine.setLocale(QLocale(language))
        self._engine.setRate({RATES[0]: -0.35, RATES[1]: -0.1, RATES[2]: 0.2}[manner.rate])
        self._engine.setVolume(manner.loudness)
        self._speaking = True
        self._limit.start(MS_A_LETTER * len(text) + MS_BESIDES)
        self._engine.say(text)

    def hush(self) -> None:
        """Be silent at once."""
        self._speaking = False
        self._limit.stop()
        if self._engine is not None:
            self._engine.stop()

    def _note_state(self, state: QTextToSpeech.State) -> None:
        if self._speaking and state.name == "Ready":
            self._speaking = False
            self._limit.stop()
            self.said.emit()

    def _note_word(self, _word: str, _id: int, start: int, length: int) -> None:
        if self._speaking:
            self.word.emit(start, start + length)

    def _give_up(self) -> None:
        self.hush()
        self.failed.emit("the engine never came to the end of a sentence")
