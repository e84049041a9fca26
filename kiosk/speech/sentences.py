"""A text in sentences, each said and marked by itself; numbers as people say them; and which word is said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.content.numbers import STAYS

_END: Final = re.compile(r"(?:(?<=[.!?\u061f\u06d4])|(?<=[.!?\u061f\u06d4][\"')\u2019\u201d\u00bb]))\s+")
_ISOLATES: Final = "[\u200e\u200f\u061c\u2066-\u2069]"
"""Marks that say in which direction a piece of text runs; an engine would stumble over them."""
_TELEPHONE: Final = r"\+?\(?\d(?:[ \u00a0()./-]{0,2}\d){6,}"
"""Seven digits or more that belong together; nothing else in the leaflet has as many."""


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text, without a word lost or added."""
    return tuple(part.strip() for part in _END.split(text) if part.strip())


@dataclass(frozen=True)
class Saying:
    """A sentence as it is ``shown``, and the ``text`` that an engine is told for it.

    ``origins`` has for each letter of the text the place it comes from, as (start, end) in what is shown.
    """

    shown: str
    text: str
    origins: tuple[tuple[int, int], ...]

    def word(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where the word at ``start`` to ``end`` of the text is shown, as far as the spaces round it.

        None where the text has no such place: no engine's count is trusted blindly.
        """
        origins = self.origins[max(0, start) : max(0, end)]
        if not origins:
            return None
        first, last = origins[0][0], origins[-1][1]
        while first > 0 and not self.shown[first - 1].isspace():
            first -= 1
        while last < len(self.shown) and not self.shown[last].isspace():
            last += 1
        return first, last


def as_said(text: str, numbers: Iterable[str] = ()) -> Saying:
    """Return a text as an engine is to be told it.

    Args:
        text: what is shown.
        numbers: telephone numbers that are too short to be known by their length, such as "911".

    Telephone numbers are said digit by digit: an engine that is told "911" says "nine hundred eleven", and
    nobody would know what to dial. Marks of direction are left out.
    """
    said: list[str] = []
    origins: list[tuple[int, int]] = []
    at = 0
    for found in re.finditer("|".join((_TELEPHONE, *_short(numbers), _ISOLATES)), text):
        said.append(text[at : found.start()])
        origins += ((place, place + 1) for place in range(at, found.start()))
        spelt = _digits(found[0])
        said.append(spelt)
        origins += [found.span()] * len(spelt)
        at = found.end()
    said.append(text[at:])
    origins += ((place, place + 1) for place in range(at, len(text)))
    return Saying(text, "".join(said).replace(STAYS, " "), tuple(origins))


def _short(numbers: Iterable[str]) -> list[str]:
    """Return what finds each of these numbers where it stands by itself, the longest first."""
    with_digits = {number for number in numbers if any(mark.isdigit() for mark in number)}
    space = f"[ {STAYS}]"
    spelt = (space.join(map(re.escape, number.split(" "))) for number in with_digits)
    return [rf"(?<!\d){pattern}(?!\d)" for pattern in sorted(spelt, key=len, reverse=True)]


def _digits(number: str) -> str:
    """Return a telephone number with every digit by itself, and a rest between its groups."""
    groups = re.findall(r"\d+", number)
    return ("+ " if number.startswith("+") else "") + ", ".join(" ".join(group) for group in groups)
