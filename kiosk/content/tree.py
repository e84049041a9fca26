"""Grows plain data and the place of each value out of YAML's events, one event at a time.

The bounds and refusals of the reader are kept here, where each value begins. Files, encodings and YAML's own
errors are source.py's business; what the data means is nobody's here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Protocol

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from kiosk.content.problems import (
    MOST_TOLD,
    ContentError,
    Fault,
    Place,
    TreePath,
    more_faults,
    quoted,
    shortened,
    written,
)

START: Final = Place(1, 1)

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,17})", re.ASCII)
_WORDS: Final[dict[str, bool | None]] = {"": None, "~": None, "null": None, "true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much a file may hold: bytes, values, levels of nesting, and entries of one list or group.

    Fifty times a full leaflet, and low enough that no file takes 300 MB, or a second before it is refused.
    """

    size: int = 16 * 1024 * 1024
    nodes: int = 400_000
    depth: int = 40
    entries: int = 2_000


BOUNDS: Final = Bounds()
"""What a content file may hold."""


class Mark(Protocol):
    """A position as YAML's parsers give it: counted from 0."""

    line: int
    column: int


class Branch:
    """A group of keys or a list in the file: where it begins, what hangs on it and where its keys are.

    While it grows, ``data`` is what it holds so far, and ``key`` the key whose value comes next.
    """

    __slots__ = ("data", "items", "key", "keys", "mark")

    def __init__(self, mark: Mark, keys: dict[str, Mark] | None) -> None:
        self.mark = mark
        self.keys = keys
        self.items: dict[str | int, Branch | Mark] = {}
        self.data: Any = [] if keys is None else {}
        self.key: str | None = None

    def hang(self, value: object, spot: Branch | Mark) -> None:
        """Take the value that comes next, and where it is."""
        if self.keys is None:
            self.items[len(self.data)] = spot
            self.data.append(value)
        elif self.key is not None:
            self.items[self.key] = spot
            self.data[self.key] = value
            self.key = None

    @property
    def next_step(self) -> str | int | None:
        """The step of a path that leads to the value that comes next; None where a key comes next."""
        return len(self.data) if self.keys is None else self.key

    def find(self, path: TreePath) -> Branch | Mark:
        """What hangs at ``path``, or the nearest holder on the way to it."""
        here: Branch | Mark = self
        for step in path:
            if not isinstance(here, Branch) or step not in here.items:
                break
            here = here.items[step]
        return here

    def find_key(self, path: TreePath) -> Branch | Mark:
        """Where the last key of ``path`` is written, or what ``find`` finds when the last step is no key."""
        holder = self.find(path[:-1])
        if path and isinstance(holder, Branch) and holder.keys is not None and path[-1] in holder.keys:
            return holder.keys[str(path[-1])]
        return self.find(path)


def place_of(spot: Branch | Mark | None) -> Place:
    """The place of a branch or a mark; the beginning of the file for nothing at all."""
    if spot is None:
        return START
    mark = spot.mark if isinstance(spot, Branch) else spot
    return Place(mark.line + 1, mark.column + 1)


