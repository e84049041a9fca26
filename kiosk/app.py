"""Builds the kiosk once, in order, and owns it.

Content and words, then the session and its view models, then the engine with its window, then the filter
before it. Taken down the other way round. Nothing is decided here.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

# First of all, what needs no Qt, and that is most: once PySide6 is there, its import hook reads the source of
# every further module, to see whether it uses PySide6.
import kiosk.content.brand
import kiosk.content.translation.offering  # noqa: F401 - the languages and view models need these two
from kiosk.content.model import Content
from kiosk.content.phrases import read_phrases
from kiosk.device.device import Device
from kiosk.device.facts import Fact
from kiosk.shell.serving import Served, serve
from kiosk.signoff.seal import Seal
from kiosk.visit.settings import Settings

# isort: split
from PySide6.QtGui import QGuiApplication, QImageReader

from kiosk.device.clock import this_day
from kiosk.shell import desk, fonts, logs, paths
from kiosk.shell.activity import DEAD_TIME_S, Activity
from kiosk.shell.announcer import Announcer
from kiosk.shell.engine import Engine
from kiosk.shell.instance import AlreadyRunningError, Instance
from kiosk.shell.languages import Others, nothing_else, others_beside
from kiosk.shell.leaving import Leaving
from kiosk.shell.life import Life
from kiosk.shell.logo import LogoProvider
from kiosk.shell.measuring import Measuring
from kiosk.shell.panel import Panel
from kiosk.shell.plain import serve_plainly
from kiosk.shell.printing.press import begin_printing
from kiosk.shell.reloading import Reloading
from kiosk.shell.screen import Screen
from kiosk.shell.speech.reader import Reader
from kiosk.shell.speech.speaker import Speaker, speaker_for
from kiosk.shell.standing import facts_of, tell_footing
from kiosk.shell.starting import defaults_for, screen_of, settings_of
from kiosk.shell.starts import Footing
from kiosk.shell.tidying import Tidying
from kiosk.shell.trouble import show_trouble
from kiosk.viewmodels.announcing import Announcing
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.staff import StaffModel
from kiosk.visit.reach import USUAL_BOTTOM_MM
from kiosk.visit.switching import SwitchKeys

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


class Kiosk:
    """The running kiosk: session, view models, window and filter; close() takes it down.

    ``leave`` is called for Ctrl+Q in a window. ``dead_time`` is in seconds. ``seal`` is None for content that
    nobody has vouched for. ``file`` is the content's file; the clinic's logo lies beside it. ``others`` gives
    the languages that are offered beside the content's own. ``speaker`` is None where nothing is read aloud.
    ``bottom_edge`` is how high the screen's bottom edge hangs, in mm; ``switch_keys`` are what switches send.
    ``own`` is what staff have set; None for a device that keeps nothing.
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
        file: Path = paths.CONTENT,
        others: Others = nothing_else,
        speaker: Speaker | None = None,
        bottom_edge: float = USUAL_BOTTOM_MM,
        switch_keys: SwitchKeys | None = None,
        own: Device | None = None,
    ) -> None:
        words = read_phrases(paths.phrases(content.language))
        logo = LogoProvider(file.parent)
        start = settings or defaults_for(screen)
        self.session = Session(content, words, start, seal=seal, logo_of=logo.logo_of, others=others)
        self.model = KioskModel(self.session, shared=not screen.handheld)
        self.panel = Panel(screen, bottom_edge, windowed=windowed)
        self.own = own or Device()
        self.model.watch.floor = lambda: self.own.settings.idle_floor
        self.today: Callable[[], date] = this_day
        self.staff = StaffModel(
            self.session,
            self.own,
            facts=self._facts,
            today=lambda: self.today(),  # noqa: PLW0108 - pictures have another day
            leave=lambda: QGuiApplication.exit(0),
            size=self.panel.size,
            measuring=Measuring(lambda: self.panel.screen, file),
        )
        self._engine = Engine(self.model, self.panel.model, self.staff, logo)
        self.window = self._engine.window
        self.window.resize(screen.width, screen.height)
        leave = (lambda: QGuiApplication.exit(0)) if windowed else None
        self.activity = Activity(
            self.window,
            self.model,
            self.staff,
            leave=leave,
            dead_time=dead_time,
            px_per_mm=screen.px_per_mm,
            switch_keys=switch_keys,
        )
        self.staff.metric.outline.measured.connect(self.panel.take)
        self.panel.taken.connect(self._take_millimetres)
        asking = cast("Any", self.window)  # its signals are written in QML
        asking.stepped.connect(self.activity.steering.step)
        asking.climbed.connect(self.activity.steering.climb)
        self._announcer = Announcer(self.window, Announcing(self.session, self.model.watch, self.model))
        self._tidying = Tidying(self.session)
        self.reader = speaker and Reader(self.window, self.model.listening, self.model.watch, speaker)
        self._stands = True

    def _facts(self) -> Sequence[Fact]:
        lacks = self.model.listening.lacks if self.reader else None
        return facts_of(self.own, self.session.seal, lacks, self.today(), handheld=self.panel.screen.handheld)

    def _take_millimetres(self) -> None:
        """Go by another measure of the screen: fingers at once, and the text that the next visitor finds."""
        screen, session = self.panel.screen, self.session
        self.activity.go_by(screen.px_per_mm)
        session.defaults = replace(session.defaults, text=defaults_for(screen).text)

    def close(self) -> None:
        """Take everything down, once: the filter, the window, the engine; the view models go last."""
        if not self._stands:
            return
        self._stands = False
        self.activity.close()
        self._announcer.close()
        if self.reader is not None:
            self.reader.close()
        self.model.taking.close()
        self._engine.close()


