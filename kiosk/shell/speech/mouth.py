"""What says one sentence. There is one for each kind of machine; the speaker knows no other difference."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.speech.manner import Manner


class Mouth(QObject):
    """Says one sentence at a time and never holds the screen up.

    ``checked`` follows `check`: the language, and what is lacking to be heard in it, in words for staff, or
    nothing. ``word`` comes with each word, by the places of its letters in the sentence, where the engine
    tells. ``said`` comes when a sentence is over, ``failed`` where it cannot be said. A sentence that was
    hushed is heard of no more.
    """

    checked = Signal(str, str)
    word = Signal(int, int)
    said = Signal()
    failed = Signal(str)

    def check(self, language: str) -> None:
        """Find out whether anything can be heard in ``language``, a code such as "en"."""
        raise NotImplementedError

    def say(self, text: str, language: str, manner: Manner) -> None:
        """Say one sentence; what was being said is hushed."""
        raise NotImplementedError

    def prepare(self, text: str, language: str, manner: Manner) -> None:
        """Get ready to say this sentence next; where there is nothing to get ready, nothing happens."""

    def hush(self) -> None:
        """Be silent at once."""
        raise NotImplementedError

    def close(self) -> None:
        """Be silent, and leave nothing running."""
        self.hush()
