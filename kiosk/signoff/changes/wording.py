"""Every sentence, rule, source and picture that differs between two versions, and where it stands.

What a difference does to patients is not judged here; advice is compared in situations.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Final

from kiosk.content.entry import Entry
from kiosk.content.model import Content
from kiosk.content.problems import TreePath
from kiosk.content.wizard import Choice, Problem, Question, Sign
from kiosk.signoff.changes.matching import Pair, pairs
from kiosk.signoff.changes.places import Kind, called, field_name, kind_of

_SENTENCE: Final = re.compile(r"(?<=[.?!])\s+")
_WORDS: Final = (Kind.ASKED, Kind.SAID)
_HEADS: Final = ("text", "ask", "title", "name", "label", "after_days", "id")
"""What an entry is best known by, the first of these that it has."""


@dataclass(frozen=True)
class Difference:
    """One sentence or value that differs; ``old`` or ``new`` is None where there was, or is, none.

    ``path`` leads to it in the new content; in the old one for what is gone.
    """

    kind: Kind
    place: str
    path: TreePath
    old: str | None
    new: str | None


@dataclass(frozen=True)
class _Spot:
    """Where the comparing is: the path in each version, and the way there in words."""

    old: TreePath = ()
    new: TreePath = ()
    names: tuple[str, ...] = ()

    def at(self, old: str | int, new: str | int, name: str) -> _Spot:
        names = (*self.names, name) if name and (not self.names or self.names[-1] != name) else self.names
        return _Spot((*self.old, old), (*self.new, new), names)

    def tell(self, kind: Kind, old: str | None, new: str | None) -> Difference:
        place = ": ".join(self.names) or "The file"
        return Difference(kind, place, self.old if new is None else self.new, old, new)


def differences(old: Content, new: Content) -> list[Difference]:
    """Return all that differs, in the order of the file within each kind."""
    order = list(Kind)
    return sorted(_entries(old, new, _Spot()), key=lambda difference: order.index(difference.kind))


def _entries(old: Entry, new: Entry, spot: _Spot) -> Iterator[Difference]:
    if old == new:
        return
    for key in type(new).model_fields:
        was, now = getattr(old, key), getattr(new, key)
        if was != now:
            name = (called(now) if isinstance(now, Entry) else "") or field_name(key)
            yield from _values(kind_of(new, key), was, now, spot.at(key, key, name))


def _values(kind: Kind, was: object, now: object, spot: _Spot) -> Iterator[Difference]:
    match was, now:
        case Entry(), Entry():
            yield from _entries(was, now, spot)
        case (Entry(), None):
            yield from _whole(was, None, spot)
        case (None, Entry()):
            yield from _whole(None, now, spot)
        case (str() | None, str() | None) if kind is not Kind.RULE:
            for one, other in sentences(was or "", now or ""):
                yield spot.tell(kind, one, other)
        case tuple(), tuple() if any(isinstance(one, Entry) for one in (*was, *now)):
            yield from _lists(was, now, spot)
        case _:
            yield spot.tell(kind, _shown(was), _shown(now))


def _lists(was: Sequence[Entry], now: Sequence[Entry], spot: _Spot) -> Iterator[Difference]:
    matched = _matched(was, now)
    for old, new in matched:
        entry = new or old
        assert entry
        here = spot.at(_index(was, old), _index(now, new), called(entry))
        if old and new:
            yield from _entries(old, new, here)
        else:
            yield from _whole(old, new, here)
    both = [(_index(was, old), _index(now, new)) for old, new in matched if old and new]
    if (after := [new for _, new in both]) != sorted(after):
        kind = Kind.RULE if isinstance(now[0], Problem) else Kind.OTHER
        yield spot.tell(kind, _in_order(was), _in_order(now))


def _whole(was: Entry | None, now: Entry | None, spot: _Spot) -> Iterator[Difference]:
    """Tell of an entry that came or went: its words and its floor; the rest goes with them."""
    entry = now or was
    assert entry
    for key, value in entry.__dict__.items():
        here = spot.at(key, key, field_name(key))
        kind = kind_of(entry, key)
        if isinstance(value, Entry):
            yield from _whole(was and value, now and value, here)
        elif isinstance(value, str) and key != "alt" and (kind in _WORDS or key == "floor"):
            yield here.tell(kind, value if was else None, value if now else None)
        for n, inner in enumerate(_listed(value)):
            if isinstance(inner, Entry):
                yield from _whole(was and inner, now and inner, here.at(n, n, called(inner)))


def _matched(was: Sequence[Any], now: Sequence[Any]) -> list[Pair[Any]]:
    first = (*was, *now)[0]
    if isinstance(first, Choice | Problem | Sign):
        return pairs(was, now, lambda entry: str(entry.text))
    if isinstance(first, Question):
        return pairs(was, now, lambda entry: str(entry.ask))
    if hasattr(first, "id"):
        return pairs(was, now, lambda entry: str(entry.id))
    return _in_a_row(was, now)


def _in_a_row(was: Sequence[Any], now: Sequence[Any]) -> list[Pair[Any]]:
    """Return what belongs together in lists without ids: by what heads each entry, then by position."""
    found: list[Pair[Any]] = []
    heads = [_head(entry) for entry in was], [_head(entry) for entry in now]
    for _, i1, i2, j1, j2 in SequenceMatcher(None, *heads, autojunk=False).get_opcodes():
        olds, news = list(was[i1:i2]), list(now[j1:j2])
        longest = max(len(olds), len(news))
        olds += [None] * (longest - len(olds))
        news += [None] * (longest - len(news))
        found += zip(olds, news, strict=True)
    return found


def sentences(old: str, new: str) -> list[tuple[str | None, str | None]]:
    """Return the sentences that differ, each beside what stands in its place."""
    was, now = [_SENTENCE.split(text) if text else [] for text in (old, new)]
    found: list[tuple[str | None, str | None]] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if tag != "equal":
            found.append((" ".join(was[i1:i2]) or None, " ".join(now[j1:j2]) or None))
    return found


def _head(entry: Entry) -> str:
    return next((str(value) for key in _HEADS if (value := getattr(entry, key, None)) is not None), "")


def _index(entries: Sequence[Entry], entry: Entry | None) -> int:
    return next((n for n, one in enumerate(entries) if one is entry), 0)


def _in_order(entries: Sequence[Entry]) -> str:
    return "in this order: " + "; ".join(_head(entry) for entry in entries)


def _listed(value: object) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else ()


def _shown(value: object) -> str | None:
    match value:
        case None | () | False:
            return None
        case True:
            return "yes"
        case tuple():
            return ", ".join(map(str, value))
        case dict():
            return "; ".join(f"{key}: {_shown(each)}" for key, each in value.items())
    return str(value)
