"""Whatever breaks, patients see what was sealed as long as one copy is whole; never nothing, never a part."""

import pytest

from kiosk.shell.kept import LAST_SEALED
from kiosk.shell.serving import serve
from kiosk.signoff.seal import kept_path, seal_path
from tests.support.device import LUMP, SOFT, Device


def breaks_the_content(device: Device) -> None:
    device.file.write_text("topics: [", encoding="utf-8")


def takes_the_content_away(device: Device) -> None:
    device.file.unlink()


def breaks_the_seal(device: Device) -> None:
    seal_path(device.file).write_text('by: "', encoding="utf-8")


def empties_the_seal(device: Device) -> None:
    seal_path(device.file).write_bytes(b"")


def breaks_the_copy_beside(device: Device) -> None:
    kept_path(device.file).write_text("topics: [", encoding="utf-8")


def changes_the_copy_beside(device: Device) -> None:
    text = kept_path(device.file).read_text(encoding="utf-8")
    kept_path(device.file).write_text(text.replace(LUMP, SOFT), encoding="utf-8")


def breaks_the_devices_copy(device: Device) -> None:
    data = (device.state / LAST_SEALED).read_bytes()
    (device.state / LAST_SEALED).write_bytes(data[: len(data) // 2])


def changes_the_devices_copy(device: Device) -> None:
    data = (device.state / LAST_SEALED).read_bytes()
    (device.state / LAST_SEALED).write_bytes(data.replace(LUMP.encode(), SOFT.encode()))


CONTENT = (breaks_the_content, takes_the_content_away)
SEALS = (breaks_the_seal, empties_the_seal)
BESIDE = (breaks_the_copy_beside, changes_the_copy_beside)
KEPT = (breaks_the_devices_copy, changes_the_devices_copy)


@pytest.mark.parametrize("harm", [*CONTENT, *SEALS, *BESIDE, *KEPT])
def test_whatever_one_thing_breaks_patients_see_what_was_sealed(device: Device, harm):
    seal = device.seal()
    device.starts()
    harm(device)
    served = device.starts()
    assert (device.lump(served), served.seal) == (LUMP, seal)


@pytest.mark.parametrize("first", CONTENT)
@pytest.mark.parametrize("second", [*SEALS, *BESIDE, *KEPT])
def test_whatever_two_things_break_patients_see_what_was_sealed(device: Device, first, second):
    seal = device.seal()
    device.starts()
    first(device)
    second(device)
    served = device.starts()
    assert (device.lump(served), served.seal) == (LUMP, seal)


@pytest.mark.parametrize("content", CONTENT)
@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("kept", KEPT)
def test_with_no_sealed_copy_left_the_last_good_one_is_served_without_a_seal(
    device: Device, content, beside, kept
):
    device.seal()
    device.starts()
    for harm in (content, beside, kept):
        harm(device)
    served = device.starts()
    assert (device.lump(served), served.seal) == (LUMP, None)


def test_with_nothing_left_the_one_that_comes_along_is_served(device: Device):
    device.file.unlink()
    assert device.starts().content.version == "bundled"


def test_with_nothing_at_all_there_is_none(device: Device):
    device.file.unlink()
    device.bundled.unlink()
    assert serve(device.file, device.state, device.bundled) is None


@pytest.mark.parametrize("harm", SEALS)
def test_a_broken_seal_is_told_in_one_line_and_counts_as_none(device: Device, harm):
    device.seal()
    harm(device)
    served = device.starts()
    assert (device.lump(served), served.seal) == (LUMP, None)
    told = [line for line in device.said if str(seal_path(device.file)) in line]
    assert len(told) == 1
    assert told[0].startswith("ERROR the seal is broken, so it does not count: ")
    assert "\n" not in told[0]


def test_a_state_folder_that_takes_nothing_keeps_nobody_from_reading(device: Device):
    device.seal()
    device.state.write_text("a file where the folder should be")
    assert device.starts().seal is not None
    assert any("no copy of the content can be kept in" in line for line in device.said)
