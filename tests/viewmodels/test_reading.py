"""Text and colours: each choice replaces the settings, and unknown ones do nothing."""

import pytest

from kiosk.viewmodels.reading import ReadingModel
from kiosk.visit.settings import TEXT_STEPS, THEMES, TONES


@pytest.fixture
def reading(session) -> ReadingModel:
    return ReadingModel(session, session)


def test_every_size_and_theme_can_be_chosen(reading, session):
    for text in TEXT_STEPS:
        reading.setText(text)
        assert (reading.text, session.visit.settings.text) == (text, text)
    for theme in THEMES:
        reading.setTheme(theme)
        assert (reading.theme, session.visit.settings.theme) == (theme, theme)
    for tone in TONES:
        reading.setTone(tone)
        assert (reading.tone, session.visit.settings.tone) == (tone, tone)
    for motion in (False, True):
        reading.setMotion(motion)
        assert (reading.motion, session.visit.settings.motion) == (motion, motion)


def test_a_choice_is_told_once_and_its_repetition_not_at_all(reading, heard):
    changed = heard(reading.changed)
    reading.setText(4)
    reading.setText(4)
    assert changed.times == 1


@pytest.mark.parametrize("step", [0, 5, -1])
def test_a_text_size_that_does_not_exist_changes_nothing(reading, session, step):
    before = session.visit
    reading.setText(step)
    assert session.visit == before


@pytest.mark.parametrize("theme", ["", "undefined", "sepia"])
def test_a_theme_that_does_not_exist_changes_nothing(reading, session, theme):
    before = session.visit
    reading.setTheme(theme)
    assert session.visit == before


@pytest.mark.parametrize("tone", [0, 6, -1])
def test_a_tone_that_does_not_exist_changes_nothing(reading, session, tone):
    before = session.visit
    reading.setTone(tone)
    assert session.visit == before


def test_the_next_visitor_finds_the_middle_tone_again(reading, session):
    reading.setTone(5)
    session.clear()
    assert reading.tone == 3


def test_easier_words_are_offered_only_where_there_are_any(session):
    reading = ReadingModel(session, session)
    assert reading.easyOffered
    before = session.content
    reading.setEasy(True)
    assert reading.easy
    assert session.content is not before
    reading.setEasy(False)
    assert session.content is before
