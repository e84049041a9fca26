"""The content in easier words, where it has them: the same structure, ids and urgencies."""

from __future__ import annotations

from typing import Any, TypeVar

from kiosk.content.easy import Easy
from kiosk.content.entry import Entry, Statement
from kiosk.content.model import Content
from kiosk.content.outline import outline

Some = TypeVar("Some", bound=Entry)


def offers_easier(content: Content) -> bool:
    """Return whether any text has easier words."""
    return any(isinstance(entry, Easy) for _, entry in outline(content))


def easier(content: Content) -> Content:
    """Return the content with its easier words in place of the others; a text without any stays as it is."""
    parts = {"wizard": _easier(content.wizard), "outcomes": _easier(content.outcomes)}
    return content.model_copy(update=parts)


def _easier(entry: Some) -> Some:
    changed: dict[str, Any] = {}
    for name, held in entry.__dict__.items():
        if isinstance(held, Easy):
            changed |= {key: said for key, said in held.__dict__.items() if key != "confirm" and _said(said)}
        elif isinstance(held, Entry):
            changed.setdefault(name, _easier(held))
        elif isinstance(held, tuple) and held and isinstance(held[0], Entry):
            changed.setdefault(name, tuple(_easier(each) for each in held))
    return entry.model_copy(update=changed)


def _said(words: object) -> bool:
    """Return whether there are such words: a translation may lack them, and then has none at all."""
    if isinstance(words, Statement):
        return bool(words.text)
    if isinstance(words, tuple):
        return all(_said(each) for each in words)
    return bool(words)
