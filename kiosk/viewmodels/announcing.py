"""What a screen reader is told without asking: that a screen has come, and that the time runs out.

Decided here: when, in which words, and whether it may wait for what is being read. Not here: the words of a
screen, which are those it shows, and the bus they go out on (shell).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.viewmodels.presence import PresenceModel
from kiosk.viewmodels.session import Session
from kiosk.visit.visit import Page

COUNTED_S = (30, 20, 10, 5)
"""At how many seconds left of the warning the time is told, after it has begun; more would never be quiet."""


class Announcing(QObject):
    """Listens to the visit of ``session`` and to whoever watches over it."""

    arrives = Signal(bool)
    """A screen has come, or the question over it; whether its words may interrupt what is being read."""
    says = Signal(str, bool)
    """Words to be told, and whether they may interrupt."""

    def __init__(self, session: Session, presence: PresenceModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._presence = presence
        self._screen = session.screen
        self._cleared = False
        self._warned = False
        self._counted = 0
        session.changed.connect(self._follow)
        presence.changed.connect(self._count)

    @Slot()
    def _follow(self) -> None:
        """Tell of another screen; a result may not wait, whatever it says."""
        screen, cleared = self._session.screen, self._session.visit.cleared
        moved, self._screen = screen != self._screen, screen
        forgotten, self._cleared = cleared and not self._cleared, cleared
        if forgotten:
            self.says.emit(self._session.say("cleared"), True)  # noqa: FBT003 - a signal takes no names
        elif moved:
            self.arrives.emit(self._session.on(Page.RESULT))

    @Slot()
    def _count(self) -> None:
        """Tell that the time runs out, then now and then how much is left, then that there is time again."""
        warned, self._warned = self._warned, bool(self._presence.warning)
        left = int(self._presence.secondsLeft)  # type: ignore[call-overload]  # a property, once it runs
        if self._warned and not warned:
            self._counted = left
            self.arrives.emit(True)  # noqa: FBT003 - as above
        elif self._warned:
            due = [seconds for seconds in COUNTED_S if left <= seconds < self._counted]
            if due:
                self._counted = min(due)
                self.says.emit(self._session.say("seconds_left", seconds=left), True)  # noqa: FBT003
        elif warned and not self._session.visit.cleared:
            self.arrives.emit(False)  # noqa: FBT003
