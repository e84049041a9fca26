"""The book as JSON: every block with its kind, and every field by its name, in reading order."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from enum import Enum

from kiosk.signoff.book.pages import Book


def to_json(book: Book) -> str:
    """Return the book as JSON text; each object names its ``kind``."""
    return json.dumps(_plain(book), indent=1, ensure_ascii=False) + "\n"


def _plain(part: object) -> object:
    if isinstance(part, Enum):
        return part.value
    if isinstance(part, tuple):
        return [_plain(each) for each in part]
    if is_dataclass(part) and not isinstance(part, type):
        held = {field.name: _plain(getattr(part, field.name)) for field in fields(part)}
        return {"kind": type(part).__name__.lower(), **held}
    return part
