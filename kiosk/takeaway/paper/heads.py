"""The head of a sheet: how urgent, and whom to call; what it means with the steps; the title of a topic."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from kiosk.takeaway.paper.columns import Column, Columns
from kiosk.takeaway.paper.framing import Draw, framed, inside, shape
from kiosk.takeaway.paper.ink import Line, Picture
from kiosk.takeaway.paper.pieces import Piece, beside, stacked
from kiosk.takeaway.paper.sections import section_pieces, stretch
from kiosk.takeaway.telling import emergency_number
from kiosk.takeaway.told import Number, Part

_PICTURE: Final = 34.0
"""The side of the picture on a large page, in mm."""


def outcome(columns: Columns, draw: Draw) -> Piece:
    """Return the frame with what to do: shape, word and heading, and the number to call."""
    level = columns.first.told.level
    assert level is not None
    pad = inside(level) + 3.0
    inner = columns.within(pad, pad)
    roomy = not columns.is_double and columns.width > 100
    large = 1.35 if roomy else 1.0
    side = columns.size * 1.35 * large

    def band(column: Column) -> Piece:
        room = side + 3.5
        field = replace(column, width=column.width - room)
        words = stacked(
            [
                columns.paragraph(field, column.told.word, columns.pen(1.05, bold=True)),
                columns.paragraph(field, column.told.title, columns.pen(1.55 * large, bold=True)),
            ]
        )
        height = max(words.height, side)
        x = column.width - side if column.rtl else 0.0
        mark = shape(draw, level, x, (height - side) / 2, side)
        return Piece(height, (mark, *words.at(0.0 if column.rtl else room, (height - words.height) / 2)))

    def call(column: Column) -> Piece:
        return _number(columns, column, column.told.number, 2.0 * large)

    body = _side_by_side(inner, band, call) if roomy else _one_below_the_other(inner, band, call)
    whole = Piece(body.height + 2 * pad * 0.9, body.at(0, pad * 0.9))
    return framed(whole, level, columns.left, columns.width, columns.size * 0.2)


def _side_by_side(inner: Columns, band: Callable[[Column], Piece], call: Callable[[Column], Piece]) -> Piece:
    """Return the number to call beside the headline, a line between them."""
    rtl, part = inner.first.rtl, inner.width * 0.36
    heads = inner.within(part if rtl else 0.0, 0.0 if rtl else part).row(band)
    rest = inner.width - part
    calls = inner.within(0.0 if rtl else rest + 5.0, rest + 5.0 if rtl else 0.0).row(call)
    height = max(heads.height, calls.height)
    x = inner.left + (part if rtl else rest)
    rule = Line(x, 0.0, x, height, 0.35)
    lower = (height - heads.height) / 2
    return Piece(height, (*heads.at(0, lower), rule, *calls.at(0, (height - calls.height) / 2)))


def _one_below_the_other(
    inner: Columns, band: Callable[[Column], Piece], call: Callable[[Column], Piece]
) -> Piece:
    """Return the number to call below the headline, a line between them."""
    heads, calls = inner.row(band), inner.row(call)
    line = heads.height + 2.2
    rule = Line(inner.left, line, inner.left + inner.width, line, 0.35)
    return Piece(line + 1.6 + calls.height, (*heads.ink, rule, *calls.at(0, line + 1.6)))


def _number(columns: Columns, column: Column, number: Number, scale: float) -> Piece:
    parts = [
        columns.paragraph(column, number.label, columns.pen(0.95)),
        columns.paragraph(column, number.number, columns.pen(scale, bold=True)),
    ]
    if number.hours:
        parts.append(columns.paragraph(column, number.hours, columns.pen(0.95)))
    return stacked(parts)


def beside_picture(columns: Columns, draw: Draw) -> Iterator[Piece]:
    """Yield what a result means and the steps to take, with its picture beside them where there is one."""
    told = columns.first.told
    number = next(n for n, section in enumerate(told.sections) if section.part is Part.STEPS)
    picture = told.picture if columns.width > 100 else ""
    taken = _PICTURE * (0.8 if columns.is_double else 1.0) if picture else 0.0
    rtl = columns.first.rtl
    room = taken + 4.0 if picture else 0.0
    inner = columns.within(room if rtl else 0.0, 0.0 if rtl else room)
    line = inner.row(lambda column: columns.paragraph(column, column.told.line, columns.pen(1.08)))
    words = stacked([line, *section_pieces(inner, number, draw)])
    if not picture:
        yield replace(words, gap=stretch(columns))
        return
    x = columns.left if rtl else columns.left + columns.width - taken
    drawn = Picture(x, 0.0, taken, draw(picture), told.alt)
    yield Piece(max(words.height, taken), (drawn, *words.ink), stretch(columns))


def title(columns: Columns, draw: Draw) -> Piece:
    """Return the head of a topic: its title, its line, and its picture."""
    told = columns.first.told
    rtl = columns.first.rtl
    # On a smaller page it is smaller, so that it takes no line from the words.
    taken = max(24.0, min(_PICTURE, columns.width * 0.19)) if told.picture else 0.0
    room = taken + 4.0 if told.picture else 0.0
    inner = columns.within(room if rtl else 0.0, 0.0 if rtl else room)

    def make(column: Column) -> Piece:
        scale = 1.7 if columns.is_double or columns.width < 100 else 2.2
        return stacked(
            [
                columns.paragraph(column, column.told.title, columns.pen(scale, bold=True)),
                columns.paragraph(column, column.told.line, columns.pen(1.25)),
            ]
        )

    words = inner.row(make)
    height = max(words.height, taken)
    x = columns.left if rtl else columns.left + columns.width - taken
    drawn = (Picture(x, 0.0, taken, draw(told.picture), told.alt),) if told.picture else ()
    return Piece(height, (*drawn, *words.at(0, (height - words.height) / 2)), columns.size * 0.2, leads=True)


def numbers(columns: Columns) -> Piece:
    """Return the numbers to call below a topic."""

    def make(column: Column) -> Piece:
        numbers = (column.told.number, emergency_number(column.told.language))
        if columns.is_double or column.width < 100:
            clinic, danger = (_number(columns, column, number, 1.7) for number in numbers)
            return stacked([clinic, replace(danger, gap=columns.size * 0.12)])
        half = replace(column, width=column.width / 2)
        halves = [_number(columns, half, number, 1.7) for number in numbers]
        first, second = (halves[1], halves[0]) if column.rtl else halves
        return beside([first, second.shifted(half.width)])

    return replace(columns.row(make), gap=stretch(columns))
