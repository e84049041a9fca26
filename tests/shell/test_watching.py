"""Every way of saving a file is noticed, once, when the file is whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.shell.watching import Watcher


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "content.yaml"
    file.write_text("one", encoding="utf-8")
    return file


@pytest.fixture
def watcher(qapp, file):
    watcher = Watcher((file,), settle_ms=120, look_ms=100)
    yield watcher
    watcher.stop()


def rewrites(file: Path) -> None:
    file.write_text("two words", encoding="utf-8")


def renames(file: Path) -> None:
    part = file.with_suffix(".part")
    part.write_text("two", encoding="utf-8")
    part.replace(file)


def removes_and_writes(file: Path) -> None:
    file.unlink()
    file.write_text("two", encoding="utf-8")


def moves_aside(file: Path) -> None:
    file.rename(file.with_suffix(".yaml~"))
    file.write_text("two", encoding="utf-8")


def removes(file: Path) -> None:
    file.unlink()


def permits_less(file: Path) -> None:
    file.chmod(0o400)


def keeps_the_time(file: Path) -> None:
    was = file.stat()
    file.write_text("longer than one", encoding="utf-8")
    os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))


@pytest.mark.parametrize(
    "save", [rewrites, renames, removes_and_writes, moves_aside, removes, permits_less, keeps_the_time]
)
def test_a_save_is_told(qtbot, file, watcher, save):
    for _ in range(2 if save in (rewrites, renames, moves_aside) else 1):
        with qtbot.waitSignal(watcher.saved, timeout=3000):
            save(file)
            file.with_name("other").touch()
        if save in (rewrites, renames, moves_aside):
            file.write_text("again, and longer", encoding="utf-8")
            qtbot.waitSignal(watcher.saved, timeout=3000).wait()


def test_a_file_written_in_parts_is_told_once_it_is_whole(qtbot, file, watcher):
    told = []
    watcher.saved.connect(lambda: told.append(file.read_text(encoding="utf-8")))
    with file.open("w", encoding="utf-8") as out:
        for part in "whole":
            out.write(part)
            out.flush()
            qtbot.wait(40)
    qtbot.waitUntil(lambda: bool(told), timeout=3000)
    qtbot.wait(300)
    assert told == ["whole"]


def test_nothing_is_told_as_long_as_nothing_is_saved(qtbot, file, watcher):
    with qtbot.assertNotEmitted(watcher.saved, wait=400):
        file.read_text(encoding="utf-8")
        file.with_name("another.yaml").touch()
