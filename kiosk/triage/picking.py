"""Takes one answer on one screen, or says why it cannot be taken.

Whatever comes from outside (a touch, a JSON file) passes here; nothing is concluded from what is refused.
"""

from __future__ import annotations

from kiosk.content.entry import NONE, NOT_SURE
from kiosk.content.wizard import Problem, Wizard
from kiosk.triage.answers import Answer
from kiosk.triage.steps import Kind, Option, Step, time_at, time_option
from kiosk.triage.urgency import FOREVER


class AnswerError(ValueError):
    """An answer that cannot be taken.

    AnswerError
    ├── UnknownIdError       no such question, or no such answer to it
    ├── MissingAnswerError   a question on the way has no answer yet
    └── ContradictionError   answers that cannot stand together
    """


class UnknownIdError(AnswerError):
    """No such question, or no such answer to it."""


class MissingAnswerError(AnswerError):
    """A question on the way has no answer yet."""


class ContradictionError(AnswerError):
    """Answers that cannot stand together."""


def pick(wizard: Wizard, step: Step, answer: Answer, problems: tuple[Problem, ...]) -> tuple[Option, ...]:
    """Return the options that ``answer`` picks on ``step``, in the order of the screen.

    ``problems`` are those chosen so far; they give a number of days its floors.

    Raises:
        UnknownIdError: the screen does not offer this answer.
        MissingAnswerError: the answer is empty.
        ContradictionError: several answers that cannot stand together.
    """
    if step.kind is Kind.WHEN and isinstance(answer, int) and not isinstance(answer, bool):
        return (_on_day(wizard, answer, problems),)
    ids = answer if isinstance(answer, tuple) else (answer,)
    if not ids:
        raise MissingAnswerError(f"{step.id}: no answer is given; pick one of {offer(step)}")
    for id_ in ids:
        if not isinstance(id_, str) or step.option(id_) is None:
            raise UnknownIdError(f"{step.id}: there is no answer {id_!r}; pick one of {offer(step)}")
    if len(set(ids)) != len(ids):
        raise ContradictionError(f"{step.id}: an answer stands there twice; name each once")
    if len(ids) > 1:
        _check_several(wizard, step, frozenset(str(id_) for id_ in ids))
    return tuple(option for option in step.options if option.id in ids)


def _check_several(wizard: Wizard, step: Step, ids: frozenset[str]) -> None:
    if step.kind not in (Kind.GATE, Kind.PROBLEMS):
        raise ContradictionError(f"{step.id}: several answers are given; this question takes one")
    if alone := ids & {NONE, NOT_SURE}:
        raise ContradictionError(
            f"{step.id}: {min(alone)!r} cannot stand beside another answer; give one or the other"
        )
    most = wizard.problems.at_most
    if step.kind is Kind.PROBLEMS and len(ids) > most:
        raise ContradictionError(
            f"{step.id}: {len(ids)} problems are given; at most {most} can be taken at once"
        )


def _on_day(wizard: Wizard, day: int, problems: tuple[Problem, ...]) -> Option:
    if not 0 <= day < FOREVER:
        raise UnknownIdError(f"when: {day} is not a number of days; give 0 or more, or an id such as 'today'")
    time = time_at(wizard, day)
    return time_option(time.id, time, day, problems)


def offer(step: Step) -> str:
    """Return what may be answered on ``step``, for a message to whoever answered something else."""
    ids = ", ".join(repr(option.id) for option in step.options)
    return f"{ids}, or a whole number of days" if step.kind is Kind.WHEN else ids
