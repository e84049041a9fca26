"""Where on the screen the letters of a word stand.

Qt Quick tells of no letter, so its lines are laid once more: by the same engine, font and width as the item
itself, so they break and stand the same. A test compares with the pixels.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6 import QtCore
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.following import Shown


def shown_at(item: QQuickItem, sentence: str, start: int, end: int) -> Shown | None:
    """Return where the letters from ``start`` to ``end`` of a sentence stand; None where no text shows it."""
    for text in _texts(item):
        at = str(text.property("text")).find(sentence)
        if at >= 0:
            return Shown(text, list(_places(text, at + start, at + end)))
    return None


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the texts that an item is or holds, as far as they are seen."""
    if not item.isVisible():
        return
    if item.inherits("QQuickText"):
        yield item
    for child in item.childItems():
        yield from _texts(child)


def _places(text: QQuickItem, start: int, end: int) -> Iterator[QRectF]:
    """Yield the place of these letters in each line that has some of them."""
    font: QFont = text.property("font")
    layout = QTextLayout(str(text.property("text")), font)
    option = QTextOption()  # built so, the words themselves decide from which side they run, as in the item
    side = QtCore.Qt.AlignmentFlag  # not before it is needed: the enumerations of Qt take long to make
    option.setAlignment(side(_chosen(text, "effectiveHorizontalAlignment")))
    option.setWrapMode(QTextOption.WrapMode(_chosen(text, "wrapMode")))
    layout.setTextOption(option)
    top, height = 0.0, float(text.property("lineHeight"))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(text.width())
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        # By what is drawn: where two directions meet, the place of a cursor is no edge of a word.
        drawn = [run.boundingRect() for run in line.glyphRuns(first, last - first)] if first < last else []
        if drawn:
            left, right = min(each.left() for each in drawn), max(each.right() for each in drawn)
            yield QRectF(left, top, right - left, height)
        top += height
    layout.endLayout()


def _chosen(text: QQuickItem, name: str) -> int:
    """Return a property of one of Qt Quick's own enums, which PySide6 cannot read but as QML does."""
    context = qmlContext(text)
    assert context is not None, "every text on a page is made by QML"
    value, _ = QQmlExpression(context, text, name).evaluate()
    return int(value)
