"""An edit saved while the kiosk runs: the next visitor sees what is sound, staff find the rest in the log.

A visitor in the middle of a visit keeps the content they began with. Which content may be served is decided
in serving.py.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.content.problems import ContentError
from kiosk.device.notices import Notices
from kiosk.shell.serving import Served, showable
from kiosk.shell.telling import Telling
from kiosk.shell.watching import Watcher
from kiosk.signoff.seal import seal_path
from kiosk.viewmodels.session import Session
from kiosk.visit.visit import Page

_log = logging.getLogger(__name__)


class Reloading(QObject):
    """Watches ``file`` and its seal, and hands what ``serve`` makes of them to the session between visits.

    ``board`` is where staff read of a broken edit, beside the log.
    """

    def __init__(
        self,
        session: Session,
        file: Path,
        serve: Callable[[], Served | None],
        watcher: Watcher | None = None,
        parent: QObject | None = None,
        *,
        board: Notices | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._file = file
        self._serve = serve
        self._telling = Telling(board)
        self._waiting: Served | None = None
        self._watcher = watcher or Watcher((file, seal_path(file)), self)
        self._watcher.saved.connect(self.look)
        session.changed.connect(self._swap)

    def stop(self) -> None:
        """Watch no longer."""
        self._watcher.stop()

    def look(self) -> None:
        """Read what was saved; whatever is wrong with it, the kiosk goes on as it is."""
        try:
            # First of all by itself: a broken file must not lead back to a copy older than what is shown.
            showable(self._file)
        except ContentError as error:
            self._telling.kept(self._file, error)
            return
        served = self._serve()
        shown = Served(self._session.served, self._session.seal)
        self._waiting = None if served == shown else served
        self._swap()

    def _swap(self) -> None:
        if self._waiting is None or not self._session.on(Page.WELCOME):
            return
        served, self._waiting = self._waiting, None
        self._session.serve(served.content, served.seal)
        _log.info("serving content version %s from now on", served.content.version)
