"""All entries of the content, however deep, and the sources that they name."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel


def entries(entry: object) -> Iterator[BaseModel]:
    """Yield an entry and every entry inside it."""
    if isinstance(entry, BaseModel):
        yield entry
        for _, value in entry:
            yield from entries(value)
    elif isinstance(entry, tuple):
        for each in entry:
            yield from entries(each)


def sources(entry: object) -> set[str]:
    """Return every source named by an entry or inside it."""
    return {name for each in entries(entry) for name in getattr(each, "source", ())}
