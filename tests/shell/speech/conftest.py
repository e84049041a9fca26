"""Sound output on a machine without a loudspeaker, by real programs."""

import pytest
from PySide6.QtCore import QObject

from kiosk.shell.speech.espeak import EspeakMouth
from kiosk.shell.speech.output import Output, Player
from kiosk.shell.speech.speaker import Speaker
from kiosk.speech.recordings import Recordings
from kiosk.speech.sound import Sound

IN_TIME = Player("sleep", lambda sound: [f"{sound.seconds:.3f}"], lambda _: b"")
"""Takes as long as a loudspeaker would."""
AT_ONCE = Player("cat", lambda _: [], Sound.as_wav)
"""Takes a sound and is done."""


@pytest.fixture
def make_speaker(qapp):
    """Build speakers, such as ``make_speaker(player=IN_TIME)``; all are closed afterwards."""
    made: list[Speaker] = []

    def build(player: Player = AT_ONCE, recordings: Recordings | None = None) -> Speaker:
        made.append(Speaker(EspeakMouth(Output(players=(player,)), recordings)))
        return made[-1]

    yield build
    for one in made:
        one.close()


@pytest.fixture
def owner(qapp):
    """Owns what a test builds."""
    return QObject()
