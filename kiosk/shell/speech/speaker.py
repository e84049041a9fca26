"""Many sentences, one after the other: pause and go on, slower, louder. One for the whole kiosk."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.shell.speech.espeak import EspeakMouth
from kiosk.shell.speech.mouth import Mouth
from kiosk.shell.speech.output import Output
from kiosk.shell.speech.qt_mouth import QtMouth
from kiosk.speech.manner import Manner
from kiosk.speech.recordings import Recordings

_log = logging.getLogger(__name__)


class Speaker(QObject):
    """Says sentences with ``mouth``.

    ``checked`` tells for a language what is lacking, as `Mouth.checked` does. ``began`` comes with
    each sentence, by its place in what is being said; ``word`` with each of its words, by that place and its
    own in the sentence; ``ended`` after the last one; ``failed`` says why there will be no more, in words for
    staff.
    """

    checked = Signal(str, str)
    began = Signal(int)
    word = Signal(int, int, int)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, mouth: Mouth, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mouth = mouth
        mouth.setParent(self)
        mouth.checked.connect(self.checked)
        mouth.word.connect(self._note_word)
        mouth.said.connect(self._go_on)
        mouth.failed.connect(self._give_up)
        self._texts: Sequence[str] = ()
        self._language = ""
        self._manner = Manner()
        self._at = 0
        self._speaking = False

    def check(self, language: str) -> None:
        """Find out whether anything can be heard in ``language``; `checked` brings the answer."""
        self._mouth.check(language)

    def say(self, texts: Sequence[str], language: str, manner: Manner) -> None:
        """Say sentences from the first on; what was being said is over."""
        self.stop()
        self._texts, self._language, self._manner = tuple(texts), language, manner
        self._at = 0
        self._say_this()

    def pause(self) -> None:
        """Be silent; `resume` begins with the sentence that was being said."""
        self._speaking = False
        self._mouth.hush()

    def resume(self) -> None:
        """Go on after a pause."""
        if not self._speaking:
            self._say_this()

    def tune(self, manner: Manner) -> None:
        """Speak at another speed or volume, from the sentence being said on."""
        same = (manner.rate, manner.volume) == (self._manner.rate, self._manner.volume)
        self._manner = manner
        if self._speaking and not same:
            self._say_this()

    def stop(self) -> None:
        """Be silent, and forget what was being said."""
        self._texts = ()
        self.pause()

    def close(self) -> None:
        """Be silent, and leave nothing running."""
        self.stop()
        self._mouth.close()

    def _say_this(self) -> None:
        if self._at >= len(self._texts):
            self._speaking = False
            self.ended.emit()
            return
        self._speaking = True
        self.began.emit(self._at)
        if not self._speaking:  # whoever heard of it has had enough
            return
        self._mouth.say(self._texts[self._at], self._language, self._manner)
        if self._at + 1 < len(self._texts):
            self._mouth.prepare(self._texts[self._at + 1], self._language, self._manner)

    @Slot(int, int)
    def _note_word(self, start: int, end: int) -> None:
        if self._speaking:
            self.word.emit(self._at, start, end)

    def _go_on(self) -> None:
        if self._speaking:
            self._at += 1
            self._say_this()

    def _give_up(self, why: str) -> None:
        self.stop()
        _log.warning("reading aloud stopped: %s", why)
        self.failed.emit(why)


def speaker_for(platform: str = sys.platform, voices: Sequence[Path] = ()) -> Speaker:
    """Return the speaker of this machine. Costs nothing: no program runs before it is asked to check.

    Args:
        platform: as `sys.platform` says it.
        voices: folders of recordings, the clinic's own first.
    """
    mouth = QtMouth() if platform == "win32" else EspeakMouth(Output(), Recordings(voices))
    return Speaker(mouth)
