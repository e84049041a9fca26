"""Goes through every screen of the running kiosk at one size, and brings back what it saw as numbers."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

import kiosk.app
import kiosk.shell.provider
from kiosk.app import Kiosk, application, defaults_for
from kiosk.content.model import Content
from kiosk.content.phrases import read_phrases
from kiosk.shell.screen import Screen, measure
from kiosk.visit.idle import SHORTEST_S
from kiosk.visit.settings import Settings
from tests.qml.geometry import Sheet, sheet_of, type_of, visible_items
from tests.qml.screens import every_screen
from tests.support.running import SIZES


@dataclass(frozen=True)
class View:
    """One way to look at the kiosk: a size in pixels, and a text step; None for the one to start with."""

    size: tuple[int, int]
    text: int | None = None

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]}, text {self.text or 'as it starts'}"


VIEWS = tuple(View(size, text) for size in SIZES for text in (None, 4))


def survey(content: Content, view: View, words: Callable[[str], str] = str) -> list[Sheet]:
    """Return every screen as laid out at ``view``; every interface word passes through ``words``."""
    application()
    screen = measure(*view.size)
    settings = Settings(text=view.text or defaults_for(screen).text, motion=False)

    def worded(path: Path) -> Mapping[str, str]:
        return {key: words(phrase) for key, phrase in read_phrases(path).items()}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kiosk.app, "read_phrases", worded)
        patch.setattr(kiosk.shell.provider, "render", _blank)
        return _go_through(Kiosk(content, screen, settings=settings, dead_time=0.0), screen)


def _blank(_svg: bytes, size: QSize) -> QImage:
    """Return a picture that takes the room of the real one; drawing it would take half of the time."""
    image = QImage(max(1, size.width()), max(1, size.height()), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def _go_through(running: Kiosk, screen: Screen) -> list[Sheet]:
    running.window.show()
    sheets = []
    for name, visit in every_screen(running.session.content, running.session.defaults).items():
        running.session.replace(visit)
        _lay_out(running)
        sheets.append(sheet_of(name, running.window.contentItem(), screen.px_per_mm))
    sheets.append(sheet_of("still there", _still_there(running), screen.px_per_mm))
    running.close()
    return sheets


def _lay_out(running: Kiosk) -> None:
    QCoreApplication.processEvents()
    running.window.grabWindow()


def _still_there(running: Kiosk) -> QQuickItem:
    """Return the question whether anybody is there; it covers all else."""
    running.activity.close()  # or its clock would say that no time has passed
    running.model.begin()
    running.model.watch.tick(time.monotonic() + SHORTEST_S + 1)
    _lay_out(running)
    return next(item for item in visible_items(running.window.contentItem()) if type_of(item) == "StillThere")
