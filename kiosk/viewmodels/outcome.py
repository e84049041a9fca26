"""What a finished wizard says, put together from the verdict and the words of content.yaml.

Plain functions without Qt: the result page, and whatever else tells an outcome, say the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

from kiosk.content.entry import NO, NONE, NOT_SURE, YES, Statement
from kiosk.content.leaflet import Topic
from kiosk.content.wizard import Choice, Gate, Problem, Question, Sign, Time
from kiosk.triage.flow import Asked
from kiosk.triage.steps import RISK, WHEN, Kind, Option
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import Verdict
from kiosk.viewmodels.session import Session

MOST_SIGNS = 5
"""A list of signs to look out for holds no more than this; a longer one is not read."""


@dataclass(frozen=True)
class TurnRow:
    """A list of signs, any one of which would make it ``level``."""

    level: str
    heading: str
    signs: tuple[str, ...]


@dataclass(frozen=True)
class AnswerRow:
    """One answer given: the question's short name, the answer, and the level it stands for ("" when calm)."""

    question: str
    label: str
    answer: str
    level: str


def reasons(verdict: Verdict) -> list[str]:
    """Return why: what the gravest answers mean, or why all is as expected."""
    if verdict.level is Level.EXPECTED:
        return _texts(problem.normal for problem in verdict.problems)
    return _texts(statement for cause in verdict.causes for statement in cause.because)


def topics(session: Session, verdict: Verdict) -> list[Topic]:
    """Return the topics of the problems chosen, in the order of the leaflet."""
    named = {problem.topic for problem in verdict.problems}
    return [topic for topic in session.content.topics if topic.id in named]


def turns(session: Session, verdict: Verdict) -> list[TurnRow]:
    """Return what would make it more urgent, the gravest list first."""
    by_level: dict[Level, list[str]] = {}
    for change in verdict.would_change:
        sign = _still_there(session, change.answer) if change.question == WHEN else change.turns
        if sign and change.question != RISK:  # a risk is not a sign that one can look out for
            by_level.setdefault(change.level, []).append(sign)
    return [
        TurnRow(level.id, session.fill(session.say(f"turns_{level.id}")), _first(signs))
        for level, signs in sorted(by_level.items(), reverse=True)
    ]


def spoken(session: Session, verdict: Verdict) -> str:
    """Return what to say on the telephone, built from the answers."""
    times = session.content.wizard.times
    parts: list[str] = []
    for asked in verdict.state.asked:
        for option in asked.picked:
            match option.entry:
                case Time():
                    parts.insert(0, session.say("say_when", said=option.entry.said))
                case Choice() | Problem() | Sign() if option.entry.say:
                    parts.append(option.entry.say)
                case None if asked.step.kind is Kind.WHEN:
                    parts.insert(0, session.say("say_when", said=times.unsure_said))
    if not any(asked.step.kind is Kind.WHEN for asked in verdict.state.asked):
        parts.insert(0, session.say("say_treated"))
    return " ".join(dict.fromkeys(parts))


def answer_rows(session: Session, asked: Iterable[Asked]) -> list[AnswerRow]:
    """Return the answers given, in the order asked."""
    return [
        AnswerRow(
            one.step.id,
            _label(session, one),
            _listed(session, [_answer(session, option) for option in one.picked]),
            max(option.level for option in one.picked).id,
        )
        for one in asked
    ]


def _still_there(session: Session, time: str) -> str:
    days = next(one.from_day for one in session.content.wizard.times.choices if one.id == time) - 1
    return session.say("turns_when", days=session.days_in_words(days))


def _label(session: Session, asked: Asked) -> str:
    entry, wizard = asked.step.entry, session.content.wizard
    if isinstance(entry, Gate | Question):
        return entry.label
    if isinstance(entry, Sign):
        return entry.text
    return wizard.problems.label if asked.step.kind is Kind.PROBLEMS else wizard.times.label


def _answer(session: Session, option: Option) -> str:
    wizard = session.content.wizard
    plates = {YES: wizard.yes, NO: wizard.no, NOT_SURE: wizard.unsure, NONE: wizard.none}
    if isinstance(option.entry, Choice | Problem | Time):
        return option.entry.text
    if option.id in plates:
        return plates[option.id].text
    return option.entry.text if isinstance(option.entry, Sign) else option.id


def _listed(session: Session, words: list[str]) -> str:
    return reduce(lambda first, second: session.say("and_also", first=first, second=second), words)


def _texts(statements: Iterable[Statement | None]) -> list[str]:
    return list(dict.fromkeys(statement.text for statement in statements if statement))


def _first(signs: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(signs))[:MOST_SIGNS]
