"""The diagrams on paper, readable in black and white: floors over time, and the ladder of danger signs."""

from __future__ import annotations

from itertools import groupby

from kiosk.content.entry import LevelName
from kiosk.signoff.book.pages import Chart, Floors, Ladder, Part, Said, Stage
from kiosk.signoff.book.pdf.paper import LEFT, WIDTH, Paper, Pen
from kiosk.signoff.book.pdf.text import Line, Word, cell_lines, height_of, laid, words_in
from kiosk.signoff.book.shapes import GREYS

_PEN = Pen(8.6)
_SMALL = Pen(7.6)
_LABELS = 64.0
"""Width of the answers, left of the times, in mm."""
_BAR = 6.0
"""Height of a bar in mm."""


class ChartPrinter:
    """Prints the chart of one problem; it stands on one page whenever it fits on one."""

    def __init__(self, paper: Paper, chart: Chart) -> None:
        self.paper = paper
        self.chart = chart
        self.column = (WIDTH - _LABELS) / len(chart.times)
        self.words = {mark.level: mark.word for mark in chart.words}

    def height(self) -> float:
        """Return the height of the whole chart."""
        return 9.0 + sum(self._part_height(part) for part in self.chart.parts) + 3.0

    def print(self) -> None:
        """Print the chart from where the paper stands."""
        self.paper.need(min(self.height(), 120.0))
        self._times()
        for part in self.chart.parts:
            if self._part_height(part) > self.paper.left:
                self.paper.turn()
                self._times()
            self._print_part(part)
        self.paper.rule(LEFT, self.paper.y, LEFT + WIDTH, self.paper.y, pen=0.4)
        self.paper.y += 3.0

    def _x(self, column: int) -> float:
        return LEFT + _LABELS + column * self.column

    def _times(self) -> None:
        y = self.paper.y
        bold = Pen(8.2, "B")
        self.paper.write(self._x(0) + 0.6, y + 3.2, "Days since the treatment", bold)
        for n, words in enumerate(self.chart.times):
            width = self.paper.width(words, _SMALL)
            self.paper.write(self._x(n) + (self.column - width) / 2, y + 7.4, words, _SMALL)
        self.paper.y += 9.0
        self.paper.rule(LEFT, self.paper.y, LEFT + WIDTH, self.paper.y, pen=0.4)

    def _title(self, part: Part) -> list[Line]:
        if not part.label:
            return []
        words = [*words_in(Said(part.ask, lead=part.label), _PEN)]
        if part.when:
            words += [Word(text, Pen(8.0, "I")) for text in f"({part.when})".split()]
        return laid(self.paper, words, WIDTH - 3.0)

    def _row_lines(self, row: Floors) -> list[Line]:
        lines = cell_lines(self.paper, (row.said,), _LABELS - 4.0, _PEN)
        if row.opens:
            opens = [Word(text, Pen(8.0, "I")) for text in f"\N{RIGHTWARDS ARROW} opens: {row.opens}".split()]
            lines += laid(self.paper, opens, _LABELS - 4.0)
        return lines

    def _row_height(self, row: Floors) -> float:
        return max(height_of(self._row_lines(row)), _BAR) + 1.8

    def _part_height(self, part: Part) -> float:
        title = self._title(part)
        return (height_of(title) + 1.6 if title else 0.0) + sum(map(self._row_height, part.rows))

    def _print_part(self, part: Part) -> None:
        if title := self._title(part):
            height = height_of(title) + 1.6
            self.paper.box(LEFT, self.paper.y, WIDTH, height, fill=232, pen=0)
            y = self.paper.y + 0.8
            for line in title:
                line.draw(self.paper, LEFT + 1.5, y)
                y += line.height
            self.paper.y += height
        for row in part.rows:
            self._print_row(row)

    def _print_row(self, row: Floors) -> None:
        height, top = self._row_height(row), self.paper.y
        for n in range(len(self.chart.times) + 1):
            self.paper.rule(self._x(n), top, self._x(n), top + height, pen=0.1, grey=190)
        self.paper.rule(LEFT, top, LEFT + WIDTH, top, pen=0.12, grey=150)
        lines = self._row_lines(row)
        y = top + (height - height_of(lines)) / 2
        for line in lines:
            line.draw(self.paper, LEFT + 1.5, y)
            y += line.height
        for level, columns in groupby(range(len(row.levels)), key=lambda n: row.levels[n]):
            span = list(columns)
            x, width = self._x(span[0]) + 0.5, len(span) * self.column - 1.0
            middle = top + height / 2
            if level is None:
                self._not_asked(x, middle, width)
                continue
            self.paper.box(x, middle - _BAR / 2, width, _BAR, fill=GREYS[level], pen=0.25, round_by=1.4)
            self._level(level, x, middle, width)
        self.paper.y += height

    def _level(self, name: LevelName, x: float, middle: float, width: float) -> None:
        size = _BAR - 1.0
        word, pen = self.words[name], Pen(8.2, "B")
        wide = size + 1.4 + self.paper.width(word, pen)
        if wide > width - 1.0:
            self.paper.shape(name, x + (width - size) / 2, middle - size / 2, size)
            return
        x += (width - wide) / 2
        # White behind the word, so that it can be read on a printer that makes dots of grey.
        self.paper.box(x - 0.8, middle - _BAR / 2 + 0.7, wide + 1.8, _BAR - 1.4, pen=0, round_by=1.0)
        self.paper.shape(name, x, middle - size / 2, size)
        self.paper.write(x + size + 1.4, middle + 1.0, word, pen)

    def _not_asked(self, x: float, middle: float, width: float) -> None:
        pen = Pen(7.6, "I", grey=70)
        word = "not asked"
        wide = self.paper.width(word, pen)
        if wide < width:
            self.paper.write(x + (width - wide) / 2, middle + 0.9, word, pen)
        else:
            self.paper.rule(x + width / 2 - 1.2, middle, x + width / 2 + 1.2, middle, grey=70)


