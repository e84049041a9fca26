"""A clinic's own logo and colour, as its patients meet them."""

import pytest

from kiosk.visit.settings import Settings
from tests.support.visitor import Role

NAME = "Sample Vein Clinic"
PURPLE = "#832971"
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">'
    '<rect width="30" height="10" fill="#8C2F7A"/></svg>'
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "logo.svg").write_text(LOGO, encoding="utf-8")
    return tmp_path


def _with(real_content, **looks):
    clinic = real_content.clinic.model_copy(update=looks)
    return real_content.model_copy(update={"clinic": clinic})


def _graphics(visitor):
    return [thing.name for thing in visitor.things if thing.role is Role.Graphic]


def test_the_logo_stands_at_the_head_of_the_pages_and_says_the_clinics_name(meet, real_content, folder):
    visitor = meet(content=_with(real_content, logo="logo.svg"), folder=folder)
    assert NAME in _graphics(visitor)
    visitor.touches("Touch to start", "Care at home")
    place = next(thing.place for thing in visitor.things if thing.name == NAME)
    picture = visitor.kiosk.window.grabWindow().copy(place)
    assert picture.pixelColor(picture.height(), picture.height() // 2).name() == "#8c2f7a"


def test_on_a_dark_page_the_logo_keeps_a_piece_of_white_paper(meet, real_content, folder):
    dark = Settings(theme="dark", motion=False)
    visitor = meet(content=_with(real_content, logo="logo.svg"), folder=folder, settings=dark)
    visitor.touches("Touch to start")
    place = next(thing.place for thing in visitor.things if thing.name == NAME)
    picture = visitor.kiosk.window.grabWindow().copy(place)
    assert picture.pixelColor(picture.height(), 2).name() == "#ffffff"


def test_without_its_file_the_name_stands_in_words(meet, real_content, tmp_path, caplog):
    visitor = meet(content=_with(real_content, logo="logo.svg"), folder=tmp_path)
    visitor.reads(NAME)
    assert NAME not in _graphics(visitor)
    assert "there is no file" in caplog.text


@pytest.mark.parametrize(
    ("theme", "shown"),
    [("light", PURPLE), ("dark", "#dd95cf"), ("black_on_white", "#000000"), ("white_on_black", "#ffffff")],
)
def test_the_colour_is_shown_in_a_shade_that_can_be_read_and_not_at_all_in_the_strict_themes(
    meet, real_content, theme, shown
):
    visitor = meet(content=_with(real_content, brand="#C23FA8"), settings=Settings(theme=theme, motion=False))
    visitor.kiosk.window.grabWindow()  # lays the page out
    place = visitor.finds("Touch to start").place
    picture = visitor.kiosk.window.grabWindow()
    assert picture.pixelColor(place.center().x(), place.top() + 8).name() == shown.lower()
