"""The numbers of what the clinic has to confirm: C1, C2, ... in the order of the content file.

The same number stands beside the words where patients read them and in the list to be ticked off.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.entry import Entry
from kiosk.content.model import Content

Way = tuple[tuple[str, Entry], ...]
"""The entries from the outermost to one, each with the name of the field it hangs on."""


@dataclass(frozen=True)
class Item:
    """One thing to confirm: its number, and the way to it; its own entry comes last."""

    number: int
    way: Way

    @property
    def entry(self) -> Entry:
        """Return what is to be confirmed."""
        return self.way[-1][1]


class Numbering:
    """Numbers all that ``content`` marks ``confirm: clinic``."""

    def __init__(self, content: Content) -> None:
        marked = [way for way in _ways(content, ()) if getattr(way[-1][1], "confirm", None) is not None]
        self.items = tuple(Item(n, way) for n, way in enumerate(marked, start=1))
        # By identity: two entries that say the same are still two things to confirm.
        self._numbers = {id(item.entry): item.number for item in self.items}

    def of(self, entry: Entry) -> int | None:
        """Return the number of an entry of this content, or None where nothing is to be confirmed."""
        return self._numbers.get(id(entry))


def _ways(entry: Entry, way: Way) -> Iterator[Way]:
    for name, value in entry.__dict__.items():
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Entry):
                here = (*way, (name, inner))
                yield here
                yield from _ways(inner, here)
