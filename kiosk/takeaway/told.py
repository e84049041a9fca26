"""What one screen tells, in one language: the one source that the code and the paper are made from.

Types only. Putting it together is telling.py's, what a finished wizard says is outcome.py's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.content.entry import LevelName
from kiosk.content.translation.language import Language


class Part(StrEnum):
    """What a section of a screen is; paper and code treat each kind in their own way."""

    STEPS = "steps"
    """What to do, in order."""
    REASONS = "reasons"
    NOTICE = "notice"
    WHY = "why"
    LASTS = "lasts"
    HELPS = "helps"
    NOTES = "notes"
    ACTS = "acts"
    """What to do at home, each act with a name and a picture."""
    SIGNS = "signs"
    """Any one of these makes it graver; the section's level says how grave."""
    SAY = "say"
    """What to say on the telephone."""
    CLOSING = "closing"
    ANSWERS = "answers"
    """The answers that an outcome rests on."""


@dataclass(frozen=True)
class Item:
    """One thing told: its words, the same in fewer words ("" where there are none), and a name before it.

    ``picture`` and ``alt`` are of an act at home, ``level`` is of an answer.
    """

    text: str
    short: str = ""
    name: str = ""
    picture: str = ""
    alt: str = ""
    level: LevelName | None = None

    @property
    def brief(self) -> str:
        """Return the fewest words it is told in."""
        return self.short or self.text


@dataclass(frozen=True)
class Section:
    """A heading ("" for none) and what stands under it; ``short`` is the heading in fewer words, or ""."""

    part: Part
    heading: str
    items: tuple[Item, ...]
    level: LevelName | None = None
    short: str = ""

    @property
    def brief(self) -> str:
        """Return the heading in its fewest words."""
        return self.short or self.heading


@dataclass(frozen=True)
class Number:
    """A number to call: whose it is, and when it is answered ("" for always)."""

    label: str
    number: str
    hours: str = ""


@dataclass(frozen=True)
class Told:
    """All that one screen tells.

    ``id`` tells it from others, such as "topic-hives". ``level`` and ``word`` are of an outcome; ``about``
    are the problems it is about. ``number`` is the one to call first.
    """

    id: str
    language: Language = field(compare=False)
    title: str
    line: str
    number: Number
    sections: tuple[Section, ...]
    level: LevelName | None = None
    word: str = ""
    about: tuple[str, ...] = ()
    picture: str = ""
    alt: str = ""

    def of(self, *parts: Part) -> Iterator[Section]:
        """Yield the sections of these kinds, in order."""
        return (section for section in self.sections if section.part in parts)
