"""Somebody who listens: the real engine speaks; in place of a loudspeaker a program takes the sound."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy

from kiosk.shell.speech.espeak import EspeakMouth
from kiosk.shell.speech.output import Output, Player
from kiosk.shell.speech.speaker import Speaker
from kiosk.speech.sound import Sound
from kiosk.viewmodels.listening import State
from tests.support.visitor import Visitor

IN_TIME = Player("sleep", lambda sound: [f"{sound.seconds:.3f}"], lambda _: b"")
"""Takes as long as a loudspeaker would."""
AT_ONCE = Player("cat", lambda _: [], Sound.as_wav)
"""Takes a sound and is done."""
NONE = Player("no-such-player-here", lambda _: [], Sound.as_wav)
"""A machine without sound."""


def speaker(player: Player) -> Speaker:
    """Return a speaker with the real engine and ``player``."""
    return Speaker(EspeakMouth(Output(players=(player,))))


class Listener:
    """Hears what the kiosk of ``visitor`` says."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.rules = visitor.kiosk.model.listening
        assert visitor.kiosk.reader is not None
        self._reader = visitor.kiosk.reader
        self.ended = QSignalSpy(self._reader._speaker.ended)

    def starts(self) -> None:
        """Have this screen read, whoever may hear it."""
        self.rules.listen()
        if self.rules.state is State.ASKING:
            self.rules.agree()

    @property
    def told(self) -> list[str]:
        """All that is to be said, in order."""
        QCoreApplication.processEvents()
        return [utterance.text for utterance in self._reader._said]

    @property
    def shown(self) -> list[str]:
        """Of these, the ones that stand on the screen."""
        QCoreApplication.processEvents()
        return [utterance.text for utterance in self._reader._said if utterance.piece is not None]

    @property
    def given(self) -> Sequence[str]:
        """The texts the engine is given."""
        return self._reader._speaker._texts


@pytest.fixture
def listen(meet, qtbot) -> Callable[..., Listener]:
    """Meet somebody who listens, once the kiosk knows that it can be heard."""

    def begin(player: Player = AT_ONCE, **wishes: object) -> Listener:
        visitor = meet(speaker=speaker(player), **wishes)
        assert visitor.kiosk.reader is not None
        with qtbot.waitSignal(visitor.kiosk.reader._speaker.checked):
            pass
        return Listener(visitor)

    return begin
