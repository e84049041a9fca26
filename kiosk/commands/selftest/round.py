"""Goes round every screen by keys and by switches alone; and how long screens wait, warn and forget."""

from __future__ import annotations

from dataclasses import fields, replace

from kiosk.app import Kiosk
from kiosk.commands.pictures.screens import screens
from kiosk.commands.pictures.states import Shot
from kiosk.commands.pictures.studio import Studio
from kiosk.content.model import Content
from kiosk.selftest import timing
from kiosk.selftest.screen import ring_taker
from kiosk.selftest.tally import Tally
from kiosk.selftest.timing import Time
from kiosk.selftest.walking import Keys, TwoSwitches, walk
from kiosk.shell.activity import DEAD_TIME_S, Activity
from kiosk.shell.focus import focused
from kiosk.visit.settings import THEMES, Settings
from kiosk.visit.visit import Page, Visit


def walk_through(tally: Tally, studio: Studio, content: Content, settings: Settings) -> None:
    """Measure what comes of keys, switches and time on every screen, in one dress."""
    kiosk, clock = studio.kiosk, Time()
    kiosk.window.requestActivate()
    for name, visit in screens(content).items():
        _comes_afresh(kiosk, clock)
        studio.show(Shot(name, visit), settings)
        if visit.place.page is not Page.WELCOME:
            tally.take("waits", name, [("warns after", timing.wait(kiosk.model.watch, clock))])
        _walk(tally, studio, Shot(name, visit), settings, clock)
    _leave(tally, kiosk, clock)
    _change_screen(tally, kiosk, clock)
    _forget(tally, kiosk, content)


def _comes_afresh(kiosk: Kiosk, clock: Time) -> None:
    """Let the time be that of the clock: on Welcome nobody is waited for."""
    kiosk.session.clear()
    kiosk.model.watch.tick(clock.now)


def _walk(tally: Tally, studio: Studio, shot: Shot, settings: Settings, clock: Time) -> None:
    """Go round one screen by each way, from its top."""
    kiosk = studio.kiosk
    activity = Activity(kiosk.window, kiosk.model, kiosk.staff, dead_time=0.0, clock=clock)
    look = ring_taker(tally, shot.name, kiosk.window, studio.px_per_mm)
    by_keys = walk(kiosk.window, Keys(kiosk.window), look)
    tally.count("keys", shot.name, len(by_keys.there), by_keys.missed)
    tally.count("keys_words", shot.name, len(by_keys.words), by_keys.unread)
    studio.show(shot, settings)
    by_switches = walk(kiosk.window, TwoSwitches(kiosk.window))
    tally.count("switches", shot.name, len(by_switches.there), by_switches.missed)
    tally.count("switches_words", shot.name, len(by_switches.words), by_switches.unread)
    activity.close()


def _leave(tally: Tally, kiosk: Kiosk, clock: Time) -> None:
    """Measure what happens when somebody walks away."""

    def is_cleared() -> bool:
        return kiosk.session.visit.cleared

    for norm, measured in (("extends", timing.extensions), ("warns", timing.warning)):
        _comes_afresh(kiosk, clock)
        kiosk.session.replace(kiosk.session.visit.home())
        tally.take(norm, "home", [("nobody there", measured(kiosk.model.watch, clock, is_cleared))])


def _change_screen(tally: Tally, kiosk: Kiosk, clock: Time) -> None:
    """Measure how long no key is taken after a screen change; fingers wait by the same clock."""
    _comes_afresh(kiosk, clock)
    activity = Activity(kiosk.window, kiosk.model, kiosk.staff, dead_time=DEAD_TIME_S, clock=clock)
    kiosk.session.replace(kiosk.session.visit.home())
    keys = Keys(kiosk.window)

    def is_taken() -> bool:
        keys.on()
        return focused(kiosk.window) is not None

    tally.take("dead", "home", [("the first key", timing.dead_time(clock, is_taken))])
    activity.close()


def _forget(tally: Tally, kiosk: Kiosk, content: Content) -> None:
    """Leave everything changed, end the visit, and see what is left of it."""
    session = kiosk.session
    usual = session.defaults
    other = replace(
        usual,
        text=1 + usual.text % 4,
        theme=next(theme for theme in THEMES if theme != usual.theme),
        tone=1 + usual.tone % 5,
        motion=not usual.motion,
        language=next((each.code for each in session.languages if each.code != usual.language), ""),
        handling=replace(usual.handling, steady=not usual.handling.steady, low=not usual.handling.low),
    )
    ends = [visit for name, visit in screens(content).items() if name.startswith("result")]
    session.replace(ends[-1].prefer(other).look_at(30))
    session.clear()
    session.forget_clearing()
    fresh = Visit(settings=usual)
    names = [each.name for each in fields(Visit)]
    kept = [name for name in names if getattr(session.visit, name) != getattr(fresh, name)]
    tally.count("reset", "after a visit", len(names), kept)
