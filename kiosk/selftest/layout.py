"""Reads a sheet from a window: every text, target and picture that is shown, where it is, as laid out now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.selftest.sheet import Drawn, Pane, Rect, Sheet, Target, Words

PLAIN_NAME = re.compile(r"(_QML(TYPE)?_\d+)+$")

FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\u200f]")
"""A letter, or the mark, of writing that runs from the right."""
BEYOND = 0.15
"""How much of the height of a capital letter such writing may reach beyond its line."""

_PART = {
    Qt.AlignmentFlag.AlignRight.value: 1.0,
    Qt.AlignmentFlag.AlignHCenter.value: 0.5,
    Qt.AlignmentFlag.AlignBottom.value: 1.0,
    Qt.AlignmentFlag.AlignVCenter.value: 0.5,
}
"""How much of the spare room stands before a text that is aligned like this."""


def sheet_of(name: str, root: QQuickItem, px_per_mm: float) -> Sheet:
    """Return what is on the screen, as laid out now."""
    window = rect_of(root)
    found = list(_walk(root, Pane(window), None))
    columns = [item for item, _, _ in found if item.inherits("QQuickFlickable")]
    scrolling = any(item.property("contentHeight") > item.height() + 1 for item in columns)
    sideways = tuple(type_of(item) for item in columns if item.property("contentWidth") > item.width() + 1)
    words = [_words(*each) for each in found if each[0].inherits("QQuickText") and each[0].property("text")]
    targets = [
        Target(_name(item), type_of(item), rect_of(item), pane, item.isEnabled())
        for item, pane, _ in found
        if can_be_touched(item)
    ]
    pictures = [
        Drawn(_source(item), _painted(item), pane, sign=_is_sign(item))
        for item, pane, _ in found
        if item.inherits("QQuickImage") and _source(item) and not _is_missing(item)
    ]
    return Sheet(name, window, px_per_mm, tuple(words), tuple(targets), tuple(pictures), scrolling, sideways)


def front(window: QQuickWindow) -> QQuickItem:
    """Return what is in front: the question whether anybody is there covers all else."""
    whole = window.contentItem()
    return next((item for item in visible_items(whole) if type_of(item) == "StillThere"), whole)


def can_be_touched(item: QQuickItem) -> bool:
    """Return whether something can be acted on: a button, or what else the keys stop at."""
    return bool(item.inherits("QQuickAbstractButton") or item.activeFocusOnTab())


def type_of(item: QQuickItem) -> str:
    """Return the QML type of an item, without the number that the engine adds."""
    return PLAIN_NAME.sub("", item.metaObject().className())


def visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Return all items that are shown, delegates of repeaters included."""
    return (item for item, _, _ in _walk(root, Pane(rect_of(root)), None))


def _walk(
    item: QQuickItem, pane: Pane, holder: Rect | None
) -> Iterator[tuple[QQuickItem, Pane, Rect | None]]:
    if not item.isVisible():
        return
    yield item, pane, holder
    if item.clip():
        pane = Pane(rect_of(item).cut(pane.seen), item.inherits("QQuickFlickable"))
    if item.inherits("QQuickAbstractButton"):
        holder = rect_of(item)
    for child in item.childItems():
        yield from _walk(child, pane, holder)


def rect_of(item: QQuickItem) -> Rect:
    """Return where an item is in its window, in pixels."""
    at = item.mapToScene(QPointF(0, 0))
    return Rect(at.x(), at.y(), at.x() + item.width(), at.y() + item.height())


def _source(item: QQuickItem) -> str:
    """Return which picture it is, without its colours and its size."""
    return str(item.property("source").toString().partition("?")[0].rpartition("/")[2])


def _is_sign(item: QQuickItem) -> bool:
    return bool(item.property("source").host() == "icon")


def _is_missing(item: QQuickItem) -> bool:
    """Return whether there is no such picture: one pixel stands for it, and its words stand in its place."""
    return bool(item.property("missing"))


def _painted(item: QQuickItem) -> Rect:
    """Return the middle of a picture's room: it keeps its shape, so what is left over lies around it."""
    room = rect_of(item)
    across = max(0.0, room.width - item.property("paintedWidth")) / 2
    down = max(0.0, room.height - item.property("paintedHeight")) / 2
    return Rect(room.left + across, room.top + down, room.right - across, room.bottom - down)


def _name(item: QQuickItem) -> str:
    return item.objectName() or item.property("text") or type_of(item)


def _words(item: QQuickItem, pane: Pane, holder: Rect | None) -> Words:
    room = rect_of(item)
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
    size, lines = item.property("font").pixelSize(), item.property("lineCount")
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
        line=_characters(text, width, metrics) if lines > 1 else len(text),
        leading=item.property("lineHeight") / size if lines > 1 else 0.0,
        blank=metrics.horizontalAdvance(" ") if FROM_THE_RIGHT.search(text) else 0.0,
        beyond=BEYOND * metrics.capHeight() if FROM_THE_RIGHT.search(text) else 0.0,
    )


def _characters(text: str, width: float, metrics: QFontMetricsF) -> float:
    """Return about how many characters of a text stand in its longest line."""
    return width * len(text) / max(1.0, metrics.horizontalAdvance(text))


def _asked(item: QQuickItem, expression: str) -> int:
    context = qmlContext(item)
    if context is None:
        raise LookupError("this item was not made by QML")
    value, _ = QQmlExpression(context, item, expression).evaluate()
    return int(value)
