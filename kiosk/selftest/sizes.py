"""Millimetres, letters and lines of a sheet: each thing by its name, with its number."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations

from kiosk.selftest.sheet import Sheet, Target

CHOICES = frozenset({"Answer", "HeroCard", "HomeCard", "OptionCard", "TopicCard"})
"""The QML types of what most people touch: the main choices of a page."""


def sides(sheet: Sheet) -> Iterator[tuple[str, float]]:
    """Yield the smaller side of each thing to touch, in mm."""
    for target in sheet.targets:
        yield repr(target.name), min(target.rect.width, target.rect.height) / sheet.px_per_mm


def choices(sheet: Sheet) -> Iterator[tuple[str, float]]:
    """Yield how high each main choice is, in mm."""
    for target in sheet.targets:
        if target.type in CHOICES:
            yield repr(target.name), target.rect.height / sheet.px_per_mm


def gaps(sheet: Sheet) -> Iterator[tuple[str, float]]:
    """Yield what lies between what is seen of each two things to touch, in mm; none where one is not seen."""
    for one, two in combinations(sheet.targets, 2):
        if (gap := _gap(one, two)) < math.inf:
            yield f"{one.name!r} and {two.name!r}", gap / sheet.px_per_mm


def capitals(sheet: Sheet) -> Iterator[tuple[str, float]]:
    """Yield the smallest capital letter of the sheet, in mm, by the words it stands in."""
    if sheet.words:
        least = min(sheet.words, key=lambda words: words.capital)
        yield repr(least.text), least.capital / sheet.px_per_mm


def lines(sheet: Sheet) -> Iterator[tuple[str, float]]:
    """Yield how many characters stand in the longest line of each text."""
    return ((repr(words.text), words.line) for words in sheet.words)


def leadings(sheet: Sheet) -> Iterator[tuple[str, float]]:
    """Yield how far apart the lines of each text are, by the size of its letters."""
    return ((repr(words.text), words.leading) for words in sheet.words if words.leading)


def _gap(one: Target, two: Target) -> float:
    """Return the gap in pixels."""
    if one.pane == two.pane:
        return one.rect.gap(two.rect)
    seen = one.rect.cut(one.pane.seen), two.rect.cut(two.pane.seen)
    if any(min(rect.width, rect.height) == 0 for rect in seen):
        return math.inf  # scrolled away
    return seen[0].gap(seen[1])
