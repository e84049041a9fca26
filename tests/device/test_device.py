"""The device: what staff change stays changed, and wrong tries are remembered over a restart."""

import pytest

from kiosk.content import files
from kiosk.device import store
from kiosk.device.device import TRIES, UNREADABLE, Device
from kiosk.device.pin import hashed


def test_what_is_changed_is_there_at_the_next_start(tmp_path):
    Device(tmp_path).change(mode="tablet", idle_floor=180)
    again = Device(tmp_path)
    assert (again.settings.mode, again.settings.idle_floor) == ("tablet", 180)


def test_a_device_without_a_folder_keeps_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    device = Device()
    device.change(mode="tablet")
    device.wrong_tries = 4
    assert (device.settings.mode, device.wrong_tries) == ("tablet", 4)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_holds_for_now_and_staff_are_told(tmp_path, monkeypatch, caplog):
    device = Device(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "replace", full)
    device.change(mode="kiosk")
    assert device.settings.mode == "kiosk"
    assert [notice.key for notice in device.notices] == ["device_unwritten"]
    assert "No space left" in caplog.text
    monkeypatch.undo()
    device.change(mode="kiosk")
    assert list(device.notices) == []


def test_a_broken_file_is_told_on_the_board(tmp_path, caplog):
    (tmp_path / store.FILE).write_text("{", encoding="utf-8")
    assert [notice.key for notice in Device(tmp_path).notices] == ["device_broken"]


def test_only_the_pin_that_was_set_is_known():
    device = Device()
    assert not device.knows("2468")
    device.change(pin=hashed("2468"))
    assert device.knows("2468")
    assert not device.knows("2469")


def test_wrong_tries_survive_a_restart_and_a_right_one_ends_them(tmp_path):
    Device(tmp_path).wrong_tries = 5
    again = Device(tmp_path)
    assert again.wrong_tries == 5
    again.wrong_tries = 0
    assert not (tmp_path / TRIES).exists()
    assert Device(tmp_path).wrong_tries == 0


@pytest.mark.parametrize("data", [b"", b"many", b"-3", b"9" * 500, b"\xff"])
def test_a_broken_count_of_tries_brings_one_wait_and_no_more(tmp_path, data):
    (tmp_path / TRIES).write_bytes(data)
    assert Device(tmp_path).wrong_tries == UNREADABLE
