"""How hands meet the screen: the times offered and no others."""

import pytest

from kiosk.visit.handling import DWELLS, HOLDS, PAUSES, Handling


def test_the_times_are_those_of_the_house():
    assert HOLDS == (0.0, 0.3, 0.6)
    assert max(PAUSES) >= 0.5
    assert DWELLS == (1, 2, 3, 4, 5)


def test_a_visitor_finds_no_waiting_at_all():
    assert (Handling().hold, Handling().pause, Handling().low) == (0.0, 0.0, False)


@pytest.mark.parametrize("wrong", [{"hold": 0.5}, {"hold": -1}, {"pause": 2.0}, {"dwell": 0}, {"dwell": 6}])
def test_a_time_that_is_not_offered_is_refused(wrong):
    with pytest.raises(ValueError, match="does not exist; it is one of"):
        Handling(**wrong)


def test_a_steadied_finger_may_drift_eight_millimetres():
    assert Handling(steady=True).drift_mm == 8.0
    assert Handling().drift_mm < 8.0
