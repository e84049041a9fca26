"""Contrast, as WCAG 2.2 reckons it: from the colours of every theme, and from pixels of a real screen."""

from __future__ import annotations

from itertools import product

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage

from kiosk.app import application
from kiosk.shell.screen import measure
from kiosk.triage.urgency import Level
from kiosk.visit.settings import THEMES, Settings
from tests.qml.geometry import Words, sheet_of
from tests.qml.hosting import Host

LEVELS = [level.id for level in Level]
STRICT = {"black_on_white", "white_on_black"}
GROUNDS = ("ground", "surface", "sunk")
ROLES = (*GROUNDS, "ink", "inkSoft", "line", "brand", "brandInk", "bandInk", "focus")
BY_LEVEL = ("band", "mark", "markOnBand")
MARK = 3.0


def least_for_text(theme: str) -> float:
    return 21.0 if theme in STRICT else {"light": 10.0}.get(theme, 7.0)


def luminance(colour: tuple[int, ...]) -> float:
    parts = [part / 255 for part in colour[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: tuple[int, ...], two: tuple[int, ...]) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES)
def theme(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def palette(qapp, real_content) -> dict[tuple[str, ...], tuple[int, ...]]:
    """Every colour of every theme: by theme and role, or by theme, role and level."""
    application()
    host = Host(real_content, "BodyText { text: 'A' }", measure(1080, 1920), text=2)
    found = {}
    for theme in THEMES:
        host.asks(f"wear('{theme}')")
        asked = {(role,): f"Colours.{role}" for role in ROLES}
        asked |= {(role, level): f"Colours.{role}('{level}')" for role in BY_LEVEL for level in LEVELS}
        asked[("pressed",)] = """Qt.tint(Colours.surface, Colours.night ? "#22FFFFFF" : "#16000000")"""
        for role, expression in asked.items():
            found[(theme, *role)] = QColor(host.asks(f"String({expression})")).getRgb()[:3]
    host.close()
    return found


@pytest.fixture
def colour(palette, theme):
    """Ask for a colour of the theme: ``colour("ink")``, ``colour("band", "watch")``."""
    return lambda *role: palette[(theme, *role)]


def test_the_ratio_is_reckoned_as_the_norm_does():
    assert ratio((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert ratio((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("ink", "ground"), [*product(("ink", "inkSoft"), GROUNDS)])
def test_text_stands_out_from_whatever_it_stands_on(colour, theme, ink, ground):
    assert ratio(colour(ink), colour(ground)) >= least_for_text(theme) - 0.005


@pytest.mark.parametrize(
    ("ink", "ground"), [("brandInk", "brand"), *(("brand", ground) for ground in GROUNDS)]
)
def test_words_in_and_on_the_brand_colour_can_be_read(colour, ink, ground):
    assert ratio(colour(ink), colour(ground)) >= 7


@pytest.mark.parametrize("level", LEVELS)
def test_a_headline_can_be_read_on_its_band(colour, theme, level):
    assert ratio(colour("bandInk"), colour("band", level)) >= (21 - 0.005 if theme in STRICT else 7)


def test_the_words_of_the_button_for_help_can_be_read(colour):
    assert ratio(colour("mark", "emergency_now"), colour("surface")) >= 7


@pytest.mark.parametrize(("mark", "ground"), [*product(("line", "focus", "brand"), GROUNDS)])
def test_borders_bars_and_the_focus_can_be_seen(colour, mark, ground):
    assert ratio(colour(mark), colour(ground)) >= MARK


@pytest.mark.parametrize("level", LEVELS)
def test_the_shape_of_a_level_can_be_seen_on_the_page_and_on_its_band(colour, level):
    assert ratio(colour("markOnBand", level), colour("band", level)) >= MARK
    for ground in GROUNDS:
        assert ratio(colour("mark", level), colour(ground)) >= MARK


def test_a_pressed_card_can_still_be_read(colour):
    assert ratio(colour("ink"), colour("pressed")) >= 7


def test_every_text_painted_on_home_can_be_read(start, theme):
    running = start(settings=Settings(theme=theme, motion=False))
    running.model.begin()
    QCoreApplication.processEvents()
    picture = picture_of(running.window.grabWindow())
    sheet = sheet_of("home", running.window.contentItem(), 1.0)
    seen = {words.text: painted_ratio(picture, words) for words in sheet.words}
    assert len(seen) > 20
    assert not {text: found for text, found in seen.items() if found < (19 if theme in STRICT else 7)}


def picture_of(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    raw, size = bytes(plain.constBits()), (plain.width(), plain.height())
    return Image.frombytes("RGB", size, raw, "raw", "RGB", plain.bytesPerLine())


def painted_ratio(picture: Image.Image, words: Words) -> float:
    """Return the contrast between the commonest pixel around a text and the one that differs most from it."""
    box = words.painted
    part = picture.crop((int(box.left), int(box.top), int(box.right) + 1, int(box.bottom) + 1))
    colours = part.getcolors(part.width * part.height)
    _, ground = max(colours)
    often = [colour for count, colour in colours if count >= 3]
    return max(ratio(ground, colour) for colour in often)
