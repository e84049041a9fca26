"""Whether somebody is still there: the warning that counts down, and the full reset after it.

Fed with seconds by the shell; the rules are visit.idle's. Content on the screen never counts as presence.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.session import Session
from kiosk.visit.idle import SHORTEST_S, Idle, Phase, limit_for
from kiosk.visit.reading import words_on
from kiosk.visit.visit import Page, Visit

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CLEARED_S = 8.0
"""How long the welcome page says that everything was cleared, in seconds."""


@QmlElement
@QmlUncreatable("made by the kiosk")
class PresenceModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """Watches for somebody who has walked away, and hides the screen for somebody who is there.

    ``floor`` tells the least that any page waits, in seconds.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._idle = Idle(0.0)
        self._now = 0.0
        self.floor: Callable[[], float] = lambda: SHORTEST_S
        session.changed.connect(self._wait_as_long_as_the_page_needs)

    @Slot()
    def _wait_as_long_as_the_page_needs(self) -> None:
        limit = limit_for(words_on(self._session.content, self._session.visit), self.floor())
        self._idle = Idle(self._now, limit)
        self.changed.emit()

    @property
    def _phase(self) -> Phase:
        return Phase.HERE if self._session.on(Page.WELCOME) else self._idle.phase(self._now)

    @property
    def _is_left_changed(self) -> bool:
        """Return whether who changed how the welcome page reads has gone; what staff prepare stays."""
        visit = self._session.visit
        fresh = Visit(settings=self._session.defaults, cleared=visit.cleared)
        at_welcome = self._session.on(Page.WELCOME) and visit.treated is None and visit.start is None
        return at_welcome and visit != fresh and self._idle.phase(self._now) is Phase.GONE

    def touch(self, now: float) -> None:
        """Note that somebody touched the screen or a key at ``now`` (seconds); no answer to the warning."""
        self._now = now
        if self._phase is Phase.HERE:
            self._idle = self._idle.touched(now)

    def tick(self, now: float) -> None:
        """Note that it is ``now`` (seconds): warn, count down, and clear the visit when nobody answers."""
        was = (self._phase, self._idle.seconds_left(self._now))
        self._now = now
        visit = self._session.visit
        if visit.cleared and now - self._idle.since > CLEARED_S:
            self._session.forget_clearing()
        if self._phase is Phase.GONE or self._is_left_changed:
            self._session.clear()
        elif (self._phase, self._idle.seconds_left(now)) != was:
            self.changed.emit()

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Return whether the warning is shown."""
        return self._phase is Phase.WARNING

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:  # noqa: N802 - QML reads it
        """Return the seconds until everything is cleared."""
        return self._idle.seconds_left(self._now)

    @Slot()
    def more(self) -> None:
        """Give more time; as often as wanted."""
        self._idle = self._idle.touched(self._now)
        self.changed.emit()

    @Property(bool, notify=changed)
    def covered(self) -> bool:
        """Return whether the screen is hidden from others."""
        return self._session.visit.covered

    @Slot()
    def cover(self) -> None:
        """Hide the screen from others; a touch brings it back."""
        self._session.replace(self._session.visit.cover(covered=True))

    @Slot()
    def uncover(self) -> None:
        """Show the screen again, where it was."""
        self._session.replace(self._session.visit.cover(covered=False))
