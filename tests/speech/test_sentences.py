"""Texts fall into sentences, and telephone numbers into digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import as_said, sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Walk every day. Rest at night.", ("Walk every day.", "Rest at night.")),
        ("Is this normal?", ("Is this normal?",)),
        ('"I had treatment." Then say when.', ('"I had treatment."', "Then say when.")),
        ("By 1.5 cm", ("By 1.5 cm",)),
        ("\u0647\u0644\u061f \u0646\u0639\u0645.", ("\u0647\u0644\u061f", "\u0646\u0639\u0645.")),
        ("  ", ()),
    ],
)
def test_a_text_is_read_sentence_by_sentence(text, parts):
    assert sentences(text) == parts


def test_no_word_of_a_text_is_lost_or_added(real_content):
    for text in (step.text for step in real_content.help.steps):
        assert " ".join(sentences(text)).split() == text.split()


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("Call 911 now.", "911", "Call 9 1 1 now."),
        ("Call us on 555 0134.", "555 0134", "Call us on 5 5 5, 0 1 3 4."),
        ("Call 12\u00a034, from 8\u00a0am.", "12 34", "Call 1 2, 3 4, from 8 am."),
        ("Call +1 555-0134.", "+1 555-0134", "Call + 1, 5 5 5, 0 1 3 4."),
        ("Room 1911, call 911", "911", "Room 1911, call 9 1 1"),
        ("Call \u2066555 0134\u2069.", "555 0134", "Call 5 5 5, 0 1 3 4."),
        ("At night 555 0199, or (01) 555-0134.", "", "At night 5 5 5, 0 1 9 9, or 0 1, 5 5 5, 0 1 3 4."),
        ("In 2 to 7 days, or 1000 steps, 10-12.", "911", "In 2 to 7 days, or 1000 steps, 10-12."),
        ("Ask at the desk, 7 days.", "the desk", "Ask at the desk, 7 days."),
    ],
)
def test_a_telephone_number_is_said_digit_by_digit(text, number, said):
    assert as_said(text, [number]).text == said


def test_a_number_that_is_part_of_another_does_not_cut_it():
    assert as_said("Call 112 or 555 112.", ["112", "555 112"]).text == "Call 1 1 2 or 5 5 5, 1 1 2."


@pytest.mark.parametrize(
    ("shown", "told", "word"),
    [
        ("Walk every day.", "every", "every"),
        ("Hives, mostly.", "Hives", "Hives,"),
        ("It's well-healed.", "well", "well-healed."),
        ("Call 555 0134 now.", "3", "555 0134"),
        ("Call 555 0134 now.", "now", "now."),
        ("At \u2066911\u2069 or 112.", "9", "\u2066911\u2069"),
        (
            "\u0627\u0631\u0641\u0639 \u0633\u0627\u0642\u0643.",
            "\u0633\u0627\u0642\u0643",
            "\u0633\u0627\u0642\u0643.",
        ),
    ],
)
def test_the_word_an_engine_tells_is_found_in_what_is_shown(shown, told, word):
    saying = as_said(shown, ["911", "112"])
    start = saying.text.index(told)
    found = saying.word(start, start + len(told))
    assert found is not None
    assert shown[slice(*found)] == word


@given(st.text(alphabet="ab 1590+-.\u2066\u2069", max_size=40), st.integers(-3, 50), st.integers(-3, 50))
def test_whatever_an_engine_tells_the_place_is_within_the_sentence_or_none(shown, start, end):
    saying = as_said(shown, ["911", "15"])
    assert len(saying.origins) == len(saying.text)
    found = saying.word(start, end)
    assert found is None or 0 <= found[0] <= found[1] <= len(shown)
