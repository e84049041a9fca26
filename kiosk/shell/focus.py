"""Where the keys are on a page, and where they can go: what Tab goes round, and what of it is in sight.

Items are looked at afresh each time. Which of them comes next is steering's.
"""

from __future__ import annotations

from typing import cast

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow


def ring(window: QQuickWindow) -> list[QQuickItem]:
    """Return all that the keys can go to now, in reading order, beginning at the top of the page.

    Not by QQuickItem.nextItemInFocusChain: what PySide 6.11 gives there is deleted with its wrapper.
    """
    found: list[QQuickItem] = []
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.isEnabled():
            if item.activeFocusOnTab():
                found.append(item)
            waiting.extend(reversed(item.childItems()))
    return found


def holder(window: QQuickWindow) -> QQuickItem | None:
    """Return the item that has the keys, be it a thing or the page as a whole.

    Not by QQuickWindow.activeFocusItem: PySide 6.11 keeps all it ever gave there for as long as the window.
    """
    return cast("QQuickItem | None", window.property("activeFocusItem"))


def focused(window: QQuickWindow) -> QQuickItem | None:
    """Return the thing that has the keys, or None where the page as a whole has them."""
    item = holder(window)
    return item if item is not None and item.activeFocusOnTab() else None


def give_keys(item: QQuickItem, *, forward: bool = True) -> None:
    """Let ``item`` have the keys, with its ring shown."""
    reason = QtCore.Qt.FocusReason  # not before it is needed: the enumerations of Qt take long to make
    item.forceActiveFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)


def place(item: QQuickItem) -> QRectF:
    """Return where an item lies in its window, in pixels; what is scrolled away lies outside of it."""
    return item.mapRectToScene(QRectF(QPointF(), item.size()))


def pane(item: QQuickItem) -> QQuickItem | None:
    """Return the nearest item around ``item`` that cuts off what is beyond it: what scrolls, or None."""
    around = cast("QQuickItem | None", item.parentItem())
    while around is not None and not around.clip():
        around = cast("QQuickItem | None", around.parentItem())
    return around


def in_sight(item: QQuickItem) -> bool:
    """Return whether the middle of an item can be seen."""
    middle, around = place(item).center(), pane(item)
    while around is not None:
        if not place(around).contains(middle):
            return False
        around = pane(around)
    return True
