"""How far a visitor is in the wizard: screens done, and about how many are still to come.

A guess for people, never a promise: asking may end sooner. It decides nothing.
"""

from __future__ import annotations

from kiosk.content.wizard import Problem, Wizard
from kiosk.triage.flow import State
from kiosk.triage.steps import PROBLEMS, WHEN

USUAL_QUESTIONS = 2
"""Questions that a problem usually brings, as long as none is chosen."""


def screens_to_go(wizard: Wizard, state: State) -> int:
    """Return about how many screens come after the one shown now."""
    if state.pending is None:
        return 0
    done = {*state.questions, state.pending.id}
    ahead = [gate.id for gate in wizard.gates] + [PROBLEMS, WHEN]
    fixed = sum(1 for question in ahead if question not in done and not _is_past(question, state))
    if PROBLEMS not in state.questions:
        return fixed + USUAL_QUESTIONS
    return fixed + sum(
        1 for question in _questions(wizard, state.problems, state.day) if question not in done
    )


def _is_past(question: str, state: State) -> bool:
    """Return whether a gate was left behind through its checks."""
    return question not in (PROBLEMS, WHEN) and PROBLEMS in state.questions


def _questions(wizard: Wizard, problems: tuple[Problem, ...], day: int) -> set[str]:
    after = {question.id: question.after_days for question in wizard.questions}
    named = {id_ for problem in problems for id_ in problem.questions}
    return {id_ for id_ in named if (days := after[id_]) is None or day > days}
