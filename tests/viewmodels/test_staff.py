"""The staff's models without a window: settings, how the device stands, and the door that stays closed."""

from datetime import date

import pytest

from kiosk.device.device import Device
from kiosk.device.facts import LEAST_FREE_MB, clock, disk
from kiosk.device.notices import Notice
from kiosk.device.settings import DeviceSettings
from kiosk.viewmodels.setup import OFFERED
from kiosk.viewmodels.staff import StaffModel
from kiosk.viewmodels.tasks import TASKS
from kiosk.visit.visit import Page
from tests.viewmodels.conftest import rows_of


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
def staff(session, device) -> StaffModel:
    model = StaffModel(session, device, session, facts=lambda: (disk(5_000_000_000),))
    model.tick(0.0)
    model.ask()
    model.pad.opened.emit()
    return model


def test_every_value_that_is_offered_can_be_set_and_is_kept(staff, device):
    for name, values in OFFERED.items():
        for index, value in enumerate(values):
            staff.setup.pick(name, index)
            assert getattr(device.settings, name) == value
            row = next(row for row in rows_of(staff.setup.rows) if row["id"] == name)
            assert (row["current"], len(row["values"])) == (index, len(values))


def test_a_value_of_the_file_that_is_not_offered_is_not_lost(session):
    device = Device()
    device.change(bottom_edge=742.0)
    setup = StaffModel(session, device, session).setup
    row = next(row for row in rows_of(setup.rows) if row["id"] == "bottom_edge")
    assert row["current"] == -1
    setup.pick("mode", 2)
    assert device.settings.bottom_edge == 742.0


def test_what_is_not_offered_changes_nothing(staff, device):
    staff.setup.pick("pin", 0)
    staff.setup.pick("mode", 9)
    staff.setup.pick("mode", -1)
    assert device.settings == DeviceSettings()


def test_content_that_nobody_sealed_asks_staff_to_act(staff):
    rows = {row["label"]: row for row in rows_of(staff.standing.facts)}
    assert rows["Checked"]["bad"]
    assert rows["Disk"]["text"] == "5000 MB free"


def test_notices_are_shown_with_their_lines_and_the_newest_is_there_at_the_next_look(staff, device):
    assert staff.standing.allWell
    device.notices.tell(
        Notice("content", "content_broken", {"file": "content.yaml"}, ("content.yaml:3:1: no",))
    )
    staff.standing.look()
    (row,) = rows_of(staff.standing.notices)
    assert row["text"].startswith("content.yaml has problems")
    assert list(row["lines"]) == ["content.yaml:3:1: no"]
    assert not staff.standing.allWell


def test_behind_a_closed_door_no_task_can_be_begun(session, device):
    model = StaffModel(session, device, session)
    for task in (*TASKS, "nonsense"):
        model.begin(task)
        assert model.page == ""


def test_leaving_is_a_task(session, device):
    left = []
    model = StaffModel(session, device, session, leave=lambda: left.append(True))
    model.ask()
    model.begin("leave")
    assert not left, "the PIN comes first"
    model.pad.opened.emit()
    model.begin("leave")
    assert left == [True]


def test_asking_twice_does_not_lose_the_visit(staff, session):
    assert session.on(Page.WELCOME)
    staff.ask()
    staff.close()
    assert session.on(Page.HOME)


@pytest.mark.parametrize(
    ("free", "key", "bad"),
    [
        (None, "disk_unknown", True),
        ((LEAST_FREE_MB - 1) * 1_000_000, "disk_low", True),
        (LEAST_FREE_MB * 1_000_000, "disk_free", False),
    ],
)
def test_a_full_disk_asks_staff_to_act(free, key, bad):
    fact = disk(free)
    assert (fact.key, fact.bad) == (key, bad)


@pytest.mark.parametrize(
    ("today", "sealed", "bad"),
    [
        (date(2026, 11, 27), None, False),
        (date(1970, 1, 1), None, True),
        (date(2026, 11, 27), date(2026, 11, 28), False),
        (date(2026, 11, 27), date(2027, 1, 1), True),
    ],
)
def test_a_clock_before_the_seal_or_the_program_is_wrong(today, sealed, bad):
    assert clock(today, sealed).bad is bad
