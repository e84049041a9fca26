"""The sound card, through the small programs that Linux brings for it.

They speak to a sound server or to the card itself, so nothing of Qt's multimedia (150 MB, and no ALSA) is
needed; with no device they say so at once. Sound goes to them through a pipe: nothing is written to disk.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from kiosk.shell.speech.program import Program
from kiosk.speech.sound import Sound, silence

LEAST_LIMIT_S = 5.0
"""A player is ended this long after its sound should have been over."""


class Player(NamedTuple):
    """A program that plays: its name, what is typed to it, and what it is fed."""

    program: str
    arguments: Callable[[Sound], list[str]]
    feed: Callable[[Sound], bytes]


def _pulse(sound: Sound) -> list[str]:
    form = [f"--rate={sound.rate}", f"--channels={sound.channels}", "--format=s16le"]
    return ["--playback", *form, "--client-name=Aftercare Kiosk"]


PLAYERS = (
    Player("pacat", _pulse, lambda sound: sound.samples),
    Player("aplay", lambda _: ["-q", "-"], Sound.as_wav),
)
"""A sound server first, PulseAudio or PipeWire; where there is none, the card itself."""


class Output(QObject):
    """Plays one sound at a time. ``found`` comes after `look`, and says what is lacking, or nothing."""

    found = Signal(str)
    played = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, players: tuple[Player, ...] = PLAYERS) -> None:
        super().__init__(parent)
        self._players = list(players)
        self._untried: list[Player] = []
        self._lacks: list[str] = []
        self._player: Player | None = None
        self._looking = False
        self._program = Program(self)
        self._program.done.connect(self._note_end)
        self._program.failed.connect(self._note_failure)

    def look(self) -> None:
        """Look for a player that plays: a moment of silence is sent to each until one takes it."""
        self._looking, self._player = True, None
        self._untried, self._lacks = list(self._players), []
        self._try_next()

    def play(self, sound: Sound) -> None:
        """Play a sound; ends what plays. Needs a player, so `look` comes first."""
        if self._player is None:
            self.failed.emit("there is no sound output")
            return
        self._send(self._player, sound)

    def stop(self) -> None:
        """Be silent at once."""
        if not self._looking:
            self._program.stop()

    def close(self) -> None:
        """End the player and wait until it is gone."""
        self._looking = False
        self._program.close()

    def _send(self, player: Player, sound: Sound) -> None:
        limit = 1.5 * sound.seconds + LEAST_LIMIT_S
        self._program.run(player.program, player.arguments(sound), player.feed(sound), limit)

    def _try_next(self) -> None:
        if self._untried:
            self._send(self._untried[0], silence(0.05))
            return
        self._looking = False
        self.found.emit("no sound output: " + "; ".join(self._lacks))

    def _note_end(self) -> None:
        if not self._looking:
            self.played.emit()
            return
        self._looking, self._player = False, self._untried[0]
        self.found.emit("")

    def _note_failure(self, why: str) -> None:
        if not self._looking:
            self.failed.emit(why)
            return
        self._lacks.append(f"{self._untried.pop(0).program}: {why}")
        self._try_next()
