"""What each norm came to: how many things were looked at, the worst of them, and the names of what fails."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.selftest.norms import BY_ID, NORMS, Norm

Values = Iterable[tuple[str, float]]
"""Things by their names, each with its number in the norm's unit."""
MOST_NAMED = 200
"""Offenders of one norm that are kept by name; the rest are counted."""


@dataclass
class Outcome:
    """What one norm came to. ``offenders`` name where and what; ``failed`` counts them all.

    ``places`` has for each screen how many things there are and how many of them meet the norm, where things
    are counted.
    """

    norm: Norm
    things: int = 0
    lowest: float | None = None
    highest: float | None = None
    failed: int = 0
    offenders: list[str] = field(default_factory=list)
    places: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Return whether nothing fails."""
        return not self.failed

    @property
    def measured(self) -> str:
        """Return what it came to, in words: the worst number, or how many of how many."""
        if self.norm.counts or self.lowest is None or self.highest is None:
            return f"{self.things - self.failed} of {self.things}"
        ends = [self.lowest] if self.norm.most is None else [self.highest]
        if self.norm.most is not None and self.norm.least is not None:
            ends = [self.lowest, self.highest]
        told = dict.fromkeys(f"{end:.{_places(end)}f}" for end in ends)
        return f"{' to '.join(told)} {self.norm.unit}".strip()


def _places(value: float) -> int:
    """Return how many places are worth telling; whole numbers need none."""
    return 0 if value == int(value) else 2 if abs(value) < 100 else 1


class Tally:
    """Takes what is measured, screen by screen; iterate for the outcomes of what was measured at all."""

    def __init__(self) -> None:
        self._outcomes: dict[str, Outcome] = {}

    def __iter__(self) -> Iterator[Outcome]:
        return (self._outcomes[norm.id] for norm in NORMS if norm.id in self._outcomes)

    def __getitem__(self, norm: str) -> Outcome:
        return self._outcomes[norm]

    def __contains__(self, norm: str) -> bool:
        return norm in self._outcomes

    @property
    def passed(self) -> bool:
        """Return whether every norm that was measured is met."""
        return all(outcome.passed for outcome in self)

    @property
    def offenders(self) -> Mapping[str, list[str]]:
        """Return the names of what fails, by the id of the norm."""
        return {outcome.norm.id: outcome.offenders for outcome in self if not outcome.passed}

    def take(self, norm: str, where: str, values: Values, slack: float = 0.0) -> None:
        """Note numbers of things; ``slack`` is what may be missing beyond the norm's own."""
        outcome = self._of(norm)
        for name, value in values:
            outcome.things += 1
            outcome.lowest = value if outcome.lowest is None else min(outcome.lowest, value)
            outcome.highest = value if outcome.highest is None else max(outcome.highest, value)
            if not outcome.norm.holds(value, slack):
                self._fails(outcome, f"{where}: {name}: {value:.2f} {outcome.norm.unit}".strip())

    def count(self, norm: str, where: str, things: int, offenders: Iterable[str]) -> None:
        """Note that ``things`` were looked at, and which of them fail."""
        outcome = self._of(norm)
        failing = list(offenders)
        outcome.things += things
        outcome.places[where] = (things, things - len(failing))
        for each in failing:
            self._fails(outcome, f"{where}: {each}")

    def _of(self, norm: str) -> Outcome:
        if norm not in self._outcomes:
            self._outcomes[norm] = Outcome(BY_ID[norm])
        return self._outcomes[norm]

    @staticmethod
    def _fails(outcome: Outcome, told: str) -> None:
        outcome.failed += 1
        if len(outcome.offenders) < MOST_NAMED:
            outcome.offenders.append(told)
