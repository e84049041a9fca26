"""The engine and its window: built, and taken down without a word; any Qt warning fails these tests."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.app import Kiosk, application
from kiosk.shell import paths
from kiosk.shell.engine import Engine, NoWindowError
from kiosk.shell.screen import measure
from kiosk.viewmodels.device import DeviceModel
from tests.qml.screens import every_screen


def test_the_window_shows_the_page_of_the_visit(start):
    running = start()
    assert running.window.isVisible()
    assert running.window.title() == running.session.say("title")
    assert not running.window.grabWindow().isNull()


def test_after_a_whole_visit_the_kiosk_closes_without_a_warning(qapp, real_content):
    application()
    running = Kiosk(real_content, measure(1080, 1920))
    running.window.show()
    for name, visit in every_screen(real_content, running.session.defaults).items():
        if not name.startswith(
            ("topic", "question check")
        ):  # all alike; each is shown by the tests of layout
            running.session.replace(visit)
            QCoreApplication.processEvents()
    running.close()
    QCoreApplication.processEvents()


def test_two_kiosks_can_run_one_after_the_other(start):
    for text in ("first", "second"):
        running = start()
        running.model.begin()
        assert running.model.page == "home", text
        running.window.grabWindow()


def test_each_engine_has_its_own_theme(start):
    one, two = start(), start()
    one.model.reading.setTheme("dark")
    QCoreApplication.processEvents()
    assert one.window.color().lightnessF() < 0.2
    assert two.window.color().lightnessF() > 0.8


def test_without_its_files_there_is_no_window_and_an_error_says_so(
    start, monkeypatch, tmp_path, qtlog, capsys
):
    running = start()
    device = DeviceModel(4.0, handheld=False)
    monkeypatch.setattr(paths, "QML", tmp_path)
    with pytest.raises(NoWindowError, match="could not be built"), qtlog.disabled():
        Engine(running.model, device, running.staff)
