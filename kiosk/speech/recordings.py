"""A clinic's own recordings, found by language and words: a file is named after the very words it says.

So a recording can never be played for other words than its own: whoever changes a sentence is read to by the
engine again until somebody records it anew.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from pathlib import Path

from kiosk.speech.sound import NotSoundError, Sound, sound_of

_log = logging.getLogger(__name__)

LARGEST = 8 * 1024 * 1024
"""Bytes that are read at most: three minutes of sound, where a sentence takes seconds."""


def file_name(language: str, text: str) -> str:
    """Return what the recording of ``text`` is called, with its folder: `en/0123456789abcdef.wav`."""
    words = " ".join(text.split())
    return f"{language}/{hashlib.sha256(words.encode()).hexdigest()[:16]}.wav"


class Recordings:
    """Looks for recordings in ``folders``, the clinic's own before what comes along."""

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        self._folders = folders
        self._refused: set[Path] = set()

    def find(self, language: str, text: str) -> Sound | None:
        """Return the recording of ``text``; None where there is none that can be played."""
        for folder in self._folders:
            file = folder / file_name(language, text)
            if file in self._refused or not file.is_file():
                continue
            try:
                with file.open("rb") as opened:
                    return sound_of(opened.read(LARGEST))
            except (OSError, NotSoundError) as fault:
                self._refused.add(file)
                _log.warning("the recording %s cannot be played, the engine speaks instead: %s", file, fault)
        return None
