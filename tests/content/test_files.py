"""Writing: the old file or the new one, never a part, and nothing left lying about."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.content.files import create, replace


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "kept.yaml"
    file.write_bytes(b"old")
    return file


def names(file: Path) -> list[str]:
    return [one.name for one in file.parent.iterdir()]


def test_a_file_is_replaced_whole(file: Path):
    replace(file, b"new")
    assert (file.read_bytes(), names(file)) == (b"new", ["kept.yaml"])


def test_a_missing_folder_is_made(tmp_path: Path):
    replace(tmp_path / "state" / "deeper" / "kept.yaml", b"new")
    assert (tmp_path / "state" / "deeper" / "kept.yaml").read_bytes() == b"new"


def test_a_replaced_file_can_be_read_by_whom_this_system_lets_read(tmp_path: Path):
    replace(tmp_path / "ours", b"")
    (tmp_path / "usual").touch()
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("when", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(file: Path, when: str, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os if when == "fsync" else Path, when, full)
    with pytest.raises(OSError, match="No space left"):
        replace(file, b"new")
    assert (file.read_bytes(), names(file)) == (b"old", ["kept.yaml"])


def test_the_disk_has_the_bytes_before_the_old_file_goes(file: Path, monkeypatch):
    done: list[str] = []
    fsync, move = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda number: (done.append("flushed"), fsync(number)))
    monkeypatch.setattr(Path, "replace", lambda self, to: (done.append("replaced"), move(self, to)))
    replace(file, b"new")
    assert done.index("flushed") < done.index("replaced")
    assert done[-1] == "flushed", "the folder is flushed last"


def test_a_file_that_is_there_is_never_created_again(file: Path):
    with pytest.raises(FileExistsError):
        create(file, b"new", mode=0o600)
    assert file.read_bytes() == b"old"
