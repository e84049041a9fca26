"""Visits that staff interrupted: the one they stand before, and one put aside. In memory, not for long."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.visit.visit import Visit

ASIDE_S = 30 * 60.0
"""A visit put aside is forgotten after so many seconds."""


@dataclass(frozen=True)
class Held:
    """``here`` is the visit just interrupted; ``aside`` one put aside, forgotten at ``until`` (seconds)."""

    here: Visit | None = None
    aside: Visit | None = None
    until: float = 0.0

    def interrupted(self, visit: Visit | None) -> Held:
        """Return it with the visit that stood on the screen; None where nobody was there."""
        return replace(self, here=visit)

    def put_aside(self, now: float) -> Held:
        """Return it with the visit here put aside; where another already is, nothing changes."""
        if self.here is None or self.aside is not None:
            return self
        return Held(None, self.here, now + ASIDE_S)

    def taken_up(self) -> Held:
        """Return it with the visit put aside here again; where another is here, nothing changes."""
        return self if self.here is not None else Held(self.aside)

    def ended(self) -> Held:
        """Return it with nothing of the visit here."""
        return replace(self, here=None)

    def without_aside(self) -> Held:
        """Return it with nothing of the visit put aside."""
        return replace(self, aside=None)

    def at(self, now: float) -> Held:
        """Return it at ``now``: what was put aside too long ago is forgotten."""
        return self.without_aside() if self.aside is not None and now >= self.until else self
