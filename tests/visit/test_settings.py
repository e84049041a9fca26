"""How a visitor likes to read: four sizes, four themes, and nothing else."""

import pytest

from kiosk.visit.settings import TEXT_STEPS, THEMES, Settings


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
