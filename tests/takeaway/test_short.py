"""The lines of a code: each the screen's own words or their declared short form, none cut, none missing."""

import pytest

from kiosk.takeaway.code import MOST_BYTES
from kiosk.takeaway.short import briefly, called, code_text, named, pressing, sections_of
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import emergency_number
from kiosk.takeaway.told import Part
from tests.takeaway.conftest import LANGUAGES, STAMP


def lines(told) -> list[str]:
    return [line.removeprefix("- ") for line in code_text(told, STAMP).split("\n")]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_step_and_no_sign_is_left_out(told, code):
    for each in told[code]:
        held = lines(each)
        for section in each.of(Part.STEPS, Part.SIGNS, Part.ACTS, Part.CLOSING):
            for n, words in enumerate(briefly(section), 1):
                assert words in held or f"{n}. {words}" in held, (each.id, words)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_line_is_the_screens_own_or_its_declared_short_form(told, code):
    for each in told[code]:
        clinic, say = each.language.content.clinic, each.language.say
        declared = {clinic.name, f"{each.title}. {each.line}.", f"{each.word}. {each.title}.", *each.about}
        declared |= {section.brief for section in each.sections} | set(STAMP.lines(each.language))
        declared.add(called(emergency_number(each.language)))
        declared.add(f"{say('clinic_number')}: {clinic.phone}, {clinic.hours}")
        for section in each.sections:
            declared |= {named(item) for item in section.items}
            declared |= {f"{n}. {words}" for n, words in enumerate(briefly(section), 1)}
        assert not [line for line in lines(each) if line not in declared]


@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_to_call_stand_in_digits_with_their_hours(told, code):
    for each in told[code]:
        clinic, text = each.language.content.clinic, code_text(each, STAMP)
        assert clinic.phone in text
        assert clinic.hours in text
        assert clinic.emergency_number in text
        assert any(digit.isascii() and digit.isdigit() for digit in clinic.emergency_number)


def test_it_says_which_day_it_was_shown_and_which_words_these_are(told, real_content):
    text = code_text(told["en"][0], STAMP)
    assert "Shown on 27 November 2026." in text
    assert f"Version: {real_content.version}" in text
    assert "Sample clinic details" in text


def test_a_result_holds_its_level_and_what_it_is_about_but_no_answers(told):
    watch = next(each for each in told["en"] if each.level == "watch")
    text = code_text(watch, STAMP)
    assert text.split("\n")[1] == "Keep an eye on it. Mention it at your next visit."
    assert watch.about[0] in text
    for section in watch.of(Part.ANSWERS, Part.SAY):
        assert section.heading not in text


def test_where_all_does_not_fit_only_what_can_wait_is_left_to_the_paper(told):
    calm = next(each for each in told["ar"] if each.level == "expected" and each.of(Part.SIGNS))
    left_out = [section for section in sections_of(calm) if section not in pressing(calm)]
    assert all(section.part is Part.NOTES or section.level == "watch" for section in left_out)


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_that_is_told_fits(told, code):
    assert max(len(code_text(each, STAMP).encode()) for each in told[code]) <= MOST_BYTES


def test_whoever_checked_the_words_is_named(told, languages, real_content):
    from datetime import date

    from kiosk.signoff.seal import Seal

    seal = Seal("0" * 64, "The clinic's doctor", date(2026, 11, 2), date(2027, 11, 2), "1")
    assert "Checked by The clinic's doctor, November 2026" in Stamp(STAMP.day, seal).lines(languages["en"])
