"""What a book is made of, as plain data: chapters of blocks, so that every writer prints the same.

Nothing here knows paper or screens; how a block looks is the writers' business.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum

from kiosk.content.entry import LevelName


class UnprintableError(Exception):
    """A text holds a character that a writer's typeface does not have; printing it would leave a hole."""


class Style(Enum):
    """What a paragraph is for."""

    BODY = "body"
    SMALL = "small"
    ASIDE = "aside"


@dataclass(frozen=True)
class Said:
    """Words, with the ids of their sources and the number under which the clinic confirms them.

    ``lead`` stands before them and says what they are; ``strong`` sets all of them off.
    """

    text: str
    sources: tuple[str, ...] = ()
    confirm: int | None = None
    lead: str = ""
    strong: bool = False


@dataclass(frozen=True)
class Mark:
    """An urgency: its shape, and its word beside it."""

    level: LevelName
    word: str


Cell = tuple[Said | Mark, ...]
"""What stands in one field of a table, one below the other."""


@dataclass(frozen=True)
class Heading:
    """A heading within a chapter; ``depth`` is 2 or 3."""

    text: str
    depth: int = 2


@dataclass(frozen=True)
class Paragraph:
    """Words on their own."""

    said: Said
    style: Style = Style.BODY


@dataclass(frozen=True)
class Bullets:
    """A list."""

    items: tuple[Said, ...]


@dataclass(frozen=True)
class Panel:
    """A frame around what must not be overlooked; ``grave`` where the reader should stop."""

    title: str
    items: tuple[Said, ...]
    grave: bool = False


@dataclass(frozen=True)
class Band:
    """A row over the whole width of a table, before the rows it is about."""

    cell: Cell


@dataclass(frozen=True)
class Row:
    """A row of a table."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """A table; ``widths`` are shares of the page's width, ``room`` is the least height of a row in mm.

    The head is repeated on every page that the table goes on to; an empty one leaves it out. ``dense`` is for
    long lists of short entries; ``whole`` asks for one page where it fits on one.
    """

    head: tuple[str, ...]
    rows: tuple[Row | Band, ...]
    widths: tuple[float, ...]
    room: float = 0.0
    dense: bool = False
    whole: bool = False


@dataclass(frozen=True)
class Floors:
    """One answer of a chart: its words, and for each time the floor it stands for, or None: not asked."""

    said: Said
    levels: tuple[LevelName | None, ...]
    opens: str = ""


@dataclass(frozen=True)
class Part:
    """One question of a chart with its answers; ``when`` says what must be so for it to be asked."""

    label: str
    ask: str
    rows: tuple[Floors, ...]
    when: str = ""


@dataclass(frozen=True)
class Chart:
    """A problem drawn: times from left to right, questions and answers downwards, floors as shapes."""

    title: str
    times: tuple[str, ...]
    parts: tuple[Part, ...]
    words: tuple[Mark, ...]


@dataclass(frozen=True)
class Stage:
    """One screen of a ladder: a step to the side ends it, a step down goes on."""

    title: str
    ask: str
    items: tuple[str, ...]
    aside: str
    outcome: Mark
    onward: str


@dataclass(frozen=True)
class Ladder:
    """Screens that are passed one after the other, drawn from top to bottom, and where the last one leads."""

    stages: tuple[Stage, ...]
    foot: str


_NO_WORDS = frozenset({"id", "level", "levels", "language"})
"""Fields that hold names for programs."""

Block = Heading | Paragraph | Bullets | Panel | Table | Chart | Ladder


@dataclass(frozen=True)
class Chapter:
    """A chapter; ``id`` names it for links. ``alone`` begins it on a page of its own, as one signs it."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    alone: bool = False


@dataclass(frozen=True)
class Book:
    """The whole book. ``front`` is page one; the contents list follows it, made by the writer.

    ``sound`` says that every law was proved and holds, and that every worked case ends as it should.
    """

    title: str
    subtitle: str
    language: str
    version: str
    fingerprint: str
    made_on: str
    sound: bool
    front: tuple[Block, ...]
    chapters: tuple[Chapter, ...]


def words_of(part: object) -> Iterator[str]:
    """Yield every text in a book, or in any part of one, in reading order."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from words_of(each)
    elif is_dataclass(part) and not isinstance(part, type):
        for field in fields(part):
            if field.name not in _NO_WORDS:
                yield from words_of(getattr(part, field.name))
