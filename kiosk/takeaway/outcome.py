"""What a finished wizard says, put together from the verdict and the words of one language.

The result page, the code and the paper all take it from here, so that they say the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

from kiosk.content.entry import NO, NONE, NOT_SURE, YES, LevelName, Statement
from kiosk.content.leaflet import Topic
from kiosk.content.translation.language import Language
from kiosk.content.wizard import Choice, Gate, Problem, Question, Sign, Time
from kiosk.takeaway.told import Item, Number
from kiosk.triage.flow import Asked
from kiosk.triage.steps import RISK, WHEN, Kind, Option
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import Verdict

MOST_SIGNS = 5
"""A list of signs to look out for holds no more than this; a longer one is not read."""
MOST_HELPS = 4
"""Things that help, on a result; the topic page has them all."""


@dataclass(frozen=True)
class Signs:
    """A list of signs, any one of which would make it ``level``."""

    level: Level
    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class AnswerRow:
    """One answer given: the question's short name, the answer, and the level it stands for."""

    question: str
    label: str
    answer: str
    level: LevelName


def reasons(verdict: Verdict) -> list[str]:
    """Return why: what the gravest answers mean, or why all is as expected."""
    if verdict.level is Level.EXPECTED:
        return _texts(problem.normal for problem in verdict.problems)
    return _texts(statement for cause in verdict.causes for statement in cause.because)


def topics(language: Language, verdict: Verdict) -> list[Topic]:
    """Return the topics of the problems chosen, in the order of the leaflet."""
    named = {problem.topic for problem in verdict.problems}
    return [topic for topic in language.content.topics if topic.id in named]


def heading(language: Language, level: Level) -> str:
    """Return what stands above signs that would make it ``level``."""
    return language.fill(language.say(f"turns_{level.id}"))


def help_heading(language: Language, gate: Gate) -> str:
    """Return what stands above the danger signs of one screen where help is told of."""
    return language.fill(language.say(f"help_{gate.floor}"))


def short_heading(language: Language, level: Level) -> str:
    """Return the same in fewer words."""
    return language.fill(language.say(f"code_{level.id}"))


def signs(language: Language, verdict: Verdict, most: int = MOST_SIGNS) -> list[Signs]:
    """Return what would make it more urgent, the gravest list first, ``most`` signs in each."""
    by_level: dict[Level, list[Item]] = {}
    for change in verdict.would_change:
        sign = _still_there(language, change.answer) if change.question == WHEN else change.turns
        if sign and change.question != RISK:  # a risk is not a sign that one can look out for
            by_level.setdefault(change.level, []).append(Item(sign, change.short or ""))
    return [
        Signs(level, heading(language, level), _each_once(found)[:most])
        for level, found in sorted(by_level.items(), reverse=True)
    ]


def lasts(language: Language, verdict: Verdict) -> list[str]:
    """Return how long it usually lasts; told where it is calm."""
    if verdict.level > Level.WATCH:
        return []
    return [span.text for topic in topics(language, verdict) for span in topic.lasts]


def helps(language: Language, verdict: Verdict) -> list[Item]:
    """Return what helps; told where it is calm."""
    if verdict.level > Level.WATCH:
        return []
    found = [Item(each.text, each.short or "") for t in topics(language, verdict) for each in t.helps]
    return list(_each_once(found))[:MOST_HELPS]


def number(language: Language, level: Level) -> Number:
    """Return the number to call at ``level``."""
    clinic = language.content.clinic
    if level is Level.EMERGENCY_NOW:
        return Number(language.say("emergency_number"), clinic.emergency_number)
    return Number(language.say("clinic_number"), clinic.phone, clinic.hours)


def reasons_heading(language: Language, verdict: Verdict) -> str:
    """Return what stands above the reasons."""
    return language.say("why_normal" if verdict.level is Level.EXPECTED else "because")


def spoken_at_all(language: Language, verdict: Verdict) -> str:
    """Return what to say on the telephone; nothing where no call is needed."""
    return "" if verdict.level is Level.EXPECTED else spoken(language, verdict)


def spoken(language: Language, verdict: Verdict) -> str:
    """Return what to say on the telephone, built from the answers."""
    times = language.content.wizard.times
    parts: list[str] = []
    for asked in verdict.state.asked:
        for option in asked.picked:
            match option.entry:
                case Time():
                    parts.insert(0, language.say("say_when", said=option.entry.said))
                case Choice() | Problem() | Sign() if option.entry.say:
                    parts.append(option.entry.say)
                case None if asked.step.kind is Kind.WHEN:
                    parts.insert(0, language.say("say_when", said=times.unsure_said))
    if not any(asked.step.kind is Kind.WHEN for asked in verdict.state.asked):
        parts.insert(0, language.say("say_treated"))
    return " ".join(dict.fromkeys(parts))


def answer_rows(language: Language, asked: Iterable[Asked]) -> list[AnswerRow]:
    """Return the answers given, in the order asked."""
    return [
        AnswerRow(
            one.step.id,
            _label(language, one),
            _listed(language, [_answer(language, option) for option in one.picked]),
            max(option.level for option in one.picked).id,
        )
        for one in asked
    ]


def _still_there(language: Language, time: str) -> str:
    days = next(one.from_day for one in language.content.wizard.times.choices if one.id == time) - 1
    return language.say("turns_when", days=language.days_in_words(days))


def _label(language: Language, asked: Asked) -> str:
    entry, wizard = asked.step.entry, language.content.wizard
    if isinstance(entry, Gate | Question):
        return entry.label
    if isinstance(entry, Sign):
        return entry.text
    return wizard.problems.label if asked.step.kind is Kind.PROBLEMS else wizard.times.label


def _answer(language: Language, option: Option) -> str:
    wizard = language.content.wizard
    plates = {YES: wizard.yes, NO: wizard.no, NOT_SURE: wizard.unsure, NONE: wizard.none}
    if isinstance(option.entry, Choice | Problem | Time):
        return option.entry.text
    if option.id in plates:
        return plates[option.id].text
    return option.entry.text if isinstance(option.entry, Sign) else option.id


def _listed(language: Language, words: list[str]) -> str:
    return reduce(lambda first, second: language.say("and_also", first=first, second=second), words)


def _texts(statements: Iterable[Statement | None]) -> list[str]:
    return list(dict.fromkeys(statement.text for statement in statements if statement))


def _each_once(items: Iterable[Item]) -> tuple[Item, ...]:
    by_words: dict[str, Item] = {}
    for item in items:
        by_words.setdefault(item.text, item)
    return tuple(by_words.values())
