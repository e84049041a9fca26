"""The healing timeline: one scale of days, and what is usual on a given day.

It reads the spans of the leaflet and nothing else. It is no triage: how urgent a thing is is not asked here.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum

from kiosk.content.leaflet import Span

TICKS = (0, 1, 7, 30, 180, 365, 730)
"""Days marked on the scale, evenly spaced: hours, a day, a week, a month, half a year, one and two years."""
LAST_DAY = TICKS[-1]
STOPS = (0, 1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 60, 90, 120, 180, 270, 365, 545, 730)
"""Days that the buttons for earlier and later step through."""


class Stage(Enum):
    """Where one thing stands on a day."""

    TO_COME = "to_come"
    USUAL = "usual"
    LINGERING = "lingering"
    OVER = "over"


def stage_on(span: Span, day: int) -> Stage:
    """Return how ``span`` stands ``day`` days after the treatment."""
    if day < span.onset_days:
        return Stage.TO_COME
    if day <= span.usual_days:
        return Stage.USUAL
    return Stage.LINGERING if day <= span.outer_days else Stage.OVER


def position(day: float) -> float:
    """Return where ``day`` stands on the scale, from 0 to 1; between two ticks the scale is even."""
    day = min(max(day, 0.0), float(LAST_DAY))
    left = min(bisect_right(TICKS, day), len(TICKS) - 1) - 1
    within = (day - TICKS[left]) / (TICKS[left + 1] - TICKS[left])
    return (left + within) / (len(TICKS) - 1)


def day_at(place: float) -> int:
    """Return the day at ``place`` on the scale, 0 to 1; the inverse of position, to a whole day."""
    steps = min(max(place, 0.0), 1.0) * (len(TICKS) - 1)
    left = min(int(steps), len(TICKS) - 2)
    return round(TICKS[left] + (steps - left) * (TICKS[left + 1] - TICKS[left]))


def later(day: int) -> int:
    """Return the next stop after ``day``; the last one stays."""
    return next((stop for stop in STOPS if stop > day), LAST_DAY)


def earlier(day: int) -> int:
    """Return the stop before ``day``; the first one stays."""
    return next((stop for stop in reversed(STOPS) if stop < day), 0)
