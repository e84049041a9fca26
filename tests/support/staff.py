"""Staff at the kiosk: they come in by the gesture or the chord, and type their PIN."""

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.device.device import Device
from kiosk.device.pin import hashed
from kiosk.shell.corners import HELD_MS
from tests.support.hands import Hands
from tests.support.visitor import Visitor

PIN = "2580"
CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Staff:
    """Somebody who knows the PIN, before the kiosk of ``visitor``."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.hands = Hands(visitor)

    def calls(self) -> None:
        """Press the key chord."""
        self.hands.types(Qt.Key.Key_S, held=CHORD)

    def holds_corners(self, *, long_enough: bool = True) -> None:
        """Hold two opposite corners, and let go."""
        window = self.visitor.kiosk.window
        last = QPoint(window.width() - 9, window.height() - 9)
        self.hands.holds_two(QPoint(9, 9), last, HELD_MS + 200 if long_enough else HELD_MS // 4)

    def types(self, digits: str) -> None:
        """Touch digits on the number pad, then OK."""
        self.visitor.touches(*digits, "OK")

    def comes_in(self) -> None:
        """Come in, past the PIN."""
        self.calls()
        self.types(PIN)


@pytest.fixture
def own(tmp_path) -> Device:
    """A device with the staff's PIN, whose state folder is the test's own."""
    device = Device(tmp_path / "state")
    device.change(pin=hashed(PIN))
    return device


@pytest.fixture
def staff(meet, own) -> Staff:
    """Staff before a waiting-room screen at the welcome page."""
    return Staff(meet(own=own))
