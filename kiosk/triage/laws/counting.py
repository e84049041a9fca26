"""How many ways there are with one problem, and with several together: exact, without going each of them.

With several problems the level begins at the gravest of them all; then each problem's questions follow in the
order of the file, those asked before left out, and the question on risks once at the end. So a problem only
turns a level, a doubt about a clot and a set of shared questions seen into another, some number of times, and
these numbers are carried from problem to problem for every choice of problems at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import comb

from kiosk.content.wizard import Problem
from kiosk.triage.laws.ground import DOCTOR, Effort, TangledError, View
from kiosk.triage.laws.report import Ways
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.ways import tally
from kiosk.triage.urgency import Level

MOST_CARRIED = 1_000_000
"""How many situations are carried along before several problems are left uncounted; no law needs it."""

_Situation = tuple[int, bool, int, bool, frozenset[str]]
"""How many are chosen, whether one of the gravest is among them, level, clot, shared questions seen."""
_Turn = tuple[int, bool, frozenset[str], int]
"""What a problem turns a situation into: level, clot, shared questions seen, in how many ways."""


def danger_ways(ground: Survey) -> tuple[int, int]:
    """Return how many ways end at a danger sign, and how many go past all of them."""
    ended, passed = 0, 1
    for gate in ground.wizard.gates:
        signs = len(gate.signs)
        ended += passed * (2**signs - 1 + 2 * signs)  # every set of signs; in doubt, "yes" or doubt at each
        passed *= 2  # none of them, or doubt and then each denied
    return ended, passed


def behind(ground: Survey, problem: Problem) -> int:
    """Return how many ways there are behind the danger signs with one problem."""
    if int(Level.of(problem.floor)) >= DOCTOR:
        return 1
    counted: dict[int, int] = {}
    total = 0
    for view in (ground.at(problem, day) for day in ground.touched):
        if view.day not in counted:
            counted[view.day] = 1 if view.start >= DOCTOR else _number(ground, view)
        total += counted[view.day]
    return total


def ways(ground: Survey) -> Ways:
    """Return how many ways there are from the first screen to an outcome.

    Raises:
        TangledError: one problem alone has more situations than can be gone through.
    """
    ended, passed = danger_ways(ground)
    problems = ground.wizard.problems.choices
    one = sum(behind(ground, problem) for problem in problems)
    at_most = min(ground.wizard.problems.at_most, len(problems))
    try:
        several: int | None = passed * sum(_together(ground, at_most))
    except TangledError:
        several = None
    return Ways(ended + passed * one, several, at_most)


def _together(ground: Survey, at_most: int) -> Iterator[int]:
    """Yield how many ways there are with 2 to ``at_most`` problems: those that end early, then each time."""
    problems = ground.wizard.problems.choices
    asked_when = [problem for problem in problems if int(Level.of(problem.floor)) < DOCTOR]
    yield _choices(len(problems), at_most) - _choices(len(asked_when), at_most)
    counter = _Counter(ground, tuple(asked_when), at_most)
    for day in ground.touched:
        views = [ground.at(problem, day) for problem in asked_when]
        calm = [view for view in views if view.start < DOCTOR]
        yield _choices(len(views), at_most) - _choices(len(calm), at_most)
        for level in sorted({view.start for view in calm}):
            yield counter.count([view for view in calm if view.start <= level], level)


def _choices(number: int, at_most: int) -> int:
    return sum(comb(number, size) for size in range(2, at_most + 1))


def _number(ground: Survey, view: View) -> int:
    return sum(ground.tally(view).ends.values())


@dataclass
class _Counter:
    """Carries numbers of ways through the problems, and remembers what each problem turns into what."""

    ground: Survey
    problems: tuple[Problem, ...]
    at_most: int

    def __post_init__(self) -> None:
        self._turns: dict[tuple[str, int, int, frozenset[str]], tuple[_Turn, ...]] = {}
        self._effort = Effort(most=MOST_CARRIED)
        self._full = 0
        self._risks = len(self.ground.wizard.risk.choices) + 1
        self._last: dict[str, int] = {}
        owners: dict[str, int] = {}
        for i, problem in enumerate(self.problems):
            for id_ in self.ground.order(problem):
                owners[id_] = owners.get(id_, 0) + 1
                self._last[id_] = i
        self._shared = frozenset(id_ for id_, number in owners.items() if number > 1)
        self._place = {problem.id: i for i, problem in enumerate(self.problems)}

    def count(self, views: list[View], level: int) -> int:
        """Return how many ways there are with 2 or more of ``views``, the gravest starting at ``level``."""
        self._full = 0
        now: dict[_Situation, int] = {(0, False, level, False, frozenset()): 1}
        for i, view in enumerate(views):
            self._carry(now, view, view.start == level)
            upcoming = self._place[views[i + 1].problem.id] if i + 1 < len(views) else len(self.problems)
            if any(situation[4] for situation in now):
                now = self._forgotten(now, upcoming)
            self._effort.spend(len(now), view.problem.id)
        return self._full + sum(
            number * self._ends(reached, clot)
            for (chosen, gravest, reached, clot, _), number in now.items()
            if chosen >= 2 and gravest
        )

    def _carry(self, now: dict[_Situation, int], view: View, gravest: bool) -> None:  # noqa: FBT001
        """Add the situations in which the problem of ``view`` is chosen as well; full ones are done with."""
        last = self.at_most - 1
        for (chosen, has, level, clot, seen), number in list(now.items()):
            for reached, puts, met, times in self._turn(view, level, seen):
                if chosen < last:
                    then = (chosen + 1, has or gravest, reached, clot or puts, met)
                    now[then] = now.get(then, 0) + number * times
                elif has or gravest:
                    self._full += number * times * self._ends(reached, clot or puts)

    def _ends(self, level: int, clot: bool) -> int:  # noqa: FBT001
        """Return in how many ways a situation ends: where a clot is in question, each answer on risks."""
        return self._risks if clot and level < DOCTOR else 1

    def _forgotten(self, now: dict[_Situation, int], upcoming: int) -> dict[_Situation, int]:
        """Return the situations without shared questions that no problem from ``upcoming`` on can ask."""
        found: dict[_Situation, int] = {}
        for (chosen, has, level, clot, seen), number in now.items():
            kept = frozenset(id_ for id_ in seen if self._last[id_] >= upcoming) if seen else seen
            then = (chosen, has, level, clot, kept)
            found[then] = found.get(then, 0) + number
        return found

    def _turn(self, view: View, level: int, seen: frozenset[str]) -> tuple[_Turn, ...]:
        if level >= DOCTOR:
            return ((level, False, frozenset(), 1),)
        key = (view.problem.id, view.day, level, seen)
        if key not in self._turns:
            shared = {i: screen.id for i, screen in enumerate(view.screens[:-1]) if screen.id in self._shared}
            begun = sum(1 << i for i, id_ in shared.items() if id_ in seen)
            keep = sum(1 << i for i in shared)
            ends = tally(view, level, begun, keep, risks=False).ends
            elsewhere = seen - frozenset(shared.values())
            self._turns[key] = tuple(
                (end, clot, elsewhere | {id_ for i, id_ in shared.items() if met >> i & 1}, number)
                for (end, clot, met), number in ends.items()
            )
        return self._turns[key]
