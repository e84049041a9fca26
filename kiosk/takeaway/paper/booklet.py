"""Pages beside each other on larger paper: printed on both sides and folded, they are a booklet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kiosk.takeaway.paper.document import Leaf
from kiosk.takeaway.paper.ink import moved

PAGES_A_SHEET: Final = 4
"""Pages of a booklet on one sheet of the larger paper, two on each side."""


def folded(leaves: Sequence[Leaf], *, from_the_right: bool = False) -> list[Leaf]:
    """Return leaves two by two, in the order in which sheets are printed; empty ones fill up the last sheet.

    Print on both sides, turned along the short edge. ``from_the_right`` is a booklet that opens on the left.
    """
    width, height = leaves[0].width, leaves[0].height
    pages = list(leaves)
    while len(pages) % PAGES_A_SHEET:
        pages.append(Leaf(width, height, ()))
    made = []
    for n in range(len(pages) // 2):
        outer, inner = pages[len(pages) - 1 - n], pages[n]
        left, right = (outer, inner) if n % 2 == 0 else (inner, outer)
        if from_the_right:
            left, right = right, left
        ink = (*left.ink, *moved(right.ink, width, 0.0))
        made.append(Leaf(2 * width, height, ink))
    return made
