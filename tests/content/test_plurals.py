"""How languages count: English in two forms, Arabic in five; a form that is missing falls back."""

import pytest

from kiosk.content.plurals import counted_phrase

ENGLISH = {"one_day", "many_days"}
ARABIC = {"one_day", "two_days", "few_days", "many_days", "other_days"}


def phrase(words, language, number):
    return counted_phrase(dict.fromkeys(words, ""), language, "day", number)


@pytest.mark.parametrize(
    ("number", "key"), [(0, "many_days"), (1, "one_day"), (2, "many_days"), (101, "many_days")]
)
def test_english_tells_one_from_many(number, key):
    assert phrase(ENGLISH, "en", number) == key


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (1, "one_day"),
        (2, "two_days"),
        (3, "few_days"),
        (10, "few_days"),
        (11, "many_days"),
        (99, "many_days"),
        (100, "other_days"),
        (102, "other_days"),
        (103, "few_days"),
        (111, "many_days"),
    ],
)
def test_arabic_has_a_form_for_each_kind_of_number(number, key):
    assert phrase(ARABIC, "ar", number) == key


@pytest.mark.parametrize("number", [2, 3, 11, 100])
def test_a_form_that_is_not_written_falls_back_to_many(number):
    assert phrase(ENGLISH, "ar", number) == "many_days"


def test_a_region_counts_as_its_language():
    assert phrase(ARABIC, "ar-EG", 2) == "two_days"
