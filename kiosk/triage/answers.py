"""What a visitor said: frozen answers keyed by question id, never by order.

Order of giving cannot matter and no stale answer can hide, because everything is replayed from here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

Answer = str | int | tuple[str, ...]
"""An answer id; a number of days for "when"; several ids for problems and danger signs."""


class Answers(Mapping[str, Answer]):
    """An unchanging set of answers by question id; every change gives a new one."""

    __slots__ = ("_given",)

    def __init__(self, given: Mapping[str, Answer] | None = None) -> None:
        """Keep a copy of ``given``; nothing said yet where it is None."""
        self._given: Mapping[str, Answer] = MappingProxyType(dict(given or {}))

    def __getitem__(self, question: str) -> Answer:
        """Return what was answered; raises KeyError where nothing was."""
        return self._given[question]

    def __iter__(self) -> Iterator[str]:
        """Go through the ids of the questions that have an answer."""
        return iter(self._given)

    def __len__(self) -> int:
        """Return how many questions have an answer."""
        return len(self._given)

    def __hash__(self) -> int:
        """Answers are a value."""
        return hash(frozenset(self._given.items()))

    def __repr__(self) -> str:
        """Show the answers as they would be written."""
        return f"Answers({dict(self._given)!r})"

    def with_answer(self, question: str, answer: Answer) -> Answers:
        """Return these answers with one given or replaced."""
        return Answers({**self._given, question: answer})

    def without(self, question: str) -> Answers:
        """Return these answers with one taken back."""
        return Answers({key: value for key, value in self._given.items() if key != question})

    def only(self, questions: Iterable[str]) -> Answers:
        """Return the answers to ``questions`` alone."""
        kept = set(questions)
        return Answers({key: value for key, value in self._given.items() if key in kept})
