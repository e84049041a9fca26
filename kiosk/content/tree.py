"""Grows plain data and the place of each value out of YAML's events, one event at a time.

The bounds and refusals of the reader are kept here, where each value begins. Files, encodings and YAML's own
errors are source.py's business; what the data means is nobody's here.
"""

from __future__ import annotations

import re
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

from kiosk.content.problems import ContentError, Fault, Place, TreePath, quoted, written

START: Final = Place(1, 1)

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,17})", re.ASCII)
_WORDS: Final[dict[str, bool | None]] = {"": None, "~": None, "null": None, "true": True, "false": False}


class Mark(Protocol):
    """A position as YAML's parsers give it: counted from 0."""

    line: int
    column: int


class Branch:
    """A mapping or a list of the file: where it begins, where its keys are, and what hangs on it."""

    __slots__ = ("items", "keys", "mark")

    def __init__(self, mark: Mark, keys: dict[str, Mark] | None) -> None:
        self.mark = mark
        self.keys = keys
        self.items: dict[str | int, Branch | Mark] = {}

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


class _Open:
    """A mapping or list that has begun and not ended; ``key`` is the mapping key whose value comes next."""

    __slots__ = ("branch", "data", "key")

    def __init__(self, branch: Branch) -> None:
        self.branch = branch
        self.data: Any = [] if branch.keys is None else {}
        self.key: str | None = None

    @property
    def awaits_key(self) -> bool:
        """Whether a key comes next, not a value."""
        return self.key is None and self.branch.keys is not None

    @property
    def next_step(self) -> str | int | None:
        """The step of a path that leads to the value that comes next."""
        return len(self.data) if self.branch.keys is None else self.key


class Builder:
    """Takes YAML's events in order; then ``data`` and ``root`` hold the file, and ``faults`` its flaws."""

    def __init__(self, name: str, most_nodes: int, most_depth: int) -> None:
        self.data: object = None
        self.root: Branch | Mark | None = None
        self.faults: list[Fault] = []
        self._name = name
        self._nodes = 0
        self._most_nodes = most_nodes
        self._most_depth = most_depth
        self._open: list[_Open] = []

    def take(self, event: Event) -> None:
        """Take the next event.

        Raises:
            ContentError: the event breaks a bound, or nothing that follows could be understood.
        """
        if isinstance(event, ScalarEvent):
            self._take_scalar(event)
        elif isinstance(event, CollectionStartEvent):
            self._take_start(event)
        elif isinstance(event, CollectionEndEvent):
            ended = self._open.pop()
            self._hang(tuple(ended.data) if ended.branch.keys is None else ended.data, ended.branch)
        elif isinstance(event, AliasEvent):
            self._refuse(_mark(event), f"repeats *{event.anchor} from elsewhere", "write the words out here")
            self._hang_or_name(_mark(event))
        elif isinstance(event, DocumentStartEvent) and self.root is not None:
            raise self.stopped(
                place_of(_mark(event)), "a second document begins here", "take the line --- away"
            )

    def stopped(self, place: Place, wrong: str, right: str) -> ContentError:
        """The error for a flaw after which nothing can be understood, with all flaws before it."""
        return ContentError([*self.faults, self._fault(place, wrong, right)])

    def _take_scalar(self, event: ScalarEvent) -> None:
        self._count(event)
        here = self._open[-1] if self._open else None
        if here is not None and here.awaits_key:
            self._name_next(here, event.value, _mark(event))
        else:
            is_plain = event.implicit[0]  # written without quotes and without a tag
            self._hang(_meant(event.value) if is_plain else event.value, _mark(event))

    def _take_start(self, event: CollectionStartEvent) -> None:
        self._count(event)
        mark = _mark(event)
        if len(self._open) >= self._most_depth:
            wrong = f"is nested more than {self._most_depth} deep"
            raise self.stopped(place_of(mark), wrong, "look for a bracket that is never closed")
        if self._open and self._open[-1].awaits_key:
            raise self.stopped(
                place_of(mark), "has a list or a group as its key", "write a word before the colon"
            )
        self._open.append(_Open(Branch(mark, {} if isinstance(event, MappingStartEvent) else None)))

    def _hang_or_name(self, mark: Mark) -> None:
        """Put nothing in the place of a refused alias, so that the reading can go on."""
        if self._open and self._open[-1].awaits_key:
            self._open[-1].key = ""
        else:
            self._hang(None, mark)

    def _name_next(self, here: _Open, key: str, mark: Mark) -> None:
        here.key = key
        keys = here.branch.keys
        assert keys is not None
        if key in keys:
            first = place_of(keys[key])
            wrong = f"the key {quoted(key)} stands here again, after line {first.line}, column {first.column}"
            self._refuse(mark, wrong, "keep one of the two")
        keys[key] = mark

    def _hang(self, value: object, spot: Branch | Mark) -> None:
        if not self._open:
            self.data, self.root = value, spot
            return
        here = self._open[-1]
        if here.branch.keys is None:
            here.branch.items[len(here.data)] = spot
            here.data.append(value)
        elif here.key is not None:
            here.branch.items[here.key] = spot
            here.data[here.key] = value
            here.key = None

    def _count(self, event: ScalarEvent | CollectionStartEvent) -> None:
        self._nodes += 1
        if self._nodes > self._most_nodes:
            wrong = f"is one more than {self._most_nodes} values, which is the most there may be"
            right = "a content file is far smaller; is this the right one?"
            raise self.stopped(place_of(_mark(event)), wrong, right)
        if event.tag is not None:
            self._refuse(_mark(event), f"has the YAML tag {quoted(event.tag)}", "take the tag away")
        if event.anchor is not None:
            self._refuse(_mark(event), f"has the YAML anchor &{event.anchor}", "take the anchor away")

    def _refuse(self, mark: Mark, wrong: str, right: str) -> None:
        self.faults.append(self._fault(place_of(mark), wrong, right))

    def _fault(self, place: Place, wrong: str, right: str) -> Fault:
        steps = (each.next_step for each in self._open)
        path = tuple(step for step in steps if step is not None)
        return Fault(self._name, place.line, place.column, written(path), wrong, right)


def _mark(event: Event) -> Mark:
    """Where an event begins; YAML's parsers always say."""
    assert event.start_mark is not None
    return event.start_mark


def _meant(text: str) -> str | int | bool | None:
    """What unquoted text means: true, false, nothing, a plain whole number, or else the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _NUMBER.fullmatch(text) else text
