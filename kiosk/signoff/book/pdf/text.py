"""Words laid out in lines of a given width: statements with sources and numbers, urgencies with shapes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kiosk.content.entry import LevelName
from kiosk.signoff.book.pages import Cell, Mark, Said
from kiosk.signoff.book.pdf.paper import Paper, Pen

_BESIDE = 1.6
"""Between a shape and its word, in mm."""


@dataclass(frozen=True)
class Word:
    """A word and how it is written."""

    text: str
    pen: Pen


@dataclass(frozen=True)
class Line:
    """Words that stand beside each other; a ``level`` draws its shape before them."""

    words: tuple[Word, ...]
    height: float
    indent: float = 0.0
    level: LevelName | None = None

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Write the line; ``y`` is its upper edge. Words of one kind are written as one text."""
        x += self.indent
        if self.level:
            side = _side(self.height)
            paper.shape(self.level, x, y + (self.height - side) / 2, side)
            x += side + _BESIDE
        base = y + self.height * 0.74
        if not self.words:
            return
        run, pen = [self.words[0].text], self.words[0].pen
        for word in (*self.words[1:], None):
            if word is not None and word.pen == pen and not pen.boxed:
                run.append(word.text)
                continue
            text = " ".join(run)
            width = paper.width(text, pen)
            if pen.boxed:
                paper.box(x - 0.5, base - pen.size * 0.29, width + 1.0, pen.size * 0.37, pen=0.25)
            paper.write(x, base, text, pen)
            if word is not None:
                x += width + paper.width(" ", word.pen) * (1.5 if pen.boxed or word.pen.boxed else 1.0)
                run, pen = [word.text], word.pen


def words_in(said: Said, pen: Pen) -> Iterator[Word]:
    """Yield the words of a statement: what leads, what is said, its sources, its number."""
    strong, small = replace(pen, weight="B"), replace(pen, size=pen.size * 0.84, grey=70)
    if said.lead:
        colon = "" if said.lead.endswith((":", "...", "?")) else ":"
        yield from (Word(text, strong) for text in f"{said.lead}{colon}".split())
    yield from (Word(text, strong if said.strong else pen) for text in said.text.split())
    if said.sources:
        yield from (Word(text, small) for text in f"[{', '.join(said.sources)}]".split())
    if said.confirm:
        yield Word(f"C{said.confirm}", replace(small, weight="B", grey=0, boxed=True))


def laid(paper: Paper, words: Iterable[Word], width: float, indent: float = 0.0) -> list[Line]:
    """Return words as lines no wider than ``width``; a word wider than that is cut."""
    lines: list[Line] = []
    row: list[Word] = []
    used = 0.0
    for word in _cut(paper, words, width - indent):
        wide = paper.width(word.text, word.pen) + (1.2 if word.pen.boxed else 0.0)
        space = paper.width(" ", word.pen)
        if row and used + space + wide > width - indent:
            # A number in its box does not stand alone on a line.
            kept = [row.pop()] if word.pen.boxed and len(row) > 1 else []
            lines.append(_line(row, indent))
            row, used = kept, sum(paper.width(each.text, each.pen) for each in kept)
        used += wide + (space if row else 0.0)
        row.append(word)
    return [*lines, _line(row, indent)] if row else lines


def cell_lines(paper: Paper, cell: Cell, width: float, pen: Pen, *, bullets: bool = False) -> list[Line]:
    """Return the lines of a field; with ``bullets``, one before each of several plain statements."""
    lines: list[Line] = []
    several = bullets and len(cell) > 1 and not any(_sets_itself_off(part) for part in cell)
    for part in cell:
        if isinstance(part, Mark):
            lines += _marked(paper, part, width, pen)
        elif several:
            lines += bulleted(paper, part, width, pen)
        else:
            lines += laid(paper, words_in(part, pen), width)
    return lines


def _marked(paper: Paper, mark: Mark, width: float, pen: Pen) -> list[Line]:
    """Return an urgency: its shape before its word, further lines of the word in line behind the shape."""
    height = pen.line * 1.35
    behind = _side(height) + _BESIDE
    words = (Word(text, replace(pen, weight="B")) for text in mark.word.split())
    first, *rest = laid(paper, words, width, behind)
    return [Line(first.words, height, level=mark.level), *rest]


def _side(height: float) -> float:
    """Return the side of a shape in a line."""
    return height * 0.88


def _sets_itself_off(part: Said | Mark) -> bool:
    return isinstance(part, Mark) or part.strong or bool(part.lead)


def bulleted(paper: Paper, said: Said, width: float, pen: Pen) -> list[Line]:
    """Return a statement as an entry of a list, its lines in line behind the bullet."""
    dot = Word("\N{BULLET}", pen)
    indent = paper.width("\N{BULLET} ", pen)
    first, *rest = laid(paper, words_in(said, pen), width, indent)
    return [Line((dot, *first.words), first.height), *rest]


def height_of(lines: Iterable[Line]) -> float:
    """Return the height of lines one below the other."""
    return sum(line.height for line in lines)


def _line(words: list[Word], indent: float) -> Line:
    return Line(tuple(words), max(word.pen.line for word in words), indent)


def _cut(paper: Paper, words: Iterable[Word], width: float) -> Iterator[Word]:
    for word in words:
        text = word.text
        while len(text) > 1 and paper.width(text, word.pen) > width:
            fits = max(1, int(len(text) * width / paper.width(text, word.pen)) - 1)
            yield Word(text[:fits], word.pen)
            text = text[fits:]
        yield Word(text, word.pen)
