"""The reading grades agree with the usual tool on every screen that is shipped, and hold for any text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import textstat
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.lint.screens import Screen, screens
from kiosk.content.reader import read
from kiosk.content.reading import (
    flesch_kincaid,
    hardest_words,
    sentences,
    smog,
    syllables,
    syllables_by_ear,
    words,
)

TOOL = textstat.textstat
ROUNDED = 0.05
"""The tool rounds to one decimal."""


@pytest.fixture(scope="module")
def shipped(project: Path) -> list[Screen]:
    return screens(read(project / "content.yaml", None))


def page(screen: Screen) -> str:
    return " ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in screen.texts)


def test_the_grades_agree_with_the_usual_tool_on_every_screen(shipped):
    """The tool rounds the length of sentences and the syllables a word before it reckons; we do not."""
    most = ROUNDED + 0.39 * ROUNDED + 11.8 * ROUNDED
    for screen in shipped:
        assert flesch_kincaid(screen.texts) == pytest.approx(
            TOOL.flesch_kincaid_grade(page(screen)), abs=most
        )
        assert smog(screen.texts) == pytest.approx(TOOL.smog_index(page(screen)), abs=ROUNDED + 1e-9)


def test_the_counts_are_the_same_as_those_of_the_usual_tool(shipped):
    for screen in shipped:
        text = page(screen)
        count, spoken = TOOL.sentence_count(text), TOOL.lexicon_count(text)
        grade = 0.39 * spoken / count + 11.8 * TOOL.syllable_count(text) / spoken - 15.59
        assert flesch_kincaid(screen.texts) == pytest.approx(grade), screen.name


def test_a_count_by_ear_never_finds_a_shipped_screen_much_easier(shipped):
    easier = [s.name for s in shipped if flesch_kincaid(s.texts, syllables_by_ear) < flesch_kincaid(s.texts)]
    assert len(easier) < len(shipped) / 10


def test_long_words_and_long_sentences_make_a_text_harder():
    easy = ["Walk a bit each day.", "Wear the sock.", "Call us if it hurts."]
    hard = ["Exercise moderately at regular intervals.", "Telephone immediately.", *easy]
    long = ["Walk a bit each day and wear the sock and call us if it hurts."]
    assert flesch_kincaid(easy) < flesch_kincaid(long)
    assert flesch_kincaid(easy) < flesch_kincaid(hard)
    assert (smog(easy) or 0) < (smog(hard) or 0)


def test_a_button_without_a_full_stop_ends_there():
    assert flesch_kincaid(["Yes, this fits me", "No, it does not"]) == flesch_kincaid(
        ["Yes, this fits me.", "No, it does not."]
    )


def test_smog_says_nothing_about_two_sentences():
    assert smog(["Walk a bit each day.", "Wear the sock at night."]) is None


def test_a_screen_without_words_has_no_grade():
    assert flesch_kincaid([]) == 0
    assert flesch_kincaid(["..."]) == 0
    assert smog([]) is None


@pytest.mark.parametrize(
    ("word", "heard"),
    [("leg", 1), ("sock", 1), ("hives", 1), ("any", 2), ("treated", 2), ("bruises", 2), ("emergency", 4)],
)
def test_syllables_are_heard(word, heard):
    assert syllables_by_ear(word) == heard


@pytest.mark.parametrize(("word", "parts"), [("compression", 3), ("emergency", 3), ("leg", 1), ("LEG", 1)])
def test_syllables_are_counted_where_a_word_may_be_hyphenated(word, parts):
    assert syllables(word) == parts


def test_the_hardest_words_come_first_and_short_ones_never():
    texts = ["The compression is uncomfortable.", "Compression, and a sock."]
    assert hardest_words(texts) == ["uncomfortable", "compression"]
    assert hardest_words(["Wear the sock."]) == []


def test_a_colon_ends_no_sentence():
    assert sentences("Some lumps need draining: we let the blood out. Call us.") == [
        "Some lumps need draining: we let the blood out.",
        "Call us.",
    ]


def test_a_lone_mark_is_no_word():
    assert words("Cool - not hot") == ["Cool", "not", "hot"]


@given(st.lists(st.text(max_size=200), max_size=6))
def test_any_text_has_a_grade(texts):
    assert flesch_kincaid(texts) == flesch_kincaid(texts)  # a number, not nan
    assert (smog(texts) or 3.1291) >= 3.1291


@given(st.text(max_size=300))
def test_no_word_is_lost_between_sentences(text):
    together = [word for sentence in sentences(text) for word in words(sentence)]
    assert together == [word for word in text.split() if re.search(r"\w", word)]
