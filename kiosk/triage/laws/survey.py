"""The ground with what searching it shows: what is asked at all, and examples as a visitor would give them.

Each example is gone through once more by `flow.replay`, so that what is told is what a visitor would see.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from kiosk.content.entry import NONE
from kiosk.content.model import Content
from kiosk.content.wizard import Choice, Problem, Unsure
from kiosk.triage.answers import Answer, Answers
from kiosk.triage.flow import replay
from kiosk.triage.laws.ground import DOCTOR, Ground, View, answers
from kiosk.triage.laws.ways import Tally, first_way, tally
from kiosk.triage.paths import past_danger
from kiosk.triage.steps import PROBLEMS, WHEN
from kiosk.triage.urgency import Level

_Led = TypeVar("_Led", Problem, Choice, Unsure)
"""What may lead to questions."""


class Survey(Ground):
    """One file, searched as far as laws need it; each search is made once."""

    def __init__(self, content: Content) -> None:
        """Take sound content; leads to what is not there are left out, for no way goes on from them."""
        super().__init__(_without_dead_ends(content))
        self.written = content
        self._tallies: dict[tuple[str, int], Tally] = {}
        self._calmest: dict[tuple[str, int], Answers] = {}

    def tally(self, view: View) -> Tally:
        """Return all ways through a view, from its first question.

        Raises:
            TangledError: there are more situations than can be gone through.
        """
        key = (view.problem.id, view.day)
        if key not in self._tallies:
            self._tallies[key] = tally(view, view.start)
        return self._tallies[key]

    def asks(self, view: View, screen: int) -> bool:
        """Return whether a screen is asked on any way; none is where asking ends with the time."""
        return view.start < DOCTOR and bool(self.tally(view).asked >> screen & 1)

    def level(self, answers: Answers) -> Level:
        """Return the level that answers lead to."""
        return replay(self.wizard, answers).level

    def behind_danger(self, view: View, picked: Mapping[str, Answer]) -> Answers:
        """Return the answers of one way, from the first screen; what is not asked for is left out."""
        said = {PROBLEMS: (view.problem.id,), WHEN: view.day, **picked}
        given = Answers({**past_danger(self.wizard), **said})
        return given.only(replay(self.wizard, given).questions)

    def before(self, gate: str) -> Answers:
        """Return the answers of somebody who comes to a screen of danger signs: none of those before it."""
        before = [each.id for each in self.wizard.gates]
        return Answers(dict.fromkeys(before[: before.index(gate)], NONE))

    def calmest(self, view: View) -> Answers:
        """Return the fewest answers about a problem that end as calm as any."""
        key = (view.problem.id, view.day)
        if key not in self._calmest:
            self._calmest[key] = self._calm(view)
        return self._calmest[key]

    def _calm(self, view: View) -> Answers:
        for level in range(DOCTOR + 1):
            if view.start <= level:
                picked = first_way(view, lambda memory, _, __: memory, lambda _, __: True, level)
                if picked is not None:
                    return self.behind_danger(view, picked)
        return self.behind_danger(view, {})


def _without_dead_ends(content: Content) -> Content:
    """Return content in which every lead goes somewhere; the engine cannot go on from one that does not."""
    wizard = content.wizard
    there = {question.id for question in wizard.questions}
    led = [each.questions for each in wizard.problems.choices]
    led += [answer.leads for question in wizard.questions for answer in answers(question)]
    if there.issuperset(name for names in led for name in names):
        return content
    problems = wizard.problems.model_copy(
        update={"choices": tuple(_kept(each, "questions", there) for each in wizard.problems.choices)}
    )
    asked = tuple(
        each.model_copy(
            update={
                "choices": tuple(_kept(choice, "leads", there) for choice in each.choices),
                "unsure": _kept(each.unsure, "leads", there),
            }
        )
        for each in wizard.questions
    )
    return content.model_copy(
        update={"wizard": wizard.model_copy(update={"problems": problems, "questions": asked})}
    )


def _kept(entry: _Led, key: str, there: set[str]) -> _Led:
    return entry.model_copy(update={key: tuple(name for name in getattr(entry, key) if name in there)})
