"""Every situation a patient can be in, with what either version of the wizard makes of it.

A situation is a danger sign (there, or in lasting doubt), or a problem on certain days with the answers that
either version asks for. Both versions are gone through side by side by `replay` alone: one situation is one
way through the two. Several signs or problems at once need no situations of their own, since the gravest of
them decides (tests/triage/test_laws.py). What changed and how it is told is not known here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from kiosk.content.entry import NO, NOT_SURE, YES
from kiosk.content.wizard import Problem, Question, Wizard
from kiosk.signoff.changes.matching import Matching, PlacedSign, answer_pairs
from kiosk.triage.answers import Answers
from kiosk.triage.flow import State, replay
from kiosk.triage.paths import past_danger
from kiosk.triage.steps import PROBLEMS, WHEN, check_id, time_at
from kiosk.triage.urgency import Level


@dataclass(frozen=True)
class Days:
    """The days after the treatment on which a situation holds; ``last`` None means for ever."""

    first: int
    last: int | None


class Told(Enum):
    """How what a patient is told compares with before.

    ``GONE``, ``NEW_CALM`` and ``NEW`` are asked by one version only. What is new and told that it is normal,
    or can wait for the next visit, is set apart: nobody has agreed to that yet.
    """

    GONE = "no longer asked"
    CALMER = "calmer"
    NEW_CALM = "new, and told it is normal"
    URGENT = "more urgent"
    NEW = "newly asked"
    SAME = "as urgent as before"


@dataclass(frozen=True)
class Situation:
    """One situation; ``before`` and ``after`` are where it leads, None where that version does not ask.

    ``subject`` is the sign or problem that it is about. ``days`` is None where the day is not known, or not
    asked for.
    """

    subject: PlacedSign | Problem
    before: State | None
    after: State | None
    days: Days | None = None

    @property
    def told(self) -> Told:
        """Return how the two compare."""
        if self.before is None:
            is_calm = self.after is not None and self.after.level <= Level.WATCH
            return Told.NEW_CALM if is_calm else Told.NEW
        if self.after is None:
            return Told.GONE
        if self.before.level == self.after.level:
            return Told.SAME
        return Told.CALMER if self.after.level < self.before.level else Told.URGENT

    @property
    def levels(self) -> tuple[Level | None, Level | None]:
        """Return how urgent it was, and is now."""
        before = self.before.level if self.before else None
        return before, self.after.level if self.after else None


def situations(matching: Matching) -> Iterator[Situation]:
    """Yield every situation: danger signs first, then problem by problem, day by day."""
    yield from _signs(matching)
    for old, new in matching.problems:
        yield from _of_problem(matching, old, new)


def _signs(matching: Matching) -> Iterator[Situation]:
    for old, new in matching.signs:
        subject = old or new
        assert subject
        for answer in (YES, NOT_SURE):
            before = replay(matching.old, _with_sign(matching.old, old, answer)) if old else None
            after = replay(matching.new, _with_sign(matching.new, new, answer)) if new else None
            yield Situation(subject, before, after)


def _with_sign(wizard: Wizard, placed: PlacedSign, answer: str) -> Answers:
    """Return the answers of somebody with one danger sign and no other, or with a doubt that lasts."""
    said = past_danger(wizard)
    if answer == YES:
        return said.with_answer(placed.gate.id, (placed.id,))
    said = said.with_answer(placed.gate.id, NOT_SURE)
    for sign in placed.gate.signs:
        said = said.with_answer(check_id(sign), NOT_SURE if sign is placed.sign else NO)
    return said


def _of_problem(matching: Matching, old: Problem | None, new: Problem | None) -> Iterator[Situation]:
    subject = old or new
    assert subject
    said = (
        past_danger(matching.old).with_answer(PROBLEMS, (old.id,)) if old else None,
        past_danger(matching.new).with_answer(PROBLEMS, (new.id,)) if new else None,
    )
    for days in (*day_spans(matching.old, matching.new), None):
        before = said[0] and said[0].with_answer(WHEN, _when(matching.old, days))
        after = said[1] and said[1].with_answer(WHEN, _when(matching.new, days))
        for states in _side_by_side(matching, before, after):
            yield Situation(subject, *states, days)


def day_spans(old: Wizard, new: Wizard) -> list[Days]:
    """Return the days, cut wherever a time begins in either version; every threshold is the end of a time."""
    cuts = sorted({time.from_day for wizard in (old, new) for time in wizard.times.choices})
    return [Days(first, nxt - 1 if nxt else None) for first, nxt in zip(cuts, [*cuts[1:], None], strict=True)]


def _when(wizard: Wizard, days: Days | None) -> str:
    return time_at(wizard, days.first).id if days else NOT_SURE


def _side_by_side(
    matching: Matching, before: Answers | None, after: Answers | None
) -> Iterator[tuple[State | None, State | None]]:
    """Yield every way that starts with these answers; what one version asks is answered for both."""
    waiting = [(before, after)]
    while waiting:
        was, now = waiting.pop()
        old = None if was is None else replay(matching.old, was)
        new = None if now is None else replay(matching.new, now)
        if old and old.pending:
            pair = matching.of_old(old.pending.id)
        elif new and new.pending:
            pair = matching.of_new(new.pending.id)
        else:
            yield old, new
            continue
        waiting += [(_said(was, one), _said(now, other)) for one, other in reversed(_answers(pair, was, now))]


Given = tuple[str, str] | None
"""A question and an answer to it; None where the version does not have the question."""


def _answers(
    pair: tuple[Question | None, Question | None], was: Answers | None, now: Answers | None
) -> list[tuple[Given, Given]]:
    """Return every answer to a question, as each version takes it."""
    old, new = (pair[0] if was is not None else None), (pair[1] if now is not None else None)
    if old and new:
        return [((old.id, one), (new.id, other)) for one, other in answer_pairs(old, new)]
    if old:
        return [((old.id, id_), None) for id_ in (*(choice.id for choice in old.choices), NOT_SURE)]
    assert new
    return [(None, (new.id, id_)) for id_ in (*(choice.id for choice in new.choices), NOT_SURE)]


def _said(answers: Answers | None, given: Given) -> Answers | None:
    return answers.with_answer(*given) if answers is not None and given else answers
