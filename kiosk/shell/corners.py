"""The gesture that calls the staff's side: two fingers held on opposite corners of the screen.

No patient does it by chance, and no page needs it; what it opens is behind a PIN.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickWindow

HELD_MS = 2000
"""How long both fingers have to stay, in milliseconds."""
CORNER_MM = 20.0
"""How far from the very corner a finger may be, each way, in mm."""

_Released = QEventPoint.State.Released


class Corners(QObject):
    """Watches the touches on ``window``; ``held`` is called once both fingers have stayed long enough.

    ``px_per_mm`` is pixels per millimetre.
    """

    def __init__(self, window: QQuickWindow, px_per_mm: float, held: Callable[[], None]) -> None:
        super().__init__()
        self._window = window
        self.px_per_mm = px_per_mm
        self._held = held
        self._timer = QTimer(self, singleShot=True, interval=HELD_MS)
        self._timer.timeout.connect(self._fire)

    def look(self, event: QTouchEvent) -> None:
        """Look at where the fingers are."""
        on = {self._corner(point.scenePosition()) for point in event.points() if point.state() != _Released}
        if ((1, 1) in on and (-1, -1) in on) or ((1, -1) in on and (-1, 1) in on):
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Wait no longer."""
        self._timer.stop()

    def _fire(self) -> None:
        self._held()

    def _corner(self, where: QPointF) -> tuple[int, int]:
        """Return which corner a point is in, as signs to the right and down; a 0 says that it is in none."""
        reach = CORNER_MM * self.px_per_mm

        def side(at: float, length: float) -> int:
            return int(at >= length - reach) - int(at <= reach)

        return side(where.x(), self._window.width()), side(where.y(), self._window.height())
