"""Every screen and every state of it, at the first text and the largest: readable, and in reach of a finger.

The other texts, and other languages, are measured by tests/selftest.
"""

from __future__ import annotations

from itertools import combinations

import pytest

from kiosk.commands.pictures.look import Look
from kiosk.selftest import laws
from kiosk.selftest.sheet import Sheet
from tests.qml.survey import EVERY_LOOK, LOOKS, started_with, survey

CAPITALS_MM = {1: 3.9, 2: 5.2, 3: 6.8, 4: 8.8}


@pytest.fixture(
    scope="module", params=[look for look in LOOKS if look.text == 4 or started_with(look)], ids=str
)
def look(request) -> Look:
    return request.param


@pytest.fixture(scope="module")
def sheets(look, qapp, real_content) -> list[Sheet]:
    """Every screen and state as numbers."""
    return survey(real_content, look)


def broken(law, sheets) -> list[str]:
    return [f"{sheet.name}: {what}" for sheet in sheets for what in law(sheet)]


def test_every_screen_shows_words_and_something_to_touch(sheets):
    assert len(sheets) > 40
    # While the screen is cleaned there is nothing to touch, on purpose.
    dead = {"staff-cleaning"}
    assert not [
        sheet.name for sheet in sheets if not sheet.words or (not sheet.targets and sheet.name not in dead)
    ]


def test_no_text_is_cut_short_or_reaches_out_of_its_card(sheets):
    assert not broken(laws.clipped, sheets)


def test_no_word_is_torn_in_two(sheets):
    assert not broken(laws.torn, sheets)


def test_no_text_is_painted_over_another(sheets):
    assert not broken(laws.overlapping, sheets)


def test_no_picture_lies_over_a_text(sheets):
    assert not broken(laws.under_pictures, sheets)


def test_nothing_has_to_be_scrolled_sideways(sheets):
    assert not broken(laws.sideways, sheets)


def test_nothing_comes_too_near_to_the_edge_of_the_screen(sheets):
    assert not broken(laws.at_the_edge, sheets)


def test_everything_can_be_brought_into_sight_by_scrolling_up_and_down_alone(sheets):
    assert not broken(laws.outside, sheets)


def test_a_finger_can_hit_everything_that_can_be_touched(sheets):
    assert not broken(laws.too_small, sheets)


def test_what_most_people_touch_is_twenty_millimetres_high(sheets):
    assert not broken(laws.low_choices, sheets)


def test_three_millimetres_lie_between_things_to_touch(sheets):
    assert not broken(laws.too_close, sheets)


def test_home_and_welcome_are_seen_at_a_glance_at_the_text_size_one_starts_with(look, sheets):
    first = {sheet.name: sheet.scrolling for sheet in sheets if sheet.name in ("home", "welcome")}
    assert len(first) == 2
    assert not started_with(look) or not any(first.values())


def test_no_letter_is_smaller_than_the_chosen_size(look, sheets):
    px_per_mm = sheets[0].px_per_mm
    small = {
        words.text
        for sheet in sheets
        for words in sheet.words
        if words.capital / px_per_mm < CAPITALS_MM[look.text] - 0.1
    }
    assert not small


def test_any_two_of_size_text_theme_and_direction_meet_in_some_look():
    fields = ("size", "text", "theme", "direction")
    for one, two in combinations(fields, 2):
        wanted = {(getattr(look, one), getattr(look, two)) for look in EVERY_LOOK}
        assert {(getattr(look, one), getattr(look, two)) for look in LOOKS} == wanted


@pytest.mark.slow
@pytest.mark.parametrize("whole", EVERY_LOOK, ids=str)
def test_all_of_it_holds_in_the_whole_product(qapp, real_content, whole):
    seen = survey(real_content, whole)
    assert not {law.__name__: found for law in laws.ALL if (found := broken(law, seen))}
