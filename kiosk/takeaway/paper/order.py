"""What is to be printed, and with what: the one thing that sheets and leaflets are laid out from.

What stands on the paper is not known here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.takeaway.paper.columns import Columns
from kiosk.takeaway.paper.formats import Format
from kiosk.takeaway.paper.framing import Draw
from kiosk.takeaway.paper.ink import Side, Words
from kiosk.takeaway.paper.letters import Letters, Pen
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.told import Told


@dataclass(frozen=True)
class Order:
    """The ``paper`` and its day (``stamp``), what ``draw`` draws pictures with, and the typefaces."""

    stamp: Stamp
    paper: Format
    draw: Draw
    letters: Letters

    @property
    def height(self) -> float:
        """Return the height of a page in mm; a roll has no pages."""
        assert self.paper.height is not None
        return self.paper.height

    def columns(self, told: Sequence[Told], size: float) -> Columns:
        """Return what is told as columns between the margins, in type of ``size`` points."""
        return Columns.across(self.letters, told, self.paper.margin, self.paper.room, size)

    def over(self, text: str, pen: Pen, *, rtl: bool, ends: bool = False) -> Words:
        """Return words above the upper margin, where a line begins or ``ends``."""
        side: Side = "R" if rtl is not ends else "L"
        y = self.paper.margin - pen.line - 1.0
        return Words(self.paper.margin, y, self.paper.room, text, pen, rtl, side)
