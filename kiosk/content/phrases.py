"""The interface's own words, such as button labels: one small file for each language, read and checked.

Nothing medical is said here; whatever a patient reads about medicine is in content.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kiosk.content.entry import MARKUP
from kiosk.content.problems import ContentError, Fault, Place, TreePath, written
from kiosk.content.source import Document, load, read_bytes
from kiosk.content.tree import Bounds
from kiosk.content.wanted import found

BOUNDS: Final = Bounds(size=1024 * 1024, nodes=10_000, depth=4)
"""How much a file of phrases may hold."""

_KEY: Final = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")


def read_phrases(path: Path, *, may_be_empty: bool = False) -> Mapping[str, str]:
    """The phrases of one language, by their keys; a translation that is only begun may hold none.

    Raises:
        UnreadableError: the file cannot be read as text.
        ContentError: the file is anything but one flat list of keys with plain text; all faults at once.
    """
    name = str(path)
    document = load(read_bytes(path, name, BOUNDS), name, BOUNDS)
    if may_be_empty and document.data is None and not document.faults:
        return MappingProxyType({})
    faults = {fault.path: fault for fault in (*_faults(document), *document.faults)}
    if faults or not isinstance(document.data, dict):
        raise ContentError(faults.values())
    return MappingProxyType(document.data)


def _faults(document: Document) -> Iterator[Fault]:
    if not isinstance(document.data, dict) or not document.data:
        yield _fault(document, (), Place(1, 1), "holds no phrases", "write lines such as back: Back")
        return
    for key, value in document.data.items():
        if not _KEY.fullmatch(key):
            right = "write small letters, digits and _, with dots between words"
            yield _fault(document, (key,), document.key_place((key,)), "is not a key", right)
        elif not isinstance(value, str) or not value:
            right = "plain text is needed; in quotes where it is a number, true or false"
            yield _fault(document, (key,), document.place((key,)), found(value), right)
        elif markup := MARKUP.search(value):
            wrong = f"holds {markup.group()!r}, which is not plain text"
            yield _fault(document, (key,), document.place((key,)), wrong, "write plain words without it")
        elif value != value.strip():
            right = "take the space away"
            yield _fault(document, (key,), document.place((key,)), "starts or ends with a space", right)


def _fault(document: Document, path: TreePath, place: Place, wrong: str, right: str) -> Fault:
    return Fault(document.name, place.line, place.column, written(path), wrong, right)
