"""The wizard "Is this normal?" as entries: danger signs, problems, times, questions and the five outcomes.

Types only. A floor is data here; how floors make an outcome is triage's business.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.easy import EasyAsk, EasyOption, EasyOutcome, EasySign
from kiosk.content.entry import (
    Days,
    Entry,
    FloorName,
    Id,
    Line,
    Pictured,
    PictureId,
    Short,
    Sources,
    Statement,
    Words,
)
from kiosk.content.leaflet import Statements


class Later(Entry):
    """A floor that holds once more than ``after_days`` days have passed since the treatment."""

    after_days: Days
    floor: FloorName
    because: Statement


class Unsure(Entry):
    """The answer "not sure" on a question: its floor is the question's highest, so doubt never calms.

    ``clot`` and ``leads`` work as on a Choice.
    """

    floor: FloorName
    source: Sources
    confirm: Literal["clinic"] | None = None
    later: tuple[Later, ...] = ()
    clot: bool = False
    leads: tuple[Id, ...] = ()
    because: Statement | None = None


class Choice(Pictured):
    """One answer of a question and the least urgency it stands for.

    ``turns`` is the answer as a sign to look out for ("the lump gets bigger"), ``short`` that sign in fewer
    words, ``say`` is the answer as a sentence for the phone, ``note`` is advice that the answer adds to the
    outcome, ``clot`` says a clot is in question so that the risk question follows, ``leads`` names questions
    that this answer opens.
    """

    id: Id
    text: Line
    hint: Line | None = None
    floor: FloorName
    source: Sources
    confirm: Literal["clinic"] | None = None
    later: tuple[Later, ...] = ()
    clot: bool = False
    leads: tuple[Id, ...] = ()
    because: Statement | None = None
    note: Statement | None = None
    turns: Line | None = None
    short: Line | None = None
    say: Line | None = None
    easy: EasyOption | None = None


class Question(Entry):
    """One question on a screen of its own; ``after_days`` asks it only after more days than that."""

    id: Id
    label: Short
    ask: Line
    help: Words | None = None
    after_days: Days | None = None
    choices: Annotated[tuple[Choice, ...], Field(min_length=2, max_length=4)]
    unsure: Unsure
    easy: EasyAsk | None = None


class Sign(Pictured):
    """A danger sign: any "yes" or lasting doubt carries the floor of its gate.

    ``check`` is one plain test for somebody who is not sure, asked on a screen of its own.
    """

    id: Id
    text: Line
    check: Line
    because: Statement
    say: Line
    easy: EasySign | None = None


class Plate(Pictured):
    """An answer with words and a picture but no medicine in it, such as "None of these"."""

    text: Line


class Gate(Entry):
    """A screen of danger signs that stands before every other question.

    ``short`` is all its signs in fewer words, for the code that a phone reads.
    """

    id: Id
    label: Short
    ask: Line
    help: Line | None = None
    short: Words | None = None
    floor: Literal["doctor_today", "emergency_now"]
    signs: Annotated[tuple[Sign, ...], Field(min_length=1, max_length=8)]
    easy: EasyAsk | None = None


class Time(Entry):
    """One answer to "when": the days from ``from_day`` to ``to_day``; no ``to_day`` means for ever.

    ``picture`` and ``alt`` are as on everything Pictured, but may be left out: files from before times had
    pictures are read as ever, and their seals hold.
    """

    id: Id
    text: Short
    said: Short
    picture: PictureId | None = None
    alt: Line | None = None
    from_day: Days
    to_day: Days | None = None


class Problem(Pictured):
    """Something a patient may have. ``normal`` is what to say about it when nothing raises the urgency."""

    id: Id
    text: Line
    hint: Line | None = None
    floor: FloorName
    source: Sources
    confirm: Literal["clinic"] | None = None
    topic: Id | None = None
    say: Line
    normal: Statement | None = None
    because: Statement | None = None
    later: tuple[Later, ...] = ()
    questions: tuple[Id, ...] = ()
    easy: EasyOption | None = None


class Times(Entry):
    """The screen that asks how long ago the treatment was."""

    label: Short
    ask: Line
    help: Line | None = None
    unsure_said: Short
    choices: Annotated[tuple[Time, ...], Field(min_length=2, max_length=12)]
    easy: EasyAsk | None = None


class Problems(Entry):
    """The screen that asks what is there to see or feel; up to ``at_most`` may be chosen."""

    label: Short
    ask: Line
    help: Line | None = None
    at_most: Annotated[int, Field(ge=1, le=5)]
    choices: Annotated[tuple[Problem, ...], Field(min_length=1)]
    easy: EasyAsk | None = None


class Wizard(Entry):
    """The wizard "Is this normal?", from the danger signs to the outcome."""

    unsure: Plate
    none: Plate
    yes: Plate
    no: Plate
    check_help: Line
    gates: Annotated[tuple[Gate, ...], Field(min_length=1, max_length=4)]
    problems: Problems
    times: Times
    questions: tuple[Question, ...]
    risk: Question


class Outcome(Entry):
    """What one level says. ``{phone}`` and the other clinic details may stand in its words."""

    word: Short
    heading: Line
    line: Words
    steps: Statements
    closing: Statement
    easy: EasyOutcome | None = None


class Outcomes(Entry):
    """The five outcomes, one per level."""

    expected: Outcome
    watch: Outcome
    call_clinic: Outcome
    doctor_today: Outcome
    emergency_now: Outcome
