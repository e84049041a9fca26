"""How a visitor likes to read: four sizes, four themes, five tones of skin, and nothing else."""

import pytest

from kiosk.visit.settings import TEXT_STEPS, THEMES, TONES, Settings


def test_every_size_and_theme_offered_can_be_chosen():
    for text in TEXT_STEPS:
        for theme in THEMES:
            assert Settings(text=text, theme=theme).text == text


@pytest.mark.parametrize("text", [0, 5, -1, 100])
def test_a_text_size_that_does_not_exist_is_refused(text):
    with pytest.raises(ValueError, match=f"text size {text} does not exist"):
        Settings(text=text)


@pytest.mark.parametrize("theme", ["", "Light", "sepia"])
def test_a_theme_that_does_not_exist_is_refused(theme):
    with pytest.raises(ValueError, match="does not exist; it is one of light, dark"):
        Settings(theme=theme)


@pytest.mark.parametrize("tone", [0, 6, -1])
def test_a_tone_that_does_not_exist_is_refused(tone):
    with pytest.raises(ValueError, match=f"tone {tone} does not exist; it is one of"):
        Settings(tone=tone)


def test_a_visitor_starts_with_the_middle_tone_of_those_offered():
    assert Settings().tone == TONES[len(TONES) // 2]
