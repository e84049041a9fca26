"""The settings file: what is saved is found again; whatever is wrong with it, there are settings."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content import files
from kiosk.device import store
from kiosk.device.settings import DeviceSettings
from kiosk.device.store import BROKEN, FILE, KEPT, MOST_BYTES, load, save, written
from kiosk.visit.switching import KEY_NAMES, SwitchKeys
from tests.support.pin import SET_PIN

names = st.text(st.characters(exclude_categories=("C", "Z")), max_size=120)
keys = st.lists(st.sampled_from(sorted(KEY_NAMES)), min_size=3, max_size=3, unique=True)
devices = st.builds(
    DeviceSettings,
    mode=st.sampled_from([None, "kiosk", "tablet"]),
    px_per_mm=st.none() | st.floats(2.0, 12.0),
    bottom_edge=st.floats(0, 3000),
    switch_keys=keys.map(lambda three: SwitchKeys(*three)),
    approved_languages_only=st.booleans(),
    printer=names,
    paper=names,
    idle_floor=st.integers(120, 300),
    cleaning_lock=st.sampled_from([30, 60]),
    pin=st.none() | st.just(SET_PIN),
)
HERE = DeviceSettings(mode="tablet", bottom_edge=640.0, px_per_mm=5.9)


def found(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(device=devices)
def test_what_is_saved_is_found_again(tmp_path, device):
    save(tmp_path, device)
    assert load(tmp_path) == store.Loaded(device)


def test_on_the_first_start_there_is_no_file_and_nothing_to_tell(tmp_path):
    assert load(tmp_path / "state") == store.Loaded(DeviceSettings())
    assert not (tmp_path / "state").exists()


BROKEN_FILES = {
    "empty": b"",
    "no JSON": b"{",
    "cut off": written(HERE)[:-9],
    "no text": b"\xff\xfe\x00",
    "zeros, as after a power cut": bytes(400),
    "a list": b"[]",
    "null": b"null",
    "an unknown key": b'{"mode": "kiosk", "colour": "red"}',
    "a wrong type": b'{"px_per_mm": "3.6"}',
    "out of bounds": b'{"bottom_edge": -20}',
    "not a number": b'{"bottom_edge": NaN}',
    "two switches with one key": b'{"switch_keys": {"next": "1", "select": "1", "scan": "2"}}',
    "a pin in plain digits": b'{"pin": "2468"}',
    "deeply nested": b"[" * 40_000,
    "far too long": b" " * (MOST_BYTES + 1),
}


@pytest.mark.parametrize("data", BROKEN_FILES.values(), ids=BROKEN_FILES)
def test_a_broken_file_is_set_aside_and_the_settings_saved_last_are_used(tmp_path, data, caplog):
    save(tmp_path, HERE)
    (tmp_path / FILE).write_bytes(data)
    loaded = load(tmp_path)
    assert loaded.settings == HERE
    assert found(tmp_path) == {FILE: written(HERE), KEPT: written(HERE), BROKEN: data}
    assert loaded.notice.key == "device_broken_kept"
    assert loaded.notice.values["file"] == tmp_path / BROKEN
    (line,) = [record.getMessage() for record in caplog.records]
    assert str(tmp_path / FILE) in line
    assert str(tmp_path / BROKEN) in line
    assert str(loaded.notice.values["fault"]) in line
    assert load(tmp_path) == store.Loaded(HERE), "it is told once"


@pytest.mark.parametrize("data", BROKEN_FILES.values(), ids=BROKEN_FILES)
def test_with_a_broken_copy_too_the_usual_settings_are_used(tmp_path, data, caplog):
    (tmp_path / FILE).write_bytes(data)
    (tmp_path / KEPT).write_bytes(data)
    loaded = load(tmp_path)
    assert (loaded.settings, loaded.notice.key) == (DeviceSettings(), "device_broken")
    assert found(tmp_path) == {KEPT: data, BROKEN: data}
    assert "the usual settings are used" in caplog.text


def test_the_fault_says_where_in_the_file_it_is(tmp_path, caplog):
    (tmp_path / FILE).write_bytes(b'{"switch_keys": {"next": 4}}')
    assert "switch_keys.next: " in load(tmp_path).notice.values["fault"]
    (tmp_path / FILE).write_bytes(b'{\n  "mode": kiosk\n}')
    assert "line 2" in load(tmp_path).notice.values["fault"]


def test_a_file_that_went_missing_comes_back_from_its_copy(tmp_path, caplog):
    save(tmp_path, HERE)
    (tmp_path / FILE).unlink()
    loaded = load(tmp_path)
    assert (loaded.settings, loaded.notice.key) == (HERE, "device_missing")
    assert "was missing" in caplog.text
    assert load(tmp_path) == store.Loaded(HERE)


def test_a_folder_in_place_of_the_file_is_set_aside(tmp_path, caplog):
    (tmp_path / FILE).mkdir()
    assert load(tmp_path).notice.key == "device_broken"
    assert (tmp_path / BROKEN).is_dir()
    assert "cannot be read" in caplog.text


class ReadOnly:
    """A folder in which nothing can be written or renamed, whoever runs the tests."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(files, "replace", refuse)
        monkeypatch.setattr(Path, "replace", refuse)


def test_in_a_folder_that_cannot_be_written_a_broken_file_stays_and_the_copy_is_used(
    tmp_path, caplog, monkeypatch
):
    save(tmp_path, HERE)
    (tmp_path / FILE).write_bytes(b"{")
    ReadOnly(monkeypatch)
    loaded = load(tmp_path)
    assert (loaded.settings, loaded.notice.values["file"]) == (HERE, tmp_path / FILE)
    assert found(tmp_path) == {FILE: b"{", KEPT: written(HERE)}


def test_in_a_folder_that_cannot_be_written_saving_says_so_and_changes_nothing(tmp_path, monkeypatch):
    save(tmp_path, HERE)
    ReadOnly(monkeypatch)
    with pytest.raises(OSError, match="Permission denied"):
        save(tmp_path, DeviceSettings())
    assert load(tmp_path).settings == HERE


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions bind no superuser")
def test_a_real_read_only_folder_is_met_alike(tmp_path, caplog):
    save(tmp_path, HERE)
    (tmp_path / FILE).write_bytes(b"{")
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert load(tmp_path).settings == HERE
    finally:
        tmp_path.chmod(stat.S_IRWXU)


def test_a_stop_between_the_file_and_its_copy_leaves_whole_settings(tmp_path, monkeypatch):
    """Killed at any step of saving: the old settings or the new, never others."""
    save(tmp_path, HERE)
    new = HERE.changed(mode="kiosk")
    really = files.replace

    def stopped(path: Path, data: bytes) -> None:
        if path.name == KEPT:
            raise KeyboardInterrupt
        really(path, data)

    monkeypatch.setattr(files, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        save(tmp_path, new)
    assert load(tmp_path) == store.Loaded(new)
    (tmp_path / FILE).unlink()
    assert store._read(tmp_path / KEPT) == HERE
