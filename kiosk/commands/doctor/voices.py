"""Whether this machine can read each language aloud: the very program that speaks is asked to say a word."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from kiosk.content.problems import ContentError
from kiosk.content.reader import read
from kiosk.content.translation.offering import Folders
from kiosk.shell import paths
from kiosk.speech import espeak
from kiosk.speech.manner import Manner
from kiosk.speech.sound import NotSoundError

LIMIT_S: Final = 10.0


def voices(file: Path) -> dict[str, str]:
    """Return for each language that this content is offered in what its voice says, or why there is none.

    Elsewhere than on Linux the kiosk speaks by what the system brings, and there is nothing to tell.
    """
    if sys.platform != "linux":
        return {}
    beside = Folders.beside(file.absolute(), paths.RESOURCES).files()
    return {code: _voice(code) for code in (*_own(file), *(path.stem for path in beside))}


def _own(file: Path) -> tuple[str, ...]:
    try:
        return (read(file).language,)
    except ContentError:
        return ()  # the group on the content says so


def _voice(language: str) -> str:
    """Try a voice as the kiosk does when a visitor comes to Listen."""
    command = [sys.executable, *espeak.arguments(language, Manner().words_a_minute)]
    try:
        done = subprocess.run(  # noqa: S603
            command, input=espeak.SAMPLE.encode(), capture_output=True, timeout=LIMIT_S, check=False
        )
        if done.returncode:
            told = done.stderr.decode(errors="replace").strip().splitlines()
            return f"no voice: {told[-1] if told else f'it ended with {done.returncode}'}"
        spoken = espeak.spoken(done.stdout)
    except subprocess.TimeoutExpired:
        return f"no voice: it took more than {LIMIT_S:g} s"
    except (OSError, NotSoundError) as fault:
        return f"no voice: {fault}"
    words = "tells its words" if spoken.words else "tells no words, so none is marked"
    return f"speaks, and {words}"
