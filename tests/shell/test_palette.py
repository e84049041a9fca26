"""A mark can be seen on the skin it lies on, in every tone and theme, and looks as it does on that skin."""

from __future__ import annotations

import colorsys
import itertools

import pytest

from kiosk.shell.palette import THEMES, TONES, colours

# Large areas, with other marks or an outline in them: at 1.5:1 the eye still parts them without a search.
SOFT = ("red-soft", "bruise-old", "brown-soft", "lump", "cold")
# What the picture is about. Black itself reaches only 2.7:1 on the darkest tone, so more cannot be asked.
STRONG = ("red", "bruise-mid", "bruise-dark", "brown", "vein", "vein-fine", "crust")
# Thin lines and dots need more than areas do.
LINES = ("detail", "numb", "rim")
LEAST = {**dict.fromkeys(SOFT, 1.5), **dict.fromkeys(STRONG, 1.85), **dict.fromkeys(LINES, 2.5)}

EVERY_SKIN = [(theme, tone) for theme in THEMES for tone in TONES]


def ratio(one: str, other: str) -> float:
    """Return the contrast of two "#rrggbb" colours, 1 to 21, as the accessibility norm reckons it."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("theme", "tone"), EVERY_SKIN)
def test_a_mark_stands_out_from_the_skin_around_it(theme: str, tone: int) -> None:
    found = colours(theme, tone)
    faint = {
        role: round(got, 2)
        for role, least in LEAST.items()
        if (got := ratio(found[role], found["skin"])) < least
    }
    assert not faint


@pytest.mark.parametrize(("theme", "tone"), EVERY_SKIN)
def test_a_limb_stands_out_from_the_card_by_its_skin_or_its_outline(theme: str, tone: int) -> None:
    found = colours(theme, tone)
    assert max(ratio(found[role], found["paper"]) for role in ("skin", "rim")) >= 4.5


@pytest.mark.parametrize(("theme", "tone"), EVERY_SKIN)
def test_the_bed_of_a_sore_stands_out_from_its_crust(theme: str, tone: int) -> None:
    found = colours(theme, tone)
    assert ratio(found["wound"], found["crust"]) >= 2


@pytest.mark.parametrize(("theme", "tone"), EVERY_SKIN)
def test_a_bruise_has_three_ages_in_greyscale(theme: str, tone: int) -> None:
    found = colours(theme, tone)
    ages = [found["bruise-dark"], found["bruise-mid"], found["bruise-old"]]
    away = [ratio(age, found["skin"]) for age in ages]
    assert away == sorted(away, reverse=True)
    assert all(ratio(one, other) >= 1.2 for one, other in itertools.pairwise(ages))


@pytest.mark.parametrize("tone", TONES)
def test_shading_never_looks_like_a_mark(tone: int) -> None:
    found = colours("light", tone)
    shade = ratio(found["skin-shade"], found["skin"])
    assert shade < min(ratio(found[role], found["skin"]) for role in (*SOFT, *STRONG)) - 0.1


@pytest.mark.parametrize("tone", [4, 5])
@pytest.mark.parametrize("role", ["red", "red-soft", "lump"])
def test_redness_on_brown_and_black_skin_is_dark_not_bright_red(tone: int, role: str) -> None:
    found = colours("light", tone)

    def brightness(hex_colour: str) -> float:
        parts = (int(hex_colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return colorsys.rgb_to_hsv(*parts)[2]

    assert brightness(found[role]) < brightness(found["skin"])


def test_the_tones_go_from_light_to_dark_in_steps_one_can_see() -> None:
    skins = [colours("light", tone)["skin"] for tone in TONES]
    against_white = [ratio(skin, "#ffffff") for skin in skins]
    assert against_white == sorted(against_white)
    assert all(ratio(one, other) >= 1.2 for one, other in itertools.pairwise(skins))
