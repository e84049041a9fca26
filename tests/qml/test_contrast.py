"""Contrast, as WCAG 2.2 reckons it, of every colour of every theme. Painted pixels: see tests/selftest."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from kiosk.app import application
from kiosk.content import brand
from kiosk.shell.screen import measure
from kiosk.triage.urgency import Level
from kiosk.visit.settings import THEMES
from tests.qml.hosting import Host

LEVELS = [level.id for level in Level]
STRICT = {"black_on_white", "white_on_black"}
GROUNDS = ("ground", "surface", "surfaceSunk")
ROLES = (*GROUNDS, "ink", "inkSoft", "line", "brand", "brandInk", "bandInk", "focus")
BY_LEVEL = ("band", "tint", "mark", "markOnBand")
MARK = 3.0


def least_for_text(theme: str) -> float:
    return 21.0 if theme in STRICT else {"light": 10.0}.get(theme, 7.0)


def ratio(one: tuple[int, ...], two: tuple[int, ...]) -> float:
    return brand.ratio(brand_hex(one), brand_hex(two))


def brand_hex(parts: tuple[int, ...]) -> str:
    return "#" + bytes(parts).hex().upper()


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
        asked[("pressed",)] = "Colours.pressed(Colours.surface)"
        asked[("pressed brand",)] = "Colours.pressed(Colours.brand)"
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
    assert ratio(colour("brandInk"), colour("pressed brand")) >= 7


@pytest.mark.parametrize("level", LEVELS)
def test_words_can_be_read_on_the_soft_ground_of_a_level(colour, theme, level):
    assert ratio(colour("ink"), colour("tint", level)) >= least_for_text(theme) - 0.005


def test_the_brand_colour_is_reckoned_against_the_grounds_that_the_screens_have(palette):
    for theme, grounds in brand.GROUNDS.items():
        assert [brand_hex(palette[(theme, role)]) for role in GROUNDS] == list(grounds)


@pytest.mark.parametrize("theme", ["light", "dark"])
@given(parts=st.tuples(*[st.integers(0, 255)] * 3))
def test_a_clinics_colour_carries_words_and_can_be_written_in_whatever_it_is(palette, theme, parts):
    shade = QColor(brand.readable(brand_hex(parts), theme)).getRgb()[:3]
    assert ratio(palette[(theme, "brandInk")], shade) >= 7
    assert all(ratio(shade, palette[(theme, ground)]) >= 7 for ground in GROUNDS)
