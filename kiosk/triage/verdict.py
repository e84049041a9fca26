"""A finished flow as an outcome: its level, what caused it, and what would change it.

Only what follows from the answers. Words for people come from content.yaml; none are written here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.entry import NOT_SURE, Statement
from kiosk.content.wizard import Choice, Problem, Wizard
from kiosk.triage.answers import Answers
from kiosk.triage.flow import Asked, State, opened_by, replay
from kiosk.triage.picking import ContradictionError, MissingAnswerError, UnknownIdError, offer, pick
from kiosk.triage.steps import Kind, every_step
from kiosk.triage.urgency import Level, highest


@dataclass(frozen=True)
class Cause:
    """One answer and the level that it stands for."""

    question: str
    answer: str
    level: Level
    because: tuple[Statement, ...] = ()


@dataclass(frozen=True)
class Change:
    """An answer not given that would have been more urgent; ``turns`` is it as a sign to look out for.

    ``short`` is that in fewer words; of a danger sign, all signs of its screen together.
    """

    question: str
    answer: str
    level: Level
    turns: str | None = None
    short: str | None = None


@dataclass(frozen=True)
class Verdict:
    """How urgent it is, and why.

    ``causes`` are the answers that set the level: every answer above *expected*, gravest first; where all are
    benign, all of them, since calm rests on each. ``would_change`` are the answers that would raise it.
    """

    level: Level
    causes: tuple[Cause, ...]
    would_change: tuple[Change, ...]
    state: State

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return the problems chosen, in the order of the file."""
        return self.state.problems

    @property
    def notes(self) -> tuple[Statement, ...]:
        """Return the advice that single answers add."""
        entries = (option.entry for asked in self.state.asked for option in asked.picked)
        return tuple(entry.note for entry in entries if isinstance(entry, Choice) and entry.note)

    @property
    def screens(self) -> tuple[str, ...]:
        """Return the ids of the screens on the way, the outcome's last."""
        return (*self.state.questions, f"result_{self.level.id}")


def decide(wizard: Wizard, answers: Answers) -> Verdict:
    """Return the outcome of finished answers.

    Raises:
        UnknownIdError: a question or an answer that the wizard does not have.
        MissingAnswerError: a question on the way without an answer.
        ContradictionError: answers that cannot stand together, or one to a question that was never put and
            that could have raised the outcome.
    """
    known = question_ids(wizard)
    for question in answers:
        if question not in known:
            raise UnknownIdError(
                f"there is no question {question!r}; the questions are {', '.join(sorted(known))}"
            )
    verdict = verdict_of(replay(wizard, answers))
    _refuse_strays(wizard, answers, verdict.state)
    return verdict


def verdict_of(state: State) -> Verdict:
    """Return the outcome of a state in which nothing is pending.

    Raises:
        MissingAnswerError: something is still to be asked; half a way is no outcome, least of all a calm one.
    """
    if state.pending is not None:
        raise MissingAnswerError(
            f"{state.pending.id}: no answer is given; pick one of {offer(state.pending)}"
        )
    level = state.level
    return Verdict(level, tuple(_causes(state, level)), tuple(_changes(state, level)), state)


def question_ids(wizard: Wizard) -> frozenset[str]:
    """Return the ids of all questions that answers may name."""
    return frozenset(every_step(wizard))


def _causes(state: State, level: Level) -> Iterable[Cause]:
    given = [
        Cause(asked.step.id, option.id, option.level, option.because)
        for asked in state.asked
        for option in asked.picked
    ]
    if level is Level.EXPECTED:
        return given
    return sorted((cause for cause in given if cause.level > Level.EXPECTED), key=lambda c: -c.level)


def _changes(state: State, level: Level) -> Iterable[Change]:
    for asked in state.asked:
        if asked.step.kind is Kind.WHEN:
            yield from _later(asked, level)
        elif asked.step.kind is not Kind.PROBLEMS:
            for option in asked.step.options:
                if option.level > level and option.id != NOT_SURE:
                    yield Change(asked.step.id, option.id, option.level, option.turns, option.short)


def _later(asked: Asked, level: Level) -> Iterable[Change]:
    """Yield the first time, of those after the one given, at which waiting alone would raise the level."""
    today = asked.picked[0].day
    for option in asked.step.options:
        if option.entry is not None and option.day > today and option.level > level:
            yield Change(asked.step.id, option.id, option.level)
            return


def _refuse_strays(wizard: Wizard, answers: Answers, state: State) -> None:
    """Refuse an answer that was never asked for and speaks of more urgency than the outcome has.

    To leave it out in silence would make the outcome calmer than the visitor's own words.
    """
    steps = every_step(wizard, state.problems, state.day)
    for question in sorted(answers.keys() - set(state.questions)):
        for option in pick(wizard, steps[question], answers[question], state.problems):
            opened = opened_by(wizard, [option], state.day)
            if highest([option.level, *(step.reach for step in opened)]) > state.level:
                asked = ", ".join(state.questions)
                raise ContradictionError(
                    f"{question}: this is not asked after the other answers (asked were {asked}), "
                    f"yet {option.id!r} can be more urgent than they are; give answers that fit together"
                )