def run(args: argparse.Namespace) -> int:
    """Run the kiosk until it is told to leave; return the exit code."""
    state = args.state or paths.state_folder()
    try:
        instance = Instance(state)
    except AlreadyRunningError as other:
        print(other, file=sys.stderr)  # noqa: T201 - the log is the other's
        return 2
    try:
        return _run(args, state)
    finally:
        instance.close()


def _run(args: argparse.Namespace, state: Path) -> int:
    """Run the only kiosk here."""
    app = application()
    logs.start(state)
    leaving = Leaving()
    life = Life(state)
    code = 1
    try:
        code = _live(args, state, app, life, leaving)
    except Exception:  # noqa: BLE001 - whatever it is, patients must find a page
        _log.exception("the kiosk could not be built")
        leaving.look_once_running()
        code = show_trouble(app, windowed=args.windowed, clinic=desk.last_known(state), stands=life.begin)
    finally:
        life.end(code)
    return code


def _live(args: argparse.Namespace, state: Path, app: QGuiApplication, life: Life, leaving: Leaving) -> int:
    """Build what the footing allows, and run until told to leave."""
    own = Device(state)
    device = settings_of(args, own.settings)
    full = life.footing is Footing.FULL
    tell_footing(own.notices, life.footing)

    def look() -> Served | None:
        if life.footing is Footing.DESK:
            return None
        if not full:
            return serve_plainly(desk.last_known(state))
        return serve(args.content, state, today=this_day(), board=own.notices)

    served = look()
    if served is None:
        leaving.look_once_running()
        return show_trouble(app, windowed=args.windowed, clinic=desk.last_known(state), stands=life.begin)
    panel = app.primaryScreen()
    screen = screen_of(args, panel).as_set(device)
    file: Path = (args.content if full else None) or paths.CONTENT
    beside = others_beside(file, unapproved=not device.approved_languages_only, wanted=args.language)
    kiosk = Kiosk(
        served.content,
        screen,
        settings=replace(defaults_for(screen), language=args.language or ""),
        windowed=bool(args.windowed),
        seal=served.seal,
        file=file,
        others=beside if full else nothing_else,
        bottom_edge=device.bottom_edge,
        switch_keys=device.switch_keys,
        own=own,
        speaker=speaker_for(voices=(file.parent / "voices", paths.VOICES)) if full else None,
    )
    begin_printing(kiosk.model, kiosk.staff, device)
    if args.windowed:
        kiosk.window.show()
    else:
        kiosk.window.setGeometry(panel.geometry())
        kiosk.window.showFullScreen()
    desk.keep(state, served.content.clinic)
    _log.info("serving content version %s", served.content.version)
    life.begin(kiosk.window, home=kiosk.session.recover, cleared=kiosk.session.clear)
    reloading = Reloading(kiosk.session, file, look, board=own.notices)
    leaving.look_once_running()
    code = app.exec()
    reloading.stop()
    kiosk.close()
    return code
