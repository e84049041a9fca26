"""Keeps page models silent across a change of screen.

The page being left still listens then; it must not be rebuilt only to be thrown away. So the page models,
which hear of the change in between, are silent while they take it in.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session


class Hushing:
    """Made before the models of the pages, which `covers` names: it hears of a change first and last."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._shown = session.screen
        self._models: tuple[QObject, ...] = ()
        session.changed.connect(self._begin)

    def covers(self, *models: QObject) -> None:
        """Silence these models across a change of screen; all of them listen to the session already."""
        self._models = models
        self._session.changed.connect(self._end)

    def _begin(self) -> None:
        if self._shown != self._session.screen:
            self._shown = self._session.screen
            self._set(silent=True)

    def _end(self) -> None:
        self._set(silent=False)

    def _set(self, *, silent: bool) -> None:
        for model in self._models:
            model.blockSignals(silent)
            for rows in model.findChildren(Rows):
                rows.blockSignals(silent)
