"""The screens a wizard can show, and what each answer on them stands for.

A Step is one screen; an Option one answer on it, with the floor it carries on the visitor's day. Which steps
come, and in what order, is flow.py's.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.content.entry import NO, NONE, NOT_SURE, YES, LevelName, Line, Statement, Words
from kiosk.content.wizard import Choice, Gate, Later, Problem, Question, Sign, Time, Unsure, Wizard
from kiosk.triage.urgency import FOREVER, Level, floor_on, highest

PROBLEMS = "problems"
"""Question id of the screen that asks what is there to see or feel."""
WHEN = "when"
"""Question id of the screen that asks how long ago the treatment was."""
RISK = "risk"
"""Question id of the question about what makes a clot likelier."""


class Kind(Enum):
    """What a screen asks for."""

    GATE = "gate"
    CHECK = "check"
    PROBLEMS = "problems"
    WHEN = "when"
    QUESTION = "question"
    RISK = "risk"


@dataclass(frozen=True)
class Option:
    """One answer on a screen, with the floor it carries on the visitor's day.

    ``because`` says why the floor holds, ``turns`` is the answer as a sign to look out for, ``short`` that
    in fewer words; of a danger sign, all signs of its screen together. ``clot`` and ``leads`` are as in
    content.yaml. ``day`` (days since treatment) is told by answers to "when" alone.
    """

    id: str
    level: Level = Level.EXPECTED
    entry: Sign | Choice | Unsure | Problem | Time | None = None
    clot: bool = False
    leads: tuple[str, ...] = ()
    because: tuple[Statement, ...] = ()
    turns: Line | None = None
    short: Words | None = None
    day: int = FOREVER


@dataclass(frozen=True)
class Step:
    """One screen of the wizard: its question id, its kind, and its answers in the order shown."""

    id: str
    kind: Kind
    options: tuple[Option, ...]
    entry: Gate | Sign | Question | None = None

    def option(self, answer: str) -> Option | None:
        """Return the option with this id, or None."""
        return next((option for option in self.options if option.id == answer), None)

    @property
    def reach(self) -> Level:
        """Return the gravest floor that an answer here carries."""
        return max(option.level for option in self.options)

    @property
    def advises(self) -> bool:
        """Return whether an answer here adds advice to the outcome, so that it is always worth asking."""
        return any(isinstance(option.entry, Choice) and option.entry.note for option in self.options)


def gate_step(gate: Gate) -> Step:
    """Return the screen of danger signs; "not sure" there opens one check after the other."""
    signs = (_sign_option(sign.id, gate, sign) for sign in gate.signs)
    return Step(gate.id, Kind.GATE, (*signs, Option(NONE), Option(NOT_SURE)), gate)


def check_id(sign: Sign) -> str:
    """Return the question id of the screen that checks one danger sign."""
    return f"check_{sign.id}"


def check_step(gate: Gate, sign: Sign) -> Step:
    """Return the screen that checks one sign; doubt that stays counts as yes."""
    answers = (_sign_option(YES, gate, sign), Option(NO), _sign_option(NOT_SURE, gate, sign))
    return Step(check_id(sign), Kind.CHECK, answers, sign)


def problems_step(wizard: Wizard) -> Step:
    """Return the screen of problems. Their own floors count at once, whatever the day."""
    options = (
        Option(
            problem.id,
            Level.of(problem.floor),
            problem,
            because=_because_on(0, problem.floor, problem.because, ()),
        )
        for problem in wizard.problems.choices
    )
    return Step(PROBLEMS, Kind.PROBLEMS, tuple(options))


def when_step(wizard: Wizard, problems: tuple[Problem, ...]) -> Step:
    """Return the screen of times; a time carries the gravest floor that it gives to any of ``problems``."""
    times = (time_option(time.id, time, day_of(wizard, time.id), problems) for time in wizard.times.choices)
    return Step(WHEN, Kind.WHEN, (*times, time_option(NOT_SURE, None, FOREVER, problems)))


def time_option(answer: str, time: Time | None, day: int, problems: tuple[Problem, ...]) -> Option:
    """Return a time as an answer, with the floors of ``problems`` on ``day`` and the reasons for them."""
    return Option(
        answer,
        highest(floor_on(day, "expected", problem.later) for problem in problems),
        time,
        because=tuple(
            reason for problem in problems for reason in _because_on(day, "expected", None, problem.later)
        ),
        day=day,
    )


def question_step(question: Question, day: int) -> Step:
    """Return the screen of one question with the floors of ``day`` days after the treatment."""
    kind = Kind.RISK if question.id == RISK else Kind.QUESTION
    choices = (_dated(choice.id, choice, day) for choice in question.choices)
    return Step(question.id, kind, (*choices, _dated(NOT_SURE, question.unsure, day)), question)


def every_step(wizard: Wizard, problems: tuple[Problem, ...] = (), day: int = FOREVER) -> dict[str, Step]:
    """Return every screen the wizard has, by question id, with the floors of ``problems`` and ``day``."""
    steps: list[Step] = []
    for gate in wizard.gates:
        steps += [gate_step(gate), *(check_step(gate, sign) for sign in gate.signs)]
    steps += [problems_step(wizard), when_step(wizard, problems)]
    steps += [question_step(question, day) for question in (*wizard.questions, wizard.risk)]
    return {step.id: step for step in steps}


def day_of(wizard: Wizard, answer: str | int) -> int:
    """Return the days to reckon with for an answer to "when": the most that the answer can mean."""
    if isinstance(answer, int):
        return answer
    time = next((time for time in wizard.times.choices if time.id == answer), None)
    return FOREVER if time is None or time.to_day is None else time.to_day


def time_at(wizard: Wizard, day: int) -> Time:
    """Return the time that ``day`` (0 or more) falls into."""
    return next(time for time in reversed(wizard.times.choices) if day >= time.from_day)


def _sign_option(answer: str, gate: Gate, sign: Sign) -> Option:
    return Option(
        answer, Level.of(gate.floor), sign, because=(sign.because,), turns=sign.text, short=gate.short
    )


def _dated(answer: str, entry: Choice | Unsure, day: int) -> Option:
    return Option(
        answer,
        floor_on(day, entry.floor, entry.later),
        entry,
        clot=entry.clot,
        leads=entry.leads,
        because=_because_on(day, entry.floor, entry.because, entry.later),
        turns=entry.turns if isinstance(entry, Choice) else None,
        short=entry.short if isinstance(entry, Choice) else None,
    )


def _because_on(
    day: int, floor: LevelName, because: Statement | None, later: tuple[Later, ...]
) -> tuple[Statement, ...]:
    """Return why the floor on ``day`` holds: the reason of the gravest stage begun, the last of equals."""
    if not later:
        return (because,) if because else ()
    begun = [(Level.of(stage.floor), stage.because) for stage in later if day > stage.after_days]
    stages = [(Level.of(floor), because), *begun]
    gravest = highest(level for level, _ in stages)
    return tuple(reason for level, reason in stages if level is gravest and reason)[-1:]
