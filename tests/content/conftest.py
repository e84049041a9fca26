"""A whole small content that a test breaks in one place, and then reads what is said about it."""

from pathlib import Path

import pytest

from kiosk.content.model import Content
from kiosk.content.problems import ContentError
from kiosk.content.reader import read_text


class Tiny:
    """The text of tests/support/tiny.yaml, to be changed; faults name it ``tiny.yaml``.

    A ^ in the text is no part of it: it marks a place where a fault is expected.
    """

    def __init__(self, text: str) -> None:
        assert "^" not in text
        self.marked = text

    @property
    def text(self) -> str:
        return self.marked.replace("^", "")

    def change(self, old: str, new: str, after: tuple[str, ...] = ()) -> None:
        """Put ``new`` in the place of ``old``: of the only one, or of the first one after these words."""
        start = 0
        for words in after:
            start = self.marked.index(words, start) + len(words)
        assert after or self.marked.count(old) == 1, f"{old!r} stands {self.marked.count(old)} times"
        assert old in self.marked[start:], f"{old!r} does not stand after {after}"
        self.marked = self.marked[:start] + self.marked[start:].replace(old, new, 1)

    def read(self, pictures: frozenset[str] | None = None) -> Content:
        return read_text(self.text, "tiny.yaml", pictures)

    def faults(self, pictures: frozenset[str] | None = None) -> list[str]:
        try:
            self.read(pictures)
        except ContentError as error:
            return str(error).splitlines()
        return []

    def says(self, *messages: str, pictures: frozenset[str] | None = None) -> None:
        """Expect exactly these faults, one at each ^ from top to bottom."""
        lines = self.marked.split("\n")
        places = [
            f"{number}:{column + 1 - line[:column].count('^')}"
            for number, line in enumerate(lines, 1)
            for column, character in enumerate(line)
            if character == "^"
        ]
        assert len(places) == len(messages), "one ^ for each message"
        expected = [f"tiny.yaml:{place}: {said}" for place, said in zip(places, messages, strict=True)]
        assert self.faults(pictures) == expected


@pytest.fixture
def tiny(project: Path) -> Tiny:
    return Tiny((project / "tests" / "support" / "tiny.yaml").read_text(encoding="utf-8"))
