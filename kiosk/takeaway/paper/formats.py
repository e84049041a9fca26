"""The papers: their sizes and margins in millimetres. What is printed on them is not known here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Format:
    """A paper. ``height`` None is a roll, cut off where the words end. ``sizes`` are of type, in points."""

    name: str
    width: float
    height: float | None
    margin: float
    sizes: tuple[float, ...]

    @property
    def room(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * self.margin

    def sizes_for(self, languages: int) -> tuple[float, ...]:
        """Return the sizes of type to try; several languages come down further before they turn over."""
        return (*self.sizes, *_SMALLER) if languages > 1 else self.sizes

    @property
    def is_roll(self) -> bool:
        """Return whether it has no pages."""
        return self.height is None


_SIZES: Final = (13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0)

_SMALLER: Final = (9.5, 9.0, 8.5)

A4: Final = Format("a4", 210.0, 297.0, 14.0, _SIZES)
LETTER: Final = Format("letter", 215.9, 279.4, 14.0, _SIZES)
RECEIPT: Final = Format("receipt", 80.0, None, 4.0, (11.0,))
"""A roll of 80 mm, of which printers reach 72."""
A5: Final = Format("a5", 148.0, 210.0, 11.0, (11.0, 10.5, 10.0, 9.5, 9.0))
"""A page of the booklet, half a sheet of A4."""

SHEETS: Final = {paper.name: paper for paper in (A4, LETTER, RECEIPT)}
"""What one sheet can be printed on."""

BOOKLET: Final = "a5-booklet"
"""The leaflet on A5 pages, two beside each other on A4, to be folded."""
LEAFLETS: Final = {"a4": A4, "letter": LETTER, BOOKLET: A5}
"""What the leaflet can be printed on: the paper of its pages."""
