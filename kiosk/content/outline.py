"""Every entry of the content with the path to it, for the rules that look at all of them.

No rule lives here.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.entry import Entry
from kiosk.content.model import Content
from kiosk.content.problems import TreePath

Outline = tuple[tuple[TreePath, Entry], ...]
"""All entries of the content, each with the path to it."""


def outline(content: Content) -> Outline:
    """All entries of the content, outer ones before inner ones."""
    entries: list[tuple[TreePath, Entry]] = [((), content)]
    for path, entry in entries:  # grows while it is walked, until the innermost entries are reached
        for key, value in entry.__dict__.items():
            if isinstance(value, Entry):
                entries.append(((*path, key), value))
            elif isinstance(value, tuple) and value and isinstance(value[0], Entry):
                entries.extend([((*path, key, i), each) for i, each in enumerate(value)])
    return tuple(entries)


def texts(entries: Outline) -> Iterator[tuple[TreePath, str]]:
    """Every text of the entries, with the path to it."""
    for path, entry in entries:
        for key, value in entry.__dict__.items():
            if isinstance(value, str):
                yield (*path, key), value


def sources(entry: Entry) -> tuple[str, ...]:
    """Where an entry comes from; nothing for an entry that says nothing by itself."""
    named: tuple[str, ...] = getattr(entry, "source", ())
    return named
