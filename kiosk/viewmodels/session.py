"""The one door: what is being served, and the visit in progress.

A command replaces the visit by a new one; one signal says so. View models listen, pages bind to them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.content.model import Content
from kiosk.content.wizard import Outcome
from kiosk.signoff.seal import Seal
from kiosk.visit.fitting import fitted
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Visit


class Session(QObject):
    """Holds the content served, its seal, the interface words and the visit.

    ``defaults`` are the settings every new visitor starts with. ``seal`` is None for content that nobody has
    vouched for.
    """

    changed = Signal()

    def __init__(
        self,
        content: Content,
        words: Mapping[str, str],
        defaults: Settings,
        parent: QObject | None = None,
        *,
        seal: Seal | None = None,
    ) -> None:
        super().__init__(parent)
        self.content = content
        self.seal = seal
        self.words = words
        self.defaults = defaults
        self.visit = Visit(settings=defaults)

    def replace(self, visit: Visit) -> None:
        """Go on with ``visit``; an equal one changes nothing."""
        if visit == self.visit:
            return
        self.visit = visit
        self.changed.emit()

    def serve(self, content: Content, seal: Seal | None = None) -> None:
        """Go on with other content; the visit keeps its place and its answers as far as they still fit."""
        self.content = content
        self.seal = seal
        self.visit = fitted(self.visit, content)
        self.changed.emit()

    def clear(self) -> None:
        """Forget the visitor: everything is as for the first one of the day, and the screen says so."""
        self.replace(Visit(settings=self.defaults, cleared=True))

    def forget_clearing(self) -> None:
        """Stop saying that a visit was cleared."""
        self.replace(replace(self.visit, cleared=False))

    def open_topic(self, topic: str) -> None:
        """Show the page of a topic; one that does not exist changes nothing."""
        if any(topic == one.id for one in self.content.topics):
            self.replace(self.visit.go(Page.TOPIC, topic))

    def say(self, key: str, **values: object) -> str:
        """Return an interface phrase with its gaps filled; raises KeyError where there is no such phrase."""
        return self.words[key].format(**values)

    def fill(self, text: str) -> str:
        """Return clinical words with the clinic's details in place of ``{phone}`` and the like."""
        return self.content.clinic.fill(text)

    def days_in_words(self, days: int) -> str:
        """Return a number of days as people say it: "3 days", "6 weeks", "6 months", "2 years"."""
        for unit, length in (("year", 365), ("month", 30), ("week", 7)):
            least = {"year": 365, "month": 60, "week": 14}[unit]
            if days >= least and abs(days - round(days / length) * length) <= length // 10:
                return self._count(unit, round(days / length))
        return self._count("day", days)

    def days_after(self, days: int) -> str:
        """Return how long ago a treatment was, in words."""
        return self.say("on_the_day") if days == 0 else self.say("after_days", days=self.days_in_words(days))

    def _count(self, unit: str, number: int) -> str:
        return self.say(f"one_{unit}") if number == 1 else self.say(f"many_{unit}s", number=number)

    def outcome(self, level: str) -> Outcome:
        """Return what a level says; ``level`` is its id."""
        outcome: Outcome = getattr(self.content.outcomes, level)
        return outcome

    @property
    def screen(self) -> str:
        """Return the screen shown: as the page, but different for each topic and each question."""
        place = self.visit.place
        parts = [place.page.value, place.topic or ""]
        if place.page is Page.WIZARD:
            step = self.visit.step(self.content)
            parts.append(step.id if step else "")
        return ":".join(part for part in parts if part)

    def on(self, page: Page) -> bool:
        """Return whether the visitor is on ``page``."""
        return self.visit.place.page is page
