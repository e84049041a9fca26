"""The ways to look at a screen: size, theme, text, skin and direction, and which combinations are drawn.

Nothing is drawn here, and nothing here knows a screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import combinations, product
from typing import Final

from kiosk.visit.settings import THEMES, TONES, Settings

SIZES: Final = ((1080, 1920), (1920, 1080), (800, 1280), (1280, 800))
"""The four sizes that every page is laid out for, in pixels."""
DIRECTIONS: Final = ("ltr", "rtl")
"""Reading from the left, and from the right."""
GREY: Final = frozenset({"black_on_white", "white_on_black"})
"""Themes without colours: a skin tone changes nothing in them."""
MOST_PIXELS: Final = 8192
"""The longest side that is drawn; far more than any screen has."""
MIDDLE: Final = 3
"""The skin tone that stands for all where it changes nothing."""


@dataclass(frozen=True)
class Look:
    """One way to look at the kiosk: ``size`` in pixels, ``text`` 1 to 4, ``tone`` 1 to 5 of the skin."""

    size: tuple[int, int]
    theme: str
    text: int
    tone: int = MIDDLE
    direction: str = "ltr"

    def __str__(self) -> str:
        """Return it as people say it."""
        width, height = self.size
        reading = "right to left" if self.direction == "rtl" else "left to right"
        return f"{width}x{height}, {self.theme}, text {self.text}, skin {self.tone}, {reading}"

    @property
    def folder(self) -> str:
        """Return the name of the folder for its pictures."""
        width, height = self.size
        return f"{width}x{height}-{self.theme}-text{self.text}-skin{self.tone}-{self.direction}"

    def settings(self) -> Settings:
        """Return the reading settings of a visitor who looks like this; nothing moves."""
        return Settings(text=self.text, theme=self.theme, motion=False, tone=self.tone)


def refusal(theme: str | None, size: tuple[int, int] | None) -> str | None:
    """Return in one line why there is no such look; None where there is, or where nothing is asked for."""
    if theme is not None and theme not in THEMES:
        return f"there is no theme {theme!r}; choose one of {', '.join(THEMES)}"
    if size and max(size) > MOST_PIXELS:
        width, height = size
        return f"{width}x{height} is too large; a side has at most {MOST_PIXELS} pixels"
    return None


def every(sizes: Sequence[tuple[int, int]], themes: Sequence[str], texts: Sequence[int]) -> list[Look]:
    """Return every combination of the given values with every skin and both directions."""
    return [
        Look(size, theme, text, tone, direction)
        for size, theme, text, direction in product(sizes, themes, texts, DIRECTIONS)
        for tone in _tones(theme)
    ]


def spread(sizes: Sequence[tuple[int, int]], themes: Sequence[str], texts: Sequence[int]) -> list[Look]:
    """Return every combination of size, theme and text once, with skin and direction spread over them.

    They are dealt out so that any two values that can meet do so in at least one look, whatever they are
    values of: each skin with each size, each direction with each theme, and so on. Where few sizes, themes
    and texts are asked for, some combinations come more than once, in other skins and directions.
    """
    met: set[_Pair] = set()
    chosen: list[Look] = []
    for size, theme, text in product(sizes, themes, texts):
        chosen.append(_newest(_kin(size, theme, text), met))
        met |= _pairs(chosen[-1])
    while missing := [look for look in every(sizes, themes, texts) if _pairs(look) - met]:
        chosen.append(_newest(missing, met))
        met |= _pairs(chosen[-1])
    return chosen


_Pair = frozenset[tuple[str, object]]


def _tones(theme: str) -> tuple[int, ...]:
    return (MIDDLE,) if theme in GREY else TONES


def _kin(size: tuple[int, int], theme: str, text: int) -> list[Look]:
    return [Look(size, theme, text, *rest) for rest in product(_tones(theme), DIRECTIONS)]


def _newest(looks: Sequence[Look], met: set[_Pair]) -> Look:
    """Return the look that brings together most that has not met yet; the first of several."""
    return max(looks, key=lambda look: len(_pairs(look) - met))


def _pairs(look: Look) -> set[_Pair]:
    """Return all that meets in a look, two by two."""
    return {frozenset(pair) for pair in combinations(_values(look), 2)}


def _values(look: Look) -> Iterator[tuple[str, object]]:
    for field in fields(look):
        if field.name != "tone" or look.theme not in GREY:
            yield field.name, getattr(look, field.name)
