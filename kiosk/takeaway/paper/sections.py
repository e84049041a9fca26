"""The sections of a screen on paper: steps to tick, lists, signs in their frames, what to say, answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from kiosk.content.entry import LevelName
from kiosk.takeaway.paper.columns import DOT, TICK, Column, Columns
from kiosk.takeaway.paper.framing import Draw, framed, inside, shape
from kiosk.takeaway.paper.ink import Box, Ink, Picture
from kiosk.takeaway.paper.pieces import NOTHING, Piece, stacked
from kiosk.takeaway.told import Part, Section

TO_TICK: Final = frozenset({Part.STEPS, Part.HELPS, Part.ACTS})
"""What is done, so that it can be ticked off."""


def section_pieces(columns: Columns, number: int, draw: Draw) -> Iterator[Piece]:
    """Yield the section with this number, in all languages, as pieces that may stand on different pages."""
    section = columns.first.told.sections[number]
    if section.part is Part.SIGNS and section.level:
        yield _signs(columns, number, section.level, draw)
    elif section.part is Part.SAY:
        yield _said(columns, number)
    else:
        yield from _list(columns, number, draw)


def stretch(columns: Columns) -> float:
    """Return the white above a section, in mm."""
    return columns.size * 0.30


def _of(column: Column, number: int) -> Section:
    return column.told.sections[number]


def _list(columns: Columns, number: int, draw: Draw) -> Iterator[Piece]:
    section = columns.first.told.sections[number]
    gap = stretch(columns)
    if section.heading:
        yield heading(columns, number, gap)
        gap = columns.size * 0.06
    last = len(section.items) - 1
    for n in range(last + 1):
        # No page begins with the last of a list, or ends with its first.
        yield replace(_item(columns, number, n, draw), gap=gap, leads=n < last and n in (0, last - 1))
        gap = columns.size * (0.16 if section.items[n].picture else 0.06)


def heading(columns: Columns, number: int, gap: float) -> Piece:
    """Return the heading of a section; it stays with what it is above."""
    pen = columns.pen(1.12, bold=True)
    return columns.row(
        lambda column: columns.paragraph(column, _of(column, number).heading, pen, gap, leads=True)
    )


def _item(columns: Columns, number: int, n: int, draw: Draw) -> Piece:
    def make(column: Column) -> Piece:
        section = _of(column, number)
        if n >= len(section.items):
            return NOTHING
        item = section.items[n]
        if section.part is Part.ANSWERS:
            return columns.point(column, f"{item.name} \N{EN DASH}\N{NO-BREAK SPACE}{item.text}", DOT)
        if section.part is Part.CLOSING:
            return columns.paragraph(column, item.text, columns.pen())
        mark = TICK if section.part in TO_TICK else DOT
        return columns.point(column, item.text, mark, lead=item.name)

    pictured = columns.first.told.sections[number].items[n]
    if not pictured.picture:
        return columns.row(make)
    return _pictured(columns, make, pictured.picture, pictured.alt, draw)


def _pictured(columns: Columns, make: Callable[[Column], Piece], picture: str, alt: str, draw: Draw) -> Piece:
    """Return a row with a picture before it."""
    side = columns.size * 1.5
    room = side + 3.0
    rtl = columns.first.rtl
    narrower = columns.within(0.0 if rtl else room, room if rtl else 0.0)
    words = narrower.row(make)
    height = max(words.height, side)
    x = columns.left + columns.width - side if rtl else columns.left
    drawn = Picture(x, (height - side) / 2, side, draw(picture), alt)
    return Piece(height, (drawn, *words.at(0, (height - words.height) / 2)))


def _signs(columns: Columns, number: int, level: LevelName, draw: Draw) -> Piece:
    pad = inside(level, light=True) + 2.6
    inner = columns.within(pad, pad)
    side = columns.size * 0.62

    def head(column: Column) -> Piece:
        room = side + 2.0
        field = replace(column, width=column.width - room)
        words = columns.paragraph(field, _of(column, number).heading, columns.pen(1.06, bold=True))
        height = max(words.height, side)
        x = column.width - side if column.rtl else 0.0
        mark = shape(draw, level, x, (height - side) / 2, side)
        moved = words.at(0.0 if column.rtl else room, (height - words.height) / 2)
        return Piece(height, (mark, *moved))

    def sign(n: int) -> Piece:
        return inner.row(
            lambda column: (
                columns.point(column, _of(column, number).items[n].text, DOT)
                if n < len(_of(column, number).items)
                else NOTHING
            )
        )

    most = max(len(_of(column, number).items) for column in columns.columns)
    rows = [inner.row(head), *(replace(sign(n), gap=columns.size * 0.07) for n in range(most))]
    body = stacked(rows)
    whole = Piece(body.height + 2 * pad * 0.86, body.at(0, pad * 0.86))
    return framed(whole, level, columns.left, columns.width, stretch(columns), light=True)


def _said(columns: Columns, number: int) -> Piece:
    """Return what to say on the telephone, in a plain box."""
    pad = 2.4
    inner = columns.within(pad, pad)

    def make(column: Column) -> Piece:
        section = _of(column, number)
        words = (columns.paragraph(column, item.text, columns.pen()) for item in section.items)
        return stacked([columns.paragraph(column, section.heading, columns.pen(bold=True)), *words])

    body = inner.row(make)
    box: list[Ink] = [Box(columns.left, 0.0, columns.width, body.height + 2 * pad, 0.25, radius=2.0)]
    return Piece(body.height + 2 * pad, (*box, *body.at(0, pad)), stretch(columns))
