"""A language ready to be shown: its words, else the English ones; what is filled in keeps its direction."""

import pytest

from kiosk.content.translation.language import PSEUDO, original, spoken, unspoken
from kiosk.content.translation.texts import texts

WORDS = {"back": "Back", "in_english": "In English: {text}", "after": "{days} after", "days": "{number} days"}


@pytest.fixture
def english(small):
    return original(small, WORDS)


def test_a_phrase_that_is_missing_is_the_english_one(english, full):
    spanish = spoken(english, full, {"back": "Atrás"})
    assert spanish.say("back") == "Atrás"
    assert spanish.say("after", days="3") == "3 after"


def test_a_text_that_stays_english_is_marked_in_the_readers_language(english, full, without):
    words = {"in_english": "En inglés: {text}"}
    spanish = spoken(english, without(full, "clinic.hours"), words)
    assert spanish.content.clinic.hours == f"En inglés: {english.content.clinic.hours}"


def test_english_among_words_from_the_right_keeps_its_direction(english, full, without):
    arabic = spoken(english, without(full, "clinic.hours").model_copy(update={"direction": "rtl"}), {})
    assert arabic.content.clinic.hours.startswith("In English: \u2068")
    assert arabic.content.clinic.hours.endswith("\u2069")


def test_english_may_have_gaps_to_be_filled_later(english, full):
    spanish = spoken(english, full.model_copy(update={"texts": {}}), {})
    assert spanish.content.outcomes.watch.closing.text == "In English: Still worried? Call {phone}."


def test_only_a_language_with_a_name_under_it_is_approved(english, full):
    assert english.approved
    assert not spoken(english, full, {}).approved
    signed = full.model_copy(update={"approved_by": "the clinic's interpreter"})
    assert spoken(english, signed, {}).approved


def test_words_filled_in_from_the_right_keep_their_direction(english, full):
    arabic = spoken(english, full.model_copy(update={"direction": "rtl"}), {})
    assert arabic.say("after", days="3 days") == "\u20683 days\u2069 after"
    assert arabic.say("days", number=3) == "3 days"
    assert english.say("after", days="3 days") == "3 days after"


@pytest.mark.parametrize("code", PSEUDO)
def test_in_a_language_nobody_speaks_no_word_is_english(english, code):
    made = unspoken(english, code)
    assert made.code == code
    assert made.from_the_right == code.endswith("rtl")
    for before, after in zip(texts(english.content), texts(made.content), strict=True):
        assert before.words != after.words
    assert all(made.words[key] != WORDS[key] for key in WORDS)
