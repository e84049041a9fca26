"""What a screen looks like as plain numbers: where a text is painted and what can be touched, in pixels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

PLAIN_NAME = re.compile(r"(_QML(TYPE)?_\d+)+$")

_PART = {
    Qt.AlignmentFlag.AlignRight.value: 1.0,
    Qt.AlignmentFlag.AlignHCenter.value: 0.5,
    Qt.AlignmentFlag.AlignBottom.value: 1.0,
    Qt.AlignmentFlag.AlignVCenter.value: 0.5,
}
"""How much of the spare room stands before a text that is aligned like this."""


@dataclass(frozen=True)
class Rect:
    """A rectangle in pixels of the window."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def cut(self, other: Rect) -> Rect:
        """Return what is left of it inside another; without width or height where they do not meet."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Rect(
            left, top, max(left, min(self.right, other.right)), max(top, min(self.bottom, other.bottom))
        )

    def covers(self, other: Rect, slack: float = 1.0) -> bool:
        return (
            other.left >= self.left - slack
            and other.right <= self.right + slack
            and other.top >= self.top - slack
            and other.bottom <= self.bottom + slack
        )

    def gap(self, other: Rect) -> float:
        """Return the distance to another; negative where the two overlap."""
        across = max(other.left - self.right, self.left - other.right)
        down = max(other.top - self.bottom, self.top - other.bottom)
        if across > 0 and down > 0:
            return float((across**2 + down**2) ** 0.5)
        return max(across, down)


@dataclass(frozen=True)
class Pane:
    """The part of the window that something is seen through: the page, or a column that scrolls."""

    seen: Rect
    scrolls: bool = False


@dataclass(frozen=True)
class Words:
    """One text as painted. ``holder`` is the card or button around it; ``torn`` are words broken inside."""

    text: str
    painted: Rect
    room: Rect
    pane: Pane
    holder: Rect | None
    cut_short: bool
    torn: tuple[str, ...]
    capital: float
    type: str


@dataclass(frozen=True)
class Target:
    """One thing to touch. ``type`` is its QML type."""

    name: str
    type: str
    rect: Rect
    pane: Pane


@dataclass(frozen=True)
class Sheet:
    """One screen at one size: its texts, its targets, and the columns that are longer than what is seen."""

    name: str
    window: Rect
    px_per_mm: float
    words: tuple[Words, ...]
    targets: tuple[Target, ...]
    scrolling: bool


def sheet_of(name: str, root: QQuickItem, px_per_mm: float) -> Sheet:
    """Return what is on the screen, as laid out now."""
    window = _rect(root)
    found = list(_walk(root, Pane(window), None))
    scrolling = any(
        item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height() + 1
        for item, _, _ in found
    )
    words = [_words(*each) for each in found if each[0].inherits("QQuickText") and each[0].property("text")]
    targets = [
        Target(_name(item), type_of(item), _rect(item), pane)
        for item, pane, _ in found
        if item.inherits("QQuickAbstractButton")
    ]
    return Sheet(name, window, px_per_mm, tuple(words), tuple(targets), scrolling)


def type_of(item: QQuickItem) -> str:
    """Return the QML type of an item, without the number that the engine adds."""
    return PLAIN_NAME.sub("", item.metaObject().className())


def visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Return all items that are shown, delegates of repeaters included."""
    return (item for item, _, _ in _walk(root, Pane(_rect(root)), None))


def _walk(
    item: QQuickItem, pane: Pane, holder: Rect | None
) -> Iterator[tuple[QQuickItem, Pane, Rect | None]]:
    if not item.isVisible():
        return
    yield item, pane, holder
    if item.clip():
        pane = Pane(_rect(item).cut(pane.seen), item.inherits("QQuickFlickable"))
    if item.inherits("QQuickAbstractButton"):
        holder = _rect(item)
    for child in item.childItems():
        yield from _walk(child, pane, holder)


def _rect(item: QQuickItem) -> Rect:
    at = item.mapToScene(QPointF(0, 0))
    return Rect(at.x(), at.y(), at.x() + item.width(), at.y() + item.height())


def _name(item: QQuickItem) -> str:
    return item.objectName() or item.property("text") or type_of(item)


def _words(item: QQuickItem, pane: Pane, holder: Rect | None) -> Words:
    room = _rect(item)
    width, height = item.property("contentWidth"), item.property("contentHeight")
    # PySide cannot convert these two; an expression of the engine's own gives them as numbers.
    across, down = _asked(item, "+effectiveHorizontalAlignment"), _asked(item, "+verticalAlignment")
    left = room.left + (room.width - width) * _PART.get(across, 0.0)
    top = room.top + (room.height - height) * _PART.get(down, 0.0)
    metrics = QFontMetricsF(item.property("font"))
    text = item.property("text")
    # Ink, not line boxes: a line may be set tighter than the font's own height without anything touching.
    ink = metrics.tightBoundingRect(text)
    top_ink, bottom_ink = metrics.ascent() + ink.top(), metrics.descent() - ink.bottom()
    torn = tuple(word for word in text.split() if metrics.horizontalAdvance(word) > room.width + 1)
    return Words(
        text=text,
        painted=Rect(left, top + top_ink, left + width, top + height - bottom_ink),
        room=room,
        pane=pane,
        holder=holder,
        cut_short=bool(item.property("truncated")),
        torn=torn,
        capital=metrics.capHeight(),
        type=type_of(item),
    )


def _asked(item: QQuickItem, expression: str) -> int:
    value, _ = QQmlExpression(qmlContext(item), item, expression).evaluate()
    return int(value)
