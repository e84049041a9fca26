"""Where things are: what comes along is there, and the one folder that is written to is found."""

import sys
from pathlib import Path

import pytest

from kiosk.shell import paths

OURS = "aftercare-kiosk"


@pytest.fixture
def on(monkeypatch, tmp_path):
    """Be on a system, with these variables and no others that matter."""

    def be(platform, **variables):
        monkeypatch.setattr(sys, "platform", platform)
        for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
            monkeypatch.delenv(name, raising=False)
        for name, value in {"HOME": str(tmp_path), **variables}.items():
            monkeypatch.setenv(name, str(value))

    return be


def test_what_comes_along_is_there(project):
    assert project == paths.PROJECT
    assert paths.CONTENT.is_file()
    assert (paths.QML / "Aftercare" / "qmldir").is_file()
    assert any(paths.PICTURES.glob("*.svg"))
    assert paths.phrases("en").is_file()


def test_each_language_has_a_file_of_its_own():
    assert paths.phrases("es").name == "es.yaml"
    assert paths.phrases("es").parent == paths.phrases("en").parent


def test_the_state_folder_is_where_linux_keeps_state(on, tmp_path):
    on("linux")
    assert paths.state_folder() == tmp_path / ".local" / "state" / OURS


def test_whoever_sets_another_place_for_state_is_heard(on, tmp_path):
    on("linux", XDG_STATE_HOME=tmp_path / "elsewhere")
    assert paths.state_folder() == tmp_path / "elsewhere" / OURS


def test_an_empty_place_is_no_place(on, tmp_path):
    on("linux", XDG_STATE_HOME="")
    assert paths.state_folder() == tmp_path / ".local" / "state" / OURS


def test_the_state_folder_is_where_windows_keeps_state(on, tmp_path):
    on("win32", LOCALAPPDATA=tmp_path / "Local", XDG_STATE_HOME="/not/heard")
    assert paths.state_folder() == tmp_path / "Local" / OURS


def test_windows_without_its_variable_still_has_a_place(on):
    on("win32")
    assert paths.state_folder() == Path.home() / "AppData" / "Local" / OURS


def test_asking_for_the_folder_makes_nothing(on, tmp_path):
    on("linux", XDG_STATE_HOME=tmp_path / "elsewhere")
    paths.state_folder()
    assert not list(tmp_path.iterdir())