class Builder:
    """Takes YAML's events in order; then ``data`` and ``root`` hold the file, and ``faults`` its flaws."""

    def __init__(self, name: str, bounds: Bounds) -> None:
        self.faults: list[Fault] = []
        self._name = name
        self._nodes = 0
        self._bounds = bounds
        self._file = Branch(_Start(), None)  # stands for the file: a list of one value
        self._open = [self._file]

    @property
    def data(self) -> object:
        """The value of the whole file; None for a file without any."""
        return self._file.data[0] if self._file.data else None

    @property
    def root(self) -> Branch | Mark | None:
        """Where the value of the whole file is."""
        return self._file.items.get(0)

    def take(self, event: Event) -> None:
        """Take the next event.

        Raises:
            ContentError: the event breaks a bound, or nothing that follows could be understood.
        """
        mark: Any = event.start_mark
        if isinstance(event, ScalarEvent):
            self._count(event, mark)
            here = self._open[-1]
            if here.keys is not None and here.key is None:
                self._name_next(here, event.value, mark)
            else:
                is_plain = event.implicit[0]  # written without quotes and without a tag
                here.hang(_meant(event.value) if is_plain else event.value, mark)
        elif isinstance(event, CollectionStartEvent):
            self._count(event, mark)
            self._begin(Branch(mark, {} if isinstance(event, MappingStartEvent) else None))
        elif isinstance(event, CollectionEndEvent):
            ended = self._open.pop()
            self._open[-1].hang(tuple(ended.data) if ended.keys is None else ended.data, ended)
        elif isinstance(event, AliasEvent):
            self._pass_over_alias(event, mark)
        elif isinstance(event, DocumentStartEvent) and self.root is not None:
            raise self.stopped(place_of(mark), "a second document begins here", "take the line --- away")

    def stopped(self, place: Place, wrong: str, right: str) -> ContentError:
        """The error for a flaw after which nothing can be understood, with all flaws before it."""
        return ContentError([*self.faults, self._fault(place, wrong, right)])

    def _begin(self, branch: Branch) -> None:
        place = place_of(branch)
        if len(self._open) > self._bounds.depth:
            wrong = f"is nested more than {self._bounds.depth} deep"
            raise self.stopped(place, wrong, "look for a bracket that is never closed")
        if self._open[-1].next_step is None:
            raise self.stopped(place, "has a list or a group as its key", "write a word before the colon")
        self._open.append(branch)

    def _name_next(self, here: Branch, key: str, mark: Mark) -> None:
        here.key = key
        assert here.keys is not None
        if key in here.keys:
            first = place_of(here.keys[key])
            wrong = f"the key {quoted(key)} stands here again, after line {first.line}, column {first.column}"
            self._refuse(mark, wrong, "keep one of the two")
        here.keys[key] = mark

    def _pass_over_alias(self, event: AliasEvent, mark: Mark) -> None:
        """Refuse an alias and put nothing in its place, so that the reading can go on."""
        wrong = f"repeats *{shortened(str(event.anchor))} from elsewhere"
        self._refuse(mark, wrong, "write the words out here")
        here = self._open[-1]
        if here.next_step is None:
            here.key = ""
        else:
            here.hang(None, mark)

    def _count(self, event: ScalarEvent | CollectionStartEvent, mark: Mark) -> None:
        self._nodes += 1
        if self._nodes > self._bounds.nodes:
            raise self._too_many(mark, f"{self._bounds.nodes} values")
        here = self._open[-1]
        if len(here.data) >= self._bounds.entries and here.key is None:
            raise self._too_many(mark, f"{self._bounds.entries} entries in one list or group")
        if event.tag is not None:
            self._refuse(mark, f"has the YAML tag {quoted(event.tag)}", "take the tag away")
        if event.anchor is not None:
            self._refuse(mark, f"has the YAML anchor &{shortened(event.anchor)}", "take the anchor away")

    def _too_many(self, mark: Mark, most: str) -> ContentError:
        wrong = f"is one more than {most}, which is the most there may be"
        return self.stopped(place_of(mark), wrong, "a content file is far smaller; is this the right one?")

    def _refuse(self, mark: Mark, wrong: str, right: str) -> None:
        if len(self.faults) < MOST_TOLD:
            self.faults.append(self._fault(place_of(mark), wrong, right))
        elif len(self.faults) == MOST_TOLD:
            self.faults.append(more_faults(self._name))

    def _fault(self, place: Place, wrong: str, right: str) -> Fault:
        steps = (branch.next_step for branch in self._open[1:])
        path = tuple(step for step in steps if step is not None)
        return Fault(self._name, place.line, place.column, written(path), wrong, right)


class _Start:
    """The position where every file begins."""

    line = 0
    column = 0


def _meant(text: str) -> str | int | bool | None:
    """What unquoted text means: true, false, nothing, a plain whole number, or else the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _NUMBER.fullmatch(text) else text
