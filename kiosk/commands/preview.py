"""`preview`: the kiosk in a window on a file that is being edited; every save is shown at once.

What is shown, and where, is decided in shell.preview and in the room `signoff`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, application
from kiosk.commands.check import SHIPPED
from kiosk.content.problems import ContentError
from kiosk.shell.leaving import Leaving
from kiosk.shell.preview import SIDE, Preview, first_shown
from kiosk.shell.screen import measure

USUAL = (900, 1400)
"""Width and height of the kiosk in the window, in pixels, where the screen has room for them."""
SPARE = 80
"""Pixels of a screen's height that bars and titles of windows take."""


def run(args: argparse.Namespace) -> int:
    """Show the file until the window is closed: 0, or 2 where there is nothing at all to show."""
    app = application()
    leaving = Leaving()
    file: Path = args.file or getattr(args, "content", None) or SHIPPED
    try:
        content, faults = first_shown(file)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2
    kiosk = Kiosk(content, measure(*(args.windowed or _room(app))), file=file)
    preview = Preview(file, kiosk.model, kiosk.window, faults)
    kiosk.window.show()
    leaving.look_once_running()
    app.exec()
    preview.close()
    kiosk.close()
    return 0


def _room(app: QGuiApplication) -> tuple[int, int]:
    """Return the usual size, made smaller in proportion where the screen is."""
    free = app.primaryScreen().availableSize()
    share = min(1.0, (free.height() - SPARE) / USUAL[1], (free.width() - SIDE) / USUAL[0])
    return round(USUAL[0] * share), round(USUAL[1] * share)
