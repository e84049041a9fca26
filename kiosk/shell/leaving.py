"""The one way out of the full screen: what the system, or whoever started the program, says."""

from __future__ import annotations

import signal

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication


class Leaving:
    """Leaves the program when the system or Ctrl+C says so, from now on, however early it is said."""

    def __init__(self) -> None:
        self._told = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._note)

    def _note(self, *_: object) -> None:
        self._told = True
        QGuiApplication.exit(0)

    def look_once_running(self) -> None:
        """Leave at once if it has been said already; before ``exec`` there was nothing to leave."""
        QTimer.singleShot(0, lambda: QGuiApplication.exit(0) if self._told else None)
