"""How urgent, told in black: by its word, its shape, and a border that is thicker the graver it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.content.entry import LevelName
from kiosk.takeaway.paper.ink import Box, Ink, Picture
from kiosk.takeaway.paper.pieces import Piece

Draw = Callable[[str], bytes]
"""Gives a picture of the program by its id, as SVG in black, white and greys."""

_WEIGHT: Final[dict[LevelName, float]] = {
    "expected": 0.5,
    "watch": 0.5,
    "call_clinic": 1.1,
    "doctor_today": 2.0,
    "emergency_now": 3.4,
}
"""Of the border, in mm; that of "watch" is double. A list of signs has half of it."""
_RADIUS: Final = 3.0


def inside(level: LevelName, *, light: bool = False) -> float:
    """Return how far inside the frame of a level there is room, in mm."""
    weight = _weight(level, light=light)
    return weight * (4.0 if level == "watch" else 1.0)


def framed(
    piece: Piece, level: LevelName, x: float, width: float, gap: float, *, light: bool = False
) -> Piece:
    """Return a piece, which has its own room inside, with the frame of a level around it."""
    weight = _weight(level, light=light)
    ink: list[Ink] = [Box(x, 0.0, width, piece.height, weight, radius=_RADIUS)]
    if level == "watch":
        far = weight * 2.4
        ink.append(Box(x + far, far, width - 2 * far, piece.height - 2 * far, weight, radius=_RADIUS - far))
    return Piece(piece.height, (*ink, *piece.ink), gap)


def shape(draw: Draw, level: LevelName, x: float, y: float, side: float) -> Picture:
    """Return the shape of a level."""
    return Picture(x, y, side, draw(f"level-{level}"))


def _weight(level: LevelName, *, light: bool) -> float:
    return _WEIGHT[level] * (0.5 if light else 1.0)
