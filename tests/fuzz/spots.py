"""Where in a sound content file each value stands, so that its text can be cut and replaced.

The file is parsed once; every mutation is then a splice of its text. How files are spoilt is not known here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml


@dataclass(frozen=True, slots=True)
class Spot:
    """A value, from ``start`` to ``end`` in the text; with its key or dash it begins at ``entry``.

    ``key`` is what its group or its list is called; ``flow`` is the value on one line, as JSON.
    """

    start: int
    end: int
    entry: int
    key: str
    flow: str
    listed: bool
    scalar: bool


class Seed:
    """A sound file and its spots, the words and the whole numbers among them told apart."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self.spots = tuple(self._spots(yaml.compose(text, Loader=yaml.CSafeLoader), "", 0, listed=False))
        self.scalars = tuple(spot for spot in self.spots if spot.scalar)
        self.entries = tuple(spot for spot in self.spots if spot.listed)
        self.alike: dict[str, list[Spot]] = {}
        for spot in self.spots:
            self.alike.setdefault(spot.key, []).append(spot)

    def spliced(self, edits: list[tuple[int, int, str]]) -> str:
        """Return the text with each part from start to end replaced; of two that overlap, the later."""
        text, before = self.text, len(self.text)
        for start, end, new in sorted(edits, reverse=True):
            if end <= before:
                text = text[:start] + new + text[end:]
                before = start
        return text

    def indent(self, at: int) -> str:
        """Return the spaces that a line needs to stand below what is at ``at``."""
        return " " * (at - self.text.rfind("\n", 0, at) - 1)

    def _spots(self, node: Any, key: str, entry: int, *, listed: bool) -> Iterator[Spot]:
        start = node.start_mark.index
        end = start + len(self.text[start : node.end_mark.index].rstrip())
        flow = json.dumps(_plain(node), ensure_ascii=False)
        yield Spot(start, end, entry, key, flow, listed, isinstance(node, yaml.ScalarNode))
        if isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                yield from self._spots(value, name.value, name.start_mark.index, listed=False)
        elif isinstance(node, yaml.SequenceNode):
            for each in node.value:
                here = each.start_mark.index
                dash = here - 2 if self.text.startswith("- ", here - 2) else here
                yield from self._spots(each, key, dash, listed=True)


def _plain(node: Any) -> object:
    if isinstance(node, yaml.MappingNode):
        return {name.value: _plain(value) for name, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each) for each in node.value]
    text: str = node.value
    if node.style is None and text.removeprefix("-").isdecimal():
        return int(text)
    return {"true": True, "false": False}.get(text, text) if node.style is None else text
