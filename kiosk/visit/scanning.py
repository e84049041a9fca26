"""One switch: the mark moves by itself from thing to thing; a press starts it, the next takes what is marked.

Time is an argument, in seconds from any clock that only goes forward. No timer lives here, nor the mark.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

ROUNDS = 2
"""After so many rounds without a press the mark stands still: the visitor may read, or be gone."""


@dataclass(frozen=True)
class Scanning:
    """Whether the mark moves, and how far it has come.

    ``dwell`` is how long it stays at one thing, in seconds. ``since`` is when it came to the thing it is at;
    None while it stands still. ``things`` is how many make a round, ``passed`` how many it has passed.
    """

    dwell: float
    since: float | None = None
    things: int = 0
    passed: int = 0

    @property
    def moving(self) -> bool:
        """Return whether the mark moves by itself just now."""
        return self.since is not None

    @property
    def first_round(self) -> bool:
        """Return whether somebody is likely to wait for it: what they want may still come."""
        return self.passed <= self.things

    def started(self, now: float, things: int) -> Scanning:
        """Return the scanning begun at ``now``; where there is nothing to mark it stands still."""
        return replace(self, since=now if things > 0 else None, things=things, passed=0)

    def stopped(self) -> Scanning:
        """Return it standing still."""
        return replace(self, since=None)

    def is_due(self, now: float) -> bool:
        """Return whether the mark has stayed long enough. One that is late moves one thing on, never two."""
        return self.since is not None and now - self.since >= self.dwell

    def moved(self, now: float) -> Scanning:
        """Return it after one step; after the last step of the last round it stands still."""
        passed = self.passed + 1
        over = passed >= ROUNDS * self.things
        return replace(self, since=None if over else now, passed=passed)
