"""A text is said in the other language only where nothing is the matter with it."""

import pytest

from kiosk.content.translation.fitting import Fitting, Matter, lost
from kiosk.content.translation.texts import texts

HOURS = "clinic.hours"


def matters(content, translation):
    return [(lack.matter, lack.key, lack.wrong) for lack in Fitting(content, translation).lacks]


def paths_not_said(content, translation):
    said = Fitting(content, translation).said
    return [text.key for text in texts(content) if text.path not in said]


def test_a_full_translation_lacks_nothing(small, full):
    assert matters(small, full) == []
    assert paths_not_said(small, full) == []


def test_a_text_that_is_not_translated_is_missing(small, full, without):
    assert matters(small, without(full, HOURS)) == [
        (Matter.MISSING, HOURS, f'does not translate "{small.clinic.hours}"')
    ]


def test_an_empty_translation_is_missing(small, full, with_pair):
    spoilt = with_pair(full, HOURS, says="")
    assert [matter for matter, *_ in matters(small, spoilt)] == [Matter.MISSING]
    assert paths_not_said(small, spoilt) == [HOURS]


def test_a_translation_of_what_the_english_said_before_is_stale(small, full, with_pair):
    spoilt = with_pair(full, HOURS, of="Mondays only")
    [(matter, key, wrong)] = matters(small, spoilt)
    assert (matter, key) == (Matter.STALE, HOURS)
    assert wrong == f'translates "Mondays only", but the English is now "{small.clinic.hours}"'
    assert paths_not_said(small, spoilt) == [HOURS]


def test_a_text_that_moved_is_found_by_its_english(small, full, without):
    pair = full.texts[HOURS]
    moved = without(full, HOURS).model_copy()
    moved = moved.model_copy(update={"texts": {**moved.texts, "clinic.opening": pair}})
    assert matters(small, moved) == []
    assert Fitting(small, moved).said["clinic", "hours"] == pair.says


def test_what_stands_for_no_text_any_more_is_told_and_does_no_harm(small, full):
    pair = full.texts[HOURS].model_copy(update={"of": "Nobody reads this"})
    more = full.model_copy(update={"texts": {**full.texts, "clinic.gone": pair}})
    assert Fitting(small, more).idle == ("clinic.gone",)
    assert matters(small, more) == []


@pytest.mark.parametrize(
    ("says", "wrong"),
    [
        ("x" * 141, "has 141 characters"),
        (" 9 17", "starts or ends with a space"),
        ("<b>9 17</b>", 'holds "<", which is not plain text'),
        ("De {phone}", "fills in {phone}"),
    ],
)
def test_words_that_the_content_itself_may_not_hold_are_wrong(small, full, with_pair, says, wrong):
    [(matter, key, told)] = matters(small, with_pair(full, HOURS, says=says))
    assert (matter, key, told) == (Matter.WRONG, HOURS, wrong)


@pytest.mark.parametrize(
    ("english", "says", "wrong"),
    [
        ("15 to 20 minutes", "De 15 a 20 minutos", None),
        ("15 to 20 minutes", "De 15 a 25 minutos", "has lost the number 20"),
        ("15 to 20 minutes", "Un rato", "has lost the numbers 15, 20"),
        ("1 to 2 days, then 2 more", "De 1 a 2 días", "has lost the number 2"),
        ("Wait 7 days", "Espere \u0667 días", "has lost the number 7"),
        ("Wait 7 days", "Espere 17 días", "has lost the number 7"),
        ("Call {emergency_number} now", "Llame al {emergency_number} ahora", None),
        ("Call {emergency_number} now", "Llame ahora", "fills in nothing"),
        ("Call {emergency_number} now", "Llame al {phone} ahora", "fills in {phone}"),
        ("Call {{emergency_number}}", "Llame al {emergency_number}", "fills in {emergency_number}"),
    ],
)
def test_no_number_and_no_gap_may_be_lost(english, says, wrong):
    found = lost(english, says)
    assert (found[0] if found else None) == wrong


def test_two_answers_that_say_the_same_both_stay_english(small, full, with_pair):
    keys = ("outcomes.watch.heading", "outcomes.expected.heading")
    spoilt = full
    for key in keys:
        spoilt = with_pair(spoilt, key, says="Es normal")
    assert set(paths_not_said(small, spoilt)) == set(keys)
    assert {key for matter, key, _ in matters(small, spoilt) if matter is Matter.WRONG} == set(keys)
