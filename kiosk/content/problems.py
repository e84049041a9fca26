"""What is wrong with a file, said so that its author can put it right: the place, the cause and the remedy.

The exception family::

    Exception
      ContentError        the file was read and says something that cannot stand
        UnreadableError   the file could not be read as text at all

No rule lives here, and nothing here reads a file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import NamedTuple

TreePath = tuple[str | int, ...]
"""The way from the top of a file to one value: keys and positions, such as ``("topics", 2, "title")``."""

WHOLE_FILE = "whole file"
"""How a fault names its path when it is about the file itself."""

MOST_TOLD = 1_000
"""Faults of one kind (of YAML, of types, of rules) that are told of one file. Nobody reads more, and a file
of nothing but faults would take minutes and fill the memory."""

_LONGEST_SHOWN = 60
_MOST_COMPARED = 300
_LONGEST_COMPARED = 60


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A place in a file; lines and columns count from 1, as editors do."""

    line: int
    column: int


class Finding(NamedTuple):
    """What a whole-file rule finds: the path it is about, what is wrong, and what would be right."""

    path: TreePath
    wrong: str
    right: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file, with its place; ``path`` is like ``topics[2].lasts[0].usual_days``."""

    file: str
    line: int
    column: int
    path: str
    wrong: str
    right: str

    def __str__(self) -> str:
        return f"{printable(self.file)}:{self.line}:{self.column}: {self.path}: {self.wrong}; {self.right}"


def more_faults(file: str) -> Fault:
    """The fault that stands for all beyond MOST_TOLD of one kind, so that none is passed over in silence."""
    wrong = f"has more faults of one kind than the {MOST_TOLD} that are told here"
    return Fault(file, 1, 1, WHOLE_FILE, wrong, "put these right, then look again")


class ContentError(Exception):
    """A file that says something that cannot stand; carries every fault that was found, in file order."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        in_order = sorted(faults, key=lambda fault: (fault.line, fault.column, fault.path, fault.wrong))
        self.faults: tuple[Fault, ...] = tuple(in_order)
        super().__init__(self.faults)

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


class UnreadableError(ContentError):
    """A file that could not be read as text: missing, a folder, not permitted, too large, or not UTF-8."""


def written(path: TreePath) -> str:
    """The path as authors read it: ``topics[2].lasts[0].usual_days``."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{printable(step)}" for step in path)
    return "".join(parts).removeprefix(".") or WHOLE_FILE


def printable(text: str) -> str:
    """The text with every invisible or unprintable character spelled out, so that it can be seen."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def quoted(text: str) -> str:
    """The text between double quotes, cut to a length that fits a message."""
    return f'"{printable(shortened(text))}"'


def shortened(text: str) -> str:
    """The text, cut to a length that fits a message."""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."


def counted(count: int, one: str, many: str | None = None) -> str:
    """The count with its noun: ``1 entry``, ``2 entries``."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """A near miss among the known words as ``did you mean 'usual_days'?``, or None when nothing is near.

    Only a few hundred words are compared: looking through thousands for each unknown word would take minutes.
    """
    words = tuple(known)
    if len(words) > _MOST_COMPARED or len(word) > _LONGEST_COMPARED:
        return None
    near = get_close_matches(word, words, n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else None
