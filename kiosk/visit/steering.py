"""Which of several things lies next above or below another. Plain sums on rectangles, in pixels, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

ASIDE = 4
"""How much farther off a thing is taken to be for lying aside than for lying ahead."""


class Box(NamedTuple):
    """Where a thing lies: its left and top edge, its width and height, in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Return how far down its middle is."""
        return self.y + self.height / 2


def nearest(start: Box, others: Sequence[Box], *, down: bool) -> int | None:
    """Return which of ``others`` comes next below (or above) ``start``; None where nothing does.

    What lies straight below is taken before what lies aside, then what is nearer; of equals the first.
    """

    def far(box: Box) -> tuple[float, float]:
        gap = box.y - (start.y + start.height) if down else start.y - (box.y + box.height)
        aside = max(0.0, box.x - (start.x + start.width), start.x - (box.x + box.width))
        beside = abs(box.x + box.width / 2 - start.x - start.width / 2)
        return (max(0.0, gap) + ASIDE * aside, beside)

    ahead = [
        (far(box), index)
        for index, box in enumerate(others)
        if (box.y >= start.middle if down else box.y + box.height <= start.middle)
    ]
    return min(ahead)[1] if ahead else None
