"""How one visitor likes to read: language, text size, theme, skin in the pictures, motion. Gone afterwards.

What a device is (its size, its mode, its screen) is not a visitor's choice and does not live here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.speech.manner import Manner
from kiosk.visit.handling import Handling

THEMES = ("light", "dark", "black_on_white", "white_on_black")
"""The four themes by id, in the order they are offered."""
TEXT_STEPS = (1, 2, 3, 4)
"""The four text sizes: capital letters 3.9, 5.2, 6.8 and 8.8 mm high."""

TONES = (1, 2, 3, 4, 5)
"""The five tones of skin that the pictures are drawn in, lightest first."""


@dataclass(frozen=True)
class Settings:
    """One visitor's reading settings.

    ``text`` is one of TEXT_STEPS, ``theme`` one of THEMES, ``tone`` one of TONES; raises ValueError for
    anything else. ``easy`` asks for easier words, where the content has them. ``language`` is a code, or ""
    for the language of the content itself.
    """

    text: int = 2
    theme: str = "light"
    tone: int = 3
    motion: bool = True
    easy: bool = False
    manner: Manner = field(default_factory=Manner)
    language: str = ""
    handling: Handling = field(default_factory=Handling)

    def __post_init__(self) -> None:
        """Refuse a text size, theme or tone that does not exist."""
        if self.text not in TEXT_STEPS:
            raise ValueError(f"text size {self.text} does not exist; it is one of {TEXT_STEPS}")
        if self.theme not in THEMES:
            raise ValueError(f"theme {self.theme!r} does not exist; it is one of {', '.join(THEMES)}")
        if self.tone not in TONES:
            raise ValueError(f"tone {self.tone} does not exist; it is one of {TONES}")
