"""Where Tab, arrow keys and switches lead: on in reading order, or to what lies above or below.

Every way comes round, so nothing is out of reach and nothing keeps the keys. On a long page the way leads
past the button that turns it before it leads out of sight: nobody is carried past words that were not read.
"""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell.focus import focused, give_keys, in_sight, pane, place, ring
from kiosk.visit.steering import Box, nearest

TURNS = {True: "scroll_more", False: "scroll_up"}
"""What the buttons are called that turn a long page on and back."""


class Steering:
    """Moves the keys over the pages of ``window``."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._put_off: QQuickItem | None = None

    def step(self, forward: bool) -> None:  # noqa: FBT001 - a signal of QML calls it
        """Go to the next thing in reading order, or to the one before."""
        things = ring(self._window)
        at = focused(self._window)
        put_off, self._put_off = self._put_off, None
        if at is None or at not in things:
            self._enter(things, forward=forward)
            return
        if put_off in things and at.objectName() == TURNS[forward]:
            give_keys(_from(things, put_off, forward=forward), forward=forward)
            return
        target = things[(things.index(at) + (1 if forward else -1)) % len(things)]
        turn = None if in_sight(target) else _turning(at, target, things, forward=forward)
        if turn is not None:
            self._put_off = target
        give_keys(turn or target, forward=forward)

    def climb(self, down: bool) -> None:  # noqa: FBT001 - a signal of QML calls it
        """Go to what lies below, or above; first within what scrolls, then past it."""
        things = ring(self._window)
        at = focused(self._window)
        if at is None or at not in things:
            self._enter(things, forward=down)
            return
        around = pane(at)
        beside = [item for item in things if item is not at and pane(item) is around]
        found = nearest(_box(at), [_box(item) for item in beside], down=down)
        if found is not None:
            give_keys(beside[found], forward=down)
            return
        ahead = things[things.index(at) + 1 :] if down else things[: things.index(at)][::-1]
        beyond = [item for item in ahead if pane(item) is not around]
        give_keys((beyond or things[:: 1 if down else -1])[0], forward=down)

    def _enter(self, things: list[QQuickItem], *, forward: bool) -> None:
        """Begin with what can be seen: what was read stays in sight."""
        order = things if forward else things[::-1]
        seen = [item for item in order if in_sight(item)]
        if order:
            give_keys((seen or order)[0], forward=forward)


def _from(things: list[QQuickItem], item: QQuickItem, *, forward: bool) -> QQuickItem:
    """Return the first thing from ``item`` on that can be seen where it stands; none can: ``item``."""
    start = things.index(item)
    order = things[start:] if forward else things[start::-1]
    return next((each for each in order if pane(each) is pane(item) and in_sight(each)), item)


def _turning(
    at: QQuickItem, target: QQuickItem, things: list[QQuickItem], *, forward: bool
) -> QQuickItem | None:
    """Return the button that turns what ``at`` and ``target`` both scroll in, towards ``target``."""
    around = pane(at)
    scroller = around.parentItem() if around is not None and pane(target) is around else None
    buttons = (item for item in things if item.objectName() == TURNS[forward])
    return next((item for item in buttons if scroller is not None and scroller.isAncestorOf(item)), None)


def _box(item: QQuickItem) -> Box:
    rect = place(item)
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
