"""A document as bytes (JSON), for a program of ours that draws it on a printer; and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from kiosk.takeaway.paper.document import Document, Leaf
from kiosk.takeaway.paper.ink import Box, Ink, Line, Picture, Words
from kiosk.takeaway.paper.letters import Pen

_KINDS: Final[dict[str, type[Any]]] = {"words": Words, "line": Line, "box": Box, "picture": Picture}


def packed(document: Document) -> bytes:
    """Return the title and the leaves of a document as bytes."""
    leaves = [[leaf.width, leaf.height, [_packed(ink) for ink in leaf.ink]] for leaf in document.leaves]
    return json.dumps({"title": document.title, "leaves": leaves}).encode()


def unpacked(data: bytes) -> tuple[str, Sequence[Leaf]]:
    """Return the title and the leaves that were packed.

    Raises:
        ValueError: these are bytes of something else.
    """
    try:
        held = json.loads(data)
        leaves = [
            Leaf(width, height, tuple(_unpacked(kind, values) for kind, values in ink))
            for width, height, ink in held["leaves"]
        ]
        return str(held["title"]), leaves
    except (KeyError, TypeError) as error:
        raise ValueError(f"this is no document: {error}") from None


def _packed(ink: Ink) -> tuple[str, dict[str, Any]]:
    kind = next(name for name, made in _KINDS.items() if isinstance(ink, made))
    values = dict(vars(ink))
    if isinstance(ink, Words):
        values["pen"] = vars(ink.pen)
    if isinstance(ink, Picture):
        values["svg"] = ink.svg.decode()
    return kind, values


def _unpacked(kind: str, values: dict[str, Any]) -> Ink:
    if kind == "words":
        values["pen"] = Pen(**values["pen"])
    if kind == "picture":
        values["svg"] = values["svg"].encode()
    made: Ink = _KINDS[kind](**values)
    return made
