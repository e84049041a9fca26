"""The frozen state of one visit, and every step it can take.

A step takes a Visit and gives a new one; nothing is changed in place, nothing is kept. What the steps mean
for urgency is triage's; how a page looks is no business of this room.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.content.model import Content
from kiosk.content.wizard import Time
from kiosk.triage.answers import Answer, Answers
from kiosk.triage.flow import State, replay
from kiosk.triage.steps import PROBLEMS, WHEN, Kind, Step
from kiosk.visit.settings import Settings


class Page(StrEnum):
    """The pages a visitor can be on."""

    WELCOME = "welcome"
    HOME = "home"
    TOPIC = "topic"
    CARE = "care"
    TIMELINE = "timeline"
    WIZARD = "wizard"
    RESULT = "result"
    HELP = "help"
    SETTINGS = "settings"


OVERLAYS = frozenset({Page.HELP, Page.SETTINGS})
"""Pages that open over any other and lead back to it."""

ASKING = frozenset({Page.WIZARD, Page.RESULT})
"""Pages that show nothing true without the answers that led to them."""


@dataclass(frozen=True)
class Place:
    """A page, and for a topic page which topic."""

    page: Page
    topic: str | None = None


@dataclass(frozen=True)
class Visit:
    """Where one visitor is, what they said and how they like to read.

    ``trail`` is the way back, oldest first. ``changing`` names a question being answered anew. ``chosen`` are
    the problems ticked but not yet sent on. ``day`` is the day looked at on the timeline. ``cleared`` says
    that somebody's visit has just been forgotten; the first step of the next one ends that.
    """

    place: Place = Place(Page.WELCOME)
    trail: tuple[Place, ...] = ()
    answers: Answers = field(default_factory=Answers)
    changing: str | None = None
    chosen: tuple[str, ...] = ()
    day: int = 7
    settings: Settings = field(default_factory=Settings)
    cleared: bool = False

    # Going about

    def go(self, page: Page, topic: str | None = None) -> Visit:
        """Return the visit on another page; the way back leads here."""
        place = Place(page, topic)
        if place == self.place:
            return self
        trail = self.trail if self.place.page in OVERLAYS else (*self.trail, self.place)
        return replace(self, place=place, trail=trail, cleared=False)

    def home(self) -> Visit:
        """Return the visit on Home, with nothing to go back to."""
        return replace(self, place=Place(Page.HOME), trail=(), cleared=False)

    def turn_to(self, topic: str) -> Visit:
        """Return the visit on another topic, the way back unchanged, as when leafing."""
        return replace(self, place=Place(Page.TOPIC, topic))

    # Asking

    def ask(self, about: tuple[str, ...] = ()) -> Visit:
        """Return the visit at the start of the wizard, nothing answered; ``about`` is ticked beforehand.

        The way back leads past the answers before: their result must not be shown without them.
        """
        fresh = replace(self, answers=Answers(), changing=None, chosen=about).go(Page.WIZARD)
        return replace(fresh, trail=tuple(place for place in fresh.trail if place.page not in ASKING))

    def state(self, content: Content) -> State:
        """Return the flow as the answers so far make it."""
        return replay(content.wizard, self.answers)

    def step(self, content: Content) -> Step | None:
        """Return the screen to show, or None when the wizard is done."""
        state = self.state(content)
        if self.changing is None:
            return state.pending
        return next((a.step for a in state.asked if a.step.id == self.changing), state.pending)

    def time(self, content: Content) -> Time | None:
        """Return how long ago the treatment was, where the visitor said so and was sure."""
        said = self.answers.get(WHEN)
        return next((time for time in content.wizard.times.choices if time.id == said), None)

    def tick(self, problem: str, at_most: int) -> Visit:
        """Return the visit with a problem ticked or unticked; a tick beyond ``at_most`` does nothing."""
        if problem in self.chosen:
            return replace(self, chosen=tuple(one for one in self.chosen if one != problem))
        if len(self.chosen) >= at_most:
            return self
        return replace(self, chosen=(*self.chosen, problem))

    def answer(self, content: Content, given: Answer) -> Visit:
        """Return the visit with the screen shown answered; answers no longer asked for are dropped."""
        step = self.step(content)
        if step is None:
            return self
        said = replace(self, answers=self.answers.with_answer(step.id, given), changing=None)
        state = said.state(content)
        said = replace(said, answers=said.answers.only(state.questions))
        if state.pending is None:
            return replace(said, place=Place(Page.RESULT))
        return replace(said, place=Place(Page.WIZARD))

    def change(self, question: str) -> Visit:
        """Return the visit with one question open again; the other answers stay until they no longer fit."""
        ticked = self.answers.get(PROBLEMS, ())
        chosen = ticked if question == PROBLEMS and isinstance(ticked, tuple) else self.chosen
        return replace(self, place=Place(Page.WIZARD), changing=question, chosen=chosen)

    # Going back

    def back(self, content: Content) -> Visit:
        """Return the visit one screen earlier; in the wizard that takes back the last answer."""
        if self.place.page is Page.WIZARD and self.changing is not None:
            state = self.state(content)
            done = Page.RESULT if state.pending is None else Page.WIZARD
            return replace(self, place=Place(done), changing=None)
        if self.place.page in ASKING and (asked := self.state(content).asked):
            last = asked[-1].step
            ticked = tuple(option.id for option in asked[-1].picked)
            chosen = ticked if last.kind is Kind.PROBLEMS else self.chosen
            place = Place(Page.WIZARD)
            return replace(self, place=place, answers=self.answers.without(last.id), chosen=chosen)
        if not self.trail:
            return self.home()
        return replace(self, place=self.trail[-1], trail=self.trail[:-1])

    # Liking and leaving

    def prefer(self, settings: Settings) -> Visit:
        """Return the visit with other reading settings."""
        return replace(self, settings=settings)

    def look_at(self, day: int) -> Visit:
        """Return the visit with another day marked on the timeline."""
        return replace(self, day=day)
