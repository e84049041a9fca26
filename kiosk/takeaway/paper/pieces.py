"""Ink that belongs together and goes onto one page as a whole; and pages filled with such pieces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.takeaway.paper.ink import Ink, moved


@dataclass(frozen=True)
class Piece:
    """``ink`` of a ``height``, with its corner at 0, 0.

    ``gap`` is the white above it, but at the head of a page. A piece that ``leads`` stays with the next one.
    """

    height: float
    ink: tuple[Ink, ...]
    gap: float = 0.0
    leads: bool = False

    def at(self, x: float, y: float) -> tuple[Ink, ...]:
        """Return its ink at a place."""
        return moved(self.ink, x, y)

    def shifted(self, x: float) -> Piece:
        """Return it moved sideways."""
        return replace(self, ink=self.at(x, 0))


NOTHING = Piece(0.0, ())


def stacked(pieces: Iterable[Piece], gap: float = 0.0, *, leads: bool = False) -> Piece:
    """Return pieces one below the other as one; ``gap`` is the white above the whole."""
    y, ink = 0.0, list[Ink]()
    for piece in pieces:
        y += piece.gap if ink else 0.0
        ink += piece.at(0, y)
        y += piece.height
    return Piece(y, tuple(ink), gap, leads)


def beside(pieces: Sequence[Piece]) -> Piece:
    """Return pieces that stand beside each other already as one."""
    return Piece(
        max((piece.height for piece in pieces), default=0.0),
        tuple(each for piece in pieces for each in piece.ink),
        max((piece.gap for piece in pieces), default=0.0),
        any(piece.leads for piece in pieces),
    )


def inked(page: Sequence[Piece], top: float) -> list[Ink]:
    """Return the ink of a page whose first piece begins at ``top``."""
    ink: list[Ink] = []
    y = top
    for n, piece in enumerate(page):
        y += piece.gap if n else 0.0
        ink += piece.at(0, y)
        y += piece.height
    return ink


def paged(pieces: Sequence[Piece], height: float) -> list[list[Piece]]:
    """Return pieces as pages no higher than ``height``; a piece that leads never ends a page.

    What must stay together and is higher than a page is torn all the same: no word may be lost.
    """
    pages: list[list[Piece]] = [[]]
    used = 0.0
    for group in _groups(pieces, height):
        needed = sum(piece.gap + piece.height for piece in group)
        if pages[-1] and used + needed > height:
            pages.append([])
            used = 0.0
        for piece in group:
            used += (piece.gap if pages[-1] else 0.0) + piece.height
            pages[-1].append(piece)
    return pages


def _groups(pieces: Sequence[Piece], height: float) -> list[list[Piece]]:
    """Return the pieces that must stay together, none of them higher than ``height`` together."""
    groups: list[list[Piece]] = []
    for n, piece in enumerate(pieces):
        if n and pieces[n - 1].leads and _high([*groups[-1], piece]) <= height:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _high(page: Sequence[Piece]) -> float:
    return sum(piece.height + (piece.gap if n else 0.0) for n, piece in enumerate(page))
