"""A thousand events a second for some minutes: it stays answering, and nothing waits long."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from kiosk.shell.activity import DEAD_TIME_S
from tests.endurance.monkey import Monkey, standing
from tests.endurance.watching import Trouble, look, watched

A_SECOND = 1000
SLOWEST = 12
CALM_S = 60.0
"""How often somebody starts over, so that no run stays on one page."""


@dataclass
class Flood:
    """What came of it; times in ms."""

    events: int
    seconds: float
    trouble: Trouble
    paints: list[tuple[float, str]] = field(default_factory=list)
    """From a touch that changed the page to the frame that shows it, and which page that is."""
    lag: float = 0.0
    """The longest that an event waited for its turn."""

    @property
    def p99(self) -> float:
        """Return the 99th percentile of the paints."""
        ordered = sorted(ms for ms, _ in self.paints)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] if ordered else 0.0

    @property
    def slowest(self) -> str:
        """Return the pages that took longest, with their times."""
        return ", ".join(f"{screen} {ms:.0f}" for ms, screen in sorted(self.paints, reverse=True)[:SLOWEST])


def run(seconds: float, seed: int, tell: Callable[[str], None] = lambda _: None) -> Flood:
    """Send events at their times; those that are late are sent at once, one after the other."""
    with watched() as trouble, standing(dead_time=DEAD_TIME_S) as kiosk:
        monkey, session = Monkey(kiosk, seed), kiosk.session
        found = Flood(0, 0.0, trouble)
        asked: list[float] = []
        began, told, last = time.monotonic(), 0.0, session.screen
        now, screen = began, last

        def changed() -> None:
            nonlocal screen
            if session.screen != screen:  # within the deed that began ``now``, and maybe painted within it
                screen = session.screen
                asked.append(now)

        def painted() -> None:
            found.paints.extend(((time.monotonic() - at) * 1000, screen) for at in asked)
            asked.clear()

        session.changed.connect(changed)
        kiosk.window.frameSwapped.connect(painted)
        calm = began + CALM_S
        while (now := time.monotonic()) - began < seconds:
            due = began + monkey.events / A_SECOND
            if due > now:
                QCoreApplication.processEvents()
                time.sleep(0.0002)
                continue
            found.lag = max(found.lag, (now - due) * 1000)
            monkey.acts()
            if session.screen != last:
                last = session.screen
                look(kiosk, trouble)
            if now > calm:
                session.clear()
                calm = now + CALM_S
            if now - told > 30:
                told = now
                tell(f"{now - began:.0f} s, {monkey.events} events, lag {found.lag:.0f} ms")
        found.events, found.seconds = monkey.events, time.monotonic() - began
        kiosk.window.frameSwapped.disconnect(painted)
        session.changed.disconnect(changed)
    return found
