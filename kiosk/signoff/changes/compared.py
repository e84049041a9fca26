"""Two versions of the content compared: advice first, worst first, then words, then the rest.

How the comparison is written down is as_text.py's, as_page.py's and as_data.py's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from kiosk.content.entry import Entry
from kiosk.content.model import Content
from kiosk.content.wizard import Problem
from kiosk.signoff.changes.examples import Example, advice, example
from kiosk.signoff.changes.matching import Matching
from kiosk.signoff.changes.places import Kind, called
from kiosk.signoff.changes.situations import Days, Situation, Told, situations
from kiosk.signoff.changes.wording import Difference, differences
from kiosk.triage.flow import State
from kiosk.triage.steps import WHEN
from kiosk.triage.urgency import Level


@dataclass(frozen=True)
class Group:
    """Situations about one sign or problem that go from one level to one other."""

    told: Told
    subject: str
    before: Level | None
    after: Level | None
    situations: tuple[Situation, ...]
    examples: tuple[Example, ...]
    """All of them in words, the shortest first; days that follow each other stand in one."""

    @property
    def shortest(self) -> Example:
        """Return the one that is quickest to read."""
        return self.examples[0]


@dataclass(frozen=True)
class Changes:
    """What an edit changes.

    ``total`` counts the situations that either version knows; ``reworded`` those as urgent as before, but
    told other words. ``vanished`` names what patients are no longer asked.
    """

    total: int
    groups: tuple[Group, ...]
    reworded: int
    vanished: tuple[str, ...]
    differences: tuple[Difference, ...]

    @property
    def is_calmer(self) -> bool:
        """Return whether anybody may be told something calmer, or is no longer asked something."""
        return bool(self.vanished or self.count(Told.CALMER) or self.count(Told.GONE))

    @property
    def must_be_agreed(self) -> bool:
        """Return whether a clinician has to look: something is calmer, or new and told it is normal."""
        return self.is_calmer or bool(self.count(Told.NEW_CALM))

    def told(self, told: Told) -> tuple[Group, ...]:
        """Return the groups of one kind, worst first."""
        return tuple(group for group in self.groups if group.told is told)

    def count(self, told: Told) -> int:
        """Return how many situations there are of one kind."""
        return sum(len(group.situations) for group in self.told(told))

    def of(self, kind: Kind) -> tuple[Difference, ...]:
        """Return the differences of one kind."""
        return tuple(difference for difference in self.differences if difference.kind is kind)


def compare(old: Content, new: Content) -> Changes:
    """Return what patients are now told that they were not told before, and all else that differs."""
    return _Comparison(old, new).changes


_Key = tuple[Told, str, Level | None, Level | None]


@dataclass(frozen=True)
class _Comparison:
    old: Content
    new: Content

    @cached_property
    def _matching(self) -> Matching:
        return Matching(self.old.wizard, self.new.wizard)

    @property
    def changes(self) -> Changes:
        found = list(situations(self._matching))
        return Changes(
            len(found),
            tuple(sorted(self._groups(found), key=_worst_first)),
            sum(self._is_reworded(situation) for situation in found),
            tuple(self._vanished()),
            tuple(differences(self.old, self.new)),
        )

    def _groups(self, found: list[Situation]) -> Iterator[Group]:
        sorted_out: dict[_Key, list[Situation]] = {}
        for situation in found:
            key: _Key = (situation.told, _subject(situation), *situation.levels)
            if situation.told is not Told.SAME:
                sorted_out.setdefault(key, []).append(situation)
        for key, alike in sorted_out.items():
            words = [example(self.old, self.new, self._matching, each) for each in joined_by_day(alike)]
            yield Group(*key, tuple(alike), tuple(sorted(words, key=lambda each: each.length)))

    def _is_reworded(self, situation: Situation) -> bool:
        before, after = situation.before, situation.after
        if before is None or after is None or situation.told is not Told.SAME:
            return False
        return advice(self.old, before) != advice(self.new, after)

    def _vanished(self) -> Iterator[str]:
        matching = self._matching
        gone: list[Entry] = [old.sign for old, new in matching.signs if old and not new]
        gone += [old for old, new in matching.problems if old and not new]
        gone += [old for old, new in matching.questions if old and not new]
        yield from (called(entry, whole=True) for entry in gone)
        most, now_most = self.old.wizard.problems.at_most, self.new.wizard.problems.at_most
        if now_most < most:
            yield f"More than {now_most} of the problems at once (up to {most} before)"


def joined_by_day(alike: Iterable[Situation]) -> list[Situation]:
    """Return situations with one level for both versions, those that differ by a following day in one."""
    joined: dict[object, Situation] = {}
    for situation in alike:
        said = (_answers_but_when(situation.before), _answers_but_when(situation.after))
        days, last = situation.days, joined.get(said)
        if days and last and last.days and last.days.last == days.first - 1:
            joined[said] = replace(last, days=Days(last.days.first, days.last))
        else:
            joined[said if last is None else (said, days)] = situation
    return list(joined.values())


def _answers_but_when(state: State | None) -> tuple[tuple[str, str], ...]:
    asked = state.asked if state else ()
    return tuple((one.step.id, picked.id) for one in asked for picked in one.picked if one.step.id != WHEN)


def _subject(situation: Situation) -> str:
    subject = situation.subject
    return called(subject if isinstance(subject, Problem) else subject.sign)


def _worst_first(group: Group) -> tuple[int, int, int, int]:
    """Order: what a clinician must look at first; then from the gravest level, and the deepest fall."""
    order = (Told.GONE, Told.CALMER, Told.NEW_CALM, Told.URGENT, Told.NEW)
    before = -1 if group.before is None else group.before
    after = -1 if group.after is None else group.after
    return (order.index(group.told), -before, after, -len(group.situations))
