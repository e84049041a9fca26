"""The cover of the leaflet: whose it is, what it is about, whom to call, and where what stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from kiosk.takeaway.paper.columns import Column, Columns
from kiosk.takeaway.paper.framing import Draw
from kiosk.takeaway.paper.heads import numbers
from kiosk.takeaway.paper.ink import Box, Ink, Line, Picture, Words
from kiosk.takeaway.paper.pieces import Piece, stacked
from kiosk.takeaway.stamp import Stamp

Entries = Sequence[tuple[str, int]]
"""What begins where: titles, each with its page."""

_HEAD: Final = 2
"""How many pieces stand above the picture: the clinic, and the title."""
_LEAST_PICTURE: Final = 25.0
"""The side, in mm, below which a picture shows nothing."""


def cover_pieces(columns: Columns, stamp: Stamp, entries: Entries, draw: Draw, room: float) -> list[Piece]:
    """Return what stands on the cover, from the top; ``room`` is the height of the page between its margins.

    The picture takes what the words leave, and goes where that is next to nothing.
    """
    words = list(_words(columns, stamp, entries))
    gap = columns.size * 0.4
    side = min(columns.width * 0.36, room - sum(piece.gap + piece.height for piece in words) - gap)
    return [
        *words[:_HEAD],
        *([_picture(columns, draw, side, gap)] if side > _LEAST_PICTURE else []),
        *words[_HEAD:],
    ]


def _words(columns: Columns, stamp: Stamp, entries: Entries) -> Iterator[Piece]:
    bold = columns.pen(1.15, bold=True)
    yield columns.row(
        lambda column: columns.paragraph(column, column.told.language.content.clinic.name, bold)
    )
    scale = 1.9 if columns.is_double or columns.width < 150 else 2.6
    large, plain = columns.pen(scale, bold=True), columns.pen(1.2)
    yield columns.row(
        lambda column: stacked(
            [
                columns.paragraph(column, column.told.language.say("title"), large),
                columns.paragraph(column, column.told.language.say("welcome_line"), plain),
            ],
            columns.size * 0.3,
        )
    )
    yield _boxed(columns)
    yield from _contents(columns, entries)
    small = columns.pen(0.85)
    yield columns.row(
        lambda column: stacked(
            [columns.paragraph(column, line, small) for line in stamp.lines(column.told.language)],
            columns.size * 0.6,
        )
    )


def _picture(columns: Columns, draw: Draw, side: float, gap: float) -> Piece:
    x = columns.left + (columns.width - side) / 2
    alt = columns.first.told.language.say("welcome_alt")
    return Piece(side, (Picture(x, 0.0, side, draw("welcome"), alt),), gap)


def _boxed(columns: Columns) -> Piece:
    """Return the numbers to call in a box."""
    pad = 4.0
    inner = numbers(columns.within(pad, pad))
    box: list[Ink] = [Box(columns.left, 0.0, columns.width, inner.height + 2 * pad, 1.1, radius=3.0)]
    return Piece(inner.height + 2 * pad, (*box, *inner.at(0, pad)), columns.size * 0.5)


def _contents(columns: Columns, entries: Entries) -> Iterator[Piece]:
    """Yield the list of contents, in the reader's own language."""
    column = replace(columns.first, x=columns.left, width=columns.width)
    say = column.told.language.say
    head = columns.paragraph(
        column, say("contents"), columns.pen(1.1, bold=True), columns.size * 0.5, leads=True
    )
    yield head.shifted(columns.left)
    for title, page in entries:
        yield replace(_entry(columns, column, title, page).shifted(columns.left), gap=columns.size * 0.05)


def _entry(columns: Columns, column: Column, title: str, page: int) -> Piece:
    pen, rtl = columns.pen(), column.rtl
    width = columns.letters.width(title, pen, rtl=rtl)
    number = 9.0
    start, end = (number, column.width - width - 2.0) if rtl else (width + 2.0, column.width - number)
    base = pen.line * 0.74
    ink: tuple[Ink, ...] = (
        Words(0.0, 0.0, column.width, title, pen, rtl, "R" if rtl else "L"),
        Line(start, base, end, base, 0.12),
        Words(0.0, 0.0, column.width, str(page), columns.pen(bold=True), side="L" if rtl else "R"),
    )
    return Piece(pen.line, ink)
