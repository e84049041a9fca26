"""What staff ought to know: kept in memory while the program runs, for the staff page, beside the log.

A notice is a phrase of the interface by its key, so that the page can say it in any language. Nothing of a
visit is ever told here. Who tells what, and how it looks, is not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

MOST_LINES = 40
"""Lines of one notice that are kept; nobody reads more on a screen."""
MOST_TOPICS = 24
"""Notices that are kept at one time; the oldest goes first."""


@dataclass(frozen=True)
class Notice:
    """One thing for staff to know.

    ``topic`` is what it is about; of one topic only the newest notice stands. ``key`` names the phrase, and
    ``values`` fill its gaps. ``lines`` come below it as they are, such as faults with their places.
    """

    topic: str
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    lines: tuple[str, ...] = ()


class Notices:
    """The board that the staff page shows, newest last; ``changed`` is called after each change."""

    def __init__(self, changed: Callable[[], None] = lambda: None) -> None:
        self.changed = changed
        self._by_topic: dict[str, Notice] = {}

    def __iter__(self) -> Iterator[Notice]:
        return iter(tuple(self._by_topic.values()))

    def tell(self, notice: Notice) -> None:
        """Put up a notice in place of the one about the same topic; an equal one changes nothing."""
        bounded = replace(notice, lines=notice.lines[:MOST_LINES])
        if self._by_topic.get(notice.topic) == bounded:
            return
        self._by_topic.pop(notice.topic, None)
        self._by_topic[notice.topic] = bounded
        while len(self._by_topic) > MOST_TOPICS:
            del self._by_topic[next(iter(self._by_topic))]
        self.changed()

    def withdraw(self, topic: str) -> None:
        """Take down what is no longer so."""
        if self._by_topic.pop(topic, None) is not None:
            self.changed()
