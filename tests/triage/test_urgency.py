"""The levels in order, and floors that time can only raise."""

import pytest

from kiosk.triage.urgency import FOREVER, Level, floor_on, highest
from tests.triage.building import later

STAGES = (later(7, "watch"), later(42, "call_clinic"))


def test_the_levels_stand_in_order_of_urgency():
    names = ["expected", "watch", "call_clinic", "doctor_today", "emergency_now"]
    assert [level.id for level in sorted(Level)] == names
    assert [Level.of(name) for name in names] == sorted(Level)


def test_asking_ends_at_the_two_top_levels_alone():
    assert [level for level in Level if level.ends_asking] == [Level.DOCTOR_TODAY, Level.EMERGENCY_NOW]


def test_the_highest_floor_wins_and_nothing_means_expected():
    assert highest([Level.WATCH, Level.CALL_CLINIC, Level.EXPECTED]) is Level.CALL_CLINIC
    assert highest([]) is Level.EXPECTED


@pytest.mark.parametrize(
    ("day", "level"),
    [
        (0, Level.EXPECTED),
        (7, Level.EXPECTED),
        (8, Level.WATCH),
        (42, Level.WATCH),
        (43, Level.CALL_CLINIC),
        (FOREVER, Level.CALL_CLINIC),
    ],
)
def test_a_stage_begins_on_the_day_after_its_threshold(day, level):
    assert floor_on(day, "expected", STAGES) is level
    assert floor_on(day, "expected", STAGES[::-1]) is level


def test_a_stage_never_lowers_the_floor_of_every_day():
    assert floor_on(50, "doctor_today", STAGES) is Level.DOCTOR_TODAY
