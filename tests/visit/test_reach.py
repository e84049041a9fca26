"""What part of a mounted screen a low hand reaches: from 380 to 1220 mm above the floor."""

import pytest

from kiosk.visit.reach import LEAST_MM, Reach


@pytest.mark.parametrize(
    ("height", "bottom", "above", "below"),
    [
        (531, 800, 111, 0),
        (531, 689, 0, 0),
        (531, 690, 1, 0),
        (300, 800, 0, 0),
        (900, 300, 0, 80),
        (1000, 300, 80, 80),
    ],
)
def test_only_what_is_out_of_reach_is_left_out(height, bottom, above, below):
    reach = Reach(height, bottom)
    assert (reach.above, reach.below) == (above, below)
    assert reach.is_kept
    assert reach.helps is (above + below > 0)


@pytest.mark.parametrize(("height", "bottom"), [(531, 1100), (531, 2000), (531, 0), (250, 0), (100, 1300)])
def test_a_screen_that_hangs_wrongly_keeps_enough_to_read_and_is_known(height, bottom):
    reach = Reach(height, bottom)
    assert height - reach.above - reach.below >= min(height, LEAST_MM)
    assert reach.is_kept is (bottom + reach.below >= 380 and bottom + height - reach.above <= 1220)


def test_a_screen_hung_too_high_cannot_be_helped():
    assert not Reach(531, 1100).is_kept
