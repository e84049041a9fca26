"""How one visitor likes to read: text size, theme and motion. Gone with the visit.

What a device is (its size, its mode, its screen) is not a visitor's choice and does not live here.
"""

from __future__ import annotations

from dataclasses import dataclass

THEMES = ("light", "dark", "black_on_white", "white_on_black")
"""The four themes by id, in the order they are offered."""
TEXT_STEPS = (1, 2, 3, 4)
"""The four text sizes: capital letters 3.9, 5.2, 6.8 and 8.8 mm high."""


@dataclass(frozen=True)
class Settings:
    """One visitor's reading settings.

    ``text`` is one of TEXT_STEPS, ``theme`` one of THEMES; raises ValueError for anything else.
    """

    text: int = 2
    theme: str = "light"
    motion: bool = True

    def __post_init__(self) -> None:
        """Refuse a text size or theme that does not exist."""
        if self.text not in TEXT_STEPS:
            raise ValueError(f"text size {self.text} does not exist; it is one of {TEXT_STEPS}")
        if self.theme not in THEMES:
            raise ValueError(f"theme {self.theme!r} does not exist; it is one of {', '.join(THEMES)}")
