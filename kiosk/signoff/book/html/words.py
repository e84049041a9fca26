"""Statements and urgencies as HTML; the one place where text is escaped."""

from __future__ import annotations

from html import escape

from kiosk.content.entry import LevelName
from kiosk.signoff.book.pages import Cell, Mark, Said
from kiosk.signoff.book.shapes import SHAPES, SIZE


def text(words: str) -> str:
    """Return a text so that nothing in it is taken for HTML."""
    return escape(words)


def said(part: Said) -> str:
    """Return a statement with what leads it, its sources and its number."""
    pieces = []
    if part.lead:
        colon = "" if part.lead.endswith((":", "...", "?")) else ":"
        pieces.append(f"<b>{text(part.lead + colon)}</b>")
    pieces.append(f"<b>{text(part.text)}</b>" if part.strong else text(part.text))
    if part.sources:
        pieces.append(f"<small>[{text(', '.join(part.sources))}]</small>")
    if part.confirm:
        pieces.append(f'<span class="number">C{part.confirm}</span>')
    return " ".join(pieces)


def mark(part: Mark) -> str:
    """Return an urgency: its shape, and its word."""
    return f'<span class="mark">{shape(part.level)} <b>{text(part.word)}</b></span>'


def shape(level: LevelName) -> str:
    """Return the shape of an urgency, which `shapes_once` has drawn before."""
    return f'<svg class="shape" aria-hidden="true"><use href="#level-{level}"/></svg>'


def shapes_once() -> str:
    """Return the five drawings, to be put into the file once."""
    drawn = "".join(
        f'<symbol id="level-{level}" viewBox="0 0 {SIZE} {SIZE}">{inside}</symbol>'
        for level, inside in SHAPES.items()
    )
    return f'<svg class="once" aria-hidden="true">{drawn}</svg>'


def cell(parts: Cell) -> str:
    """Return what stands in a field, one below the other; a list where there are several plain statements."""
    if len(parts) > 1 and all(isinstance(part, Said) and not (part.strong or part.lead) for part in parts):
        return listed(tuple(part for part in parts if isinstance(part, Said)))
    return "".join(f"<div>{mark(part) if isinstance(part, Mark) else said(part)}</div>" for part in parts)


def listed(parts: tuple[Said, ...]) -> str:
    """Return a list."""
    return f"<ul>{''.join(f'<li>{said(part)}</li>' for part in parts)}</ul>"
