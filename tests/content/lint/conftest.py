"""The shipped content, about which lint has nothing to say, with one thing changed: what is said then."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.lint import findings
from kiosk.content.model import Content
from kiosk.content.problems import written
from kiosk.content.reader import read_text


class Shipped:
    """The text of content.yaml, to be changed."""

    def __init__(self, text: str) -> None:
        self.text = text

    def change(self, old: str, new: str) -> None:
        """Put ``new`` in the place of ``old``, which stands there once."""
        assert self.text.count(old) == 1, f"{old!r} stands {self.text.count(old)} times"
        self.text = self.text.replace(old, new)

    def read(self) -> Content:
        return read_text(self.text, "content.yaml")

    def lints(self) -> list[str]:
        """Return what lint says, one line each: ``error`` or ``warning``, the path, the words."""
        return [
            f"{'error' if stops else 'warning'}: {written(path)}: {wrong}; {right}"
            for (path, wrong, right), stops in findings(self.read())
        ]

    def says(self, old: str, new: str, *expected: str) -> None:
        """Expect exactly these lines after a change; each may be only the beginning of one."""
        self.change(old, new)
        said = self.lints()
        assert len(said) == len(expected), said
        for line, start in zip(said, expected, strict=True):
            assert line.startswith(start), said


@pytest.fixture
def shipped(project: Path) -> Shipped:
    return Shipped((project / "content.yaml").read_text(encoding="utf-8"))
