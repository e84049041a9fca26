"""One result, one topic, or care at home on one sheet: what matters most stands first and is largest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.takeaway.paper.columns import Column, Columns
from kiosk.takeaway.paper.document import Document, Leaf, document
from kiosk.takeaway.paper.formats import Format
from kiosk.takeaway.paper.framing import Draw
from kiosk.takeaway.paper.heads import beside_picture, numbers, outcome, title
from kiosk.takeaway.paper.ink import Ink, Line
from kiosk.takeaway.paper.letters import Letters, Pen
from kiosk.takeaway.paper.order import Order
from kiosk.takeaway.paper.pieces import Piece, inked, paged, stacked
from kiosk.takeaway.paper.sections import section_pieces, stretch
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.told import Part, Told

_AGAIN = frozenset({None, "expected", "watch", "call_clinic"})
"""Where looking at it again is advice: not where a doctor is needed today."""


def sheet(told: Sequence[Told], stamp: Stamp, paper: Format, draw: Draw) -> Document:
    """Return the sheet; two languages stand beside each other, or on a roll one below the other.

    Raises:
        UnprintableError: a text has letters that no typeface of this machine has.
    """
    order = Order(stamp, paper, draw, Letters())
    try:
        leaves = _roll(order, told) if paper.is_roll else _pages(order, told)
        first = told[0]
        name = f"{first.title} \N{EN DASH} {first.language.content.clinic.name}"
        return document(leaves, order.letters, name, first.language.code, stamp.day)
    finally:
        order.letters.close()


@dataclass(frozen=True)
class _Laid:
    """A sheet in one size of type: its pages, and what stands at the foot of each."""

    pages: list[list[Piece]]
    foot: Piece


def _pages(order: Order, told: Sequence[Told]) -> list[Leaf]:
    """Return the fewest pages, in the largest type in which they are no more."""
    paper = order.paper
    tried = [_laid(order, told, size) for size in paper.sizes_for(len(told))]
    fewest = min(len(each.pages) for each in tried)
    laid = next(each for each in tried if len(each.pages) == fewest)
    leaves = []
    for n, page in enumerate(laid.pages, 1):
        ink = list(_over(order, told[0], n, fewest)) if fewest > 1 else []
        ink += inked(page, paper.margin)
        bottom = order.height - paper.margin * 0.8
        ink += laid.foot.at(0, bottom - laid.foot.height)
        leaves.append(Leaf(paper.width, order.height, tuple(ink)))
    return leaves


def _over(order: Order, told: Told, page: int, pages: int) -> Iterator[Ink]:
    """Yield what stands above a page: its number, and on the back what it is the back of."""
    rtl = told.language.from_the_right
    yield order.over(told.language.say("page_of", page=page, pages=pages), Pen(8.5), rtl=rtl, ends=True)
    if page > 1:
        yield order.over(told.title, Pen(8.5, bold=True), rtl=rtl)


def _laid(order: Order, told: Sequence[Told], size: float) -> _Laid:
    columns = order.columns(told, size)
    foot = _foot(columns, order.stamp)
    room = order.height - order.paper.margin * 1.8 - foot.height - 3.0
    return _Laid(paged(list(_all(columns, order.draw)), room), foot)


def _roll(order: Order, told: Sequence[Told]) -> list[Leaf]:
    """Return one long page, the languages one below the other."""
    paper = order.paper
    ink: list[Ink] = []
    y = paper.margin
    for each in told:
        columns = order.columns([each], paper.sizes[0])
        part = stacked([*_all(columns, order.draw), replace(_foot(columns, order.stamp), gap=4.0)])
        if ink:
            ink.append(Line(paper.margin, y + 4.0, paper.width - paper.margin, y + 4.0, 0.8))
            y += 8.0
        ink += part.at(0, y)
        y += part.height
    return [Leaf(paper.width, y + paper.margin * 2, tuple(ink))]


def _all(columns: Columns, draw: Draw) -> Iterator[Piece]:
    told = columns.first.told
    yield _clinic(columns)
    if told.level:
        yield outcome(columns, draw)
        yield from beside_picture(columns, draw)
    else:
        yield title(columns, draw)
    done = {Part.STEPS} if told.level else set()
    for number, section in enumerate(told.sections):
        if section.part not in done:
            yield from section_pieces(columns, number, draw)
    if not told.level:
        yield numbers(columns)
    if told.level in _AGAIN and told.id != "care":
        yield _again(columns)


def _clinic(columns: Columns) -> Piece:
    pen = columns.pen(1.0, bold=True)
    return columns.row(lambda column: columns.paragraph(column, _name(column), pen))


def _name(column: Column) -> str:
    return column.told.language.content.clinic.name


def _again(columns: Columns) -> Piece:
    """Return a line for the date to look at it again."""

    def make(column: Column) -> Piece:
        pen = columns.pen(bold=True)
        words = columns.paragraph(column, column.told.language.say("look_again"), pen)
        width = columns.letters.width(column.told.language.say("look_again"), pen, rtl=column.rtl)
        start, end = (0.0, column.width - width - 2.0) if column.rtl else (width + 2.0, column.width)
        rule = Line(start, words.height, max(end, start + 1.0), words.height, 0.3)
        return Piece(words.height + 1.0, (*words.ink, rule))

    return replace(columns.row(make), gap=stretch(columns) * 1.6)


def _foot(columns: Columns, stamp: Stamp) -> Piece:
    def make(column: Column) -> Piece:
        words = "  \N{MIDDLE DOT}  ".join(stamp.lines(column.told.language))
        return columns.paragraph(column, words, columns.pen().at(8.5))

    return columns.row(make)
