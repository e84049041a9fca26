"""Every way through a wizard, so that what must hold can be proved on all of them, and printed for a reader.

What comes next is asked of `replay` alone: a way found here is one a visitor can go, and none is left out.
Danger signs end the asking or change nothing that follows, so they are gone through once by themselves, and
each problem once behind them. Here is no law; this only goes every way.

    for way in all_ways(wizard):
        print(dict(way.answers), way.level.id)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from kiosk.content.entry import NONE, NOT_SURE
from kiosk.content.wizard import Wizard
from kiosk.triage.answers import Answer, Answers
from kiosk.triage.flow import State, replay
from kiosk.triage.steps import PROBLEMS, Kind, Step
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import Verdict, verdict_of


@dataclass(frozen=True)
class Way:
    """One way through: the answers given, and where they lead."""

    answers: Answers
    state: State

    @property
    def ended(self) -> bool:
        """Return whether an outcome is reached; otherwise the danger signs were passed."""
        return self.state.pending is None

    @property
    def level(self) -> Level:
        """Return how urgent it is at the end of this way."""
        return self.state.level

    @property
    def verdict(self) -> Verdict:
        """Return the outcome with its causes."""
        return verdict_of(self.state)


@dataclass(frozen=True)
class Count:
    """How many ways there are with one problem chosen.

    ``ended`` stop at a danger sign, ``passed`` go by all of them, ``behind`` go on from there to an outcome.
    """

    ended: int
    passed: int
    behind: int

    @property
    def grouped(self) -> int:
        """Return how many ways `all_ways` yields."""
        return self.ended + self.behind

    @property
    def raw(self) -> int:
        """Return how many there are when every way past the danger signs is gone on with by itself."""
        return self.ended + self.passed * self.behind


def ways_from(wizard: Wizard, answers: Answers, until: Kind | None = None) -> Iterator[Way]:
    """Yield every way that starts with ``answers``: every missing answer is given in all forms.

    A way stops at an outcome, or before a screen of the kind ``until``.
    """
    waiting = [answers]
    while waiting:
        given = waiting.pop()
        state = replay(wizard, given)
        if state.pending is None or state.pending.kind is until:
            yield Way(given, state)
        else:
            step = state.pending
            waiting += [given.with_answer(step.id, answer) for answer in reversed(answers_to(step))]


def answers_to(step: Step) -> list[Answer]:
    """Return every answer that a screen takes; of the problems each by itself, of danger signs every set."""
    if step.kind is not Kind.GATE:
        return [option.id for option in step.options]
    signs = [option.id for option in step.options if option.id not in (NONE, NOT_SURE)]
    sets = (chosen for size in range(1, len(signs) + 1) for chosen in combinations(signs, size))
    return [*sets, NONE, NOT_SURE]


def danger_ways(wizard: Wizard) -> Iterator[Way]:
    """Yield every way through the danger signs and the checks of doubts: to an outcome, or past them."""
    yield from ways_from(wizard, Answers(), until=Kind.PROBLEMS)


def past_danger(wizard: Wizard) -> Answers:
    """Return the plainest way past the danger signs: none of them, on every screen."""
    return Answers({gate.id: NONE for gate in wizard.gates})


def problem_ways(wizard: Wizard, *problems: str) -> Iterator[Way]:
    """Yield every way behind the danger signs for these problems chosen together."""
    yield from ways_from(wizard, past_danger(wizard).with_answer(PROBLEMS, problems))


def all_ways(wizard: Wizard) -> Iterator[Way]:
    """Yield every way to an outcome with one problem chosen; those that end at a danger sign come first."""
    yield from (way for way in danger_ways(wizard) if way.ended)
    for problem in wizard.problems.choices:
        yield from problem_ways(wizard, problem.id)


def count(wizard: Wizard) -> Count:
    """Count the ways with one problem chosen."""
    ended = [way.ended for way in danger_ways(wizard)]
    behind = sum(1 for problem in wizard.problems.choices for _ in problem_ways(wizard, problem.id))
    return Count(ended.count(True), ended.count(False), behind)
