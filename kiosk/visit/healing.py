"""The healing timeline: one scale of days, and what is usual on a given day.

It reads the spans of the leaflet and nothing else. It is no triage: how urgent a thing is is not asked here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from enum import Enum

from kiosk.content.leaflet import Span

UNITS = ("hours", "days", "weeks", "months", "years")
"""What the parts of the scale are counted in, from the day of the treatment on."""
EDGES = (0, 1, 7, 30, 365, 730)
"""Days between which the parts lie, one more than there are parts."""
PLACES = (0.0, 0.17, 0.34, 0.55, 0.83, 1.0)
"""Where the edges stand. Most things end after weeks or months, so these two have the most room."""
LAST_DAY = EDGES[-1]
STOPS = (0, 1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 60, 90, 120, 180, 270, 365, 540, 730)
"""Days that the buttons for earlier and later step through."""
ROUND_DAYS: tuple[int, ...] = (*range(31), 35, 42, 49, 56, *range(60, 360, 30), 365, 450, 540, 630, 730)
"""Days that a finger can point at: not exact to the day, and "4 months" reads better than "131 days"."""


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


def all_over(spans: Iterable[Span], day: int) -> bool:
    """Return whether the time of every one of ``spans`` is past ``day`` days after the treatment."""
    return all(stage_on(span, day) is Stage.OVER for span in spans)


def position(day: float) -> float:
    """Return where ``day`` stands on the scale, from 0 to 1; between two edges the scale is even."""
    day = min(max(day, 0.0), float(LAST_DAY))
    left = min(bisect_right(EDGES, day), len(EDGES) - 1) - 1
    within = (day - EDGES[left]) / (EDGES[left + 1] - EDGES[left])
    return PLACES[left] + within * (PLACES[left + 1] - PLACES[left])


def day_near(place: float) -> int:
    """Return the one of the round days that stands nearest to ``place``, which may lie beside the scale."""

    def away(day: int) -> float:
        return abs(position(day) - place)

    return min(ROUND_DAYS, key=away)


def within_scale(day: int) -> int:
    """Return ``day``, or the end of the scale that it lies beyond."""
    return min(max(day, 0), LAST_DAY)


def later(day: int) -> int:
    """Return the next stop after ``day``; the last one stays."""
    return next((stop for stop in STOPS if stop > day), LAST_DAY)


def earlier(day: int) -> int:
    """Return the stop before ``day``; the first one stays."""
    return next((stop for stop in reversed(STOPS) if stop < day), 0)
