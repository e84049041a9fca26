"""An edit saved while the kiosk runs: never shown in the middle of a visit, never shown when it is broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.content.reader import read
from kiosk.shell.reloading import Reloading
from kiosk.shell.serving import serve
from kiosk.visit.settings import Settings


class Saves(QObject):
    """Stands for the watcher: tells of a save when the test says so."""

    saved = Signal()


@pytest.fixture
def file(project: Path, tmp_path: Path) -> Path:
    file = tmp_path / "content.yaml"
    file.write_bytes((project / "content.yaml").read_bytes())
    return file


@pytest.fixture
def running(start, file, tmp_path):
    kiosk = start(content=read(file), settings=Settings(motion=False))
    saves = Saves()
    state = tmp_path / "state"
    reloading = Reloading(kiosk.session, file, lambda: serve(file, state), saves, kiosk.session)

    def save(old: str, new: str) -> None:
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        saves.saved.emit()

    kiosk.save, kiosk.saves, kiosk.reloading = save, saves, reloading
    return kiosk


def title(kiosk) -> str:
    return kiosk.session.content.topics[0].title


NAME = 'title: "Hives and redness"'


def test_between_visits_it_is_shown_at_once(running):
    running.save(NAME, 'title: "Hives"')
    assert title(running) == "Hives"


def test_in_the_middle_of_a_visit_it_waits_for_the_next_one(running):
    running.model.begin()
    running.save(NAME, 'title: "Hives"')
    running.model.home.open("lumps")
    assert title(running) == "Hives and redness"
    running.model.startOver()
    assert title(running) == "Hives"
    assert running.model.page == "welcome"


def test_a_broken_save_changes_nothing_and_is_told_to_staff(running, caplog):
    running.save(NAME, 'title: ""')
    assert title(running) == "Hives and redness"
    assert "staff, please mend it" in caplog.text
    assert "topics[0].title" in caplog.text
    running.save('title: ""', 'title: "Hives"')
    assert title(running) == "Hives"


def test_an_edit_that_is_broken_again_before_the_visit_ends_leaves_the_sound_one_waiting(running, caplog):
    running.model.begin()
    running.save(NAME, 'title: "Hives"')
    running.save('title: "Hives"', 'title: ""')
    running.model.startOver()
    assert title(running) == "Hives"
    assert "staff, please mend it" in caplog.text


def test_a_file_that_vanishes_or_is_half_written_changes_nothing(running, file, caplog):
    data = file.read_bytes()
    for held in (None, b"", data[: len(data) // 2], b"\xff\xfe\x00"):
        file.unlink(missing_ok=True)
        if held is not None:
            file.write_bytes(held)
        running.saves.saved.emit()
        assert title(running) == "Hives and redness"
    assert caplog.text.count("staff, please mend it") == 4
