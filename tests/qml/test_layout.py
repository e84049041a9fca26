"""Every screen at every size, at the first and the largest text: readable, and within reach of a finger."""

from __future__ import annotations

import pytest

from kiosk.shell.screen import measure
from tests.qml import laws
from tests.qml.geometry import Sheet
from tests.qml.survey import VIEWS, View, survey

CAPITALS_MM = {1: 3.9, 2: 5.2, 3: 6.8, 4: 8.8}


@pytest.fixture(scope="module", params=VIEWS, ids=str)
def view(request) -> View:
    return request.param


@pytest.fixture(scope="module")
def sheets(view, qapp, real_content) -> list[Sheet]:
    """Every screen as numbers."""
    return survey(real_content, view)


def broken(law, sheets) -> list[str]:
    return [f"{sheet.name}: {what}" for sheet in sheets for what in law(sheet)]


def test_every_screen_shows_words_and_something_to_touch(sheets):
    assert len(sheets) > 40
    assert not [sheet.name for sheet in sheets if not sheet.words or not sheet.targets]


def test_no_text_is_cut_short_or_reaches_out_of_its_card(sheets):
    assert not broken(laws.clipped, sheets)


def test_no_word_is_torn_in_two(sheets):
    assert not broken(laws.torn, sheets)


def test_no_text_is_painted_over_another(sheets):
    assert not broken(laws.overlapping, sheets)


def test_everything_can_be_brought_into_sight_by_scrolling_up_and_down_alone(sheets):
    assert not broken(laws.outside, sheets)


def test_a_finger_can_hit_everything_that_can_be_touched(sheets):
    assert not broken(laws.too_small, sheets)


def test_what_most_people_touch_is_twenty_millimetres_high(sheets):
    assert not broken(laws.low_choices, sheets)


def test_three_millimetres_lie_between_things_to_touch(sheets):
    assert not broken(laws.too_close, sheets)


def test_home_is_seen_at_a_glance_at_the_text_size_one_starts_with(view, sheets):
    home = next(sheet for sheet in sheets if sheet.name == "home")
    assert view.text is not None or not home.scrolling


def test_welcome_is_seen_at_a_glance_at_the_text_size_one_starts_with(view, sheets):
    welcome = next(sheet for sheet in sheets if sheet.name == "welcome")
    assert view.text is not None or not welcome.scrolling


def test_no_letter_is_smaller_than_the_chosen_size(view, sheets):
    least = CAPITALS_MM[view.text or (1 if measure(*view.size).handheld else 2)]
    px_per_mm = sheets[0].px_per_mm
    small = {
        words.text for sheet in sheets for words in sheet.words if words.capital / px_per_mm < least - 0.1
    }
    assert not small
