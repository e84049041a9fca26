"""What a visitor does to a screen before its picture is taken: real events, as the window gets them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

OFF = QPointF(-9.0, -9.0)
"""Where a finger is lifted without anything being meant."""

SHARE = 0.7
"""The share of what is seen of a column that it is scrolled on by; the rest stays in sight."""


def press(window: QQuickWindow, name: str) -> None:
    """Put a finger on what is called ``name``, and leave it there; raises LookupError where nothing is."""
    item = next((item for item in shown(window.contentItem()) if item.objectName() == name), None)
    if item is None:
        raise LookupError(f"nothing on this screen is called {name!r}")
    _finger(window, QEvent.Type.MouseButtonPress, item.mapToScene(QPointF(item.width(), item.height()) / 2))


def lift(window: QQuickWindow) -> None:
    """Take the finger away beside everything, which means nothing."""
    _finger(window, QEvent.Type.MouseMove, OFF)
    _finger(window, QEvent.Type.MouseButtonRelease, OFF)


def tab(window: QQuickWindow) -> None:
    """Go on to the next thing by the keyboard."""
    window.requestActivate()
    QCoreApplication.processEvents()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window, key)


def to_the_end(window: QQuickWindow) -> bool:
    """Scroll what is longer than its room to its end; return whether there is anything to scroll."""
    long = [item for item in shown(window.contentItem()) if _beyond(item) > 1]
    for item in long:
        item.setProperty("contentY", _beyond(item))
    return bool(long)


def scroll_on(window: QQuickWindow) -> bool:
    """Scroll what is longer than its room on by most of what is seen; return whether there was more."""
    more = [item for item in shown(window.contentItem()) if _beyond(item) - _scrolled(item) > 1]
    for item in more:
        item.setProperty("contentY", min(_beyond(item), _scrolled(item) + SHARE * item.height()))
    return bool(more)


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and all that is in it, as far as it is shown."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from shown(child)


def _beyond(item: QQuickItem) -> float:
    """Return how many pixels of a column do not fit into what is seen of it."""
    if not item.inherits("QQuickFlickable"):
        return 0.0
    return float(item.property("contentHeight")) - item.height()


def _scrolled(item: QQuickItem) -> float:
    return float(item.property("contentY") or 0.0)


def _finger(window: QQuickWindow, kind: QEvent.Type, at: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window, event)
