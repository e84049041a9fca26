"""Every text of the content that patients read or hear, by its key, and the same content in other words.

A key is the path by ids, for people: ``topics.hives.title``. An entry without an id counts by its place from
1: ``topics.hives.notice.1.text``. What another language says is not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final, NamedTuple, TypeVar, get_args

from annotated_types import MaxLen
from pydantic.fields import FieldInfo

from kiosk.content.entry import Entry, Plain
from kiosk.content.model import Content
from kiosk.content.problems import TreePath

SHOWN: Final = ("clinic", "topics", "care", "help", "wizard", "outcomes", "words")
"""The parts of the content that patients see; the others are for the clinician who signs it."""

Some = TypeVar("Some", bound=Entry)


class Text(NamedTuple):
    """One text of the content: its key, its path, its words, and how many characters it may have."""

    key: str
    path: TreePath
    words: str
    most: int


Change = Callable[[Text], str]
"""Gives the words that a text is to have instead."""


def texts(content: Content) -> tuple[Text, ...]:
    """Return every text, in the order of the model; one that stands in several places comes several times."""
    found: list[Text] = []

    def note(text: Text) -> str:
        found.append(text)
        return text.words

    reworded(content, note)
    return tuple(found)


def reworded(content: Content, change: Change) -> Content:
    """Return the content with every text as ``change`` has it, all else as it is; it is not checked anew."""
    parts = {name: _changed(getattr(content, name), change, (name,), name) for name in SHOWN}
    return content.model_copy(update=parts)


def _changed(value: Any, change: Change, path: TreePath, key: str) -> Any:  # noqa: ANN401 - as entries are
    if isinstance(value, Entry):
        return _entry(value, change, path, key)
    if isinstance(value, tuple) and value and isinstance(value[0], Entry):
        named = ((i, getattr(each, "id", i + 1), each) for i, each in enumerate(value))
        return tuple(_entry(each, change, (*path, i), f"{key}.{name}") for i, name, each in named)
    return value


def _entry(entry: Some, change: Change, path: TreePath, key: str) -> Some:
    lengths = _lengths(type(entry))
    changed: dict[str, Any] = {}
    for name, held in entry.__dict__.items():
        if name in lengths and isinstance(held, str):
            changed[name] = change(Text(f"{key}.{name}", (*path, name), held, lengths[name]))
        elif isinstance(held, Entry | tuple):
            changed[name] = _changed(held, change, (*path, name), f"{key}.{name}")
    return entry.model_copy(update=changed)


@cache
def _lengths(kind: type[Entry]) -> Mapping[str, int]:
    """The fields that hold plain words, each with the most characters; the model says which by their kind."""
    found: dict[str, int] = {}
    for name, field in kind.model_fields.items():
        told = tuple(_told_of(field))
        if Plain in told:
            found[name] = next(each.max_length for each in told if isinstance(each, MaxLen))
    return found


def _told_of(field: FieldInfo) -> Iterator[object]:
    """What the model says of a field's text, also where it may be left out."""
    yield from field.metadata
    for option in get_args(field.annotation):
        for each in getattr(option, "__metadata__", ()):
            yield from each.metadata if isinstance(each, FieldInfo) else (each,)
