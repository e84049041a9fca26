"""A whole book as a PDF, block by block; printed twice, as the contents list stands before what it lists."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field

from kiosk.signoff.book.pages import (
    Block,
    Book,
    Bullets,
    Chapter,
    Chart,
    Heading,
    Ladder,
    Panel,
    Paragraph,
    Said,
    Style,
    Table,
    words_of,
)
from kiosk.signoff.book.pdf.drawings import ChartPrinter, LadderPrinter
from kiosk.signoff.book.pdf.paper import LEFT, WIDTH, Paper, Pen
from kiosk.signoff.book.pdf.tables import TablePrinter
from kiosk.signoff.book.pdf.text import Line, bulleted, cell_lines, height_of, laid, words_in
from kiosk.signoff.fingerprint import grouped

_BODY = Pen(9.6)
_PENS = {Style.BODY: _BODY, Style.SMALL: Pen(8.4), Style.ASIDE: Pen(9.6, "I")}
_HEADS = {2: Pen(13, "B"), 3: Pen(10.6, "B")}


_CHAPTER_ROOM = 110.0
"""A chapter begins on a new page where less than this is left of the old one, in mm."""


@dataclass(frozen=True)
class Entry:
    """A line of the contents list."""

    title: str
    depth: int
    page: int


@dataclass
class _Run:
    """What one printing finds out for the next: where everything stands, and how many pages there are."""

    contents: list[Entry] = field(default_factory=list)
    total: int = 0


def to_pdf(book: Book) -> bytes:
    """Return the book as a PDF file.

    Raises:
        UnprintableError: a character that the typeface lacks.
    """
    with closing(_Printer(book, _Run())) as first:
        first.paper.refuse_unprintable(words_of(book))
        found = first.print()
    with closing(_Printer(book, found)) as second:
        second.print()
        return second.paper.output()


class _Printer:
    """Prints a book once; ``known`` is what the printing before found."""

    def __init__(self, book: Book, known: _Run) -> None:
        self.book = book
        self.known = known
        self.found = _Run()
        foot = f"Fingerprint {grouped(book.fingerprint)}   \N{MIDDLE DOT}   content {book.version}"
        self.paper = Paper(book.title, book.language, book.made_on, foot, known.total)

    def print(self) -> _Run:
        """Print everything; return what was found."""
        self.paper.turn()
        self._title()
        self._blocks(self.book.front)
        self._contents()
        for chapter in self.book.chapters:
            self._chapter(chapter)
        self.found.total = self.paper.page
        return self.found

    def close(self) -> None:
        """Put the paper away."""
        self.paper.close()

    def _title(self) -> None:
        self._lines(laid(self.paper, words_in(Said(self.book.title), Pen(22, "B")), WIDTH))
        self._lines(laid(self.paper, words_in(Said(self.book.subtitle), Pen(12)), WIDTH))
        self.paper.y += 4.0

    def _contents(self) -> None:
        self.paper.turn()
        self._lines(laid(self.paper, words_in(Said("Contents"), Pen(17, "B")), WIDTH))
        self.paper.y += 2.0
        for entry in self.known.contents:
            pen = Pen(10, "B") if entry.depth == 1 else Pen(9.2)
            self.paper.y += 1.4 if entry.depth == 1 else 0.0
            self.paper.need(pen.line)
            x, base = LEFT + (entry.depth - 1) * 5.0, self.paper.y + pen.line * 0.74
            number = str(entry.page)
            self.paper.write(x, base, entry.title, pen)
            end = LEFT + WIDTH - self.paper.width(number, pen)
            self.paper.write(end, base, number, pen)
            start = x + self.paper.width(entry.title, pen) + 2.0
            self.paper.rule(start, base, end - 2.0, base, pen=0.1, grey=170)
            self.paper.link(x, self.paper.y, LEFT + WIDTH - x, pen.line, entry.page)
            self.paper.y += pen.line

    def _chapter(self, chapter: Chapter) -> None:
        if chapter.alone or self.paper.left < _CHAPTER_ROOM or not self.found.contents:
            self.paper.turn()
        else:
            self.paper.y += 8.0
        self._note(chapter.title, 1)
        self._lines(laid(self.paper, words_in(Said(chapter.title), Pen(17, "B")), WIDTH))
        self.paper.rule(LEFT, self.paper.y + 1.0, LEFT + WIDTH, self.paper.y + 1.0, pen=0.6)
        self.paper.y += 4.0
        self._blocks(chapter.blocks)

    def _note(self, title: str, depth: int) -> None:
        self.found.contents.append(Entry(title, depth, self.paper.page))
        self.paper.bookmark(title, depth)

    def _blocks(self, blocks: tuple[Block, ...]) -> None:
        for n, block in enumerate(blocks):
            if isinstance(block, Heading):
                self._heading(block, blocks[n + 1 : n + 3])
            else:
                self._block(block)

    def _heading(self, heading: Heading, following: tuple[Block, ...]) -> None:
        pen = _HEADS[heading.depth]
        lines = laid(self.paper, words_in(Said(heading.text), pen), WIDTH)
        kept = sum(
            self._least(block) for block in following[: 2 if isinstance(following[0], Paragraph) else 1]
        )
        self.paper.need(height_of(lines) + 3.0 + kept)
        self.paper.y += 2.5 if self.paper.y > 40 else 0.0
        if heading.depth == 2 and self.found.contents:  # page one is not in the contents list
            self._note(heading.text, 2)
        self._lines(lines)
        self.paper.y += 1.0

    def _least(self, block: Block) -> float:
        """Return the room that the beginning of a block needs below its heading."""
        match block:
            case Table():
                return TablePrinter(self.paper, block).least()
            case Chart():
                return min(ChartPrinter(self.paper, block).height(), 120.0)
            case Ladder():
                return LadderPrinter(self.paper, block).height()
        return 2 * _BODY.line

    def _block(self, block: Block) -> None:
        match block:
            case Paragraph(said, style):
                self._lines(laid(self.paper, words_in(said, _PENS[style]), WIDTH))
                self.paper.y += 1.6
            case Bullets(items):
                for item in items:
                    self._lines(bulleted(self.paper, item, WIDTH, _BODY))
                self.paper.y += 1.6
            case Panel():
                self._panel(block)
            case Table():
                TablePrinter(self.paper, block).print()
            case Chart():
                ChartPrinter(self.paper, block).print()
            case Ladder():
                LadderPrinter(self.paper, block).print()

    def _lines(self, lines: list[Line]) -> None:
        for line in lines:
            self.paper.need(line.height)
            line.draw(self.paper, LEFT, self.paper.y)
            self.paper.y += line.height

    def _panel(self, panel: Panel) -> None:
        lines = cell_lines(self.paper, (Said(panel.title, strong=True),), WIDTH - 8.0, Pen(10.4))
        lines += cell_lines(self.paper, panel.items, WIDTH - 8.0, _BODY, bullets=True)
        while lines:
            self.paper.need(lines[0].height * 2 + 5.0)
            fit, used = 0, 4.0
            while fit < len(lines) and used + lines[fit].height <= self.paper.left:
                used += lines[fit].height
                fit += 1
            pen, fill = (1.0, 235) if panel.grave else (0.3, 255)
            self.paper.box(LEFT, self.paper.y, WIDTH, used, fill=fill, pen=pen)
            self.paper.y += 2.0
            for line in lines[:fit]:
                line.draw(self.paper, LEFT + 4.0, self.paper.y)
                self.paper.y += line.height
            self.paper.y += 5.0
            lines = lines[fit:]
