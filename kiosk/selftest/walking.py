"""Goes round a screen by hand alone, from thing to thing, and counts what was reached and read on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell.focus import focused, in_sight, place, ring
from kiosk.shell.steering import TURNS

CLOSE = 2.0
"""Pixels of a line of text that may be missing: no letter reaches to the edge of its line."""
FRAMES = 4
"""A screen has settled by then: whether it is a long one shows only when it is laid out."""
MOST_TURNS = 100
"""More than any page needs to be turned to its end."""


class Keys:
    """A keyboard before ``window``: Tab leads on, Enter presses."""

    next_key, press_key = Qt.Key.Key_Tab, Qt.Key.Key_Return

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    def on(self) -> None:
        """Go to the next thing."""
        self.strikes(self.next_key)

    def press(self) -> None:
        """Press what is marked."""
        self.strikes(self.press_key)

    def strikes(self, key: Qt.Key) -> None:
        """Strike a key, as the window gets it."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key.value, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self.window, event)


class TwoSwitches(Keys):
    """Next and select."""

    next_key, press_key = Qt.Key.Key_1, Qt.Key.Key_3


@dataclass
class Count:
    """What there is on one screen, and what of it was reached."""

    there: dict[int, str] = field(default_factory=dict)
    reached: set[int] = field(default_factory=set)
    words: dict[int, str] = field(default_factory=dict)
    parts: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    heights: dict[int, float] = field(default_factory=dict)
    turns: set[int] = field(default_factory=set)

    @property
    def missed(self) -> list[str]:
        """Return what was not reached, by its name."""
        return [name for item, name in self.there.items() if item not in self.reached]

    @property
    def unread(self) -> list[str]:
        """Return the words of which some line was never in sight."""
        return [text for item, text in self.words.items() if not self._is_read(item)]

    def __str__(self) -> str:
        """Return it in one line."""
        reached, read = len(self.there) - len(self.missed), len(self.words) - len(self.unread)
        return f"actions {reached}/{len(self.there)}, texts {read}/{len(self.words)}"

    def _is_read(self, item: int) -> bool:
        down = 0.0
        for start, end in sorted(self.parts.get(item, [])):
            if start > down + CLOSE:
                return False
            down = max(down, end)
        return down >= self.heights[item] - CLOSE


def walk(window: QQuickWindow, way: Keys, look: Callable[[QQuickItem], None] = lambda _: None) -> Count:
    """Go all round the screen that stands: once to its end, as one reads it, then from thing to thing.

    ``look`` is called with each thing when it is marked for the first time.
    """
    count = Count()
    turned: set[int] = set()
    tried: set[tuple[int, ...]] = set()
    for _ in range(FRAMES):
        QCoreApplication.processEvents()
        window.grabWindow()  # lays it out
    _note(window, count, look)
    for _ in range(5 * len(ring(window)) + 4):
        way.on()
        _note(window, count, look)
        for _ in range(MOST_TURNS):
            marked = focused(window)
            if marked is None or marked.objectName() != TURNS[True]:
                break
            last, again, where = _id(marked), _id(marked) in turned, _positions(window)
            if again and where in tried:
                break
            tried |= {where} if again else set()
            way.press()
            _note(window, count, look)
            if focused(window) is None:
                turned.add(last)
            if again:  # it was turned to its end before; now only to what comes next, and once from one place
                break
    _leave_out_unneeded_turns(count)
    return count


def _leave_out_unneeded_turns(count: Count) -> None:
    """Forget buttons that turn a page which turns by itself: all else was reached and read without them."""
    if not count.unread and not set(count.there) - count.reached - count.turns:
        for item in count.turns - count.reached:
            del count.there[item]


def _positions(window: QQuickWindow) -> tuple[int, ...]:
    """Return how high everything stands: the same again where the page is scrolled as before."""
    return tuple(round(place(item).y()) for item in ring(window))


def _note(window: QQuickWindow, count: Count, look: Callable[[QQuickItem], None]) -> None:
    for item in ring(window):
        count.there.setdefault(_id(item), str(item.property("text") or item.objectName()))
        if item.objectName() in TURNS.values():
            count.turns.add(_id(item))
    marked = focused(window)
    if marked is not None and in_sight(marked):
        if _id(marked) not in count.reached:
            look(marked)
        count.reached.add(_id(marked))
    whole = QRectF(0, 0, window.width(), window.height())
    for item, cut in _shown(window.contentItem(), whole):
        if item.inherits("QQuickText") and str(item.property("text")).strip():
            number, box = _id(item), place(item)
            count.words[number], count.heights[number] = str(item.property("text")), box.height()
            seen = box.intersected(cut)
            if seen.height() > 0 and seen.width() >= box.width() - CLOSE:
                count.parts.setdefault(number, []).append((seen.top() - box.top(), seen.bottom() - box.top()))


def _shown(item: QQuickItem, cut: QRectF) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Yield each item below ``item`` with the part of the window that it can be seen in."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        inside = cut.intersected(place(child)) if child.clip() else cut
        yield child, inside
        yield from _shown(child, inside)


def _id(item: QQuickItem) -> int:
    return int(shiboken6.getCppPointer(item)[0])
