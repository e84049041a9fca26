"""Where an edit can be seen: the page that shows it, and a shortest way of answers to it. No Qt here."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from kiosk.content.entry import NOT_SURE
from kiosk.content.model import Content
from kiosk.content.problems import TreePath
from kiosk.content.wizard import Question, Wizard
from kiosk.signoff.changes.examples import advice
from kiosk.signoff.changes.places import Kind
from kiosk.signoff.changes.wording import Difference
from kiosk.triage.answers import Answers
from kiosk.triage.flow import State, replay
from kiosk.triage.paths import answers_to, past_danger
from kiosk.triage.steps import PROBLEMS, WHEN, check_id
from kiosk.triage.urgency import Level
from kiosk.visit.visit import Page, Place, Visit

MOST_TRIED: Final = 20_000
"""Screens that are tried on the way to one."""

_ON_CARDS: Final = frozenset({"text", "hint", "picture", "alt", "id"})
"""Keys of an answer that are shown where it is chosen; the others are shown with the outcome."""

Goal = Callable[[State], bool]


def visit_to(found: Iterable[Difference], content: Content, visit: Visit) -> Visit:
    """Return the visit where the first of these differences is seen; as it is where it shows one already."""
    seen = [one for one in found if one.kind is not Kind.SOURCE]
    places = [(one, there) for one in seen if (there := _visit_at(one, content, visit))]
    if not places or any(_is_there(one, visit, there, content) for one, there in places):
        return visit
    return places[0][1]


def _is_there(difference: Difference, visit: Visit, there: Visit, content: Content) -> bool:
    if visit.place != there.place:
        return False
    if visit.place.page is Page.WIZARD:
        here, wanted = visit.step(content), there.step(content)
        return here is not None and wanted is not None and here.id == wanted.id
    if visit.place.page is Page.RESULT:
        told = advice(content, visit.state(content))
        return any((difference.new or "") in text for text in told)
    return True


def _visit_at(difference: Difference, content: Content, visit: Visit) -> Visit | None:
    match difference.path:
        case ("outcomes", str(level), *_):
            return _asked(visit, content, lambda state: state.pending is None and state.level.id == level)
        case ("wizard", str(part), *rest):
            finder = _FINDERS.get(part, _in_plate)
            goal = finder(content.wizard, tuple(rest))
            return _asked(visit, content, goal) if goal else None
    place = _place(difference, content)
    return _open(visit, place) if place else None


def _place(difference: Difference, content: Content) -> Place | None:
    """Return the page of the leaflet that shows a difference."""
    match difference.path:
        case ("topics", int(index), *_) if index < len(content.topics) and difference.new is not None:
            return Place(Page.TOPIC, content.topics[index].id)
        case ("topics", *_):
            return Place(Page.HOME)
        case ("clinic", "name"):
            return Place(Page.WELCOME)
        case (str(part), *_) if part in ("care", "clinic", "help"):
            return Place(Page.CARE if part == "care" else Page.HELP)
    return None


def _in_plate(wizard: Wizard, _path: TreePath) -> Goal:
    return _shows(check_id(wizard.gates[0].signs[0]))


def _in_gate(wizard: Wizard, path: TreePath) -> Goal | None:
    match path:
        case (int(g), *_) if g >= len(wizard.gates):
            return None
        case (int(g), "signs", int(s), *keys) if s < len(wizard.gates[g].signs):
            gate, sign = wizard.gates[g], wizard.gates[g].signs[s]
            if keys == ["check"]:
                return _shows(check_id(sign))
            return _shows(gate.id) if _on_card(keys) else _ended_with(gate.id, sign.id)
        case (int(g), *_):
            return _shows(wizard.gates[g].id)
    return None


def _in_problems(wizard: Wizard, path: TreePath) -> Goal:
    match path:
        case ("choices", int(p), *keys) if p < len(wizard.problems.choices) and not _on_card(keys):
            problem = wizard.problems.choices[p]
            ended = _ended_with(PROBLEMS, problem.id)
            if keys[0] == "later" and isinstance(n := keys[1], int) and n < len(problem.later):
                after = problem.later[n].after_days
                return lambda state: ended(state) and state.day > after
            if keys[0] == "normal":
                return lambda state: ended(state) and state.level is Level.EXPECTED
            return ended
    return _shows(PROBLEMS)


def _in_times(_wizard: Wizard, _path: TreePath) -> Goal:
    return _shows(WHEN)


def _in_questions(wizard: Wizard, path: TreePath) -> Goal | None:
    match path:
        case (int(q), *keys) if q < len(wizard.questions):
            return _in_question(wizard.questions[q], tuple(keys))
    return None


def _in_risk(wizard: Wizard, path: TreePath) -> Goal:
    return _in_question(wizard.risk, path)


def _in_question(question: Question, keys: TreePath) -> Goal:
    match keys:
        case ("choices", int(c), *rest) if c < len(question.choices) and not _on_card(rest):
            return _ended_with(question.id, question.choices[c].id)
        case ("unsure", *_):
            return _ended_with(question.id, NOT_SURE)
    return _shows(question.id)


_FINDERS: Final[Mapping[str, Callable[[Wizard, TreePath], Goal | None]]] = {
    "gates": _in_gate,
    "problems": _in_problems,
    "times": _in_times,
    "questions": _in_questions,
    "risk": _in_risk,
}


def _on_card(keys: Sequence[object]) -> bool:
    """Return whether this is shown where the answer is chosen."""
    return not keys or keys[0] in _ON_CARDS


def _shows(question: str) -> Goal:
    return lambda state: state.pending is not None and state.pending.id == question


def _ended_with(question: str, answer: str) -> Goal:
    return lambda state: (
        state.pending is None
        and any(
            asked.step.id == question and answer in [option.id for option in asked.picked]
            for asked in state.asked
        )
    )


def _open(visit: Visit, place: Place) -> Visit:
    first = place.page in (Page.WELCOME, Page.HOME)
    return replace(visit, place=place, trail=() if first else (Place(Page.HOME),), cleared=False)


def _asked(visit: Visit, content: Content, goal: Goal) -> Visit | None:
    """Return the visit after a shortest way of answers that reaches ``goal``, or None where there is none."""
    answers = _way(content.wizard, goal)
    if answers is None:
        return None
    page = Page.RESULT if replay(content.wizard, answers).pending is None else Page.WIZARD
    opened = _open(visit, Place(page))
    return replace(opened, answers=answers, changing=None, chosen=())


def _way(wizard: Wizard, goal: Goal) -> Answers | None:
    """Return the fewest answers that reach ``goal``; people without a danger sign are tried first."""
    for start in (past_danger(wizard), Answers()):
        waiting, tried = deque([start]), 0
        while waiting and tried < MOST_TRIED:
            given, tried = waiting.popleft(), tried + 1
            state = replay(wizard, given)
            if goal(state):
                return given
            if state.pending is not None:
                waiting += [given.with_answer(state.pending.id, one) for one in answers_to(state.pending)]
    return None
