"""Which content is served where seals are about: sealed before unsealed, and staff are told why."""

from datetime import date, timedelta

import pytest

from kiosk import __version__
from kiosk.content.reader import read
from kiosk.shell.kept import LAST_SEALED
from kiosk.signoff.seal import kept_path, seal_path, written
from tests.support.device import BY, LUMP, REVIEW, SEALED_ON, SOFT, Device

# --- sealed


def test_sealed_content_is_served_with_its_seal(device: Device):
    seal = device.seal()
    served = device.starts()
    assert (served.seal, served.content) == (seal, read(device.file))
    assert [line.split(" is sealed ")[0] for line in device.said] == [f"INFO {device.file}"]


def test_a_comment_does_not_break_the_seal(device: Device):
    device.seal()
    device.change("\nclinic:\n", "\nclinic:  # our own details\n")
    assert device.starts().seal is not None


def test_a_seal_by_another_version_of_the_program_counts_and_is_told(device: Device):
    seal = device.seal()
    seal_path(device.file).write_bytes(written(seal, device.file).replace(__version__.encode(), b"0.0.1"))
    assert device.starts().seal is not None
    assert f"INFO it was sealed with version 0.0.1 of the program; this is {__version__}" in device.said


# --- changed since


def test_after_a_change_patients_see_what_was_sealed(device: Device):
    seal = device.seal()
    device.starts()
    device.change()
    served = device.starts()
    assert (device.lump(served), served.seal) == (LUMP, seal)
    assert device.said[0].startswith(
        f"WARNING {device.file} has changed since {BY} sealed it on 2026-11-22; "
    )
    assert f"python main.py seal {device.file} --by" in device.said[0]
    assert device.said[1] == f"WARNING {kept_path(device.file)} is served instead"


def test_the_devices_own_copy_serves_where_the_one_beside_the_content_is_gone(device: Device):
    device.seal()
    device.starts()
    device.change()
    for gone in (kept_path(device.file), seal_path(device.file)):
        gone.unlink()
        served = device.starts()
        assert (device.lump(served), served.seal is not None) == (LUMP, True)
        assert f"WARNING {device.state / LAST_SEALED} is served instead" in device.said


def test_the_copy_beside_the_content_serves_a_device_that_never_saw_it(device: Device):
    device.seal()
    device.change()
    assert device.lump(device.starts()) == LUMP
    assert (device.state / LAST_SEALED).exists(), "it is kept from then on"


def test_of_two_sealed_copies_the_later_one_is_served(device: Device):
    device.seal()
    device.starts()
    device.change()
    device.seal(on=SEALED_ON + timedelta(days=1))
    device.change(SOFT, "You may feel a large lump.")
    assert device.lump(device.starts()) == SOFT


def test_sealed_again_the_change_is_served(device: Device):
    device.seal()
    device.starts()
    device.change()
    device.seal()
    served = device.starts()
    assert (device.lump(served), served.seal is not None) == (SOFT, True)
    device.change(SOFT, LUMP)
    kept_path(device.file).unlink()
    assert device.lump(device.starts()) == SOFT, "the device keeps the newer one"


# --- never sealed


def test_content_that_was_never_sealed_is_served_without_a_seal(device: Device):
    served = device.starts()
    assert (device.lump(served), served.seal) == (LUMP, None)
    type_ = f'python main.py seal {device.file} --by "Name, role" --review-by YYYY-MM-DD'
    assert device.said == [f"WARNING {device.file} is not sealed; have it checked, then type: {type_}"]


def test_samples_need_no_seal_yet(device: Device):
    device.change("\n  checked: true", "\n  checked: false")
    assert device.starts().seal is None
    assert device.said == [
        f"INFO {device.file} is not sealed, and the clinic's details are samples; put in your own first"
    ]


def test_a_change_to_content_that_was_never_sealed_is_served(device: Device):
    device.starts()
    device.change()
    assert device.lump(device.starts()) == SOFT


# --- dates


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (REVIEW - timedelta(days=31), None),
        (REVIEW - timedelta(days=30), "WARNING the content is due for review in 30 days, on 2027-11-01"),
        (REVIEW + timedelta(days=400), "WARNING the content was due for review on 2027-11-01"),
        (date(1970, 1, 1), "WARNING this machine's clock says 1970-01-01"),
    ],
)
def test_dates_are_told_to_staff_and_change_nothing_for_patients(
    device: Device, today: date, said: str | None
):
    seal = device.seal()
    assert device.starts(today).seal == seal
    warnings = [line for line in device.said if line.startswith("WARNING")]
    assert len(warnings) == (0 if said is None else 1)
    assert all(line.startswith(str(said)) for line in warnings)
