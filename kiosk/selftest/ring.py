"""Whether the mark of the keys can be seen: how wide its ring is around a thing, and how it stands out."""

from __future__ import annotations

from PySide6.QtGui import QImage

from kiosk.selftest.contrast import SHARES, pixel_ratio
from kiosk.selftest.sheet import Rect

STANDS_OUT = 3.0
"""The contrast from which on a pixel belongs to the ring."""
AROUND_MM = 2.9
"""How far out a ring can reach: the next thing is 3 mm away."""


def ring_around(picture: QImage, box: Rect, px_per_mm: float) -> tuple[int, float]:
    """Return the width of the ring around ``box`` in pixels, and its contrast, on the side that shows least.

    Args:
        picture: the window as painted, with the keys at the thing.
        box: the thing, in pixels.
        px_per_mm: pixels per millimetre.
    """
    reach = range(1, round(AROUND_MM * px_per_mm) + 1)
    across = [box.left + share * box.width for share in SHARES]
    down = [box.top + share * box.height for share in SHARES]
    sides = (
        [[(box.left - step, y) for step in reach] for y in down],
        [[(box.right - 1 + step, y) for step in reach] for y in down],
        [[(x, box.top - step) for step in reach] for x in across],
        [[(x, box.bottom - 1 + step) for step in reach] for x in across],
    )
    return min(max(_ring(picture, way) for way in side) for side in sides)


def _ring(picture: QImage, outwards: list[tuple[float, float]]) -> tuple[int, float]:
    """Return how many pixels in a row stand out from the ground, from the thing outwards, and how much."""
    seen = [picture.pixel(round(x), round(y)) for x, y in outwards if picture.valid(round(x), round(y))]
    if not seen:
        return 0, 1.0
    ratios = [pixel_ratio(pixel, seen[-1]) for pixel in seen]
    best, run = 0, 0
    for ratio in ratios:
        run = run + 1 if ratio >= STANDS_OUT else 0
        best = max(best, run)
    return best, max(ratios)