class LadderPrinter:
    """Prints a ladder: each screen a box, its outcome beside it, an arrow down to the next."""

    MAIN, ASIDE = 104.0, 60.0

    def __init__(self, paper: Paper, ladder: Ladder) -> None:
        self.paper = paper
        self.ladder = ladder

    def height(self) -> float:
        """Return the height of the whole ladder."""
        return sum(self._box(stage) + self._onward(stage) for stage in self.ladder.stages) + 12.0

    def print(self) -> None:
        """Print the ladder from where the paper stands."""
        self.paper.need(self.height())
        for stage in self.ladder.stages:
            self._stage(stage)
        self.paper.box(LEFT, self.paper.y, self.MAIN, 8.0, pen=0.4, round_by=1.5)
        self.paper.write(LEFT + 3, self.paper.y + 5.2, self.ladder.foot, Pen(9.4, "B"))
        self.paper.y += 12.0

    def _lines(self, stage: Stage) -> list[Line]:
        heads = (Said(stage.title, strong=True), Said(stage.ask))
        lines = cell_lines(self.paper, heads, self.MAIN - 6.0, Pen(9.0))
        items = tuple(Said(item) for item in stage.items)
        return lines + cell_lines(self.paper, items, self.MAIN - 6.0, _PEN, bullets=True)

    def _beside(self, stage: Stage) -> list[Line]:
        return cell_lines(self.paper, (stage.outcome,), self.ASIDE - 6.0, Pen(11.0))

    def _when(self, words: str, width: float) -> list[Line]:
        return laid(self.paper, [Word(text, Pen(8.2, "I")) for text in words.split()], width)

    def _box(self, stage: Stage) -> float:
        return height_of(self._lines(stage)) + 5.0

    def _onward(self, stage: Stage) -> float:
        return max(height_of(self._when(stage.onward, self.MAIN - 12.0)) + 4.0, 10.0)

    def _stage(self, stage: Stage) -> None:
        top, height = self.paper.y, self._box(stage)
        self.paper.box(LEFT, top, self.MAIN, height, pen=0.4, round_by=1.5)
        self._draw(self._lines(stage), LEFT + 3.0, top + 2.5)
        right = LEFT + WIDTH - self.ASIDE
        beside, aside = self._beside(stage), self._when(stage.aside, self.ASIDE)
        middle = top + height / 2
        box = height_of(beside) + 4.0
        self.paper.rule(LEFT + self.MAIN, middle, right - 2.2, middle, pen=0.5)
        self.paper.tip([(right, middle), (right - 3, middle - 1.6), (right - 3, middle + 1.6)])
        self.paper.box(right, middle - box / 2, self.ASIDE, box, pen=0.6, round_by=1.5)
        self._draw(beside, right + 3.0, middle - box / 2 + 2.0)
        self._draw(aside, right, middle - box / 2 - height_of(aside) - 1.0)
        self._down(stage, top + height)

    def _down(self, stage: Stage, top: float) -> None:
        height, x = self._onward(stage), LEFT + 8.0
        self.paper.rule(x, top, x, top + height - 2.2, pen=0.5)
        self.paper.tip([(x, top + height), (x - 1.6, top + height - 3), (x + 1.6, top + height - 3)])
        self._draw(self._when(stage.onward, self.MAIN - 12.0), x + 4.0, top + 1.5)
        self.paper.y = top + height

    def _draw(self, lines: list[Line], x: float, y: float) -> None:
        for line in lines:
            line.draw(self.paper, x, y)
            y += line.height
