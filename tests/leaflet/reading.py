"""How hard words are to read: sentences, and two school grades over the text of a whole screen."""

from __future__ import annotations

import re
from collections.abc import Iterable

import textstat

_END = re.compile(r"(?<=[.!?])\s+")
_MUTE_E = re.compile(r"[^aeiouyl]e[sd]?$")
_SPOKEN_END = re.compile(r"([td]ed|[sxz]es|ches|shes|ges|ces)$")
_TEXTSTAT = textstat.textstat


def sentences(text: str) -> list[str]:
    """Return the sentences of one text; a colon does not end one."""
    return [part for part in _END.split(text) if part]


def words(sentence: str) -> list[str]:
    return [word for word in sentence.split() if re.search(r"\w", word)]


def flesch_kincaid(texts: Iterable[str]) -> float:
    return float(_TEXTSTAT.flesch_kincaid_grade(_page(texts)))


def smog(texts: Iterable[str]) -> float:
    return float(_TEXTSTAT.smog_index(_page(texts)))


def is_long_enough_for_smog(texts: Iterable[str]) -> bool:
    """Return whether textstat grades this page at all; below three sentences it answers 0."""
    return _TEXTSTAT.sentence_count(_page(texts)) >= 3


def strict_flesch_kincaid(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade with syllables counted by ear; textstat counts fewer."""
    said = [words(sentence) for text in texts for sentence in sentences(text)]
    spoken = [word for sentence in said for word in sentence]
    syllables = sum(syllables_of(word) for word in spoken)
    return 0.39 * len(spoken) / len(said) + 11.8 * syllables / len(spoken) - 15.59


def syllables_of(word: str) -> int:
    """Return how many syllables a reader would hear, by groups of vowels."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", letters))
    if _MUTE_E.search(letters) and not _SPOKEN_END.search(letters):
        groups -= 1
    return max(1, groups)


def _page(texts: Iterable[str]) -> str:
    return " ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in texts)
