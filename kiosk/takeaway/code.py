"""A text as a square of dots that any phone reads, and how large the square must be. No words are made here.

Segno works out the dots. The square holds the words themselves, not an address: nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

MOST_BYTES: Final = 2330
"""What the largest square that there is holds with error correction M, after the mark for UTF-8.

It has 177 dots a side, and the smallest screen shows it with dots of LEAST_DOT_MM.
"""
BOTH_BYTES: Final = 1_700
"""The most that a second language may bring a square to: the words twice are not worth much finer dots."""
LEAST_DOT_MM: Final = 0.5
"""The least width of a dot, so that an ordinary phone tells one from the next."""
LARGEST_MM: Final = 200.0
"""A square wider than this would not fit into the view of a phone held near."""
QUIET: Final = 4
"""Dots of white that are left on each side."""


class TooLongError(ValueError):
    """A text that does not fit into the largest square that is made."""


@dataclass(frozen=True)
class Code:
    """A square of dots: ``rows`` are its rows from the top, a dark dot is True. ``text`` is what it holds."""

    text: str
    rows: tuple[tuple[bool, ...], ...]

    @property
    def dots(self) -> int:
        """Return how many dots a side has, with the white around it."""
        return len(self.rows) + 2 * QUIET

    def dot_px(self, room: float, px_per_mm: float) -> int:
        """Return how many whole pixels wide a dot is in ``room`` (px); never less than a phone needs."""
        least = ceil(LEAST_DOT_MM * px_per_mm - 1e-6)
        most = floor(min(room, LARGEST_MM * px_per_mm) / self.dots)
        return max(least, most)


def encode(texts: Sequence[str]) -> Code:
    """Return the square that holds as many of ``texts`` as fit well, but the first of them for sure.

    Raises:
        TooLongError: the first does not fit by itself.
    """
    for count in range(len(texts), 0, -1):
        text = "\n\n".join(texts[:count])
        if count == 1 or len(text.encode()) <= BOTH_BYTES:
            return _encoded(text)
    raise TooLongError("there is no text")


def fits(text: str) -> bool:
    """Return whether a text fits into the largest square that there is."""
    return len(text.encode()) <= MOST_BYTES


def _encoded(text: str) -> Code:
    # Without the mark for UTF-8 a phone guesses, and of Arabic it may guess wrong. Plain ASCII needs none.
    if not fits(text):
        raise TooLongError(f"{len(text.encode())} bytes are more than the {MOST_BYTES} that a square holds")
    import segno  # noqa: PLC0415 - only a square that is drawn needs it; `check` does without

    made = segno.make_qr(
        text, error="m", mode="byte", encoding="utf-8", eci=not text.isascii(), boost_error=True
    )
    return Code(text, tuple(tuple(bool(dot) for dot in row) for row in made.matrix))
