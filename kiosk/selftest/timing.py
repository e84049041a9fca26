"""How long a screen waits and warns, how often it gives more time, and when a new one takes the first key.

Time is an argument everywhere, so that nobody has to wait for it.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.viewmodels.presence import PresenceModel
from kiosk.visit.idle import LONGEST_S

MOST_S = 2 * LONGEST_S
"""Seconds after which a screen that has not warned will never do so."""
OFTEN = 12
"""How often more time is asked for; the norm wants ten."""
STEP_S = 0.02
"""How finely the dead time is measured, in seconds."""


class Time:
    """A clock that goes forward only when told; in seconds."""

    def __init__(self, start: float = 0.0) -> None:
        self.now = start

    def __call__(self) -> float:
        """Return what it shows."""
        return self.now


def wait(watch: PresenceModel, clock: Time) -> float:
    """Return how many seconds the screen that stands waits before it warns; somebody is there again after."""
    return _until(watch, clock, lambda: bool(watch.property("warning")), ends=watch.more)


def warning(watch: PresenceModel, clock: Time, is_cleared: Callable[[], bool]) -> float:
    """Return how many seconds the warning stands before all is cleared; afterwards it is."""
    _until(watch, clock, lambda: bool(watch.property("warning")))
    return _until(watch, clock, is_cleared)


def extensions(watch: PresenceModel, clock: Time, is_cleared: Callable[[], bool]) -> int:
    """Return how many times in a row more time was given at the last moment, out of OFTEN."""
    for given in range(OFTEN):
        _until(watch, clock, lambda: bool(watch.property("warning")))
        clock.now += int(watch.property("secondsLeft")) - 1
        watch.tick(clock.now)
        watch.more()
        if is_cleared() or watch.property("warning"):
            return given
    return OFTEN


def dead_time(clock: Time, is_taken: Callable[[], bool]) -> float:
    """Return how long nothing is taken from now on, in seconds; ``is_taken`` tries it."""
    start = clock.now
    while not is_taken() and clock.now - start < MOST_S:
        clock.now += STEP_S
    return clock.now - start


def _until(
    watch: PresenceModel, clock: Time, is_so: Callable[[], bool], ends: Callable[[], None] = lambda: None
) -> float:
    """Let time pass second by second until something is so; return how long that took, in seconds."""
    start = clock.now
    watch.touch(start)
    while not is_so() and clock.now - start < MOST_S:
        clock.now += 1
        watch.tick(clock.now)
    ends()
    return clock.now - start
