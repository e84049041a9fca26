"""The kiosk is built once, in order, runs until it is told to leave, and is taken down again."""

from __future__ import annotations

import argparse
import logging
import os
import signal

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.device import store
from kiosk.device.settings import DeviceSettings
from kiosk.options import parser
from kiosk.shell.screen import measure
from kiosk.shell.starting import defaults_for, settings_of
from kiosk.typed import Size
from kiosk.visit.settings import Settings
from kiosk.visit.switching import SwitchKeys

TABLET = Size(width=800, height=1280)


@pytest.fixture
def alone(qapp, tmp_path, monkeypatch):
    """Run the program with a state folder of its own; its log and its signal handlers are put back."""
    monkeypatch.setattr(app.paths, "state_folder", lambda: tmp_path / "state")
    monkeypatch.setattr(app.logs, "start", lambda _: None)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield tmp_path
    for number, handler in handlers.items():
        signal.signal(number, handler)
    assert not [one.title() for one in QGuiApplication.topLevelWindows() if one.isVisible()]


def window() -> QQuickWindow:
    return next(one for one in QGuiApplication.topLevelWindows() if one.isVisible())


def args_for(content, windowed: Size | None) -> argparse.Namespace:
    """What is typed to start the kiosk, as the command line hands it on."""
    words = ["--content", str(content)] if content else []
    words += ["--windowed", f"{windowed.width}x{windowed.height}"] if windowed else []
    return parser().parse_args(words)


def run(then, content=None, windowed: Size | None = TABLET) -> int:
    """Run the program, and do ``then`` as soon as it stands."""
    QTimer.singleShot(200, then)
    return app.run(args_for(content, windowed))


def test_a_tablet_starts_one_text_size_smaller_than_a_kiosk():
    assert defaults_for(measure(1080, 1920)) == Settings(text=2)
    assert defaults_for(measure(1280, 800)) == Settings(text=1)


def test_there_is_one_application_and_it_reads_no_huge_picture(qapp):
    assert app.application() is app.application() is qapp
    assert QImageReader.allocationLimit() == app.PICTURE_MEGABYTES


def test_the_window_has_the_size_of_the_screen(start):
    kiosk = start(size=(1280, 800))
    assert (kiosk.window.width(), kiosk.window.height()) == (1280, 800)
    assert kiosk.session.visit.settings == Settings(text=1)


def test_control_and_q_leave_the_window_with_success(alone):
    seen = []

    def leave():
        seen.append((window().width(), window().height()))
        QTest.keyClick(window(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    assert run(leave) == 0
    assert seen == [(800, 1280)]


def test_it_leaves_when_the_system_says_so(alone):
    assert run(lambda: os.kill(os.getpid(), signal.SIGTERM)) == 0


@pytest.mark.parametrize("served", [True, False], ids=["with something to serve", "with nothing to serve"])
def test_it_leaves_when_the_system_said_so_before_it_stood(alone, qapp, monkeypatch, served):
    really = app.serve
    too_late = QTimer(singleShot=True, interval=5000)
    too_late.timeout.connect(lambda: qapp.exit(9))

    def serve(*given, **named):
        os.kill(os.getpid(), signal.SIGTERM)
        return really(*given, **named) if served else None

    monkeypatch.setattr(app, "serve", serve)
    too_late.start()
    assert app.run(args_for(None, TABLET)) == (0 if served else 1)
    assert too_late.isActive()
    too_late.stop()


def test_closing_twice_does_no_harm(start):
    kiosk = start()
    kiosk.close()
    kiosk.close()


def test_without_a_size_it_fills_the_screen_and_cannot_be_closed(alone, qapp):
    seen = []

    def look():
        shown = window()
        seen.append((shown.visibility(), shown.close(), shown.isVisible()))
        QTest.keyClick(shown, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        QTimer.singleShot(50, lambda: qapp.exit(7))

    assert run(look, windowed=None) == 7
    assert seen == [(QQuickWindow.Visibility.FullScreen, False, True)]


def test_what_is_served_is_written_to_the_log_by_its_version(alone, qapp, caplog, real_content):
    with caplog.at_level(logging.INFO, logger="kiosk"):
        run(lambda: qapp.exit(0))
    assert f"serving content version {real_content.version}" in caplog.text


def test_with_a_broken_file_the_bundled_content_is_shown(alone, qapp, caplog):
    broken = alone / "broken.yaml"
    broken.write_text("{", encoding="utf-8")
    titles = []

    def look():
        titles.append(window().title())
        qapp.exit(0)

    assert run(look, content=broken) == 0
    assert titles == ["After your vein treatment"]
    assert "is not served" in caplog.text


def test_with_nothing_to_serve_it_says_so_on_the_screen_and_fails(alone, qapp, monkeypatch):
    monkeypatch.setattr(app, "serve", lambda *_, **__: None)
    titles = []

    def look():
        titles.append(window().title())
        qapp.exit(0)

    assert run(look) == 1
    assert titles == ["Aftercare"]


def test_the_kiosk_goes_by_what_staff_have_set_for_this_device(alone, qapp, monkeypatch):
    store.save(alone / "state", DeviceSettings(mode="tablet", px_per_mm=4.0, approved_languages_only=True))
    made = []
    really = app.Kiosk
    monkeypatch.setattr(
        app, "Kiosk", lambda *given, **named: made.append(given[1]) or really(*given, **named)
    )
    assert run(lambda: qapp.exit(0), windowed=Size(width=1080, height=1920)) == 0
    assert [(screen.handheld, screen.px_per_mm) for screen in made] == [(True, 4.0)]


def test_what_is_typed_goes_before_what_staff_have_set():
    set_ = DeviceSettings(mode="tablet", bottom_edge=700.0, approved_languages_only=True)
    words = [
        "--mode",
        "kiosk",
        "--bottom-edge",
        "900",
        "--no-approved-languages-only",
        "--switch-keys",
        "scan=f5",
    ]
    assert settings_of(parser().parse_args([]), set_) == set_
    typed = settings_of(parser().parse_args(words), set_)
    assert (typed.mode, typed.bottom_edge, typed.approved_languages_only) == ("kiosk", 900.0, False)
    assert typed.switch_keys == SwitchKeys(scan="f5")


def test_with_a_broken_settings_file_it_starts_all_the_same(alone, qapp, caplog):
    (alone / "state").mkdir()
    (alone / "state" / store.FILE).write_text("{", encoding="utf-8")
    assert run(lambda: qapp.exit(0)) == 0
    assert "is broken" in caplog.text
    assert (alone / "state" / store.BROKEN).read_text(encoding="utf-8") == "{"
