"""Somebody walks away: quiet, a warning that counts down, over. Time passes only as an argument."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.idle import LONGEST_S, SHORTEST_S, WARNING_S, Idle, Phase, limit_for

SECONDS = st.floats(0, 10_000)


@pytest.mark.parametrize(
    ("quiet", "phase"),
    [
        (0, Phase.HERE),
        (SHORTEST_S - 0.1, Phase.HERE),
        (SHORTEST_S, Phase.WARNING),
        (SHORTEST_S + WARNING_S - 0.1, Phase.WARNING),
        (SHORTEST_S + WARNING_S, Phase.GONE),
        (100_000, Phase.GONE),
    ],
)
def test_quiet_turns_into_a_warning_and_then_into_gone(quiet, phase):
    assert Idle(1000.0).phase(1000.0 + quiet) is phase


@given(st.lists(SECONDS, min_size=2), st.floats(SHORTEST_S, LONGEST_S))
def test_nobody_comes_back_by_waiting(times, limit):
    order = [Phase.HERE, Phase.WARNING, Phase.GONE]
    phases = [order.index(Idle(0.0, limit).phase(now)) for now in sorted(times)]
    assert phases == sorted(phases)


@given(st.lists(st.floats(0, SHORTEST_S - 1), max_size=50))
def test_more_time_can_be_had_without_end(pauses):
    idle, now = Idle(0.0), 0.0
    for pause in pauses:
        now += pause
        assert idle.phase(now) is Phase.HERE
        idle = idle.touched(now)


def test_a_touch_starts_the_same_watch_afresh():
    assert Idle(0.0, 200.0).touched(50.0) == Idle(50.0, 200.0)


@given(SECONDS, st.floats(SHORTEST_S, LONGEST_S))
def test_the_seconds_left_are_told_during_the_warning_only(now, limit):
    idle = Idle(0.0, limit)
    left = idle.seconds_left(now)
    assert 0 <= left <= WARNING_S
    assert (left > 0) is (idle.phase(now) is not Phase.GONE)
    assert idle.phase(now) is not Phase.HERE or left == WARNING_S


@pytest.mark.parametrize(("after", "left"), [(0, 45), (0.5, 45), (1, 44), (44, 1), (44.5, 1), (45, 0)])
def test_the_countdown_counts_whole_seconds(after, left):
    assert Idle(0.0).seconds_left(SHORTEST_S + after) == left


@pytest.mark.parametrize(("words", "limit"), [(0, 120), (180, 120), (300, 200), (450, 300), (5000, 300)])
def test_a_page_with_more_words_waits_longer_within_bounds(words, limit):
    assert limit_for(words) == limit


def test_the_warning_can_be_answered_for_long_enough():
    assert WARNING_S >= 20
    assert 120 <= SHORTEST_S <= LONGEST_S <= 300
