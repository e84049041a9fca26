"""The whole leaflet: cover with the numbers, help, how long it takes, each topic, care at home, and notes.

The paper twin of the screen, for those who cannot or will not use one; every word is from the same place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from statistics import median_low

from kiosk.content.translation.language import Language
from kiosk.takeaway.paper.booklet import PAGES_A_SHEET, folded
from kiosk.takeaway.paper.cover import cover_pieces
from kiosk.takeaway.paper.document import Document, Leaf, document
from kiosk.takeaway.paper.formats import BOOKLET, LEAFLETS
from kiosk.takeaway.paper.framing import Draw
from kiosk.takeaway.paper.heads import title
from kiosk.takeaway.paper.ink import Ink, Line, Words
from kiosk.takeaway.paper.letters import Letters, Pen
from kiosk.takeaway.paper.order import Order
from kiosk.takeaway.paper.pieces import Piece, inked, paged
from kiosk.takeaway.paper.sections import section_pieces
from kiosk.takeaway.paper.times import times_pieces
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import HELP, told_care, told_help, told_topic
from kiosk.takeaway.told import Part, Told

NOTE_LINES = 18
"""Lines to write on, on the last page."""
LEAST_SIZE = 9.0
"""Points. Rather than in smaller type, a chapter is on a page more."""


@dataclass(frozen=True)
class _Chapter:
    """What begins on a page of its own: its title, and its pages."""

    title: str
    pages: list[list[Piece]]


def leaflet(languages: Sequence[Language], stamp: Stamp, paper: str, draw: Draw) -> Document:
    """Return the leaflet on one of LEAFLETS.

    Raises:
        UnprintableError: a text has letters that no typeface of this machine has.
    """
    order = Order(stamp, LEAFLETS[paper], draw, Letters())
    try:
        first = languages[0]
        leaves = _leaves(order, languages, _chapters(order, languages), folds=paper == BOOKLET)
        if paper == BOOKLET:
            leaves = folded(leaves, from_the_right=first.from_the_right)
        name = f"{first.say('title')} \N{EN DASH} {first.content.clinic.name}"
        return document(leaves, order.letters, name, first.code, stamp.day)
    finally:
        order.letters.close()


def _told(languages: Sequence[Language]) -> Iterator[list[Told]]:
    yield [told_help(language) for language in languages]
    for n in range(len(languages[0].content.topics)):
        yield [told_topic(language, language.content.topics[n]) for language in languages]
    yield [told_care(language) for language in languages]


def _chapters(order: Order, languages: Sequence[Language]) -> list[_Chapter]:
    """Return all but the cover, in one size of type; only what would need a page more is smaller."""
    each = list(_laid(order, languages))
    best = [_best(order, lay, len(languages)) for _, lay in each]
    usual = median_low(best)
    return [
        _Chapter(name, paged(lay(min(size, usual)), _room(order)))
        for (name, lay), size in zip(each, best, strict=True)
    ]


_Lay = Callable[[float], list[Piece]]
"""Makes a chapter in a size of type."""


def _laid(order: Order, languages: Sequence[Language]) -> Iterator[tuple[str, _Lay]]:
    """Yield the title of each chapter, and what makes it."""
    told = list(_told(languages))
    yield told[0][0].title, partial(_screen, order, told[0])
    yield languages[0].say("timeline"), lambda size: list(times_pieces(order.columns(told[0], size)))
    for one in told[1:]:
        yield one[0].title, partial(_screen, order, one)


def _screen(order: Order, told: Sequence[Told], size: float) -> list[Piece]:
    """Return what a screen tells. Of a topic, when to call and when to get help stay on one page."""
    columns = order.columns(told, size)
    pieces, signs = [title(columns, order.draw)], False
    for number, section in enumerate(told[0].sections):
        if signs and section.part is Part.SIGNS and told[0].id != HELP:
            pieces[-1] = replace(pieces[-1], leads=True)
        pieces += section_pieces(columns, number, order.draw)
        signs = section.part is Part.SIGNS
    return pieces


def _best(order: Order, lay: _Lay, languages: int) -> float:
    """Return the largest size of type in which a chapter takes no more pages than in any other."""
    tried = [(len(paged(lay(size), _room(order))), -size) for size in _sizes(order, languages)]
    return -min(tried)[1]


def _sizes(order: Order, languages: int) -> list[float]:
    return [size for size in order.paper.sizes_for(languages) if size >= LEAST_SIZE]


def _room(order: Order) -> float:
    return order.height - 2.2 * order.paper.margin


def _cover(order: Order, told: Sequence[Told], chapters: Sequence[_Chapter]) -> list[list[Piece]]:
    """Return the cover in the largest type in which it is one page; very long contents go on overleaf."""
    tried = [_cover_in(order, told, chapters, size) for size in _sizes(order, len(told))]
    return min(tried, key=len)


def _cover_in(
    order: Order, told: Sequence[Told], chapters: Sequence[_Chapter], size: float
) -> list[list[Piece]]:
    lengths = [len(chapter.pages) for chapter in chapters]
    room = _room(order) + order.paper.margin * 0.4  # nothing stands at its foot
    pages: list[list[Piece]] = [[]]
    for _ in range(2):  # where the chapters begin depends on how many pages this is
        starts = [1 + len(pages) + sum(lengths[:n]) for n in range(len(lengths))]
        entries = list(zip((chapter.title for chapter in chapters), starts, strict=True))
        pages = paged(cover_pieces(order.columns(told, size), order.stamp, entries, order.draw, room), room)
    return pages


def _leaves(
    order: Order, languages: Sequence[Language], chapters: Sequence[_Chapter], *, folds: bool
) -> list[Leaf]:
    paper, told = order.paper, next(_told(languages))
    leaves: list[Leaf] = []
    for n, page in enumerate(_cover(order, told, chapters)):
        marks = (languages[0].say("title"),) if n == 0 else ()
        leaves.append(Leaf(paper.width, order.height, tuple(inked(page, paper.margin)), marks))
    for chapter in chapters:
        for n, page in enumerate(chapter.pages):
            rtl = languages[0].from_the_right
            # Who opens the leaflet here reads what it is about.
            ink: list[Ink] = [order.over(chapter.title, Pen(8.5, bold=True), rtl=rtl)] if n else []
            ink += [*inked(page, paper.margin), *_foot(order, languages, len(leaves) + 1)]
            leaves.append(Leaf(paper.width, order.height, tuple(ink), (chapter.title,) if n == 0 else ()))
    # In a booklet, lines for notes only fill the last sheet.
    wanted = -len(leaves) % PAGES_A_SHEET if folds else 1
    for n in range(wanted):
        notes = _notes(order, told, len(leaves) + 1)
        leaves.append(notes if n == 0 else replace(notes, marks=()))
    return leaves


def _notes(order: Order, told: Sequence[Told], number: int) -> Leaf:
    """Return the last page: lines for notes and for dates."""
    paper = order.paper
    columns = order.columns(told, paper.sizes[0])
    pen = columns.pen(1.4, bold=True)
    head = columns.row(lambda column: columns.paragraph(column, column.told.language.say("notes"), pen))
    ink: list[Ink] = [*head.at(0, paper.margin)]
    top = paper.margin + head.height + 12.0
    step = (order.height - paper.margin * 2.2 - top) / (NOTE_LINES - 1)
    for n in range(NOTE_LINES):
        y = top + n * step
        ink.append(Line(paper.margin, y, paper.width - paper.margin, y, 0.2))
    languages = [each.language for each in told]
    ink += _foot(order, languages, number)
    return Leaf(paper.width, order.height, tuple(ink), (languages[0].say("notes"),))


def _foot(order: Order, languages: Sequence[Language], number: int) -> list[Ink]:
    """Return the foot of a page: the clinic with its number to call, and the number of the page."""
    paper = order.paper
    pen, first = Pen(8.5), languages[0]
    clinic, rtl = first.content.clinic, first.from_the_right
    y = order.height - paper.margin * 0.55 - pen.line
    said = f"{clinic.name}  \N{MIDDLE DOT}  {clinic.phone}"
    return [
        Words(paper.margin, y, paper.room, said, pen, rtl, "R" if rtl else "L"),
        Words(paper.margin, y, paper.room, str(number), Pen(10.0, bold=True), side="L" if rtl else "R"),
    ]
