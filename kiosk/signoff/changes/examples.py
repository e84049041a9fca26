"""A situation in words: what the patient says, what they were told, and what they are told now.

Nothing is compared here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.entry import NO, NONE, NOT_SURE, YES, Statement
from kiosk.content.model import Content
from kiosk.content.problems import quoted
from kiosk.content.wizard import Choice, Outcome, Problem, Sign, Wizard
from kiosk.signoff.changes.matching import Matching
from kiosk.signoff.changes.situations import Days, Situation
from kiosk.triage.flow import Asked, State
from kiosk.triage.steps import PROBLEMS, WHEN, Kind, Option
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import verdict_of

NOT_ASKED = "nothing: it is no longer asked"
NOT_ASKED_BEFORE = "nothing: it was not asked"
UNKNOWN_DAY = "not sure"


@dataclass(frozen=True)
class Said:
    """One answer in words; ``remark`` says where only one version asks for it or takes it."""

    question: str
    answer: str
    remark: str = ""


@dataclass(frozen=True)
class Example:
    """One situation in words."""

    said: tuple[Said, ...]
    was_told: str
    is_told: str

    @property
    def length(self) -> tuple[int, int, int]:
        """Return how much there is to read: answers, then characters; a known day reads easier than none."""
        unknown = sum(said.answer == UNKNOWN_DAY for said in self.said)
        return len(self.said), unknown, sum(len(said.question + said.answer) for said in self.said)


def example(old: Content, new: Content, matching: Matching, situation: Situation) -> Example:
    """Return a situation in words."""
    before, after = situation.before, situation.after
    return Example(
        tuple(_answers(matching, situation)),
        heading(old, before.level) if before else NOT_ASKED_BEFORE,
        heading(new, after.level) if after else NOT_ASKED,
    )


def heading(content: Content, level: Level) -> str:
    """Return what a level is headed by, the clinic's details filled in."""
    outcome: Outcome = getattr(content.outcomes, level.id)
    return content.clinic.fill(outcome.heading)


def advice(content: Content, state: State) -> tuple[str, ...]:
    """Return what a patient is told at the end of a way: what to do, why, and what answers add to it."""
    verdict = verdict_of(state)
    outcome: Outcome = getattr(content.outcomes, verdict.level.id)
    said = [outcome.heading, outcome.line, *_texts(outcome.steps), outcome.closing.text]
    if verdict.level is Level.EXPECTED:
        reasons = _texts(problem.normal for problem in verdict.problems)
    else:
        reasons = _texts(reason for cause in verdict.causes for reason in cause.because)
    return (*map(content.clinic.fill, said), *reasons, *_texts(verdict.notes))


def days_in_words(days: Days | None) -> str:
    """Return days after the treatment in words."""
    if days is None:
        return UNKNOWN_DAY
    if days.last is None:
        return f"day {days.first} after the treatment, or later"
    if days.first == days.last:
        return "the day of the treatment" if days.first == 0 else f"day {days.first} after the treatment"
    return f"day {days.first} to {days.last} after the treatment"


def _answers(matching: Matching, situation: Situation) -> Iterable[Said]:
    before, after = _told(situation.before), _told(situation.after)
    if Kind.GATE in {asked.step.kind for asked in (*before.values(), *after.values())}:
        wizard = matching.old if situation.before else matching.new
        yield from (_in_words(wizard, asked, None) for asked in (before or after).values())
        return
    for id_, asked in before.items():
        twin = after.get(_twin(matching, id_))
        remark = "" if twin or not situation.after else "no longer asked here"
        if twin and _moved(asked, twin):
            remark = f"now: {quoted(_in_words(matching.new, twin, situation.days).answer)}"
        yield _in_words(matching.old, asked, situation.days, remark)
    known = {_twin(matching, id_) for id_ in before}
    for id_, asked in after.items():
        if id_ not in known:
            remark = "not asked before" if situation.before else ""
            yield _in_words(matching.new, asked, situation.days, remark)


def _told(state: State | None) -> dict[str, Asked]:
    """Return the answers worth telling; that there is no danger sign goes without saying."""
    return {
        asked.step.id: asked
        for asked in (state.asked if state else ())
        if asked.step.kind not in (Kind.GATE, Kind.CHECK) or asked.picked[0].id not in (NONE, NO)
    }


def _twin(matching: Matching, question: str) -> str:
    """Return what the new version calls a question of the old one; empty where it has none."""
    if question in (PROBLEMS, WHEN):
        return question
    new = matching.of_old(question)[1]
    return new.id if new else ""


def _moved(was: Asked, now: Asked) -> bool:
    """Return whether the answer given before cannot be given any more, so that another stands for it."""
    if was.step.id in (PROBLEMS, WHEN) or was.picked[0].id == now.picked[0].id:
        return False
    one, other = was.picked[0].entry, now.picked[0].entry
    return not (isinstance(one, Choice) and isinstance(other, Choice) and one.text == other.text)


def _in_words(wizard: Wizard, asked: Asked, days: Days | None, remark: str = "") -> Said:
    if asked.step.id == WHEN:
        return Said(wizard.times.ask, days_in_words(days), remark)
    entry = asked.step.entry
    question = entry.check if isinstance(entry, Sign) else entry.ask if entry else wizard.problems.ask
    return Said(question, "; ".join(_answer(wizard, option) for option in asked.picked), remark)


def _answer(wizard: Wizard, option: Option) -> str:
    plates = {YES: wizard.yes, NO: wizard.no, NOT_SURE: wizard.unsure, NONE: wizard.none}
    match option.entry:
        case Choice(text=text) | Problem(text=text):
            return text
        case Sign(text=text) if option.id not in plates:
            return text
    return plates[option.id].text


def _texts(statements: Iterable[Statement | None]) -> list[str]:
    return list(dict.fromkeys(statement.text for statement in statements if statement))
