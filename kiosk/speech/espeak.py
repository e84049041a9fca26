"""What is typed to espeak-ng, the program that speaks on Linux. Never loaded into ours: it is under the GPL.

On its command line it tells no words as they are said, so each sentence is made by itself: where a sentence
begins and how long it takes is then known exactly, and a sentence is what we mark. Words would be guessed.
"""

from __future__ import annotations

PROGRAM = "espeak-ng"
SAMPLE = "1"
"""What a voice is tried with; every language has a word for it."""


def arguments(language: str, words_a_minute: int) -> list[str]:
    """Return what makes one sentence from standard input a WAV file on standard output.

    ``language`` is a code such as "en". The text never stands among the arguments: it may begin with a dash.
    """
    return ["-v", language, "-s", str(words_a_minute), "-g", "2", "-b", "1", "--stdin", "--stdout"]
