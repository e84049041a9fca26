"""What stands on the screen, from what a screen reader is told: so what is said is what is shown.

The accessibility tree is walked in its order, which is the order of reading. Over a question that covers the
screen, nothing else is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.speech.pieces import Kind, Piece

_KINDS = {
    QAccessible.Role.Heading: Kind.TEXT,
    QAccessible.Role.StaticText: Kind.TEXT,
    QAccessible.Role.Graphic: Kind.TEXT,
    QAccessible.Role.Button: Kind.BUTTON,
    QAccessible.Role.Link: Kind.BUTTON,
    QAccessible.Role.CheckBox: Kind.TICK,
    QAccessible.Role.RadioButton: Kind.TICK,
    QAccessible.Role.Slider: Kind.SLIDER,
}
"""What is read; all else on a screen only holds these."""

ASIDE = "top_bar"
"""The object name of the head of a page: the same on every page, so it is not what is said first."""
UNREAD = "listen_bar"
"""The object name of the controls of reading itself, which are not read along."""


class Seen(NamedTuple):
    """A piece, and the item that shows it."""

    piece: Piece
    item: QQuickItem


def pieces_on(window: QQuickWindow) -> list[Seen]:
    """Return what is on the screen, in reading order; also what is scrolled away."""
    QAccessible.setActive(True)  # as a screen reader does when it comes; most names are there only then
    root = QAccessible.queryAccessibleInterface(window)
    return list(_walk(_cover(root) or root, ""))


def piece_of(item: QQuickItem) -> Piece | None:
    """Return an item as a piece; None where it is nothing to be read."""
    QAccessible.setActive(True)
    node: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return None if node is None else _piece(node, "")


def _cover(node: QAccessibleInterface) -> QAccessibleInterface | None:
    """Return a question that covers the screen, or None where there is none."""
    if node.state().invisible:
        return None
    if node.role() is QAccessible.Role.AlertMessage:
        return node
    found = (_cover(node.child(n)) for n in range(node.childCount()))
    return next((one for one in found if one is not None), None)


def _walk(node: QAccessibleInterface, group: str) -> Iterator[Seen]:
    shown: QObject = node.object()
    if node.state().invisible or shown.objectName() == UNREAD:
        return
    if isinstance(shown, QQuickItem) and (piece := _piece(node, group)):
        yield Seen(replace(piece, aside=_is_aside(shown)), shown)
    if node.role() is QAccessible.Role.ToolBar:
        group = node.text(QAccessible.Text.Name)
    for n in range(node.childCount()):
        yield from _walk(node.child(n), group)


def _is_aside(item: QQuickItem | None) -> bool:
    """Return whether an item stands at the head of the page; a screen reader is told of no such place."""
    while item is not None and item.objectName() != ASIDE:
        item = item.parentItem()
    return item is not None


def _piece(node: QAccessibleInterface, group: str) -> Piece | None:
    kind, name = _KINDS.get(node.role()), node.text(QAccessible.Text.Name)
    if kind is None or not name:
        return None
    state = node.state()
    return Piece(
        kind,
        name,
        node.text(QAccessible.Text.Description),
        node.text(QAccessible.Text.Value) if kind is Kind.SLIDER else "",
        group,
        ticked=bool(state.checked),
        disabled=bool(state.disabled),
    )
