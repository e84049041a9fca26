"""How one visitor's hands meet the screen: touch, keys and switches. Gone with the visit.

Plain numbers and their bounds live here; what is done with fingers and keys is the shell's.
"""

from __future__ import annotations

from dataclasses import dataclass

HOLDS = (0.0, 0.3, 0.6)
"""How long a finger has to stay before a touch counts, in seconds."""
PAUSES = (0.0, 0.5, 1.0)
"""How long after one press the next is not taken, in seconds: a hand that trembles presses twice."""
DWELLS = (1, 2, 3, 4, 5)
"""How long scanning stays at one thing, in seconds."""

DRIFT_MM = 3.0
"""How far any finger may roll while it presses, in mm; beyond that it slides."""
STEADIED_DRIFT_MM = 8.0
"""The same where the touch is steadied for a hand that trembles, in mm."""
PALM_MM = 25.0
"""What touches the glass wider than this is no finger, in mm."""


@dataclass(frozen=True)
class Handling:
    """How touches, keys and switches are taken.

    ``hold`` is one of HOLDS, ``pause`` one of PAUSES (both in seconds), ``dwell`` one of DWELLS (seconds);
    raises ValueError for anything else. ``steady`` forgives a finger that drifts; ``low`` keeps everything
    in the lower part of a tall screen.
    """

    hold: float = 0.0
    pause: float = 0.0
    steady: bool = False
    dwell: int = 2
    low: bool = False

    def __post_init__(self) -> None:
        """Refuse a time that is not offered."""
        for name, offered in (("hold", HOLDS), ("pause", PAUSES), ("dwell", DWELLS)):
            value = getattr(self, name)
            if value not in offered:
                raise ValueError(f"{name} of {value} s does not exist; it is one of {offered}")

    @property
    def drift_mm(self) -> float:
        """Return how far a finger may move and still press what it touched first, in mm."""
        return STEADIED_DRIFT_MM if self.steady else DRIFT_MM
