"""What the settings of a device may be."""

import pytest
from pydantic import ValidationError

from kiosk.device.settings import DeviceSettings
from kiosk.visit.switching import SwitchKeys


def test_an_unset_device_is_as_its_screen_suggests_and_has_no_pin():
    device = DeviceSettings()
    assert (device.mode, device.px_per_mm, device.pin) == (None, None, None)
    assert (device.bottom_edge, device.switch_keys) == (800, SwitchKeys())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("mode", "poster"),
        ("px_per_mm", 0.5),
        ("px_per_mm", float("nan")),
        ("px_per_mm", "3.6"),
        ("bottom_edge", -1),
        ("bottom_edge", 3001),
        ("switch_keys", {"next": "1", "select": "1"}),
        ("switch_keys", {"next": "escape"}),
        ("approved_languages_only", 1),
        ("printer", "two\nlines"),
        ("printer", "x" * 121),
        ("paper", " A4"),
        ("idle_floor", 119),
        ("idle_floor", 301),
        ("idle_floor", 150.5),
        ("cleaning_lock", 45),
        ("pin", "1234"),
    ],
)
def test_a_value_that_cannot_be_is_refused(name, value):
    with pytest.raises(ValidationError):
        DeviceSettings().changed(**{name: value})


def test_settings_are_changed_by_name_only_and_never_in_place():
    device = DeviceSettings()
    assert device.changed(mode="tablet").mode == "tablet"
    assert device.mode is None
    with pytest.raises(ValidationError, match="colour"):
        device.changed(colour="green")
    with pytest.raises(ValidationError):
        device.mode = "tablet"
