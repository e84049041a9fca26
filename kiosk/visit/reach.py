"""How high a hand may have to reach, and what part of a mounted screen lies within that. Plain sums in mm.

The heights are those of the ADA Standards (2010), section 308: from the floor, for an unobstructed reach.
"""

from __future__ import annotations

from dataclasses import dataclass

LOWEST_MM, HIGHEST_MM = 380.0, 1220.0
"""Nothing to touch lies below the one or above the other, in mm from the floor."""
USUAL_BOTTOM_MM = 800.0
"""Where the bottom edge of a screen is taken to be until staff have measured it, in mm from the floor."""
LEAST_MM = 200.0
"""Less height than this is no use: the words would not stand on it. In mm."""


@dataclass(frozen=True)
class Reach:
    """A screen of ``height`` mm whose bottom edge is ``bottom`` mm above the floor."""

    height: float
    bottom: float = USUAL_BOTTOM_MM

    @property
    def above(self) -> float:
        """Return how much of the top is too high, in mm; at least LEAST_MM of the screen stay in use."""
        wanted = max(0.0, self.bottom + self.height - HIGHEST_MM)
        return min(wanted, max(0.0, self.height - self.below - LEAST_MM))

    @property
    def below(self) -> float:
        """Return how much of the bottom is too low, in mm."""
        return min(max(0.0, LOWEST_MM - self.bottom), max(0.0, self.height - LEAST_MM))

    @property
    def helps(self) -> bool:
        """Return whether keeping within reach changes anything."""
        return self.above + self.below > 0

    @property
    def is_kept(self) -> bool:
        """Return whether all that stays in use lies within reach; where not, the screen hangs wrongly."""
        return self.bottom + self.below >= LOWEST_MM and self.bottom + self.height - self.above <= HIGHEST_MM
