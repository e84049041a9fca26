"""A visit carried over to other content: the same place and answers, as far as they are still there.

What no longer fits is dropped, and asked again; nothing is guessed.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.model import Content
from kiosk.triage.answers import Answers
from kiosk.triage.flow import State, replay
from kiosk.triage.picking import AnswerError
from kiosk.visit.visit import CLOSER, Page, Place, Visit


def fitted(visit: Visit, content: Content) -> Visit:
    """Return the visit with ``content``: Home where its topic is gone; what no longer fits is asked anew."""
    topics = {topic.id for topic in content.topics}
    problems = {problem.id for problem in content.wizard.problems.choices}
    answers, state = _kept(visit.answers, content)
    chosen = tuple(problem for problem in visit.chosen if problem in problems)
    trail = tuple(place for place in visit.trail if place.topic is None or place.topic in topics)
    place = visit.place
    if place.topic is not None and place.topic not in topics:
        place, trail = Place(Page.HOME), ()
    if place.page is Page.TAKE_HOME:
        place, trail = _taking(visit, trail, pending=state.pending is not None)
    if place.page in CLOSER:  # what it showed more closely may be another thing now
        place = Place(Page.HOME)
        while trail and place.page in (Page.HOME, *CLOSER):
            place, trail = trail[-1], trail[:-1]
    if place.page in (Page.RESULT, Page.DESK) and state.pending is not None:
        place = Place(Page.WIZARD)
    changing = visit.changing if visit.changing in state.questions else None
    if place.page is Page.WIZARD and state.pending is None and changing is None:
        place = Place(Page.RESULT)
    return replace(
        visit,
        place=place,
        trail=trail,
        answers=answers,
        changing=changing,
        chosen=chosen[: content.wizard.problems.at_most],
        start=visit.start if visit.start in topics else None,
    )


def _taking(visit: Visit, trail: tuple[Place, ...], *, pending: bool) -> tuple[Place, tuple[Place, ...]]:
    """Return the page of what is taken home; where that is no more, what is left of the way back to it."""
    wanted = visit.taking
    if wanted is None or not trail or trail[-1] != wanted:
        return Place(Page.HOME), ()
    if wanted.page is Page.RESULT and pending:
        return Place(Page.WIZARD), trail[:-1]
    return visit.place, trail


def _kept(answers: Answers, content: Content) -> tuple[Answers, State]:
    """Return the answers up to the first that its screen no longer takes, and where they lead."""
    kept = Answers()
    state = replay(content.wizard, kept)
    while state.pending is not None and state.pending.id in answers:
        tried = kept.with_answer(state.pending.id, answers[state.pending.id])
        try:
            state = replay(content.wizard, tried)
        except AnswerError:
            break
        kept = tried
    return kept, state
