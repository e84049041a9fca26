"""Which sign, problem, question or answer of one version is which of the other.

Patients know words, not ids: what reads the same is the same, whatever its id; what is left goes by its id.
What then has no counterpart was added or removed. No level is looked at here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeVar

from kiosk.content.entry import NOT_SURE
from kiosk.content.wizard import Choice, Gate, Problem, Question, Sign, Wizard


class Named(Protocol):
    """Whatever has an id."""

    @property
    def id(self) -> str:
        """Return the id."""


Entry = TypeVar("Entry", bound=Named)
Pair = tuple[Entry | None, Entry | None]
"""The same thing in the old and in the new version; None where that version does not have it."""


def pairs(old: Sequence[Entry], new: Sequence[Entry], words: Callable[[Entry], str]) -> list[Pair[Entry]]:
    """Return what belongs together: everything old in its order, then what is new."""
    old_words, new_words = _single(old, words), _single(new, words)
    found = {entry.id: new_words[text] for text, entry in old_words.items() if text in new_words}
    taken = {entry.id for entry in found.values()}
    for entry in new:
        if entry.id not in taken and entry.id not in found and any(one.id == entry.id for one in old):
            found[entry.id] = entry
            taken.add(entry.id)
    return [
        *((entry, found.get(entry.id)) for entry in old),
        *((None, entry) for entry in new if entry.id not in taken),
    ]


def _single(entries: Iterable[Entry], words: Callable[[Entry], str]) -> dict[str, Entry]:
    """Return the entries by their words, without those that share them."""
    listed = [(" ".join(words(entry).casefold().split()), entry) for entry in entries]
    counted = Counter(text for text, _ in listed)
    return {text: entry for text, entry in listed if counted[text] == 1}


@dataclass(frozen=True)
class PlacedSign:
    """A danger sign and the screen that asks for it."""

    gate: Gate
    sign: Sign

    @property
    def id(self) -> str:
        """Return the sign's id."""
        return self.sign.id


@dataclass(frozen=True)
class Matching:
    """Two versions of the wizard, and what in them belongs together."""

    old: Wizard
    new: Wizard

    @cached_property
    def signs(self) -> list[Pair[PlacedSign]]:
        """Return the danger signs, on whichever screen they are asked for."""
        return pairs(placed_signs(self.old), placed_signs(self.new), lambda placed: placed.sign.text)

    @cached_property
    def problems(self) -> list[Pair[Problem]]:
        """Return the problems."""
        return pairs(self.old.problems.choices, self.new.problems.choices, lambda problem: problem.text)

    @cached_property
    def questions(self) -> list[Pair[Question]]:
        """Return the questions, the one on risks last."""
        paired = pairs(self.old.questions, self.new.questions, lambda question: question.ask)
        return [*paired, (self.old.risk, self.new.risk)]

    @cached_property
    def _by_old(self) -> dict[str, Pair[Question]]:
        return {pair[0].id: pair for pair in self.questions if pair[0]}

    @cached_property
    def _by_new(self) -> dict[str, Pair[Question]]:
        return {pair[1].id: pair for pair in self.questions if pair[1]}

    def of_old(self, question: str) -> Pair[Question]:
        """Return both versions of the question that the old one calls ``question``."""
        return self._by_old[question]

    def of_new(self, question: str) -> Pair[Question]:
        """Return both versions of the question that the new one calls ``question``."""
        return self._by_new[question]


def placed_signs(wizard: Wizard) -> list[PlacedSign]:
    """Return every danger sign with its screen."""
    return [PlacedSign(gate, sign) for gate in wizard.gates for sign in gate.signs]


def choice_pairs(old: Question, new: Question) -> list[Pair[Choice]]:
    """Return the answers of a question, without "not sure"."""
    return pairs(old.choices, new.choices, lambda choice: choice.text)


def answer_pairs(old: Question, new: Question) -> list[tuple[str, str]]:
    """Return every way in which somebody may answer both versions of a question.

    Whoever gave an answer that is gone may give any that is left, and whoever gives a new answer may have
    given any before: so both the best and the worst that can come of it are among the ways.
    """
    before = [*(choice.id for choice in old.choices), NOT_SURE]
    after = [*(choice.id for choice in new.choices), NOT_SURE]
    found: dict[tuple[str, str], None] = {}
    for was, now in choice_pairs(old, new):
        found |= dict.fromkeys(
            (one, other) for one in ([was.id] if was else before) for other in ([now.id] if now else after)
        )
    found[NOT_SURE, NOT_SURE] = None
    return list(found)
