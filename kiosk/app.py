"""Builds the kiosk once, in order, and owns it.

Content and words, then the session and its view models, then the engine with its window, then the filter
before it. Taken down the other way round. Nothing is decided here.
"""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImageReader

from kiosk.content.model import Content
from kiosk.content.phrases import read_phrases
from kiosk.shell import fonts, logs, paths
from kiosk.shell.activity import DEAD_TIME_S, Activity
from kiosk.shell.engine import Engine
from kiosk.shell.reloading import Reloading
from kiosk.shell.screen import Screen, measure
from kiosk.shell.serving import Served, serve
from kiosk.shell.trouble import show_trouble
from kiosk.signoff.seal import Seal
from kiosk.viewmodels.device import DeviceModel
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.session import Session
from kiosk.visit.settings import Settings

_log = logging.getLogger(__name__)

PICTURE_MEGABYTES = 64
"""The largest picture that is decoded."""


def application() -> QGuiApplication:
    """Return the one Qt application, with the typeface registered; Qt sees none of our command line."""
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication([sys.argv[0]])
    QImageReader.setAllocationLimit(PICTURE_MEGABYTES)
    fonts.register()
    return app


def defaults_for(screen: Screen) -> Settings:
    """Return the settings a visitor starts with; a tablet is nearer to the eye, so its text is smaller."""
    return Settings(text=1 if screen.handheld else 2)


class Leaving:
    """Leaves the program when the system or Ctrl+C says so, from now on, however early it is said."""

    def __init__(self) -> None:
        self._told = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._note)

    def _note(self, *_: object) -> None:
        self._told = True
        QGuiApplication.exit(0)

    def look_once_running(self) -> None:
        """Leave at once if it has been said already; before ``exec`` there was nothing to leave."""
        QTimer.singleShot(0, lambda: QGuiApplication.exit(0) if self._told else None)


class Kiosk:
    """The running kiosk: session, view models, window and filter; close() takes it down.

    ``leave`` is called for Ctrl+Q in a window. ``dead_time`` is in seconds. ``seal`` is None for content that
    nobody has vouched for.
    """

    def __init__(
        self,
        content: Content,
        screen: Screen,
        *,
        settings: Settings | None = None,
        windowed: bool = True,
        dead_time: float = DEAD_TIME_S,
        seal: Seal | None = None,
    ) -> None:
        words = read_phrases(paths.phrases(content.language))
        self.session = Session(content, words, settings or defaults_for(screen), seal=seal)
        self.model = KioskModel(self.session)
        self._device = DeviceModel(screen.px_per_mm, handheld=screen.handheld, windowed=windowed)
        self._engine = Engine(self.model, self._device)
        self.window = self._engine.window
        self.window.resize(screen.width, screen.height)
        leave = (lambda: QGuiApplication.exit(0)) if windowed else None
        self.activity = Activity(self.window, self.model, leave=leave, dead_time=dead_time)
        self._stands = True

    def close(self) -> None:
        """Take everything down: the filter, the window, the engine; the view models go last.

        Closing twice does no harm.
        """
        if not self._stands:
            return
        self._stands = False
        self.activity.close()
        self._engine.close()


def run(args: argparse.Namespace) -> int:
    """Run the kiosk until it is told to leave; return the exit code."""
    app = application()
    state = paths.state_folder()
    logs.start(state)
    leaving = Leaving()

    def look() -> Served | None:
        return serve(args.content, state, today=datetime.now(tz=UTC).astimezone().date())

    served = look()
    if served is None:
        leaving.look_once_running()
        return show_trouble(app, windowed=args.windowed)
    panel = app.primaryScreen()
    if args.windowed:
        screen = measure(*args.windowed)
    else:
        size, told = panel.size(), panel.physicalSize()
        screen = measure(size.width(), size.height(), told.width(), told.height())
    kiosk = Kiosk(served.content, screen, windowed=bool(args.windowed), seal=served.seal)
    if args.windowed:
        kiosk.window.show()
    else:
        kiosk.window.setGeometry(panel.geometry())
        kiosk.window.showFullScreen()
    _log.info("serving content version %s", served.content.version)
    reloading = Reloading(kiosk.session, args.content or paths.CONTENT, look)
    leaving.look_once_running()
    code = app.exec()
    reloading.stop()
    kiosk.close()
    return code
