"""Builds small wizards in Python, with all that triage does not look at filled in for it.

Only the parts that decide are arguments: ids, floors, times, what leads where. No test lives here.
"""

from __future__ import annotations

from kiosk.content.entry import LevelName, Statement
from kiosk.content.wizard import (
    Choice,
    Gate,
    Later,
    Plate,
    Problem,
    Problems,
    Question,
    Sign,
    Time,
    Times,
    Unsure,
    Wizard,
)
from kiosk.triage.urgency import Level

SHOWN = {"picture": "picture", "alt": "A picture."}
MADE_UP = ("design",)


def reason(text: str) -> Statement:
    return Statement(text=text, source=MADE_UP)


def later(after_days: int, floor: LevelName) -> Later:
    return Later(after_days=after_days, floor=floor, because=reason(f"more than {after_days} days"))


def choice(id_: str, floor: LevelName = "expected", **more: object) -> Choice:
    more.setdefault("because", None if floor == "expected" else reason(f"{id_} is {floor}"))
    return Choice(id=id_, text=id_, floor=floor, source=MADE_UP, turns=f"it turns {id_}", **SHOWN, **more)


def unsure(*choices: Choice) -> Unsure:
    """Return the answer "not sure" that is never less than any of the choices."""
    return Unsure(
        floor=max((each.floor for each in choices), key=Level.of),
        source=MADE_UP,
        later=tuple(stage for each in choices for stage in each.later),
        clot=any(each.clot for each in choices),
        leads=tuple(dict.fromkeys(lead for each in choices for lead in each.leads)),
    )


def question(id_: str, *choices: Choice, after_days: int | None = None) -> Question:
    return Question(
        id=id_, label=id_, ask=f"{id_}?", after_days=after_days, choices=choices, unsure=unsure(*choices)
    )


def problem(id_: str, *questions: str, floor: LevelName = "expected", **more: object) -> Problem:
    return Problem(
        id=id_, text=id_, say=id_, floor=floor, source=MADE_UP, questions=questions, **SHOWN, **more
    )


def sign(id_: str) -> Sign:
    return Sign(id=id_, text=id_, check=f"{id_}?", because=reason(f"{id_} is a danger"), say=id_, **SHOWN)


def gate(id_: str, floor: LevelName, *signs: str) -> Gate:
    return Gate(id=id_, label=id_, ask=f"{id_}?", floor=floor, signs=tuple(map(sign, signs)))


def time(id_: str, from_day: int, to_day: int | None = None) -> Time:
    return Time(id=id_, text=id_, said=id_, from_day=from_day, to_day=to_day)


TIMES = (time("first_week", 0, 7), time("weeks", 8, 56), time("months", 57, 180), time("longer", 181))
GATES = (gate("danger", "emergency_now", "breath", "stroke"), gate("urgent", "doctor_today", "leg", "fever"))
RISK = question("risk", choice("none"), choice("any", "doctor_today"))


def wizard(
    problems: tuple[Problem, ...],
    questions: tuple[Question, ...] = (),
    *,
    gates: tuple[Gate, ...] = GATES,
    times: tuple[Time, ...] = TIMES,
    risk: Question = RISK,
    at_most: int = 3,
) -> Wizard:
    plate = Plate(text="words", **SHOWN)
    return Wizard(
        unsure=plate,
        none=plate,
        yes=plate,
        no=plate,
        check_help="help",
        gates=gates,
        problems=Problems(label="problems", ask="problems?", at_most=at_most, choices=problems),
        times=Times(label="when", ask="when?", unsure_said="at some time", choices=times),
        questions=questions,
        risk=risk,
    )
