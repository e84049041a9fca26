"""What the staff page tells of the device, line by line, as phrases that it can say in any language.

Plain facts and what they mean for staff. Who finds them out (disk, voices, printer) is the shell's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.device.clock import plausible

LEAST_FREE_MB = 200
"""With less room on the disk than this, staff are told to act."""


@dataclass(frozen=True)
class Fact:
    """One line: ``label`` and ``key`` name phrases, ``values`` fill the gaps; ``bad`` asks staff to act.

    ``text`` is shown as it is in place of a phrase, such as a version or a name.
    """

    label: str
    key: str = ""
    text: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    bad: bool = False


def disk(free_bytes: int | None) -> Fact:
    """Return how much room the disk has, in bytes; None where that cannot be found out."""
    if free_bytes is None:
        return Fact("disk", "disk_unknown", bad=True)
    few = is_full(free_bytes)
    values = {"number": free_bytes // 1_000_000}
    return Fact("disk", "disk_low" if few else "disk_free", values=values, bad=few)


def is_full(free_bytes: int) -> bool:
    """Return whether a disk with so many bytes free is as good as full."""
    return free_bytes < LEAST_FREE_MB * 1_000_000


def clock(today: date, sealed_on: date | None) -> Fact:
    """Return the day that the clock shows, and whether it can be right."""
    wrong = not plausible(today, sealed_on)
    return Fact(
        "clock", "clock_wrong" if wrong else "clock_day", values={"date": today.isoformat()}, bad=wrong
    )
