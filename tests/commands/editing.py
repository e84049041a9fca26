"""Edits of a content file as text, to be put together: each takes the text and returns it changed."""

from __future__ import annotations

from collections.abc import Callable

Edit = Callable[[str], str]


def instead(anchor: str, old: str, new: str) -> Edit:
    """Put ``new`` in the place of the first ``old`` behind ``anchor``."""

    def edit(text: str) -> str:
        at = text.index(old, text.index(anchor))
        return text[:at] + new + text[at + len(old) :]

    return edit


def without(begin: str, end: str) -> Edit:
    """Take away everything from ``begin`` up to ``end``."""

    def edit(text: str) -> str:
        at = text.index(begin)
        return text[:at] + text[text.index(end, at) :]

    return edit


def all_of(*edits: Edit) -> Edit:
    """Make several edits, one after the other."""

    def edit(text: str) -> str:
        for each in edits:
            text = each(text)
        return text

    return edit


def moved(begin: str, end: str, before: str) -> Edit:
    """Take away everything from ``begin`` up to ``end``, and put it in before ``before``."""

    def edit(text: str) -> str:
        part = text[text.index(begin) : text.index(end)]
        return text.replace(part, "").replace(before, part + before)

    return edit
