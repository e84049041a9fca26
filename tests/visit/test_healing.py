"""The scale of healing: days and places on it, and what is usual on a day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.leaflet import Span
from kiosk.visit import healing
from kiosk.visit.healing import EDGES, LAST_DAY, PLACES, ROUND_DAYS, STOPS, UNITS, Stage

DAYS = st.integers(0, LAST_DAY)
ANYTIME = st.floats(-100, 2 * LAST_DAY, allow_nan=False)
PLACES_AND_BESIDE = st.floats(-1, 2, allow_nan=False)


@pytest.mark.parametrize("day", ROUND_DAYS)
def test_a_round_day_is_found_again_at_its_place(day):
    assert healing.day_near(healing.position(day)) == day


@given(DAYS)
def test_every_day_has_a_place_of_its_own(day):
    assert day == LAST_DAY or healing.position(day) < healing.position(day + 1)


@given(ANYTIME, ANYTIME)
def test_a_later_day_never_stands_further_left(one, two):
    assert (one <= two) <= (healing.position(one) <= healing.position(two))


@given(PLACES_AND_BESIDE, PLACES_AND_BESIDE)
def test_further_right_is_never_an_earlier_day(one, two):
    assert (one <= two) <= (healing.day_near(one) <= healing.day_near(two))


@given(ANYTIME)
def test_every_time_has_a_place_on_the_scale(day):
    assert 0.0 <= healing.position(day) <= 1.0


@given(PLACES_AND_BESIDE)
def test_a_finger_points_at_the_round_day_nearest_to_it(place):
    away = abs(healing.position(healing.day_near(place)) - place)
    assert away == min(abs(healing.position(day) - place) for day in ROUND_DAYS)


@given(st.floats(0, 1))
def test_a_finger_is_never_further_from_a_round_day_than_half_of_the_first_day(place):
    away = abs(healing.position(healing.day_near(place)) - place)
    assert away <= healing.position(1) / 2 + 1e-9


@given(st.integers(-LAST_DAY, 3 * LAST_DAY))
def test_a_day_beyond_an_end_of_the_scale_is_that_end(day):
    kept = healing.within_scale(day)
    assert kept == day or (kept == 0 and day < 0) or (kept == LAST_DAY and day > LAST_DAY)


def test_the_scale_is_counted_in_one_unit_between_each_two_edges():
    assert len(UNITS) + 1 == len(EDGES) == len(PLACES)
    assert [healing.position(day) for day in EDGES] == list(PLACES)
    assert (PLACES[0], PLACES[-1]) == (0, 1)


def test_every_stop_is_a_round_day():
    assert set(STOPS) <= set(ROUND_DAYS)


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


def span(onset: int, usual: int, outer: int) -> Span:
    return Span(
        name="Bruise",
        text="It goes.",
        onset_days=onset,
        usual_days=usual,
        outer_days=outer,
        source=("design",),
    )


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
    assert healing.stage_on(span(2, 10, 20), day) is stage


def test_all_is_over_only_when_the_last_of_it_is():
    both = [span(0, 1, 2), span(14, 20, 30)]
    assert [healing.all_over(both, day) for day in (0, 3, 20, 30, 31)] == [False, False, False, False, True]
