"""Memory between visits: the room of a visit that has ended goes back to the system.

Only when that is done lives here; how is environment.memory's. Must not: know what was kept, or clear it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.environment.memory import give_back
from kiosk.viewmodels.session import Session

GONE_MS: Final = 500
"""So long after a visit was cleared its pages are gone, in milliseconds."""


class Tidying(QObject):
    """Gives memory back after each visit of ``session``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, singleShot=True, interval=GONE_MS)
        self._timer.timeout.connect(self._give_back)
        session.changed.connect(self._wait)

    @Slot()
    def _wait(self) -> None:
        if self._session.visit.cleared:
            self._timer.start()

    @Slot()
    def _give_back(self) -> None:
        give_back()
