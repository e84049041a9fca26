"""The day by the clock on the wall, and whether it can be right. Where it plainly is not, no date is used."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

MADE: Final = date(2026, 11, 27)
"""The day this version of the program was made: it runs on no earlier one."""
SLACK: Final = timedelta(days=1)
"""Clocks of two time zones may differ by this."""


def this_day() -> date:
    """Return the day that the clock shows, where this device is."""
    return datetime.now(tz=UTC).astimezone().date()


def earliest(sealed: date | None = None) -> date:
    """Return the first day that today can be: the program's own, or that of the content's seal."""
    return max(MADE, sealed or MADE) - SLACK


def plausible(today: date, sealed: date | None = None) -> bool:
    """Return whether today can be ``today``; ``sealed`` is the day of the seal on the content."""
    return today >= earliest(sealed)
