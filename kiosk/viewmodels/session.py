"""The one door: what is being served, and the visit in progress.

A command replaces the visit by a new one; one signal says so. View models listen, pages bind to them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from kiosk.content.entry import LevelName
from kiosk.content.leaflet import Clinic
from kiosk.content.model import Content
from kiosk.content.numbers import whole
from kiosk.content.translation.language import Language, original
from kiosk.content.wizard import Outcome
from kiosk.signoff.seal import Seal
from kiosk.visit.fitting import fitted
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Visit


class Logo(NamedTuple):
    """Where QML finds the clinic's logo, and its width by its height."""

    address: str
    shape: float


NO_LOGO = Logo("", 1.0)
"""The clinic's name stands in words."""


class Session(QObject):
    """Holds the content served, its seal, the interface words and the visit.

    ``defaults`` are the settings every new visitor starts with. ``seal`` is None for content that nobody has
    vouched for. ``logo_of`` finds the logo that a clinic names. ``others`` gives the languages offered
    beside the content's own.
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
        logo_of: Callable[[Clinic], Logo] = lambda _: NO_LOGO,
        others: Callable[[Language], Sequence[Language]] = lambda _: (),
    ) -> None:
        super().__init__(parent)
        self.seal = seal
        self._others = others
        self._logo_of = logo_of
        self._take(content, words)
        self.defaults = defaults
        self.visit = Visit(settings=defaults)

    def _take(self, content: Content, words: Mapping[str, str]) -> None:
        own = original(content, words)
        self.languages: tuple[Language, ...] = (own, *self._others(own))
        self.logo = self._logo_of(content.clinic)

    @property
    def served(self) -> Content:
        """Return the content as it was written and signed, whatever language it is read in."""
        return self.languages[0].content

    @property
    def language(self) -> Language:
        """Return the language that the visitor reads in; where it is not offered, the content's own."""
        code = self.visit.settings.language
        return next((each for each in self.languages if each.code == code), self.languages[0])

    @property
    def content(self) -> Content:
        """Return the content in the visitor's language, in easier words for who wants them."""
        return self.reading.content

    @property
    def reading(self) -> Language:
        """Return the visitor's language, in easier words for who wants them."""
        return self.language.easier if self.visit.settings.easy else self.language

    @property
    def words(self) -> Mapping[str, str]:
        """Return the interface's words in the visitor's language."""
        return self.language.words

    def in_language(self, code: str) -> Visit:
        """Return the visit in another language; one that is not offered changes nothing."""
        if all(each.code != code for each in self.languages):
            return self.visit
        return self.visit.prefer(replace(self.visit.settings, language=code))

    def replace(self, visit: Visit) -> None:
        """Go on with ``visit``; an equal one changes nothing."""
        if visit == self.visit:
            return
        self.visit = visit
        self.changed.emit()

    def serve(
        self, content: Content, seal: Seal | None = None, words: Mapping[str, str] | None = None
    ) -> None:
        """Go on with other content; the visit keeps its place and its answers as far as they still fit.

        ``words`` are other words of the interface in the content's own language; None keeps them.
        """
        self.seal = seal
        self._take(content, self.languages[0].words if words is None else words)
        self.visit = fitted(self.visit, content)
        self.changed.emit()

    def clear(self) -> None:
        """Forget the visitor: everything is as for the first one of the day, and the screen says so."""
        self.replace(Visit(settings=self.defaults, cleared=True))

    def recover(self) -> None:
        """Go on from a page the visitor knows: what they said is forgotten, how they read is not."""
        if self.on(Page.WELCOME):
            self.clear()
        else:
            self.replace(Visit(settings=self.visit.settings).home())

    def forget_clearing(self) -> None:
        """Stop saying that a visit was cleared."""
        self.replace(replace(self.visit, cleared=False))

    def open_topic(self, topic: str) -> None:
        """Show the page of a topic; one that does not exist changes nothing."""
        if any(topic == one.id for one in self.content.topics):
            self.replace(self.visit.go(Page.TOPIC, topic))

    def say(self, key: str, **values: object) -> str:
        """Return an interface phrase with its gaps filled; raises KeyError where there is no such phrase."""
        return self.language.say(key, **values)

    def fill(self, text: str) -> str:
        """Return clinical words with the clinic's details in place of ``{phone}`` and the like."""
        return whole(self.language.fill(text))

    def days_in_words(self, days: int) -> str:
        """Return a number of days as people say it: "3 days", "6 weeks", "6 months", "2 years"."""
        return self.language.days_in_words(days)

    def days_after(self, days: int) -> str:
        """Return how long ago a treatment was, in words."""
        return self.say("on_the_day") if days == 0 else self.say("after_days", days=self.days_in_words(days))

    def outcome(self, level: LevelName) -> Outcome:
        """Return what a level says; ``level`` is its id."""
        return self.reading.outcome(level)

    @property
    def screen(self) -> str:
        """Return the screen shown: as the page, but different for each topic, question and language."""
        place = self.visit.place
        parts = [place.page.value, place.topic or "", place.picture or ""]
        if place.page is Page.WIZARD:
            step = self.visit.step(self.content)
            parts.append(step.id if step else "")
        if self.language is not self.languages[0]:
            parts.append(self.language.code)
        return ":".join(part for part in parts if part)

    def on(self, page: Page) -> bool:
        """Return whether the visitor is on ``page``."""
        return self.visit.place.page is page
