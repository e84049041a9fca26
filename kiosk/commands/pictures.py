"""`pictures`: every screen as a PNG named after it, drawn by the real kiosk without a display.

Each screen is reached as a visitor reaches it: by answers that the wizard takes. What stands on it is decided
elsewhere; here it is only put on the screen, and kept.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication
from PySide6.QtGui import QImage, QImageWriter

from kiosk.app import Kiosk, application, defaults_for
from kiosk.content.model import Content
from kiosk.content.problems import ContentError, UnreadableError, counted
from kiosk.content.reader import read
from kiosk.shell import paths
from kiosk.shell.screen import measure
from kiosk.triage.paths import all_ways
from kiosk.visit.idle import SHORTEST_S
from kiosk.visit.settings import THEMES
from kiosk.visit.visit import Page, Place, Visit

MOST_FRAMES = 10
"""A screen has settled long before."""
MOST_PIXELS = 8192
"""The longest side of a picture; far more than any screen has."""


def run(args: argparse.Namespace) -> int:
    """Write every screen into ``args.out``: 0 done, 1 the content has faults, 2 it could not be done."""
    out: Path = args.out
    if refusal := _refusal(args):
        print(refusal, file=sys.stderr)
        return 2
    try:
        content = read(getattr(args, "content", None) or paths.CONTENT)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, UnreadableError) else 1
    number = 0
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, picture in pictures(content, args.size, args.theme, args.text):
            _write(picture, out / f"{name}.png")
            number += 1
    except OSError as error:
        print(f"{error.filename or out}: cannot be written: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{counted(number, 'picture')} in {out}")
    return 0


def pictures(
    content: Content, size: tuple[int, int], theme: str | None = None, text: int | None = None
) -> Iterator[tuple[str, QImage]]:
    """Yield the name and the picture of every screen; None leaves a setting as every visitor finds it."""
    application()
    screen = measure(*size)
    usual = defaults_for(screen)
    settings = replace(usual, theme=theme or usual.theme, text=text or usual.text, motion=False)
    kiosk = Kiosk(content, screen, settings=settings)
    kiosk.activity.close()  # nobody touches anything, and the time is ours
    kiosk.window.show()
    try:
        for name, visit in screens(content).items():
            kiosk.session.clear()  # each screen is built anew, as for somebody who comes from another one
            kiosk.session.replace(visit.prefer(settings))
            yield name, _settled(kiosk)
        kiosk.session.replace(Visit(settings=settings).home())
        kiosk.model.watch.touch(0.0)
        kiosk.model.watch.tick(float(SHORTEST_S))
        yield "still-there", _settled(kiosk)
    finally:
        kiosk.close()


def screens(content: Content) -> dict[str, Visit]:
    """Return a visit on every page, topic, question and level of outcome, by the name of its picture."""
    home = Visit().home()
    found = {"welcome": Visit(), "home": home}
    found |= {f"topic-{topic.id}": home.go(Page.TOPIC, topic.id) for topic in content.topics}
    found |= {page.value: home.go(page) for page in (Page.CARE, Page.TIMELINE)}
    asking = home.ask()
    ends: dict[str, Visit] = {}
    for way in all_ways(content.wizard):
        given: list[str] = []
        for asked in way.state.asked:
            before = replace(asking, answers=way.answers.only(given))
            found.setdefault(f"wizard-{asked.step.id}", before)
            given.append(asked.step.id)
        end = replace(asking, answers=way.answers, place=Place(Page.RESULT))
        ends.setdefault(way.level.id, end)
    found |= {f"result-{level}": ends[level] for level in sorted(ends)}
    return found | {page.value: home.go(page) for page in (Page.HELP, Page.SETTINGS)}


def _refusal(args: argparse.Namespace) -> str | None:
    """Return what cannot be done, in one line."""
    if args.theme is not None and args.theme not in THEMES:
        return f"there is no theme {args.theme!r}; choose one of {', '.join(THEMES)}"
    if max(args.size) > MOST_PIXELS:
        width, height = args.size
        return f"{width}x{height} is too large; a side has at most {MOST_PIXELS} pixels"
    return None


def _settled(kiosk: Kiosk) -> QImage:
    """Return the picture of the window as soon as two in a row are alike: layouts need a moment."""
    picture = kiosk.window.grabWindow()
    for _ in range(MOST_FRAMES):
        QCoreApplication.processEvents()
        before, picture = picture, kiosk.window.grabWindow()
        if picture == before:
            break
    return picture


def _write(picture: QImage, file: Path) -> None:
    """Write a PNG; raises OSError where that cannot be done."""
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(data, QByteArray(b"png")).write(picture)
    file.write_bytes(data.data().data())
