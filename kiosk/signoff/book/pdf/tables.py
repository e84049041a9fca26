"""Tables that go on over pages: heads repeated, rows kept whole, only very long ones cut between lines."""

from __future__ import annotations

from kiosk.signoff.book.pages import Band, Row, Said, Table
from kiosk.signoff.book.pdf.paper import BOTTOM, LEFT, TOP, WIDTH, Paper, Pen
from kiosk.signoff.book.pdf.text import Line, cell_lines, height_of

HEAD = Pen(8.8, "B")
GAP = 1.6
"""Left and right of the words of a field, in mm."""
_WHOLE_UNDER = (BOTTOM - TOP) * 0.85
_CUT_FROM = (BOTTOM - TOP) / 3
"""A row taller than this may be cut; a smaller one goes to the next page whole."""


class TablePrinter:
    """Prints one table."""

    def __init__(self, paper: Paper, table: Table) -> None:
        self.paper = paper
        self.table = table
        self.widths = [share * WIDTH for share in table.widths]
        self.band: Band | None = None
        self.pen = Pen(8.4) if table.dense else Pen(8.8)
        self.pad = 0.5 if table.dense else 1.1

    def print(self) -> None:
        """Print all rows from where the paper stands; on every further page the head comes again."""
        self.paper.need(self.least())
        self._head()
        rows = self.table.rows
        for n, row in enumerate(rows):
            if isinstance(row, Band):
                after = rows[n + 1] if n + 1 < len(rows) else None
                self._band(row, self._first_lines(after) if isinstance(after, Row) else 0.0)
            else:
                self._row(row, self._last_but_one(n))
        self.paper.rule(LEFT, self.paper.y, LEFT + WIDTH, self.paper.y, grey=120)
        self.paper.y += 3.2

    def _last_but_one(self, n: int) -> float:
        """Return the room of the last row while at the one before it: a last row does not stand alone."""
        last = self.table.rows[-1]
        return self._first_lines(last) if n == len(self.table.rows) - 2 and isinstance(last, Row) else 0.0

    def least(self) -> float:
        """Return the room that the table needs to begin: its head and first rows, or all of a whole one."""
        height = self._head_height()
        if self.table.whole:
            whole = height + sum(self._needed(row) for row in self.table.rows)
            if whole <= _WHOLE_UNDER:
                return whole
        for row in self.table.rows[:2]:
            height += self._needed(row)
            if isinstance(row, Row):
                break
        return height

    def _needed(self, row: Row | Band) -> float:
        if isinstance(row, Band):
            return height_of(self._band_lines(row)) + 2 * self.pad
        return self._first_lines(row)

    def _head_height(self) -> float:
        return (
            max((height_of(cell) for cell in self._head_cells()), default=0.0) + 2 * self.pad
            if self.table.head
            else 0.0
        )

    def _head_cells(self) -> list[list[Line]]:
        cells = zip(self.table.head, self.widths, strict=True) if self.table.head else ()
        return [cell_lines(self.paper, (Said(text),), width - 2 * GAP, HEAD) for text, width in cells]

    def _head(self) -> None:
        if not self.table.head:
            self.paper.rule(LEFT, self.paper.y, LEFT + WIDTH, self.paper.y, grey=120)
            return
        height = self._head_height()
        self.paper.box(LEFT, self.paper.y, WIDTH, height, fill=222, pen=0)
        self._draw(self._head_cells())
        self.paper.y += height
        self.paper.rule(LEFT, self.paper.y, LEFT + WIDTH, self.paper.y, pen=0.4)

    def _band_lines(self, band: Band) -> list[Line]:
        return cell_lines(self.paper, band.cell, WIDTH - 2 * GAP, Pen(self.pen.size + 0.4))

    def _band(self, band: Band, following: float) -> None:
        self.band = None  # what comes next belongs to this one
        self._turn_unless(height_of(self._band_lines(band)) + 2 * self.pad + following)
        self.band = band
        self._draw_band(band)

    def _draw_band(self, band: Band) -> None:
        lines = self._band_lines(band)
        height = height_of(lines) + 2 * self.pad
        self.paper.box(LEFT, self.paper.y, WIDTH, height, fill=240, pen=0)
        self.paper.rule(LEFT, self.paper.y, LEFT + WIDTH, self.paper.y, grey=120)
        y = self.paper.y + self.pad
        for line in lines:
            line.draw(self.paper, LEFT + GAP, y)
            y += line.height
        self.paper.y += height

    def _cells(self, row: Row) -> list[list[Line]]:
        return [
            cell_lines(self.paper, cell, width - 2 * GAP, self.pen, bullets=True)
            for cell, width in zip(row.cells, self.widths, strict=True)
        ]

    def _first_lines(self, row: Row) -> float:
        """Return how much of a row has to stand on a page: all of a small one, two lines of a large one."""
        cells = self._cells(row)
        height = self._height(cells)
        return height if height <= _CUT_FROM else 2 * self.pen.line + 2 * self.pad

    def _height(self, cells: list[list[Line]]) -> float:
        return max(max(map(height_of, cells)) + 2 * self.pad, self.table.room)

    def _row(self, row: Row, following: float) -> None:
        cells = self._cells(row)
        self._turn_unless(self._first_lines(row) + following)
        while self._height(cells) > self.paper.left:
            now, cells = self._split(cells, self.paper.left - 2 * self.pad)
            self._slice(now)
            self._turn()
        self._slice(cells)

    def _slice(self, cells: list[list[Line]]) -> None:
        self.paper.rule(LEFT, self.paper.y, LEFT + WIDTH, self.paper.y, pen=0.15, grey=170)
        self._draw(cells)
        height = self._height(cells)
        if self.table.room:  # fields to be written in
            x = LEFT
            for width in self.widths[:-1]:
                x += width
                self.paper.rule(x, self.paper.y, x, self.paper.y + height, pen=0.15, grey=170)
        self.paper.y += height

    def _draw(self, cells: list[list[Line]]) -> None:
        x = LEFT
        for lines, width in zip(cells, self.widths, strict=True):
            y = self.paper.y + self.pad
            for line in lines:
                line.draw(self.paper, x + GAP, y)
                y += line.height
            x += width

    def _turn_unless(self, height: float) -> None:
        if height > self.paper.left:
            self.paper.rule(LEFT, self.paper.y, LEFT + WIDTH, self.paper.y, grey=120)
            self._turn()

    def _turn(self) -> None:
        """Go on on a new page, where the head comes again, and what the rows after it are about."""
        self.paper.turn()
        self._head()
        if self.band:
            self._draw_band(self.band)

    @staticmethod
    def _split(cells: list[list[Line]], room: float) -> tuple[list[list[Line]], list[list[Line]]]:
        """Part the lines of every field into those that fit into ``room`` and those that do not."""
        now: list[list[Line]] = []
        later: list[list[Line]] = []
        for lines in cells:
            used, fit = 0.0, 0
            for line in lines:
                used += line.height
                if used > room and fit:  # one line at least, or the table would never end
                    break
                fit += 1
            now.append(lines[:fit])
            later.append(lines[fit:])
        return now, later
