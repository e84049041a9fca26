"""How hard words are to read: sentences, syllables, and two school grades over the text of a whole screen.

The two grades are the ones health writers go by, Flesch-Kincaid and SMOG. Syllables come from hyphenation
patterns, as in the usual tools, so that a grade can be compared with theirs. Patterns miss some ("any" cannot
be hyphenated), so there is a count by ear as well. What is too hard is decided in lint.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from math import sqrt
from typing import Final, NamedTuple

import pyphen  # type: ignore[import-untyped]  # it comes without types

LEAST_SENTENCES: Final = 3
"""SMOG says nothing about a text with fewer sentences."""
LONG_WORD: Final = 3
"""Syllables from which on SMOG counts a word as long."""

_SENTENCE: Final = re.compile(r"\b[^.!?]+[.!?]*")
_END: Final = re.compile(r"(?<=[.!?])\s+")
_APOSTROPHE_NOT_INSIDE: Final = re.compile(r"'(?![tsd]\b|ve\b|ll\b|re\b)")
_LETTER: Final = re.compile(r"\w")
_MARKS: Final = re.compile(r"[^\w\s']")
_SHORTEST: Final = 3
"""Words from which on a sentence counts in a grade; "Yes." and "At home." would make any text look easy."""
_MUTE_E: Final = re.compile(r"[^aeiouyl]e[sd]?$")
_SPOKEN_END: Final = re.compile(r"([td]ed|[sxz]es|ches|shes|ges|ces)$")

Count = Callable[[str], int]
"""Counts the syllables of a word."""


def sentences(text: str) -> list[str]:
    """The sentences of one text; a colon does not end one."""
    return [part for part in _END.split(text) if part]


def words(sentence: str) -> list[str]:
    """The words of a sentence, with the marks beside them."""
    return [word for word in sentence.split() if word[0].isalnum() or _LETTER.search(word)]


@cache
def syllables(word: str) -> int:
    """How many syllables a word has, by the places where it may be hyphenated."""
    return len(_hyphenation().positions(word.lower())) + 1


@cache
def syllables_by_ear(word: str) -> int:
    """How many syllables a reader would hear, by groups of vowels."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", letters))
    if _MUTE_E.search(letters) and not _SPOKEN_END.search(letters):
        groups -= 1
    return max(1, groups)


def flesch_kincaid(texts: Iterable[str], count: Count = syllables) -> float:
    """The Flesch-Kincaid grade of a screen in years of school; 0 for a screen without words."""
    page = _measured(texts, count)
    if not page.words:
        return 0.0
    return 0.39 * page.words / max(1, page.sentences) + 11.8 * page.syllables / page.words - 15.59


def smog(texts: Iterable[str], count: Count = syllables) -> float | None:
    """The SMOG grade of a screen in years of school; None below three sentences, where it says nothing."""
    page = _measured(texts, count)
    if page.sentences < LEAST_SENTENCES:
        return None
    return 1.043 * sqrt(30 * page.long_words / page.sentences) + 3.1291


def hardest_words(texts: Iterable[str], most: int = 3) -> list[str]:
    """The words with the most syllables, hardest first, each once; none that has fewer than three."""
    found = dict.fromkeys(word.casefold() for text in texts for word in _bare(text))
    long = [word for word in found if syllables_by_ear(word) >= LONG_WORD and word.isalpha()]
    return sorted(long, key=lambda word: (-syllables_by_ear(word), -len(word)))[:most]


@cache
def _hyphenation() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US")


class _Measured(NamedTuple):
    """What the grades are reckoned from."""

    words: int
    sentences: int
    syllables: int
    long_words: int


def _measured(texts: Iterable[str], count: Count) -> _Measured:
    """What a screen holds in all."""
    measured = [_measured_text(text, count) for text in texts]
    return _Measured(*map(sum, zip(*measured, strict=True))) if measured else _Measured(0, 0, 0, 0)


@lru_cache(maxsize=32768)  # many screens share their texts
def _measured_text(text: str, count: Count) -> _Measured:
    """What one text holds; a heading without a full stop is a sentence of its own."""
    spoken = _bare(text)
    syllables_each = [count(word) for word in spoken]
    return _Measured(
        len(spoken),
        sum(len(_bare(sentence)) >= _SHORTEST for sentence in _SENTENCE.findall(text)),
        sum(syllables_each),
        sum(each >= LONG_WORD for each in syllables_each),
    )


def _bare(text: str) -> list[str]:
    """The words of a text without the marks beside and inside them."""
    return _MARKS.sub("", _APOSTROPHE_NOT_INSIDE.sub('"', text)).split()
