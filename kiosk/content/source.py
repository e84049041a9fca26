"""A YAML file as plain data, and the place of each value: text, whole numbers, true, false or nothing.

YAML is read event by event, so that every bound holds before memory is spent and no nesting can exhaust
the stack. Values never change their meaning by themselves: ``no``, ``12:30``, ``1.10`` and dates stay text.
Tags, anchors, aliases and keys written twice are refused. What the data means is not known here.
"""

from __future__ import annotations

import codecs
import os
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

from kiosk.content.problems import WHOLE_FILE, Fault, Finding, Place, TreePath, UnreadableError, written
from kiosk.content.tree import BOUNDS, START, Bounds, Branch, Builder, Mark, place_of

_Loader: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_NOT_TEXT: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_AS_UTF_8: Final = "save it as UTF-8, which every editor offers"
_LOOK_AROUND: Final = "check the indentation, the colons and the quotes on this line and the one above"
_NO_TABS: Final = "indent with spaces, never with tabs"
_REMEDIES: Final = (
    ("tab character", _NO_TABS),
    ("mapping values are not allowed", 'text with a colon in it stands in quotes: "like this: one"'),
    ("end of stream", "close the quote or the bracket that was opened last"),
    ("cannot start any token", "text that begins with a sign such as @ stands in quotes"),
    ("escape", "inside double quotes, write a backslash twice"),
)


@dataclass(frozen=True, slots=True)
class Document:
    """The plain data of a file, the place of each value, and the faults that did not stop the reading."""

    name: str
    data: object
    faults: tuple[Fault, ...] = ()
    _root: Branch | Mark | None = field(default=None, repr=False)

    def place(self, path: TreePath) -> Place:
        """Where the value at ``path`` begins; without one, where its nearest holder begins."""
        return place_of(self._root.find(path) if isinstance(self._root, Branch) else self._root)

    def key_place(self, path: TreePath) -> Place:
        """Where the last key of ``path`` is written; for an entry of a list, where the entry begins."""
        return place_of(self._root.find_key(path) if isinstance(self._root, Branch) else self._root)

    def fault(self, finding: Finding) -> Fault:
        """What was found, at its place in this file."""
        place = self.place(finding.path)
        path = written(finding.path)
        return Fault(self.name, place.line, place.column, path, finding.wrong, finding.right)


def read_bytes(path: Path, name: str, bounds: Bounds = BOUNDS) -> bytes:
    """The bytes of a file.

    Raises:
        UnreadableError: the file is missing, no ordinary file, not permitted, or larger than the bounds.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            kind = "a folder" if path.is_dir() else "not an ordinary file"
            raise unreadable(name, f"is {kind}", "name a YAML file")
        with path.open("rb") as file:
            data = file.read(bounds.size + 1)
    except OSError as error:
        reason = os.strerror(error.errno).lower() if error.errno else str(error)
        raise unreadable(
            name, f"cannot be read ({reason})", "name a file that is there and may be read"
        ) from None
    except ValueError:
        raise unreadable(name, "has a name that no file can have", "name a file that is there") from None
    if len(data) > bounds.size:
        raise _too_large(name, bounds)
    return data


def load(text: str | bytes, name: str, bounds: Bounds = BOUNDS) -> Document:
    """The plain data of YAML text: dicts, tuples, text, whole numbers, true, false and None.

    Tags, anchors, aliases and doubled keys do not stop the reading; they are the document's ``faults``.

    Raises:
        UnreadableError: the text is not UTF-8, holds characters that no text needs, or is too large.
        ContentError: the text is not YAML, or is nested too deeply, or holds too many values.
    """
    plain = _decoded(text, name) if isinstance(text, bytes) else text.removeprefix("\ufeff")
    if len(plain) > bounds.size:
        raise _too_large(name, bounds)
    if found := _NOT_TEXT.search(plain):
        wrong = f"holds the character U+{ord(found.group()):04X}, which no text needs"
        raise unreadable(name, wrong, "delete it", _place_of(plain, found.start()))
    builder = Builder(name, bounds)
    try:
        for event in yaml.parse(plain, Loader=_Loader):
            builder.take(event)
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        raise builder.stopped(*_explained(error, plain)) from None
    return Document(name, builder.data, tuple(builder.faults), builder.root)


def unreadable(name: str, wrong: str, right: str, place: Place = START) -> UnreadableError:
    """The error for a file that cannot be read as text."""
    return UnreadableError([Fault(name, place.line, place.column, WHOLE_FILE, wrong, right)])


def _too_large(name: str, bounds: Bounds) -> UnreadableError:
    wrong = f"is larger than {bounds.size} bytes"
    return unreadable(name, wrong, "a content file is far smaller; is this the right one?")


def _decoded(data: bytes, name: str) -> str:
    """The bytes as text, without a byte order mark."""
    if data.startswith(_UTF_16) or b"\0" in data[:4]:
        raise unreadable(name, "is not written in UTF-8 but in UTF-16 or the like", _AS_UTF_8)
    data = data.removeprefix(codecs.BOM_UTF8)  # by hand: decoding as utf-8-sig would count places without it
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        wrong = f"holds the byte 0x{data[error.start]:02X}, which is not UTF-8"
        raise unreadable(name, wrong, _AS_UTF_8, _place_of(before, len(before))) from None


def _place_of(text: str, index: int) -> Place:
    ends = [end.end() for end in _LINE_END.finditer(text, 0, index)]
    return Place(len(ends) + 1, index - (ends[-1] if ends else 0) + 1)


def _explained(error: Exception, text: str) -> tuple[Place, str, str]:
    """YAML's own error as a place, what is wrong and what would be right."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    said = str(getattr(error, "problem", None) or "a value that cannot be")
    right = next((right for sign, right in _REMEDIES if sign in said), _LOOK_AROUND)
    if mark is not None and text.startswith("\t", mark.index):
        right = _NO_TABS
    return place_of(mark), f"is not valid YAML ({said})", right
