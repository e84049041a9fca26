"""`--overview`: docs/gallery.md and its dozen small pictures, for README and for clinics that are deciding.

The page ends with a stamp of what it shows, so that a test can tell when it is out of date.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt

from kiosk.commands.pictures.files import small, write
from kiosk.commands.pictures.look import Look
from kiosk.commands.pictures.screens import screens
from kiosk.commands.pictures.states import all_states
from kiosk.commands.pictures.studio import Studio
from kiosk.content.model import Content

PAGE: Final = "gallery.md"
FOLDER: Final = "gallery"
STANDING_PX, LYING_PX = 360, 560
"""How wide a picture is in the page."""

_KIOSK, _TABLET = (1080, 1920), (800, 1280)
_HEAD: Final = """\
# The screens

Drawn by the program itself, with the content that comes along. For every screen in every size, theme, text
size, skin and direction: `python main.py pictures OUT --all`, then open `OUT/index.html`.

To draw this page anew: `python main.py pictures docs --overview`.
"""


@dataclass(frozen=True)
class _Exhibit:
    """One picture of the page: which screen in which look, and what to see in it."""

    name: str
    look: Look
    caption: str

    @property
    def file(self) -> str:
        width, height = self.look.size
        return f"{self.name}-{width}x{height}-{self.look.theme}-{self.look.text}.png"


def exhibits(content: Content) -> tuple[_Exhibit, ...]:
    """Return what the page shows, in order."""
    topic = f"topic-{content.topics[0].id}"
    kiosk, tablet = Look(_KIOSK, "light", 2), Look(_TABLET, "light", 1)
    lying = Look((1920, 1080), "light", 2)
    return (
        _Exhibit("welcome", kiosk, "Welcome, on a waiting-room screen"),
        _Exhibit("home", kiosk, "Home: all topics at a glance"),
        _Exhibit(topic, kiosk, "A topic: what is normal, for how long, and when to call"),
        _Exhibit("timeline", tablet, "The healing timeline, on a tablet"),
        _Exhibit("wizard-emergency_signs", tablet, "Is this normal? Danger signs are asked first"),
        _Exhibit("wizard-problems-chosen", tablet, "What do you see or feel? Up to three answers"),
        _Exhibit("result-expected", kiosk, "A result: normal after the treatment"),
        _Exhibit("result-emergency_now", kiosk, "A result: an emergency"),
        _Exhibit("help", tablet, "Help, one touch away from everywhere"),
        _Exhibit("home", lying, "Home on a screen that hangs flat"),
        _Exhibit("home", Look(_TABLET, "dark", 1, 5), "Dark colours, and the darkest skin in the pictures"),
        _Exhibit("result-call_clinic", Look(_KIOSK, "black_on_white", 4), "Black on white, the largest text"),
    )


def stamp(content: Content) -> str:
    """Return the line that says what a page drawn now would show."""
    names = [exhibit.file for exhibit in exhibits(content)] + [*screens(content)]
    mark = hashlib.sha256("\n".join(names).encode()).hexdigest()[:12]
    return f"<!-- content {content.version}; screens {mark} -->"


def write_all(content: Content, out: Path) -> int:
    """Write the page and its pictures; return how many. Raises OSError where that cannot be done."""
    folder = out / FOLDER
    folder.mkdir(exist_ok=True)
    shown = exhibits(content)
    shots = {shot.name: shot for shot in all_states(content)}
    for exhibit in shown:
        with Studio(content, exhibit.look.size, exhibit.look.direction) as studio:
            picture = studio.draw(shots[exhibit.name], exhibit.look.settings())
        width = STANDING_PX if picture.height() > picture.width() else LYING_PX
        reduced = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        write(small(reduced), folder / exhibit.file)
    for old in {*folder.glob("*.png")} - {folder / exhibit.file for exhibit in shown}:
        old.unlink()
    (out / PAGE).write_text("\n".join(_lines(content)), encoding="utf-8")
    return len(shown)


def _lines(content: Content) -> Iterator[str]:
    yield _HEAD
    for exhibit in exhibits(content):
        yield f"## {exhibit.caption}\n"
        yield f"![{exhibit.caption}; {exhibit.look}]({FOLDER}/{exhibit.file})\n"
    yield stamp(content)
    yield ""
