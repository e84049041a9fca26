"""A forgotten PIN: somebody at the machine itself forgets it for the kiosk, which then asks for a new one."""

from kiosk import options
from kiosk.content import files
from kiosk.device.device import Device
from kiosk.device.pin import hashed


def test_the_pin_and_the_wait_are_forgotten_and_all_else_stays(tmp_path, capsys):
    device = Device(tmp_path)
    device.change(pin=hashed("2580"), mode="tablet")
    device.wrong_tries = 9
    assert options.main(["--state", str(tmp_path), "forgetpin"]) == 0
    assert "Start the kiosk again" in capsys.readouterr().out
    again = Device(tmp_path)
    assert (again.settings.pin, again.settings.mode, again.wrong_tries) == (None, "tablet", 0)


def test_a_folder_that_is_not_there_is_told(tmp_path, capsys):
    assert options.main(["--state", str(tmp_path / "nowhere"), "forgetpin"]) == 2
    assert "--state FOLDER" in capsys.readouterr().err


def test_what_cannot_be_written_is_told(tmp_path, capsys, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "replace", full)
    assert options.main(["--state", str(tmp_path), "forgetpin"]) == 2
    assert "No space left" in capsys.readouterr().err
