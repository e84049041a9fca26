"""The interface's words in another language: complete, with the same gaps, about as short."""

import pytest

from kiosk.content.translation.fitting import Matter
from kiosk.content.translation.phrasing import fitting_phrases, phrase_lacks, updated_phrases

ENGLISH = {
    "back": "Back",
    "after": "{days} after treatment",
    "tick_7": "7 days",
    "one_day": "1 day",
    "many_days": "{number} days",
}
SPANISH = {
    "back": "Atrás",
    "after": "{days} después",
    "tick_7": "7 días",
    "one_day": "1 día",
    "many_days": "{number} días",
}


def lacks(words):
    return [(lack.matter, lack.key, lack.wrong) for lack in phrase_lacks(ENGLISH, words)]


def test_phrases_with_the_same_keys_and_gaps_lack_nothing():
    assert lacks(SPANISH) == []
    assert fitting_phrases(ENGLISH, SPANISH) == SPANISH


def test_a_phrase_that_is_not_there_is_missing():
    words = {key: phrase for key, phrase in SPANISH.items() if key != "back"}
    assert lacks(words) == [(Matter.MISSING, "back", "is not translated")]


@pytest.mark.parametrize(
    ("key", "phrase", "wrong"),
    [
        ("after", "después", "fills in nothing"),
        ("after", "{day} después", "fills in {day}"),
        ("tick_7", "8 días", "has lost the number 7"),
        ("back", "Regresar a la página anterior", "has 29 characters"),
        ("bakc", "Atrás", "is no phrase of the program"),
    ],
)
def test_a_phrase_that_is_wrong_is_told_and_the_english_one_serves(key, phrase, wrong):
    words = {**SPANISH, key: phrase}
    assert (Matter.WRONG, key, wrong) in lacks(words)
    assert key not in fitting_phrases(ENGLISH, words)


def test_a_language_may_count_in_more_forms_and_needs_no_number_in_them():
    words = {**SPANISH, "two_days": "dos días", "few_days": "{number} días"}
    assert lacks(words) == []
    assert lacks({**words, "few_days": "{numbre} días"}) == [(Matter.WRONG, "few_days", "fills in {numbre}")]


def test_the_file_keeps_the_order_and_the_comments_of_the_english_one():
    english = '# Every page\nback: "Back"\nafter: "{days} after treatment"\n\nmany_days: "{number} days"\n'
    words = {"two_days": "يومان", "many_days": "{number} يوما", "back": "رجوع", "gone": "x"}
    assert updated_phrases(english, words) == (
        '# Every page\nback: "رجوع"\n# not yet translated: after: "{days} after treatment"\n\n'
        'many_days: "{number} يوما"\ntwo_days: "يومان"\n'
    )
