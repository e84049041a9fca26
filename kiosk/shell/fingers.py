"""One finger at a time: what a touchscreen reports is brought down to one plain touch before a page sees it.

A palm, and any finger beside the first, cancel nothing and press nothing. A finger that rolls or trembles a
little stays where it came down. A touch that was too short for this visitor, or came too soon after the last,
presses nothing. Mice are treated alike, for many panels pose as one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

from kiosk.visit.handling import PALM_MM, Handling

_Pressed, _Released = QEventPoint.State.Pressed, QEventPoint.State.Released
MOUSE_ID = -1
"""What a mouse is called among the fingers."""


class Fingers:
    """Follows the one finger that counts.

    ``handling`` tells how this visitor touches; ``clock`` gives seconds. ``deliver`` hands a touch to the
    window past this filter; ``drop`` makes the window forget the press it has. ``px_per_mm`` is pixels per
    millimetre.
    """

    def __init__(
        self,
        px_per_mm: float,
        *,
        handling: Callable[[], Handling],
        clock: Callable[[], float],
        deliver: Callable[[QEvent], None],
        drop: Callable[[QEvent], None],
    ) -> None:
        self.px_per_mm = px_per_mm
        self._handling = handling
        self._clock = clock
        self._deliver = deliver
        self._drop = drop
        self._id: int | None = None
        self._start = QPointF()
        self._since = 0.0
        self._slides = False
        self._lifted = float("-inf")

    def refuses_touch(self, event: QTouchEvent, *, too_soon: bool) -> bool:
        """Return whether the window is not to see ``event``; what it is to see has been handed over."""
        if event.type() == QEvent.Type.TouchBegin:
            self._id = None
        began = not too_soon and self._takes_one_of(event)
        mine = next((point for point in event.points() if point.id() == self._id), None)
        if mine is None or self._is_palm(mine):
            if mine is not None:
                self._id = None
                self._drop(event)
            return True
        if mine.state() == _Released:
            return self._lift(event, mine)
        return self._follows(event, mine, began=began)

    def _follows(self, event: QTouchEvent, mine: QEventPoint, *, began: bool) -> bool:
        """Tell the window of a finger that has come down or moves; return whether ``event`` is not to."""
        if not began and self._stays(mine.scenePosition()):
            return True
        kind = QEvent.Type.TouchBegin if began else QEvent.Type.TouchUpdate
        return event.pointCount() > 1 and self._hand_over(event, kind, mine, mine.scenePosition())

    def _takes_one_of(self, event: QTouchEvent) -> bool:
        """Follow a finger that has just come down, where none is followed yet; return whether one is now."""
        if self._id is not None or self._is_second():
            return False
        for point in event.points():
            if point.state() == _Pressed and not self._is_palm(point):
                self._begin(point.id(), point.scenePosition())
                return True
        return False

    def refuses_mouse(self, event: QMouseEvent, *, too_soon: bool) -> bool:
        """Return the same for a mouse; of its buttons only the left one is a finger."""
        where = event.scenePosition()
        if event.type() == QEvent.Type.MouseMove:
            return self._id == MOUSE_ID and self._stays(where)
        if event.button() != QtCore.Qt.MouseButton.LeftButton:
            return True
        if event.type() != QEvent.Type.MouseButtonRelease:
            if too_soon or self._is_second():
                return True
            self._begin(MOUSE_ID, where)
            return False
        return self._id == MOUSE_ID and self._lift_mouse(event)

    def _lift_mouse(self, event: QMouseEvent) -> bool:
        where = event.scenePosition()
        stays = self._stays(where)
        if self._end(stays=stays):
            self._drop(event)
            return True
        if not stays or where == self._start:
            return False
        there = self._start + event.globalPosition() - where
        button, held = event.button(), event.modifiers()
        self._deliver(
            QMouseEvent(event.type(), self._start, self._start, there, button, event.buttons(), held)
        )
        return True

    def _is_palm(self, point: QEventPoint) -> bool:
        size = point.ellipseDiameters()
        return max(size.width(), size.height()) > PALM_MM * self.px_per_mm

    def _is_second(self) -> bool:
        return self._clock() - self._lifted < self._handling().pause

    def _begin(self, number: int, where: QPointF) -> None:
        self._id, self._start, self._since, self._slides = number, QPointF(where), self._clock(), False

    def _stays(self, where: QPointF) -> bool:
        way = where - self._start
        far = (way.x() ** 2 + way.y() ** 2) ** 0.5
        self._slides = self._slides or far > self._handling().drift_mm * self.px_per_mm
        return not self._slides

    def _end(self, *, stays: bool) -> bool:
        """Let the finger go; return whether its touch was too short to count."""
        self._id = None
        self._lifted = self._clock()
        return stays and self._lifted - self._since < self._handling().hold

    def _lift(self, event: QTouchEvent, mine: QEventPoint) -> bool:
        stays = self._stays(mine.scenePosition())
        if self._end(stays=stays):
            self._drop(event)
            return True
        where = self._start if stays else mine.scenePosition()
        if event.pointCount() == 1 and where == mine.scenePosition():
            return False
        return self._hand_over(event, QEvent.Type.TouchEnd, mine, where)

    def _hand_over(self, event: QTouchEvent, kind: QEvent.Type, mine: QEventPoint, where: QPointF) -> bool:
        shift = mine.globalPosition() - mine.scenePosition()
        point = QEventPoint(mine.id(), mine.state(), where, where + shift)
        single = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), [point])
        single.setTimestamp(event.timestamp())
        self._deliver(single)
        return True
