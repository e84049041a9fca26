"""`--all` and `--every`: every screen and state in many looks, each look in its folder, and a page to browse.

Each processor has a process of its own, since one window draws one picture at a time.
"""

from __future__ import annotations

import json
import logging
import multiprocessing
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

import kiosk
from kiosk.commands.pictures.files import small, write
from kiosk.commands.pictures.look import Look
from kiosk.commands.pictures.screens import screens
from kiosk.commands.pictures.states import all_states
from kiosk.commands.pictures.studio import Studio
from kiosk.content.model import Content

INDEX: Final = "index.html"
PLACE: Final = "/*pictures*/"
"""Where in the page the list of the pictures goes."""

Drawn = tuple[Look, tuple[str, ...]]
"""A look, and the names of its pictures in the order of the screens."""


def write_all(content: Content, looks: Sequence[Look], out: Path) -> int:
    """Write every picture and the page; return how many pictures. Raises OSError where it cannot."""
    # Started afresh rather than forked: a copy of a process in which Qt has run may hang.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=fresh) as processes:
        tasks = [processes.submit(_draw, content, look, out) for look in looks]
        try:
            drawn = [task.result() for task in as_completed(tasks)]
        except BaseException:
            processes.shutdown(cancel_futures=True)
            raise
    order = {look: number for number, look in enumerate(looks)}
    drawn.sort(key=lambda each: order[each[0]])
    (out / INDEX).write_text(page(content, drawn), encoding="utf-8")
    return sum(len(names) for _, names in drawn)


def page(content: Content, drawn: Iterable[Drawn]) -> str:
    """Return the page that shows the pictures: one HTML file that needs nothing but them."""
    listed = {
        "version": f"{kiosk.__version__}, content {content.version}",
        # A state is named after its screen, so the longest name that fits is the screen's.
        "screens": [*screens(content), "still-there"],
        "looks": [
            {
                "folder": look.folder,
                "size": "{}x{}".format(*look.size),
                "theme": look.theme,
                "text": look.text,
                "skin": look.tone,
                "direction": look.direction,
                "names": names,
            }
            for look, names in drawn
        ],
    }
    text = files(__package__).joinpath("gallery.html").read_text(encoding="utf-8")
    return text.replace(PLACE, json.dumps(listed).replace("<", "\\u003c"))


def _draw(content: Content, look: Look, out: Path) -> Drawn:
    """Write all pictures of one look, in a process of its own."""
    # One state shows on purpose what stands where a picture is missing; the log need not say that it is.
    logging.getLogger("kiosk.shell.pictures").setLevel(logging.ERROR)
    folder = out / look.folder
    folder.mkdir(exist_ok=True)
    names = []
    with Studio(content, look.size, look.direction) as studio:
        for name, picture in _taken(studio, content, look):
            write(small(picture), folder / f"{name}.png")
            names.append(name)
    return look, tuple(names)


def _taken(studio: Studio, content: Content, look: Look) -> Iterator[tuple[str, QImage]]:
    """Yield every picture by its name; a screen that is longer than the window has one of its end too."""
    for shot in all_states(content):
        yield shot.name, studio.draw(shot, look.settings())
        if shot.is_untouched and (end := studio.end()) is not None:
            yield f"{shot.name}-end", end
