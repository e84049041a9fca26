"""The hard words of the leaflet, each explained in plain ones, and which of them a text holds.

They are found in the words as the clinic wrote them. A translation says them its own way and is not searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Annotated, Final, Literal

from pydantic import Field

from kiosk.content.entry import Entry, Id, Short, Sources, Words

FORM: Final = r"^[a-z][a-z0-9' -]{0,39}$"
"""How a word stands in a text: in small letters."""
Form = Annotated[str, Field(pattern=FORM)]


class Word(Entry):
    """One hard word and what it means.

    ``met`` is how it stands in the texts, in small letters and whole words ("clot", "clots"); never shown.
    """

    id: Id
    word: Short
    met: Annotated[tuple[Form, ...], Field(min_length=1, max_length=8)]
    text: Words
    source: Sources
    confirm: Literal["clinic"] | None = None


def hard_words(words: Iterable[Word], texts: Iterable[str]) -> tuple[Word, ...]:
    """Return those of ``words`` that some text holds, in the order of the alphabet."""
    told = "\n".join(texts).lower()
    met = (word for word in words if _form(word.met).search(told))
    return tuple(sorted(met, key=lambda each: each.word.lower()))


@cache
def _form(met: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, met))})\b")
