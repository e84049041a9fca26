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
    LANGUAGE = "language"
    TAKE_HOME = "take_home"
    ABOUT = "about"
    PICTURE = "picture"
    WORDS = "words"
    START = "start"
    DESK = "desk"


CLOSER = frozenset({Page.PICTURE, Page.WORDS})
"""Pages that show what is on another one more closely: a picture large, and its hard words explained.

They are pages, not a layer in the window, so that Back, Escape, keys, switches, reading aloud, screen readers
and the watch for somebody walking away treat them like every other.
"""

OVERLAYS = frozenset({Page.HELP, Page.SETTINGS, Page.LANGUAGE, Page.ABOUT}) | CLOSER
"""Pages that open over any other and lead back to it."""

ASKING = frozenset({Page.WIZARD, Page.RESULT, Page.DESK})
"""Pages that show nothing true without the answers that led to them."""


@dataclass(frozen=True)
class Place:
    """A page, for a topic page which topic, and for a picture shown large which one."""

    page: Page
    topic: str | None = None
    picture: str | None = None


@dataclass(frozen=True)
class Visit:
    """Where one visitor is, what they said and how they like to read.

    ``trail`` is the way back, oldest first. ``changing`` names a question being answered anew. ``chosen`` are
    the problems ticked but not yet sent on. ``day`` is the day looked at on the timeline, and ``day_chosen``
    says that somebody put the mark there. ``treated`` is how many days ago staff say that the treatment was,
    and ``start`` the topic they open at; None where nobody said so. ``covered`` hides the screen from others.
    ``cleared`` says that somebody's visit has just been forgotten; the first step of the next one ends that.
    """

    place: Place = Place(Page.WELCOME)
    trail: tuple[Place, ...] = ()
    answers: Answers = field(default_factory=Answers)
    changing: str | None = None
    chosen: tuple[str, ...] = ()
    day: int = 7
    day_chosen: bool = False
    settings: Settings = field(default_factory=Settings)
    treated: int | None = None
    start: str | None = None
    covered: bool = False
    cleared: bool = False

    # Going about

    def go(self, page: Page, topic: str | None = None) -> Visit:
        """Return the visit on another page; the way back leads here.

        From one page that opens over any other to the next, the way back leads past the first. Not to the
        languages, nor to what looks closer: whoever cannot read a page must come back to this very page.
        """
        return self._to(Place(page, topic), keeps=page is Page.LANGUAGE or page in CLOSER)

    def look_closer(self, picture: str) -> Visit:
        """Return the visit with a picture of this page shown large; from one to the next nothing is added."""
        place = Place(Page.PICTURE, picture=picture)
        if self.place.page is Page.PICTURE:
            return replace(self, place=place)
        return self._to(place, keeps=True)

    def _to(self, place: Place, *, keeps: bool) -> Visit:
        if place == self.place:
            return self
        leaves = self.place.page in OVERLAYS and not keeps
        trail = self.trail if leaves else (*self.trail, self.place)
        if trail and trail[-1] == place:
            trail = trail[:-1]
        return replace(self, place=place, trail=trail, cleared=False)

    @property
    def taking(self) -> Place | None:
        """Return the page whose words are taken home; None where none are."""
        return self.trail[-1] if self.place.page is Page.TAKE_HOME and self.trail else None

    @property
    def beneath(self) -> Place:
        """Return the place that is looked at more closely; on every other page, where the visitor is."""
        places = [place for place in (*self.trail, self.place) if place.page not in CLOSER]
        return places[-1] if self.place.page in CLOSER and places else self.place

    def home(self) -> Visit:
        """Return the visit on Home, with nothing to go back to."""
        return replace(self, place=Place(Page.HOME), trail=(), cleared=False)

    def cover(self, *, covered: bool) -> Visit:
        """Return the visit hidden from others, or shown again, where it was."""
        return replace(self, covered=covered)

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
        if self.place.page in (Page.WIZARD, Page.RESULT) and (asked := self.state(content).asked):
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
        return replace(self, day=day, day_chosen=True)
