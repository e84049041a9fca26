"""The scale of healing: days and places on it, and what is usual on a day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.leaflet import Span
from kiosk.visit import healing
from kiosk.visit.healing import LAST_DAY, STOPS, TICKS, Stage

DAYS = st.integers(0, LAST_DAY)
ANYTIME = st.floats(-100, 2 * LAST_DAY, allow_nan=False)
PLACES = st.floats(-1, 2, allow_nan=False)


@given(DAYS)
def test_a_day_is_found_again_at_its_place(day):
    assert healing.day_at(healing.position(day)) == day


@given(ANYTIME, ANYTIME)
def test_a_later_day_never_stands_further_left(one, two):
    assert (one <= two) <= (healing.position(one) <= healing.position(two))


@given(PLACES, PLACES)
def test_further_right_is_never_an_earlier_day(one, two):
    assert (one <= two) <= (healing.day_at(one) <= healing.day_at(two))


@given(ANYTIME)
def test_every_day_has_a_place_on_the_scale(day):
    assert 0.0 <= healing.position(day) <= 1.0


@given(PLACES)
def test_every_place_has_a_day(place):
    assert 0 <= healing.day_at(place) <= LAST_DAY


def test_the_marks_of_the_scale_stand_evenly():
    assert [healing.position(day) for day in TICKS] == pytest.approx([n / 6 for n in range(7)])


@given(DAYS)
def test_later_and_earlier_step_through_the_stops(day):
    assert healing.earlier(day) <= day <= healing.later(day)
    assert {healing.earlier(day), healing.later(day)} <= set(STOPS)


def test_the_stops_lead_from_end_to_end_and_back():
    day, seen = 0, [0]
    while day != LAST_DAY:
        day = healing.later(day)
        seen.append(day)
    assert tuple(seen) == STOPS
    assert healing.later(LAST_DAY) == LAST_DAY
    assert healing.earlier(0) == 0


@pytest.mark.parametrize(
    ("day", "stage"),
    [
        (1, Stage.TO_COME),
        (2, Stage.USUAL),
        (10, Stage.USUAL),
        (11, Stage.LINGERING),
        (20, Stage.LINGERING),
        (21, Stage.OVER),
    ],
)
def test_a_thing_comes_is_usual_lingers_and_is_over(day, stage):
    span = Span(
        name="Bruise", text="It goes.", onset_days=2, usual_days=10, outer_days=20, source=("design",)
    )
    assert healing.stage_on(span, day) is stage
