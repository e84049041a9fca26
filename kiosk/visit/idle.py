"""Watches for somebody who has walked away: quiet, then a warning that counts down, then over.

Time is an argument, in seconds from any clock that only goes forward; no timer lives here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

SHORTEST_S, LONGEST_S = 120, 300
WARNING_S = 45
WORDS_A_SECOND = 1.5
"""A slow reader, reading twice; a page with more words waits longer."""


class Phase(Enum):
    """Whether somebody is there."""

    HERE = "here"
    WARNING = "warning"
    GONE = "gone"


def limit_for(words: int, floor: float = SHORTEST_S) -> float:
    """Return how many seconds without a touch a page of ``words`` words waits before it warns.

    ``floor`` is the least that staff want any page to wait, in seconds, within the bounds above.
    """
    return min(LONGEST_S, max(SHORTEST_S, floor, words / WORDS_A_SECOND))


@dataclass(frozen=True)
class Idle:
    """Since when nothing was touched, and how long the page waits; both in seconds."""

    since: float
    limit: float = SHORTEST_S

    def touched(self, now: float) -> Idle:
        """Return the watch started afresh at ``now``; this is also what "more time" does, without end."""
        return replace(self, since=now)

    def phase(self, now: float) -> Phase:
        """Return whether somebody is there at ``now``."""
        quiet = now - self.since
        if quiet < self.limit:
            return Phase.HERE
        return Phase.WARNING if quiet < self.limit + WARNING_S else Phase.GONE

    def seconds_left(self, now: float) -> int:
        """Return the whole seconds left of the warning, WARNING_S at most."""
        left = self.since + self.limit + WARNING_S - now
        return max(0, min(WARNING_S, math.ceil(left)))
