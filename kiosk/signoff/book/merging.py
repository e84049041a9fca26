"""Every way through the wizard as a short list of lines, each a set of answers with one outcome.

A line says which answers a way must have on some screens; on all others any answer will do. Each way falls
into exactly one line, and has that line's level. How a line is worded is situations.py's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.triage.answers import Answer
from kiosk.triage.urgency import Level

Given = Answer | None
"""What a way has on a screen: its answer, or None where the screen was not shown."""
Conditions = Mapping[str, frozenset[Given]]
"""By screen, the answers that a line takes."""


@dataclass(frozen=True)
class Told:
    """One way as the merging sees it: its answers by screen, and how urgent it is."""

    answers: Mapping[str, Answer]
    level: Level


@dataclass(frozen=True)
class Line:
    """Ways of one level that differ only where it does not matter."""

    level: Level
    conditions: Conditions
    ways: int

    def takes(self, answers: Mapping[str, Answer]) -> bool:
        """Return whether a way with these answers falls into this line."""
        return all(answers.get(screen) in accepted for screen, accepted in self.conditions.items())


def merged(ways: Iterable[Told]) -> tuple[Line, ...]:
    """Return lines that take every one of ``ways`` exactly once, gravest first.

    The ways are parted by the screen that best tells their levels apart, again and again, until each part has
    one level; then parts that differ in the answers to one screen alone become one line.
    """
    told = tuple(ways)
    screens = tuple(dict.fromkeys(screen for way in told for screen in way.answers))
    lines = _joined(list(_parted(told, screens, {})), screens)
    return tuple(sorted((_plain(line, told, screens) for line in lines), key=lambda line: -line.level))


def _parted(ways: Sequence[Told], screens: Sequence[str], conditions: Conditions) -> Iterator[Line]:
    if len({way.level for way in ways}) <= 1:
        if ways:
            yield Line(ways[0].level, conditions, len(ways))
        return
    shown = [screen for screen in screens if all(screen in way.answers for way in ways)]
    telling = min(shown, key=lambda screen: _disorder(ways, screen))
    rest = [screen for screen in screens if screen != telling]
    for given, part in _by_answer(ways, telling).items():
        yield from _parted(part, rest, {**conditions, telling: frozenset({given})})


def _by_answer(ways: Iterable[Told], screen: str) -> dict[Given, list[Told]]:
    parts: dict[Given, list[Told]] = defaultdict(list)
    for way in ways:
        parts[way.answers.get(screen)].append(way)
    return parts


def _disorder(ways: Sequence[Told], screen: str) -> float:
    """How mixed the levels still are once the answer to ``screen`` is known (Gini impurity, times ways)."""
    mixed = 0.0
    for part in _by_answer(ways, screen).values():
        levels = Counter(way.level for way in part)
        mixed += len(part) - sum(n * n for n in levels.values()) / len(part)
    return mixed


def _joined(lines: list[Line], screens: Sequence[str]) -> list[Line]:
    """Join lines that differ in one screen alone, until none are left."""
    before = len(lines) + 1
    while len(lines) < before:
        before = len(lines)
        for screen in screens:
            lines = _joined_on(lines, screen)
    return lines


def _joined_on(lines: Iterable[Line], screen: str) -> list[Line]:
    alike: dict[object, list[Line]] = defaultdict(list)
    for line in lines:
        others = frozenset((name, given) for name, given in line.conditions.items() if name != screen)
        alike[line.level, others, screen in line.conditions].append(line)
    joined = []
    for group in alike.values():
        first = group[0]
        if len(group) == 1 or screen not in first.conditions:
            joined += group
            continue
        accepted = frozenset[Given]().union(*(line.conditions[screen] for line in group))
        conditions = {**first.conditions, screen: accepted}
        joined.append(Line(first.level, conditions, sum(line.ways for line in group)))
    return joined


def _plain(line: Line, ways: Sequence[Told], screens: Sequence[str]) -> Line:
    """Leave out every condition that any answer to its screen meets, where all it takes stays the same."""
    conditions = {screen: line.conditions[screen] for screen in screens if screen in line.conditions}
    for screen in list(conditions):
        possible = {way.answers[screen] for way in ways if screen in way.answers}
        without = {name: given for name, given in conditions.items() if name != screen}
        if possible <= conditions[screen] and _taken(without, ways) == line.ways:
            conditions = without
    return Line(line.level, conditions, line.ways)


def _taken(conditions: Conditions, ways: Iterable[Told]) -> int:
    return sum(Line(Level.EXPECTED, conditions, 0).takes(way.answers) for way in ways)
