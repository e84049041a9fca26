"""The ground with what searching it shows: what is asked at all, and examples as a visitor would give them.

Each example is gone through once more by `flow.replay`, so that what is told is what a visitor would see.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.content.model import Content
from kiosk.triage.answers import Answer, Answers
from kiosk.triage.flow import replay
from kiosk.triage.laws.ground import DOCTOR, Ground, View
from kiosk.triage.laws.ways import Tally, first_way, tally
from kiosk.triage.paths import past_danger
from kiosk.triage.steps import PROBLEMS, WHEN
from kiosk.triage.urgency import Level


class Survey(Ground):
    """One file, searched as far as laws need it; each search is made once."""

    def __init__(self, content: Content) -> None:
        """Take sound content."""
        super().__init__(content)
        self._tallies: dict[tuple[str, int], Tally] = {}

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

    def calmest(self, view: View) -> Answers:
        """Return the fewest answers about a problem that end as calm as any."""
        for level in range(DOCTOR + 1):
            if view.start <= level:
                picked = first_way(view, lambda memory, _, __: memory, lambda _, __: True, level)
                if picked is not None:
                    return self.behind_danger(view, picked)
        return self.behind_danger(view, {})
