"""The screens whose looks are guarded: each kind of screen, in every size, theme, text and direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from kiosk.commands.pictures.look import Look
from kiosk.commands.pictures.states import all_states
from kiosk.commands.pictures.studio import Studio
from kiosk.content.model import Content

REFERENCES: Final = Path(__file__).parent / "references"
UPDATE: Final = "python -m tests.looks"
"""The one command that takes the looks of today for right."""

_WALL, _LYING, _TABLET, _FLAT = (1080, 1920), (1920, 1080), (800, 1280), (1280, 800)


@dataclass(frozen=True)
class Chosen:
    """A screen or state, by the name of its picture, in one look."""

    name: str
    look: Look

    def __str__(self) -> str:
        return f"{self.name}, {self.look}"

    @property
    def reference(self) -> Path:
        """The stored picture."""
        return REFERENCES / f"{self.name}-{self.look.folder}.png"

    def draw(self, content: Content) -> tuple[QImage, float]:
        """Return the picture as it is now, and how many of its pixels are a millimetre."""
        shot = next(shot for shot in all_states(content) if shot.name == self.name)
        with Studio(content, self.look.size, self.look.direction) as studio:
            return studio.draw(shot, self.look.settings()), studio.px_per_mm


def chosen(content: Content) -> Iterator[Chosen]:
    """Yield what is guarded; the pictures of a topic are those of the first one."""
    topic = f"topic-{content.topics[0].id}"
    yield Chosen("welcome", Look(_WALL, "light", 2))
    yield Chosen("welcome", Look(_FLAT, "dark", 1, 2))
    yield Chosen("home", Look(_WALL, "light", 2))
    yield Chosen("home", Look(_LYING, "dark", 2, 4))
    yield Chosen("home", Look(_TABLET, "light", 1, 5))
    yield Chosen("home", Look(_FLAT, "light", 1, 1))
    yield Chosen("home", Look(_TABLET, "light", 2, 3, "rtl"))
    yield Chosen("home-focused", Look(_TABLET, "white_on_black", 1))
    yield Chosen(topic, Look(_WALL, "light", 3))
    yield Chosen(topic, Look(_FLAT, "dark", 1, 5))
    yield Chosen("care", Look(_LYING, "light", 2, 2))
    yield Chosen("timeline", Look(_WALL, "light", 2))
    yield Chosen("timeline", Look(_FLAT, "black_on_white", 1, 3, "rtl"))
    yield Chosen("wizard-emergency_signs", Look(_TABLET, "light", 1, 4))
    yield Chosen("wizard-problems-chosen", Look(_LYING, "light", 1))
    yield Chosen("wizard-when", Look(_TABLET, "dark", 4))
    yield Chosen("wizard-puffy_where", Look(_WALL, "black_on_white", 2))
    yield Chosen("result-expected", Look(_WALL, "light", 2))
    yield Chosen("result-watch", Look(_TABLET, "dark", 2, 1))
    yield Chosen("result-call_clinic", Look(_FLAT, "light", 1))
    yield Chosen("result-doctor_today", Look(_LYING, "white_on_black", 3))
    yield Chosen("result-emergency_now", Look(_WALL, "black_on_white", 2, 3, "rtl"))
    yield Chosen("help", Look(_TABLET, "light", 3))
    yield Chosen("settings", Look(_LYING, "dark", 1, 3, "rtl"))
    yield Chosen("still-there", Look(_FLAT, "white_on_black", 4))
