"""A clock that cannot be right is known for it."""

from datetime import date, timedelta

import pytest

from kiosk.device.clock import MADE, SLACK, earliest, plausible

DAY = timedelta(days=1)
SEALED = MADE + timedelta(days=90)


@pytest.mark.parametrize("today", [date(1970, 1, 1), date(2000, 1, 1), MADE - SLACK - DAY])
def test_before_the_program_was_made_it_cannot_be_today(today):
    assert not plausible(today)


@pytest.mark.parametrize("today", [MADE - SLACK, MADE, MADE + timedelta(days=4000)])
def test_any_later_day_can_be(today):
    assert plausible(today)


def test_the_day_of_a_later_seal_counts_and_that_of_an_earlier_one_does_not():
    assert not plausible(SEALED - SLACK - DAY, SEALED)
    assert plausible(SEALED - SLACK, SEALED)
    assert earliest(MADE - timedelta(days=400)) == earliest()
