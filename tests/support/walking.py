"""Ways round a screen by hand alone, for a visitor who stands before it."""

from PySide6.QtCore import Qt

from kiosk.selftest import walking
from kiosk.shell.focus import focused
from tests.support.clock import Clock
from tests.support.visitor import Visitor


class Keys(walking.Keys):
    """A keyboard: Tab leads on, Enter presses."""

    def __init__(self, visitor: Visitor) -> None:
        super().__init__(visitor.kiosk.window)


class TwoSwitches(Keys, walking.TwoSwitches):
    """Next and select."""


class OneSwitch(Keys):
    """Scan: one press starts it, the next takes what is marked; in between time passes."""

    def __init__(self, visitor: Visitor) -> None:
        super().__init__(visitor)
        self.switches = visitor.kiosk.activity.switches
        self.clock = Clock(visitor.kiosk)
        self.dwell = visitor.kiosk.session.visit.settings.handling.dwell

    def on(self) -> None:
        """Start to scan, or wait until the mark has moved."""
        if not self.switches.scanning:
            marked = focused(self.window)
            self.strikes(Qt.Key.Key_2)
            if marked is None:
                return
        self.clock.passes(self.dwell)
        self.switches.tick()

    def press(self) -> None:
        """Press what is marked, however it came to be."""
        if not self.switches.scanning:
            self.strikes(Qt.Key.Key_2)
        self.strikes(Qt.Key.Key_2)
