"""A visit carried over to other content: the same place and answers, as far as they are still there.

What no longer fits is dropped, and asked again; nothing is guessed.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.model import Content
from kiosk.triage.answers import Answers
from kiosk.triage.flow import State, replay
from kiosk.triage.picking import AnswerError
from kiosk.visit.visit import Page, Place, Visit


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
    if place.page is Page.RESULT and state.pending is not None:
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
    )


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
