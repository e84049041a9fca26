"""A text in sentences, each said and marked by itself; and numbers as people say them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_END: Final = re.compile(r"(?:(?<=[.!?\u061f\u06d4])|(?<=[.!?\u061f\u06d4][\"')\u2019\u201d\u00bb]))\s+")
_ISOLATES: Final = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
"""Marks that say in which direction a piece of text runs; an engine would stumble over them."""
_TELEPHONE: Final = re.compile(r"\+?\(?\d(?:[ \u00a0()./-]{0,2}\d){6,}")
"""Seven digits or more that belong together; nothing else in the leaflet has as many."""


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text, without a word lost or added."""
    return tuple(part.strip() for part in _END.split(text) if part.strip())


def as_said(text: str, numbers: Iterable[str] = ()) -> str:
    """Return a text as an engine is to be told it.

    Args:
        text: what is shown.
        numbers: telephone numbers that are too short to be known by their length, such as "911".

    Telephone numbers are said digit by digit: an engine that is told "911" says "nine hundred eleven", and
    nobody would know what to dial.
    """
    said = _TELEPHONE.sub(_digits, _ISOLATES.sub("", text))
    for number in sorted(set(numbers), key=len, reverse=True):
        if any(mark.isdigit() for mark in number):
            said = re.sub(rf"(?<!\d){re.escape(number)}(?!\d)", _digits, said)
    return said


def _digits(found: re.Match[str]) -> str:
    """Return a telephone number with every digit by itself, and a rest between its groups."""
    groups = re.findall(r"\d+", found[0])
    return ("+ " if found[0].startswith("+") else "") + ", ".join(" ".join(group) for group in groups)
