"""The life of this process: how much is tried, that it answers, what nobody foresaw, and how it ended.

Puts together starts.py, heart.py and faults.py for app.py, which says what leads home.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.content import files
from kiosk.shell.faults import EXIT_CODE, Faults
from kiosk.shell.heart import Heart
from kiosk.shell.starts import LIFE_S, Footing, Starts

_log = logging.getLogger(__name__)


class Life:
    """From the start of the kiosk to its end; ``folder`` is the state folder."""

    def __init__(self, folder: Path) -> None:
        files.sweep(folder)
        self._home: Callable[[], None] = lambda: None
        self._cleared: Callable[[], None] = lambda: None
        self._starts = Starts(folder)
        self._heart = Heart(folder, life=LIFE_S, lived=self._starts.lived, woken=self._wake)
        self._faults = Faults(self._recover, QGuiApplication.exit)
        if self.footing is not Footing.FULL:
            _log.error(
                "the last starts have failed; staff, please call for help: now on footing %r",
                self.footing.value,
            )

    def _recover(self) -> None:
        self._home()

    def _wake(self) -> None:
        self._cleared()

    @property
    def footing(self) -> Footing:
        """Return how much is to be tried."""
        return self._starts.footing

    def begin(
        self,
        window: QQuickWindow | None = None,
        *,
        home: Callable[[], None] = lambda: None,
        cleared: Callable[[], None] = lambda: None,
    ) -> None:
        """Begin to watch. ``home`` leads to a page the visitor knows; ``cleared`` ends a visit."""
        self._home, self._cleared = home, cleared
        self._heart.begin(window)

    def end(self, code: int) -> None:
        """Note that the program ends, with an exit code."""
        self._heart.end()
        self._faults.close()
        self._starts.left("exceptions" if code == EXIT_CODE else "told to leave", well=code != EXIT_CODE)
