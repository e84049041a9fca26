"""The log: one small file, Qt's words in it too, and nothing of a visit."""

from __future__ import annotations

import io
import logging
import sys

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from kiosk.shell import logs
from tests.qml.screens import every_screen


@pytest.fixture
def log(tmp_path, monkeypatch):
    """Log into a folder of its own; returns a reader of the file. Everything is put back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    folder = tmp_path / "state"
    logs.start(folder)
    yield lambda: (folder / "kiosk.log").read_text(encoding="utf-8")
    qInstallMessageHandler(None)
    for handler in root.handlers:
        if isinstance(handler, logging.FileHandler):
            handler.close()
    root.handlers, root.level = handlers, level


def test_the_file_is_made_and_a_line_tells_when_how_grave_and_where_from(log):
    logging.getLogger("kiosk.somewhere").info("ready")
    assert log().endswith("INFO kiosk.somewhere: ready\n")
    assert log()[:2] == "20"


def test_what_qt_has_to_say_is_in_it(log, caplog):
    qWarning("something is odd")
    assert "WARNING kiosk.qt: something is odd" in log()


def test_the_file_does_not_grow_for_ever(log, tmp_path, monkeypatch):
    logger = logging.getLogger("kiosk.somewhere")
    for _ in range(2500):
        logger.info("x" * 1000)
    files = {file.name: file.stat().st_size for file in (tmp_path / "state").iterdir()}
    assert sorted(files) == ["kiosk.log", "kiosk.log.1"]
    assert max(files.values()) <= logs.LOG_BYTES


def test_a_folder_that_cannot_be_written_costs_the_file_only(tmp_path, capsys):
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    in_the_way = tmp_path / "a-file"
    in_the_way.write_text("")
    logs.start(in_the_way / "state")
    qInstallMessageHandler(None)
    root.handlers, root.level = handlers, level
    assert "The log cannot be written" in capsys.readouterr().err


def test_nothing_of_a_visit_is_ever_logged(log, start, real_content):
    running = start()
    before = log()
    for visit in every_screen(real_content, running.session.defaults).values():
        running.session.replace(visit)
    running.model.startOver()
    assert log() == before
