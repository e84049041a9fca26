"""The shipped content.yaml, read once, and every screen that it makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.lint.screens import Screen, screens
from kiosk.content.model import Content
from kiosk.content.reader import read


@pytest.fixture(scope="session")
def content(project: Path) -> Content:
    """The shipped content; whether its pictures are there is tested elsewhere."""
    return read(project / "content.yaml", None)


@pytest.fixture(scope="session")
def every_screen(content: Content) -> list[Screen]:
    """Every screen with its words, clinic details filled in."""
    return screens(content)
