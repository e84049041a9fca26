"""What is typed to the program that speaks by espeak-ng (engine.py), and what comes back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.speech.sound import NotSoundError, Sound, sound_of

NAME: Final = "espeak-ng"
"""The engine, as staff know it."""
SAMPLE: Final = "1"
"""What a voice is tried with; every language has a word for it."""


@dataclass(frozen=True)
class Word:
    """One word of a sentence: the places of its letters there, and when it is said, in ms from the start."""

    start: int
    end: int
    ms: int


@dataclass(frozen=True)
class Spoken:
    """A sentence as sound, and when each of its words is said; a recording tells no words."""

    sound: Sound
    words: tuple[Word, ...] = ()


def arguments(language: str, words_a_minute: int) -> list[str]:
    """Return what Python is told so that it speaks one sentence from standard input.

    ``language`` is a code such as "en". The text never stands among the arguments. Nothing else on this
    machine is looked for by that Python (-I, -S), and it writes nothing (-B): it starts in a moment.
    """
    return ["-B", "-I", "-S", str(Path(__file__).with_name("engine.py")), language, str(words_a_minute)]


def spoken(output: bytes) -> Spoken:
    """Return what the program made.

    Raises:
        NotSoundError: it is no sound with its words.
    """
    head, _, wav = output.partition(b"\n")
    try:
        words = tuple(Word(*(int(number) for number in numbers)) for numbers in json.loads(head))
    except (ValueError, TypeError) as fault:
        raise NotSoundError(f"no words come before the sound: {fault}") from None
    return Spoken(sound_of(wav), words)
