"""The flow: answers replayed from the start give what was asked, what is asked next, and how urgent it is.

Danger signs come first, for everyone. Asking stops at the two top levels, and no question is put whose every
answer could neither raise the level reached nor add advice. Problems are gone through in the order of the
file, so that the order of picking cannot matter.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass

from kiosk.content.entry import NOT_SURE
from kiosk.content.wizard import Problem, Question, Wizard
from kiosk.triage.answers import Answers
from kiosk.triage.picking import pick
from kiosk.triage.steps import (
    Kind,
    Option,
    Step,
    check_step,
    gate_step,
    problems_step,
    question_step,
    when_step,
)
from kiosk.triage.urgency import FOREVER, Level, highest


@dataclass(frozen=True)
class Asked:
    """One screen that was answered, with the answers picked on it."""

    step: Step
    picked: tuple[Option, ...]


@dataclass(frozen=True)
class State:
    """Where a visitor is: the screens answered, and the one to show next (None at the end)."""

    asked: tuple[Asked, ...]
    pending: Step | None
    problems: tuple[Problem, ...]
    day: int

    @property
    def level(self) -> Level:
        """Return the highest floor of all answers given."""
        return highest(option.level for asked in self.asked for option in asked.picked)

    @property
    def questions(self) -> tuple[str, ...]:
        """Return the ids of the questions answered, in the order asked."""
        return tuple(asked.step.id for asked in self.asked)


Script = Generator[Step, tuple[Option, ...], None]
"""Yields the screens that may come, and is sent what was picked; an empty pick means it was passed over."""


def replay(wizard: Wizard, answers: Answers) -> State:
    """Go through the wizard with ``answers`` from the start, and stop where an answer is missing.

    Raises:
        UnknownIdError: an answer that its screen does not offer.
        ContradictionError: answers on one screen that cannot stand together.
    """
    asked: list[Asked] = []
    level = Level.EXPECTED
    day = FOREVER
    problems: tuple[Problem, ...] = ()
    pending: Step | None = None
    script = _script(wizard)
    step = next(script, None)
    while step is not None and not level.ends_asking:
        picked: tuple[Option, ...] = ()
        if _worth_asking(wizard, step, level, day):
            given = answers.get(step.id)
            if given is None:
                pending = step
                break
            picked = pick(wizard, step, given, problems)
            asked.append(Asked(step, picked))
            level = highest([level, *(option.level for option in picked)])
            if step.kind is Kind.PROBLEMS:
                problems = _chosen(picked)
            if step.kind is Kind.WHEN:
                day = picked[0].day
        step = _send(script, picked)
    return State(tuple(asked), pending, problems, day)


def _send(script: Script, picked: tuple[Option, ...]) -> Step | None:
    try:
        return script.send(picked)
    except StopIteration:
        return None


def _script(wizard: Wizard) -> Script:
    for gate in wizard.gates:
        picked = yield gate_step(gate)
        if picked[0].id == NOT_SURE:
            for sign in gate.signs:
                yield check_step(gate, sign)
    problems = _chosen((yield problems_step(wizard)))
    when = yield when_step(wizard, problems)
    day = when[0].day
    clot = False
    waiting = [id_ for problem in problems for id_ in problem.questions]
    seen: set[str] = set()
    while waiting:
        question = _question(wizard, waiting.pop(0))
        if question.id in seen or not is_due(question, day):
            continue
        seen.add(question.id)
        picked = yield question_step(question, day)
        clot = clot or any(option.clot for option in picked)
        waiting[:0] = [id_ for option in picked for id_ in option.leads]
    if clot:
        yield question_step(wizard.risk, day)


def _chosen(picked: Iterable[Option]) -> tuple[Problem, ...]:
    return tuple(option.entry for option in picked if isinstance(option.entry, Problem))


def _question(wizard: Wizard, id_: str) -> Question:
    return next(question for question in wizard.questions if question.id == id_)


def is_due(question: Question, day: int) -> bool:
    """Return whether ``question`` is asked at all ``day`` days after the treatment."""
    return question.after_days is None or day > question.after_days


def opened_by(wizard: Wizard, options: Iterable[Option], day: int) -> tuple[Step, ...]:
    """Return the screens that these answers can lead to, at once or by way of each other."""
    found: dict[str, Step] = {}
    waiting = list(options)
    while waiting:
        option = waiting.pop()
        opened = [_question(wizard, id_) for id_ in option.leads]
        if option.clot:
            opened.append(wizard.risk)
        for question in opened:
            if question.id not in found and is_due(question, day):
                found[question.id] = question_step(question, day)
                waiting += found[question.id].options
    return tuple(found.values())


def _worth_asking(wizard: Wizard, step: Step, level: Level, day: int) -> bool:
    """Return whether an answer to ``step``, or to a screen it opens, could raise ``level`` or add advice."""
    if step.kind is not Kind.QUESTION or level is Level.EXPECTED:
        return True
    screens = (step, *opened_by(wizard, step.options, day))
    return any(screen.reach > level or screen.advises for screen in screens)
