"""The ground that laws are proved on: each problem with its questions, on each stretch of days.

A ``View`` is all that can follow one problem on one stretch of days: its questions with the options that the
engine makes, who opens whom, and how far each can still raise. Made once, shared by all laws. No law here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kiosk.content.model import Content
from kiosk.content.problems import TreePath
from kiosk.content.wizard import Choice, Problem, Question, Unsure, Wizard
from kiosk.triage.flow import is_due
from kiosk.triage.laws.reach import circle, reaches, topological
from kiosk.triage.steps import Option, Step, day_of, question_step, time_option
from kiosk.triage.urgency import FOREVER, Level, highest

Branch = tuple[int, bool, tuple[int, ...]]
"""What picking an answer does: its level, whether it puts a clot in question, and the screens it opens."""

MOST_SITUATIONS = 500_000
"""The shipped content needs 500, and a wizard a hundred times as large 50,000."""

MOST_QUESTIONS = 60
"""How many questions one problem may open in all; with 8 taps, three of them are asked."""

DOCTOR = int(Level.DOCTOR_TODAY)
"""From here on nothing more is asked."""


class TangledError(Exception):
    """Questions open too many others, or in too many orders, to go through all; names a problem."""


@dataclass
class Effort:
    """How many situations all searches together have met, and how many they may before they give up."""

    met: int = 0
    most: int = MOST_SITUATIONS

    def spend(self, situations: int, problem: str) -> None:
        """Count situations met about a problem.

        Raises:
            TangledError: there are more than can be gone through.
        """
        self.met += situations
        if self.met > self.most:
            raise TangledError(problem)


@dataclass(frozen=True)
class Screen:
    """One question of a view. ``reach`` is the gravest level that it or anything it opens can give.

    ``below`` are the screens it can open, itself among them, as bits.
    """

    id: str
    step: Step
    branches: tuple[Branch, ...]
    reach: int
    advises: bool
    below: int

    def skipped_at(self, level: int) -> bool:
        """Return whether it is passed over at ``level``, as `flow.replay` does."""
        return bool(level) and self.reach <= level and not self.advises


@dataclass(frozen=True)
class View:
    """One problem on one stretch of days that begins with ``day``.

    ``start`` is the level before the first question. The last of ``screens`` asks about risks.
    """

    problem: Problem
    day: int
    start: int
    screens: tuple[Screen, ...]
    roots: tuple[int, ...]
    effort: Effort

    @property
    def risk(self) -> int:
        """Return the index of the screen that asks about risks."""
        return len(self.screens) - 1

    def option(self, screen: int, answer: int) -> Option:
        """Return one answer."""
        return self.screens[screen].step.options[answer]


class Ground:
    """Everything that laws ask about one file, worked out once."""

    def __init__(self, content: Content) -> None:
        """Take sound content; whatever opens a question that is not there opens nothing."""
        self.content = content
        self.effort = Effort()
        self._views: dict[tuple[str, int], View] = {}
        self._steps: dict[tuple[str, int], Step] = {}
        self._days: dict[str, tuple[int, ...]] = {}
        self._orders: dict[str, tuple[str, ...]] = {}

    @property
    def wizard(self) -> Wizard:
        """Return the wizard."""
        return self.content.wizard

    @cached_property
    def questions(self) -> dict[str, Question]:
        """Return the questions by id, without the one about risks."""
        return {question.id: question for question in self.wizard.questions}

    @cached_property
    def circle(self) -> tuple[str, ...] | None:
        """Return questions that open each other in a circle, the first again at the end; None without."""
        return circle(self.questions, self.opened)

    @cached_property
    def paths(self) -> dict[str, TreePath]:
        """Return where each question and each problem stands."""
        found: dict[str, TreePath] = {
            question.id: ("wizard", "questions", i) for i, question in enumerate(self.wizard.questions)
        }
        found[self.wizard.risk.id] = ("wizard", "risk")
        return found

    @cached_property
    def problem_paths(self) -> dict[str, TreePath]:
        """Return where each problem stands."""
        choices = self.wizard.problems.choices
        return {problem.id: ("wizard", "problems", "choices", i) for i, problem in enumerate(choices)}

    def answer_path(self, question: str, option: Option) -> TreePath:
        """Return where an answer to a question stands."""
        entry = self.wizard.risk if question == self.wizard.risk.id else self.questions[question]
        if isinstance(option.entry, Choice):
            return (*self.paths[question], "choices", entry.choices.index(option.entry))
        return (*self.paths[question], "unsure")

    def days(self, problem: Problem) -> tuple[int, ...]:
        """Return the first day of each stretch of days on which nothing about ``problem`` changes."""
        if problem.id not in self._days:
            self._days[problem.id] = self._first_days(problem)
        return self._days[problem.id]

    def _first_days(self, problem: Problem) -> tuple[int, ...]:
        thresholds = {stage.after_days for stage in problem.later}
        for id_ in self.order(problem):
            thresholds |= set(thresholds_of(self.questions[id_]))
        thresholds |= set(thresholds_of(self.wizard.risk))
        return (0, *sorted(day + 1 for day in thresholds))

    def on(self, problem: Problem, day: int) -> View:
        """Return the view of ``problem`` on ``day`` (days since the treatment)."""
        key = (problem.id, day)
        if key not in self._views:
            self._views[key] = self._made(problem, day)
        return self._views[key]

    def views(self) -> Iterator[View]:
        """Yield every problem on every stretch of days."""
        for problem in self.wizard.problems.choices:
            for day in self.days(problem):
                yield self.on(problem, day)

    def at(self, problem: Problem, day: int) -> View:
        """Return the view of the stretch of days that ``day`` is in."""
        days = self.days(problem)
        return self.on(problem, days[bisect_right(days, day) - 1])

    @cached_property
    def touched(self) -> tuple[int, ...]:
        """Return the days that the answers to "when" are reckoned as, in the order of the screen."""
        return (*(day_of(self.wizard, time.id) for time in self.wizard.times.choices), FOREVER)

    def order(self, problem: Problem) -> tuple[str, ...]:
        """Return all questions that can follow a problem, each before those it opens if that can be.

        Raises:
            TangledError: there are more than anybody could go through.
        """
        if problem.id not in self._orders:
            found = topological(problem.questions, self.opened)
            if len(found) > MOST_QUESTIONS:
                raise TangledError(problem.id)
            self._orders[problem.id] = found
        return self._orders[problem.id]

    def opened(self, question: str) -> tuple[str, ...] | None:
        """Return what the answers to a question open; None for a question that is not there."""
        entry = self.questions.get(question)
        return None if entry is None else tuple(lead for each in answers(entry) for lead in each.leads)

    def step(self, question: Question, day: int) -> Step:
        """Return the screen of a question on ``day``, as the engine makes it."""
        thresholds = sorted(thresholds_of(question))
        stretch = bisect_right(thresholds, day - 1)
        key = (question.id, stretch)
        if key not in self._steps:
            self._steps[key] = question_step(question, day)
        return self._steps[key]

    def _made(self, problem: Problem, day: int) -> View:
        due = [self.questions[id_] for id_ in self.order(problem) if is_due(self.questions[id_], day)]
        place = {question.id: i for i, question in enumerate(due)}
        risk = len(due)
        steps = [self.step(question, day) for question in (*due, self.wizard.risk)]
        branches = [_branches(step, place) for step in steps]
        branches[risk] = tuple((level, False, ()) for level, _, _ in branches[risk])
        opens = risk if is_due(self.wizard.risk, day) else None
        screens = [
            Screen(step.id, step, branch, reach, advises, below)
            for step, branch, (reach, advises, below) in zip(
                steps, branches, reaches(steps, branches, opens), strict=True
            )
        ]
        own = highest([Level.of(problem.floor), time_option("", None, day, (problem,)).level])
        roots = tuple(dict.fromkeys(place[id_] for id_ in problem.questions if id_ in place))
        return View(problem, day, int(own), tuple(screens), roots, self.effort)


def answers(question: Question) -> tuple[Choice | Unsure, ...]:
    """Return all answers to a question, "not sure" last."""
    return (*question.choices, question.unsure)


def thresholds_of(question: Question) -> Iterator[int]:
    """Yield the days after which anything about a question changes."""
    if question.after_days is not None:
        yield question.after_days
    for answer in answers(question):
        yield from (stage.after_days for stage in answer.later)


def _branches(step: Step, place: dict[str, int]) -> tuple[Branch, ...]:
    return tuple(
        (int(option.level), option.clot, tuple(place[lead] for lead in option.leads if lead in place))
        for option in step.options
    )
