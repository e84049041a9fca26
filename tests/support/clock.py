"""The kiosk's time, which passes only when told."""

import time

import pytest

from kiosk.app import Kiosk
from tests.support.visitor import Visitor


class Clock:
    """Takes the place of the clock of ``kiosk``."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.now = (
            time.monotonic()
        )  # the kiosk has looked at its own clock already, and time must not go back
        self._activity = kiosk.activity
        kiosk.activity._clock = self

    def __call__(self) -> float:
        return self.now

    def passes(self, seconds: float) -> None:
        """Let time pass; the kiosk looks at its clock once a second."""
        until = self.now + seconds
        while self.now < until:
            self.now = min(self.now + 1, until)
            self._activity._tick()


@pytest.fixture
def clock(visitor: Visitor) -> Clock:
    """The clock of the kiosk that the visitor stands before."""
    return Clock(visitor.kiosk)
