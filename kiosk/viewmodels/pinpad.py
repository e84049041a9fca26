"""The number pad: the PIN is asked for, or chosen by typing it twice. No digit is ever shown.

What a PIN may be, and how long a wrong one makes wait, is kiosk.device.pin's.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.device import Device
from kiosk.device.pin import LONGEST, SHORTEST, Waiting, hashed, is_pin
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Stage(Enum):
    """What is asked for: the PIN, a new one, or the new one once more."""

    ENTER = "enter"
    CHOOSE = "choose"
    AGAIN = "again"


@QmlElement
@QmlUncreatable("made by the program")
class PinModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The digits typed so far, and what they were for."""

    changed = Signal()
    opened = Signal()

    def __init__(self, session: Session, device: Device, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._device = device
        self._stage = Stage.ENTER
        self._typed = ""
        self._first = ""
        self._told = ""
        self._now = 0.0
        self._waiting: Waiting | None = None

    def begin(self, *, anew: bool = False) -> None:
        """Ask for the PIN, or for a new one where there is none, or where ``anew`` says so."""
        self.forget()
        choose = anew or self._device.settings.pin is None
        self._stage = Stage.CHOOSE if choose else Stage.ENTER
        self.changed.emit()

    def forget(self) -> None:
        """Forget what was typed, and what for."""
        self._stage = Stage.ENTER
        self._typed = self._first = self._told = ""

    def tick(self, now: float) -> None:
        """Note that it is ``now`` (seconds). The wait after earlier tries begins when the program does."""
        if self._waiting is None:
            self._waiting = Waiting(self._device.wrong_tries, now)
        before, self._now = self._wait, now
        if self._wait != before:
            self.changed.emit()

    @property
    def _wait(self) -> int:
        return self._waiting.seconds_left(self._now) if self._waiting else 0

    @property
    def _is_enough(self) -> bool:
        waits = self._stage is Stage.ENTER and self._wait > 0
        return len(self._typed) >= SHORTEST and not waits

    @Property(str, notify=changed)
    def heading(self) -> str:
        """Return what is asked for."""
        if self._stage is Stage.ENTER:
            return self._session.say("pin_enter")
        return self._session.say("pin_choose" if self._stage is Stage.CHOOSE else "pin_again")

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return what went wrong, or what a PIN is."""
        if self._stage is Stage.ENTER and self._wait:
            return self._session.say("pin_wait", seconds=self._wait)
        if self._told:
            return self._told
        return self._session.say("pin_rule") if self._stage is Stage.CHOOSE else ""

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return how many digits are typed."""
        return len(self._typed)

    @Property(str, notify=changed)
    def typedWords(self) -> str:  # noqa: N802 - QML reads it
        """Return that in words, for a screen reader."""
        return self._session.say("pin_typed", number=len(self._typed))

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Return whether enough is typed, and a try is taken now."""
        return self._is_enough

    @Slot(int)
    def digit(self, digit: int) -> None:
        """Type a digit; more than a PIN has are not taken."""
        if 0 <= digit <= 9 and len(self._typed) < LONGEST:
            self._typed += str(digit)
            self._told = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take back the last digit."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Take what is typed, where that is enough."""
        if not self._is_enough:
            return
        typed, self._typed = self._typed, ""
        match self._stage:
            case Stage.ENTER:
                self._try(typed)
            case Stage.CHOOSE if is_pin(typed):
                self._first, self._stage = typed, Stage.AGAIN
            case Stage.CHOOSE:
                self._told = self._session.say("pin_weak")
            case Stage.AGAIN if typed == self._first:
                self._device.change(pin=hashed(typed))
                self._right()
            case Stage.AGAIN:
                self._first, self._stage = "", Stage.CHOOSE
                self._told = self._session.say("pin_differs")
        self.changed.emit()

    def _try(self, typed: str) -> None:
        # Counted before it is looked at: switching off in between saves nobody a wait.
        self._device.wrong_tries += 1
        if self._device.knows(typed):
            self._right()
            return
        self._waiting = Waiting(self._device.wrong_tries - 1).failed(self._now)
        self._told = self._session.say("pin_wrong")

    def _right(self) -> None:
        self._device.wrong_tries = 0
        self._waiting = Waiting(0, self._now)
        self.forget()
        self.opened.emit()
