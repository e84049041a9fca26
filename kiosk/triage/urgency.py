"""How urgent: five levels in order, and the one place where floors become a level.

An outcome is the highest floor of all answers. Nothing anywhere else may decide or lower an urgency.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

from kiosk.content.entry import LevelName
from kiosk.content.wizard import Later

FOREVER = 100_000
"""Days for "longer than anything": an open-ended time, and a time that is not known."""


class Level(IntEnum):
    """The five urgencies; a higher number is more urgent. ``name.lower()`` is the id in content.yaml."""

    EXPECTED = 0
    WATCH = 1
    CALL_CLINIC = 2
    DOCTOR_TODAY = 3
    EMERGENCY_NOW = 4

    @staticmethod
    def of(name: LevelName) -> Level:
        """Return the level that content.yaml calls ``name``."""
        return _LEVELS[name]

    @property
    def id(self) -> LevelName:
        """Return the level's id in content.yaml."""
        return _IDS[self]

    @property
    def ends_asking(self) -> bool:
        """Return whether help comes before any further question."""
        return self >= Level.DOCTOR_TODAY


_IDS: dict[Level, LevelName] = {
    Level.EXPECTED: "expected",
    Level.WATCH: "watch",
    Level.CALL_CLINIC: "call_clinic",
    Level.DOCTOR_TODAY: "doctor_today",
    Level.EMERGENCY_NOW: "emergency_now",
}
_LEVELS: dict[LevelName, Level] = {name: level for level, name in _IDS.items()}


def highest(levels: Iterable[Level]) -> Level:
    """Return the outcome of these floors: the highest, or EXPECTED where there is none."""
    return max(levels, default=Level.EXPECTED)


def floor_on(day: int, floor: LevelName, later: Sequence[Later]) -> Level:
    """Return the floor ``day`` days after treatment. Time can only raise it.

    Args:
        day: days since the treatment; FOREVER where they are not known.
        floor: the floor that holds on every day.
        later: floors that hold after some number of days.
    """
    if not later:
        return Level.of(floor)
    return highest([Level.of(floor), *(Level.of(stage.floor) for stage in later if day > stage.after_days)])
