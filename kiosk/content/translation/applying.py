"""The content in another language: the same structure, ids and urgencies; only words are replaced.

A text that the language does not say stays English, and says so. Nothing is left out, and nothing here can
change what leads where.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from kiosk.content.model import Content
from kiosk.content.numbers import STAYS
from kiosk.content.translation.fitting import Fitting
from kiosk.content.translation.model import Translation
from kiosk.content.translation.texts import Text, reworded

_NAME: Final = ("clinic", "name")
"""A name is the same in every language; in English it needs no mark."""

_LEFT, _FIRST, _END = "\u2066", "\u2068", "\u2069"  # isolates: from the left, as its first letter says, end
_PARTED: Final = re.compile(r"\+?\(?[0-9]+(?:(?:\) |[ \u00a0.:/)-])[0-9]+)+|\+[0-9]+")
"""A number of several parts, such as a telephone number or a time of day."""


def translated(content: Content, translation: Translation, mark: Callable[[str], str]) -> Content:
    """Return the content as ``translation`` says it; ``mark`` says of an English text that it is English."""
    said = Fitting(content, translation).said
    from_the_right = translation.direction == "rtl"

    def words(text: Text) -> str:
        there = said.get(text.path)
        if there is None and "easy" in text.path:
            return ""  # the ordinary words stand there in this language; they are better than English ones
        if there is None:
            there = text.words if text.path == _NAME else mark(text.words)
        return with_whole_numbers(there) if from_the_right else there

    changed = reworded(content, words)
    return with_whole_details(changed) if from_the_right else changed


def isolated(words: str) -> str:
    """Return words that keep their own direction whatever stands around them."""
    return f"{_FIRST}{words}{_END}"


def with_whole_numbers(words: str) -> str:
    """Return words whose numbers of several parts are read from the left, as numbers are everywhere.

    In a line from the right, "555 0134" would otherwise be shown as "0134 555".
    """
    return _PARTED.sub(lambda number: f"{_LEFT}{number.group()}{_END}", words)


def with_whole_details(content: Content) -> Content:
    """Return content for a language from the right, whose numbers are read from the left, in one line."""
    clinic = content.clinic
    numbers = {key: str(getattr(clinic, key)) for key in ("phone", "emergency_number")}
    update = {key: f"{_LEFT}{number.replace(' ', STAYS)}{_END}" for key, number in numbers.items()}
    return content.model_copy(update={"clinic": clinic.model_copy(update=update)})
