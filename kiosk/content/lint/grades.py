"""Lint on how hard a screen is to read: school grades, and sentences that are too long.

The aims are those for patient leaflets: sixth grade, and SMOG 9, which 93 of 100 adults can read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.content.lint.screens import Screen
from kiosk.content.lint.severity import Lint, error, warning
from kiosk.content.lint.texts import Told
from kiosk.content.problems import quoted
from kiosk.content.reading import (
    flesch_kincaid,
    hardest_words,
    sentences,
    smog,
    syllables,
    syllables_by_ear,
    words,
)

HIGHEST_GRADE: Final = 6.0
GRADE_LIMIT: Final = 8.0
HIGHEST_SMOG: Final = 9.0
SMOG_LIMIT: Final = 10.0
LONGEST_SENTENCE: Final = 15
"""Words in a sentence."""

_COUNTS: Final = (syllables, syllables_by_ear)
_EXAMPLE: Final = 'short words such as "use", "helps", "before" for "utilise", "facilitates", "prior to"'


def grade_of(screen: Screen) -> float:
    """Return the school grade of a screen, by whichever count of syllables makes it harder."""
    return max(flesch_kincaid(screen.texts, count) for count in _COUNTS)


def smog_of(screen: Screen) -> float | None:
    """Return the SMOG grade of a screen in the same way; None where it has too few sentences for one."""
    smogs = [each for count in _COUNTS if (each := smog(screen.texts, count)) is not None]
    return max(smogs, default=None)


def screens_are_easy(screens: Iterable[Screen]) -> Iterator[Lint]:
    """Every screen can be read after six years of school, however syllables are counted.

    An outcome that is hard by itself is told once, not again with every reason it can have.
    """
    hard: set[str] = set()
    for screen in screens:
        if screen.part_of and screen.part_of in hard:
            continue
        found = tuple(_too_hard(screen))
        if found and not screen.part_of:
            hard.add(screen.name)
        yield from found


def _too_hard(screen: Screen) -> Iterator[Lint]:
    grade, highest = grade_of(screen), smog_of(screen)
    if grade > HIGHEST_GRADE:
        wrong = f"makes a screen that reads at school grade {grade:.1f}, above {HIGHEST_GRADE:.0f}"
        yield (error if grade > GRADE_LIMIT else warning)(screen.path, wrong, _easier(screen))
    if highest is not None and highest > HIGHEST_SMOG:
        wrong = f"makes a screen with the SMOG grade {highest:.1f}, above {HIGHEST_SMOG:.0f}"
        yield (error if highest > SMOG_LIMIT else warning)(screen.path, wrong, _easier(screen))


def _easier(screen: Screen) -> str:
    hardest = ", ".join(quoted(word) for word in hardest_words(screen.texts))
    begin = f"begin with {hardest}: write " if hardest else "split sentences, and write "
    return begin + _EXAMPLE


def sentences_are_short(texts: Iterable[Told]) -> Iterator[Lint]:
    """No sentence is longer than can be held in mind at one reading."""
    for path, text in texts:
        for sentence in sentences(text):
            count = len(words(sentence))
            if count > LONGEST_SENTENCE:
                wrong = f"has a sentence of {count} words, more than {LONGEST_SENTENCE}: {quoted(sentence)}"
                right = 'make two of it, such as "Wash with cool water. Hot water makes skin itch."'
                yield warning(path, wrong, right)
