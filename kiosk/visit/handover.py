"""A screen handed to a patient: what staff say beforehand, and the visit that begins with it.

Nobody's name is asked. The day is what staff know of the treatment: the visit begins with it marked, and the
question "when" offers it for the patient to confirm. It answers nothing by itself, so it can lower nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.content.model import Content
from kiosk.content.wizard import Time
from kiosk.visit.healing import within_scale
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Place, Visit

WEEKS = 6
"""Weeks that the calendar shows, this one among them: most patients come back within them."""
LONGEST_AGO = 3650
"""More days than this no treatment lies back, as content.yaml has it."""


@dataclass(frozen=True)
class HandOver:
    """What staff say: ``days`` since the treatment and the ``topic`` to open at, None where they do not say.

    Raises ValueError for days that cannot be.
    """

    days: int | None = None
    topic: str | None = None

    def __post_init__(self) -> None:
        """Refuse a day to come, and one nobody remembers."""
        if self.days is not None and not 0 <= self.days <= LONGEST_AGO:
            raise ValueError(f"{self.days} days since the treatment cannot be")

    def visit(self, settings: Settings) -> Visit:
        """Return the visit of the patient whom the screen is handed to."""
        begun = Visit(
            Place(Page.START), (Place(Page.HOME),), settings=settings, treated=self.days, start=self.topic
        )
        return begun if self.days is None else begun.look_at(within_scale(self.days))


def time_known(visit: Visit, content: Content) -> Time | None:
    """Return the answer to "when" that what staff said comes to, for the patient to confirm; None without."""
    days = visit.treated
    if days is None:
        return None
    times = content.wizard.times.choices
    return next((time for time in times if _covers(time, days)), None)


def _covers(time: Time, days: int) -> bool:
    return time.from_day <= days and (time.to_day is None or days <= time.to_day)


def calendar(today: date) -> tuple[tuple[date, ...], ...]:
    """Return the weeks to choose a day from, each from Monday, the latest last; some days are to come."""
    monday = today - timedelta(days=today.weekday())
    return tuple(
        tuple(monday + timedelta(days=day - 7 * back) for day in range(7)) for back in reversed(range(WEEKS))
    )
