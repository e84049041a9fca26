"""Hard words are explained where they stand, and each thing has one name."""

from __future__ import annotations

import re

import pytest

from kiosk.content.lint.naming import words_are_plain
from kiosk.content.lint.texts import Told
from kiosk.content.lint.vocabulary import DOCTORS_WORDS, HARD, ONE_NAME, WRITTEN_ONLY

SOCKS = "Wear your compression socks (tight socks that press on the veins). Walk often."


def test_a_hard_word_is_explained_on_its_screen(shipped):
    shipped.says(
        SOCKS,
        "Wear your compression socks. Walk often.",
        'warning: topics[1]: makes a screen with the hard word "compression" and nothing that explains it; '
        'explain it where it stands: "compression socks (tight socks that press on the veins)"',
    )


def test_an_explanation_on_another_screen_is_no_help(shipped):
    assert shipped.text.count("tight socks that press on the veins") > 1
    shipped.says(SOCKS, "Wear your compression socks. Walk often.", "warning: topics[1]: ")


def test_a_hard_word_of_an_outcome_is_told_once(shipped):
    shipped.says(
        "A doctor needs to check this today. Do not wait until tomorrow.",
        "You need an ultrasound today. Do not wait until tomorrow.",
        'warning: outcomes.doctor_today: makes a screen with the hard word "ultrasound"',
        'warning: outcomes.doctor_today.line: uses the hard word "ultrasound", which "words" does not',
    )


@pytest.mark.parametrize("hard", HARD, ids=lambda hard: hard.example)
def test_the_example_of_a_hard_word_explains_it(hard):
    assert hard.word.search(hard.example)
    assert hard.explained.search(hard.example)


@pytest.mark.parametrize("better", [*ONE_NAME, *DOCTORS_WORDS], ids=lambda better: better.write)
def test_what_to_write_instead_is_plain_itself(better):
    assert list(words_are_plain([Told(("care", "line"), better.write)])) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Take the stocking off.", 'uses a second name, "stocking"'),
        ("Your injection site is sore.", 'uses a second name, "injection"'),
        ("The whole calf is puffy.", 'uses a second name, "whole calf is puffy"'),
        ("Ask for thrombosis tablets.", 'uses the doctors\' word "thrombosis"'),
        ("Phlebitis can hurt.", 'uses the doctors\' word "Phlebitis"'),
        ("Walk; then rest.", 'holds ";", which cannot be read aloud'),
        ("Walk \u2013 then rest.", 'holds "\u2013", which cannot be read aloud'),
        ("Cool it, e.g. with water.", 'holds "e.g.", which cannot be read aloud'),
        ("Rest and/or walk.", 'holds "d/o", which cannot be read aloud'),
    ],
)
def test_a_word_to_avoid_is_told(text, said):
    (lint,) = words_are_plain([Told(("care", "line"), text)])
    assert lint.finding.wrong == said
    assert not lint.stops


def test_the_tables_keep_one_thing_in_one_place():
    patterns = [better.avoid.pattern for better in (*DOCTORS_WORDS, *ONE_NAME, *WRITTEN_ONLY)]
    assert len(patterns) == len(set(patterns))


@pytest.mark.parametrize("text", ["Your GP knows.", "Take NSAIDs.", "OEDEMA can come."])
def test_capital_letters_hide_no_word(text):
    assert len(list(words_are_plain([Told(("care", "line"), text)]))) == 1


def test_the_tables_are_written_in_small_letters():
    patterns = [better.avoid.pattern for better in (*DOCTORS_WORDS, *ONE_NAME)]
    patterns += [hard.word.pattern for hard in HARD]
    plain = [re.sub(r"\\.", "", pattern) for pattern in patterns]
    assert plain == [pattern.lower() for pattern in plain]
