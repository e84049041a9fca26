"""How one visitor likes to listen. Gone with the visit, as everything a visitor chooses."""

from __future__ import annotations

from dataclasses import dataclass

RATES = (1, 2, 3)
"""Slow, usual and fast."""
VOLUMES = (1, 2, 3, 4, 5)
"""From quiet to as loud as the device is set."""

_WORDS_A_MINUTE = {1: 110, 2: 140, 3: 175}
_LOUDNESS = {1: 0.2, 2: 0.35, 3: 0.55, 4: 0.75, 5: 1.0}


@dataclass(frozen=True)
class Manner:
    """Speed, volume, and whether everything is spoken.

    ``rate`` is one of RATES, ``volume`` one of VOLUMES; anything else raises ValueError. ``spoken`` is for
    somebody who uses the kiosk by ear and keys: every screen is read on arrival.
    """

    rate: int = 2
    volume: int = 3
    spoken: bool = False

    def __post_init__(self) -> None:
        """Refuse a speed or volume that does not exist."""
        if self.rate not in RATES:
            raise ValueError(f"speed {self.rate} does not exist; it is one of {RATES}")
        if self.volume not in VOLUMES:
            raise ValueError(f"volume {self.volume} does not exist; it is one of {VOLUMES}")

    @property
    def words_a_minute(self) -> int:
        """Return the speed as engines are told it."""
        return _WORDS_A_MINUTE[self.rate]

    @property
    def loudness(self) -> float:
        """Return the share of full volume, above 0 and at most 1."""
        return _LOUDNESS[self.volume]
