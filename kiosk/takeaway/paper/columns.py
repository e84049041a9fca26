"""What is told in one language, or in two beside each other, line for line; and words laid in a column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kiosk.takeaway.paper.ink import Box, Ink, Side, Words
from kiosk.takeaway.paper.letters import Letters, Pen
from kiosk.takeaway.paper.pieces import Piece, beside
from kiosk.takeaway.told import Told

BETWEEN: Final = 8.0
"""White between two languages, in mm."""
DOT: Final = "dot"
TICK: Final = "tick"
"""Marks before a line: a dot, or a box to tick; anything else is written as it is, such as "1."."""


@dataclass(frozen=True)
class Column:
    """One language: what is told in it, and the field it stands in."""

    told: Told
    x: float
    width: float

    @property
    def rtl(self) -> bool:
        """Return whether lines begin on the right."""
        return self.told.language.from_the_right


@dataclass(frozen=True)
class Columns:
    """The languages of a sheet, the visitor's first, and the ``size`` of type in points."""

    letters: Letters
    columns: tuple[Column, ...]
    size: float

    @classmethod
    def across(cls, letters: Letters, told: Sequence[Told], x: float, width: float, size: float) -> Columns:
        """Return columns that share a width; a language from the right stands on the right."""
        each = (width - BETWEEN * (len(told) - 1)) / len(told)
        places = [x + n * (each + BETWEEN) for n in range(len(told))]
        if told[0].language.from_the_right:
            places.reverse()
        return cls(letters, tuple(Column(t, at, each) for t, at in zip(told, places, strict=True)), size)

    @property
    def first(self) -> Column:
        """Return the visitor's own language."""
        return self.columns[0]

    @property
    def is_double(self) -> bool:
        """Return whether there are two languages."""
        return len(self.columns) > 1

    @property
    def left(self) -> float:
        """Return where the leftmost column begins."""
        return min(column.x for column in self.columns)

    @property
    def width(self) -> float:
        """Return the width of all columns."""
        return max(column.x + column.width for column in self.columns) - self.left

    def within(self, left: float, right: float) -> Columns:
        """Return the same languages in less room: so many mm are taken from either side."""
        told = [column.told for column in self.columns]
        return self.across(self.letters, told, self.left + left, self.width - left - right, self.size)

    def row(self, make: Callable[[Column], Piece]) -> Piece:
        """Return what ``make`` makes for each language, beside each other."""
        return beside([make(column).shifted(column.x) for column in self.columns])

    def pen(self, scale: float = 1.0, *, bold: bool = False) -> Pen:
        """Return a pen of the size of type, or in proportion to it."""
        return Pen(self.size * scale, bold)

    # Words in a column

    def paragraph(
        self, column: Column, text: str, pen: Pen, gap: float = 0.0, *, leads: bool = False
    ) -> Piece:
        """Return words as lines in the whole width of a column."""
        return replace(self._lines(text, 0.0, column.width, pen, rtl=column.rtl), gap=gap, leads=leads)

    def point(self, column: Column, text: str, mark: str, gap: float = 0.0, lead: str = "") -> Piece:
        """Return words with a mark before them; ``lead`` is a name, in bold and on a line of its own."""
        pen = self.pen()
        indent = pen.size * (0.42 if mark == TICK else 0.26 if mark == DOT else 0.46)
        x = 0.0 if column.rtl else indent
        width = column.width - indent
        ink: list[Ink] = [self._mark(column, mark, indent, pen)]
        y = 0.0
        if lead:
            named = self._lines(lead, x, width, self.pen(bold=True), rtl=column.rtl)
            ink += named.ink
            y = named.height
        words = self._lines(text, x, width, pen, rtl=column.rtl)
        return Piece(y + words.height, (*ink, *words.at(0, y)), gap)

    def _mark(self, column: Column, mark: str, indent: float, pen: Pen) -> Ink:
        x = column.width - indent if column.rtl else 0.0
        if mark == TICK:
            side = pen.size * 0.3
            return Box(column.width - side if column.rtl else 0.0, (pen.line - side) / 2, side, side, 0.35)
        if mark == DOT:
            side = pen.size * 0.085
            at = column.width - side * 1.6 if column.rtl else side * 0.6
            return Box(at, (pen.line - side) / 2, side, side, 0.1, black=True, radius=side / 2.01)
        return Words(
            x, 0.0, indent, mark, pen.at(pen.size, bold=True), column.rtl, "R" if column.rtl else "L"
        )

    def _lines(self, text: str, x: float, width: float, pen: Pen, *, rtl: bool) -> Piece:
        lines = self.letters.lines(text, width, pen, rtl=rtl)
        side: Side = "R" if rtl else "L"
        ink = [Words(x, n * pen.line, width, line, pen, rtl, side) for n, line in enumerate(lines)]
        return Piece(len(lines) * pen.line, tuple(ink))
