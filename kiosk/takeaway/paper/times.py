"""How long everything takes, as bars on one scale that can be read in black and white."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kiosk.content.leaflet import Span
from kiosk.takeaway.paper.columns import DOT, Column, Columns
from kiosk.takeaway.paper.ink import Box, Ink, Line, Words
from kiosk.takeaway.paper.pieces import Piece, stacked
from kiosk.visit.healing import PLACES, UNITS, position

_BAR: Final = 3.4
"""The height of a bar, in mm."""


def times_pieces(columns: Columns) -> Iterator[Piece]:
    """Yield the page: its title, the scale, a bar for each thing that heals, and what bars mean."""
    large = columns.pen(1.7, bold=True)
    yield columns.row(
        lambda column: columns.paragraph(column, column.told.language.say("timeline"), large, leads=True)
    )
    yield _scale(columns)
    spans = [span for topic in columns.first.told.language.content.topics for span in topic.lasts]
    for n, span in enumerate(spans):
        yield _bar(columns, n, span.onset_days, span.usual_days, span.outer_days)
    yield _key(columns)
    for n in range(len(spans)):
        yield _said(columns, n)


def _field(columns: Columns) -> tuple[float, float]:
    """Return where the scale begins, and how wide it is."""
    label = columns.width * (0.34 if columns.is_double else 0.24)
    return (columns.left if columns.first.rtl else columns.left + label), columns.width - label


def _at(columns: Columns, place: float) -> float:
    start, width = _field(columns)
    return start + width * (1.0 - place if columns.first.rtl else place)


def _scale(columns: Columns) -> Piece:
    pen = columns.pen(0.85)
    say, rtl = columns.first.told.language.say, columns.first.rtl
    ink: list[Ink] = []
    for n, unit in enumerate(UNITS):
        left = min(_at(columns, PLACES[n]), _at(columns, PLACES[n + 1]))
        wide = abs(_at(columns, PLACES[n + 1]) - _at(columns, PLACES[n]))
        ink.append(Words(left, 0.0, wide, say(f"unit_{unit}"), pen, rtl, "C"))
    start, width = _field(columns)
    ink.append(Line(start, pen.line, start + width, pen.line, 0.3))
    return Piece(pen.line + 0.5, tuple(ink), columns.size * 0.4, leads=True)


def _bar(columns: Columns, n: int, onset: int, usual: int, outer: int) -> Piece:
    pen = columns.pen(0.9)
    names = [_spans(column)[n].name for column in columns.columns]
    named = " / ".join(dict.fromkeys(names))
    first = columns.first
    _, width = _field(columns)
    label = columns.width - width
    room = replace(first, x=0.0, width=label - 2.0)
    words = columns.paragraph(room, named, pen)
    height = max(words.height, _BAR + 1.6)
    x = columns.left + width + 2.0 if first.rtl else columns.left
    ink: list[Ink] = [*words.at(x, (height - words.height) / 2)]
    ink += [Line(_at(columns, place), 0.0, _at(columns, place), height + 1.0, 0.12) for place in PLACES]
    for begin, end, black in ((onset, usual, True), (usual, outer, False)):
        one, other = sorted((_at(columns, position(begin)), _at(columns, position(end))))
        if other - one > 0.3:
            ink.append(Box(one, (height - _BAR) / 2, other - one, _BAR, 0.3, black=black))
    return Piece(height, tuple(ink), 1.0)


def _spans(column: Column) -> list[Span]:
    return [span for topic in column.told.language.content.topics for span in topic.lasts]


def _key(columns: Columns) -> Piece:
    """Return what a black and a white bar mean."""

    def make(column: Column) -> Piece:
        pen, long = columns.pen(0.9), 9.0
        rows = []
        for key, black in (("key_usual", True), ("key_longer", False)):
            words = columns.paragraph(
                replace(column, width=column.width - long - 2.5), column.told.language.say(key), pen
            )
            x = column.width - long if column.rtl else 0.0
            box = Box(x, (pen.line - _BAR) / 2, long, _BAR, 0.3, black=black)
            rows.append(Piece(words.height, (box, *words.at(0.0 if column.rtl else long + 2.5, 0))))
        return stacked(rows)

    return replace(columns.row(make), gap=columns.size * 0.35)


def _said(columns: Columns, n: int) -> Piece:
    """Return how long one thing lasts, in words."""
    gap = columns.size * (0.35 if n == 0 else 0.06)
    return columns.row(lambda column: columns.point(column, _spans(column)[n].text, DOT, gap))
