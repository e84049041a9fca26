"""Rules on floors: doubt never calms, time only raises, and whatever is raised says why.

How floors make an outcome is triage's business.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol, get_args

from kiosk.content.entry import LevelName
from kiosk.content.ids import RISK
from kiosk.content.model import Content
from kiosk.content.outline import Outline, sources
from kiosk.content.problems import Finding, TreePath, quoted
from kiosk.content.wizard import Choice, Gate, Later, Problem, Question, Unsure

LEVELS: Final[tuple[LevelName, ...]] = get_args(LevelName)

_GRAVITY: Final = {level: i for i, level in enumerate(LEVELS)}


class _Floored(Protocol):
    @property
    def floor(self) -> LevelName: ...
    @property
    def later(self) -> tuple[Later, ...]: ...


def doubt_never_calms(content: Content) -> Iterator[Finding]:
    """On every day "not sure" stands for no less than the gravest answer."""
    for path, question in _questions(content):
        gravest = max(question.choices, key=lambda choice: _GRAVITY[choice.floor])
        if _GRAVITY[question.unsure.floor] < _GRAVITY[gravest.floor]:
            wrong = f"is {question.unsure.floor}, but the answer {quoted(gravest.id)} is {gravest.floor}"
            yield Finding((*path, "unsure", "floor"), wrong, f"write {gravest.floor}: doubt never calms")
        else:
            yield from _doubt_keeps_up(path, question)


def _doubt_keeps_up(path: TreePath, question: Question) -> Iterator[Finding]:
    thresholds = {later.after_days for choice in question.choices for later in choice.later}
    for after in sorted(thresholds):
        doubt = _floor_after(question.unsure, after)
        gravest = max(question.choices, key=lambda choice: _GRAVITY[_floor_after(choice, after)])
        floor = _floor_after(gravest, after)
        if _GRAVITY[doubt] < _GRAVITY[floor]:
            wrong = f"is {doubt} after day {after}, but the answer {quoted(gravest.id)} is then {floor}"
            right = f"add a later floor of {floor} with after_days: {after}"
            yield Finding((*path, "unsure", "later"), wrong, right)
            return


def doubt_asks_on(content: Content) -> Iterator[Finding]:
    """Whatever any answer opens, "not sure" opens too."""
    for path, question in _questions(content):
        unsure = question.unsure
        if not unsure.clot and any(choice.clot for choice in question.choices):
            wrong = "puts no clot in question, but another answer does"
            yield Finding((*path, "unsure", "clot"), wrong, 'add "clot: true": doubt never calms')
        opened = dict.fromkeys(name for choice in question.choices for name in choice.leads)
        if left := [name for name in opened if name not in unsure.leads]:
            wrong = f"does not open {', '.join(left)}, but another answer does"
            right = f'write "leads: [{", ".join((*unsure.leads, *left))}]": doubt never calms'
            yield Finding((*path, "unsure", "leads"), wrong, right)


def later_rises(entries: Outline) -> Iterator[Finding]:
    """Each later floor comes on a later day than the one before, and is graver."""
    for path, entry in entries:
        if not isinstance(entry, Choice | Unsure | Problem):
            continue
        days, floor = -1, entry.floor
        for i, later in enumerate(entry.later):
            here = (*path, "later", i)
            if later.after_days <= days:
                wrong = f"is {later.after_days}, but the one before is {days}"
                yield Finding((*here, "after_days"), wrong, "put the days in rising order")
            if _GRAVITY[later.floor] <= _GRAVITY[floor]:
                wrong = f"is {later.floor}, but before that day it is {floor}"
                yield Finding((*here, "floor"), wrong, "write a graver one, or take this entry away")
            days, floor = later.after_days, later.floor


def gates_come_gravest_first(content: Content) -> Iterator[Finding]:
    """The gates begin with emergency_now and end with doctor_today."""
    gates = content.wizard.gates
    for g, gate in enumerate(gates):
        path = ("wizard", "gates", g, "floor")
        if g == 0 and gate.floor != "emergency_now":
            yield Finding(path, f"is {gate.floor} on the first gate", "put the gate with emergency_now first")
        elif g > 0 and _GRAVITY[gate.floor] > _GRAVITY[gates[g - 1].floor]:
            wrong = f"is {gate.floor}, but the gate before is {gates[g - 1].floor}"
            yield Finding(path, wrong, "put the gravest gate first")
    if all(gate.floor != "doctor_today" for gate in gates):
        wrong = "has no gate with the floor doctor_today"
        yield Finding(("wizard", "gates"), wrong, "add one after the others")


def problems_say_why(content: Content) -> Iterator[Finding]:
    """A problem that can be ordinary says so; one that cannot says why."""
    for p, problem in enumerate(content.wizard.problems.choices):
        path = ("wizard", "problems", "choices", p)
        if problem.floor == "expected" and problem.normal is None:
            yield _absent((*path, "normal"), "the floor expected", "a statement that this is ordinary")
        if problem.floor != "expected" and problem.because is None:
            yield _absent((*path, "because"), f"the floor {problem.floor}", "a statement that says why")


def raised_answers_say_why(content: Content) -> Iterator[Finding]:
    """An answer that raises says why, what to look out for, and how to say it on the phone."""
    for path, question in _questions(content):
        for c, choice in enumerate(question.choices):
            here = (*path, "choices", c)
            raised = choice.floor != "expected"
            beside = f"the floor {choice.floor}" if raised else "a later floor"
            if raised and choice.because is None:
                yield _absent((*here, "because"), beside, "a statement that says why")
            if (raised or choice.later) and choice.turns is None:
                yield _absent((*here, "turns"), beside, "the answer as a sign to look out for")
            if (raised or choice.later) and choice.say is None:
                yield _absent((*here, "say"), beside, "the answer as a sentence for the phone")


def own_choices_await_the_clinic(entries: Outline) -> Iterator[Finding]:
    """Whatever has no source but our own choice is marked for the clinic to confirm."""
    for path, entry in entries:
        if "design" in sources(entry) and getattr(entry, "confirm", None) is None:
            yield Finding((*path, "confirm"), "is missing beside the source design", 'add "confirm: clinic"')


def outcomes_are_reached(entries: Outline) -> Iterator[Finding]:
    """Each of the five outcomes is the floor of something."""
    floored = Choice | Unsure | Problem | Gate | Later
    floors = {entry.floor for _, entry in entries if isinstance(entry, floored)}
    for level in LEVELS:
        if level not in floors:
            wrong = "is an outcome that no answer leads to"
            yield Finding(("outcomes", level), wrong, f"give an answer the floor {level}")


def _questions(content: Content) -> Iterator[tuple[TreePath, Question]]:
    for q, question in enumerate(content.wizard.questions):
        yield ("wizard", "questions", q), question
    yield ("wizard", RISK), content.wizard.risk


def _floor_after(entry: _Floored, after: int) -> LevelName:
    """The floor once more than ``after`` days have passed."""
    floors = (entry.floor, *(later.floor for later in entry.later if later.after_days <= after))
    return max(floors, key=_GRAVITY.__getitem__)


def _absent(path: TreePath, beside: str, what: str) -> Finding:
    return Finding(path, f"is missing beside {beside}", f"add {what}")
