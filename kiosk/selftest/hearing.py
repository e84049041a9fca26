"""What a screen reader is told of a screen: names, roles and actions; headings; every text that is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.selftest.layout import can_be_touched, type_of, visible_items

Role = QAccessible.Role
ACTIONABLE = frozenset({Role.Button, Role.CheckBox, Role.RadioButton, Role.Link, Role.Slider})
"""Roles of what can be acted on."""
NUMBER = re.compile(r"\d+\.")
"""What stands before a step; whoever hears the steps hears them in order."""
CHARTS = frozenset({"Chart", "DayChart", "TimeBar"})
"""The QML types of drawings with letters in them."""


def actionable(root: QQuickItem) -> list[QQuickItem]:
    """Return all that can be acted on in ``root``, by hand or by the keys."""
    return [item for item in visible_items(root) if can_be_touched(item)]


def unnamed(items: list[QQuickItem]) -> Iterator[str]:
    """Yield which of the things to touch lack a name, a role or an action, and what."""
    press = QAccessibleActionInterface.pressAction()
    for item in items:
        node: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
        called = item.objectName() or type_of(item)
        if node is None:
            yield f"{called}: is not told at all"
            continue
        actions: QAccessibleActionInterface | None = node.actionInterface()
        names = [] if actions is None else actions.actionNames()
        if not node.text(QAccessible.Text.Name).strip():
            yield f"{called}: has no name"
        if node.role() not in ACTIONABLE:
            yield f"{called}: has the role {node.role().name}"
        elif node.role() is not Role.Slider and press not in names:
            yield f"{called}: cannot be pressed"


def nodes(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """Yield all that a screen reader meets in a window, in reading order."""
    waiting: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        node = waiting.pop()
        if node is None or node.state().invisible:
            continue
        waiting += [node.child(n) for n in reversed(range(node.childCount()))]
        if node.role() is not Role.Window:
            yield node


def headings(window: QQuickWindow) -> list[str]:
    """Return the headings that a screen reader is told."""
    return [node.text(QAccessible.Text.Name) for node in nodes(window) if node.role() is Role.Heading]


def worded(item: QQuickItem) -> list[str]:
    """Return the texts that are shown in ``item``, but for a chart: the words beside it say it all."""
    if not item.isVisible() or type_of(item) in CHARTS:
        return []
    own = [str(item.property("text"))] if item.inherits("QQuickText") else []
    return [text for text in own if text.strip() and not NUMBER.fullmatch(text)] + [
        text for child in item.childItems() for text in worded(child)
    ]


def untold(window: QQuickWindow, texts: list[str]) -> list[str]:
    """Return the texts that a screen reader is told neither alone nor within what it is told of a thing."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    told = " ".join(node.text(kind) for node in nodes(window) for kind in kinds).casefold()
    return [repr(text) for text in texts if text.casefold() not in told]
