"""Lint on words: hard ones are explained on the screen where they stand, and each thing has one name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from kiosk.content.lint.screens import Screen
from kiosk.content.lint.severity import Lint, warning
from kiosk.content.lint.texts import Told
from kiosk.content.lint.vocabulary import (
    ANY_HARD,
    ANY_WORD_TO_AVOID,
    DOCTORS_WORDS,
    HARD,
    ONE_NAME,
    WRITTEN_ONLY,
    Hard,
)
from kiosk.content.problems import TreePath, quoted


def hard_words_are_explained(screens: Iterable[Screen]) -> Iterator[Lint]:
    """A hard word is explained on the screen where it stands; nobody leafs back for a meaning.

    What an outcome leaves unexplained is told once, not again with every reason it can have.
    """
    told_of: set[tuple[str, Hard]] = set()
    for screen in screens:
        met = {hard: word for text in screen.texts for hard, word in _hard_words(text)}
        for hard, word in met.items():
            if any(hard.explained.search(text) for text in screen.texts):
                continue
            if screen.part_of and (screen.part_of, hard) in told_of:
                continue
            told_of.add((screen.name, hard))
            wrong = f"makes a screen with the hard word {quoted(word)} and nothing that explains it"
            yield warning(screen.path, wrong, f'explain it where it stands: "{hard.example}"')


def words_are_plain(texts: Iterable[Told]) -> Iterator[Lint]:
    """No doctors' words, no second name for a thing, and nothing that cannot be read aloud."""
    for path, text in texts:
        if ANY_WORD_TO_AVOID.search(text.lower()):
            yield from _avoidable_words(path, text)
        for better in WRITTEN_ONLY:
            if met := better.avoid.search(text):
                wrong = f"holds {quoted(met.group())}, which cannot be read aloud"
                yield warning(path, wrong, f"write {better.write}")


def _avoidable_words(path: TreePath, text: str) -> Iterator[Lint]:
    for better in DOCTORS_WORDS:
        if met := better.avoid.search(text):
            wrong = f"uses the doctors' word {quoted(met.group())}"
            yield warning(path, wrong, f"write what a patient says, such as {quoted(better.write)}")
    for better in ONE_NAME:
        if met := better.avoid.search(text):
            wrong = f"uses a second name, {quoted(met.group())}"
            yield warning(path, wrong, f"keep one name on every screen: {quoted(better.write)}")


@lru_cache(maxsize=8192)  # many screens share their texts
def _hard_words(text: str) -> tuple[tuple[Hard, str], ...]:
    """Return the hard words of a text, each with the form in which it stands there."""
    if not ANY_HARD.search(text.lower()):
        return ()
    return tuple((hard, met.group()) for hard in HARD if (met := hard.word.search(text)))
