"""A clinic's colour is made readable in the nearest shade of its hue, and left alone where it can be read."""

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.brand import GROUNDS, LEAST, MUTED, lowest_ratio, ratio, readable

COLOURS = st.binary(min_size=3, max_size=3).map(lambda parts: "#" + parts.hex().upper())
THEMES = st.sampled_from(["light", "dark"])


def hls(colour: str) -> tuple[float, float, float]:
    return colorsys.rgb_to_hls(*(part / 255 for part in bytes.fromhex(colour[1:])))


def spread(colour: str) -> int:
    parts = bytes.fromhex(colour[1:])
    return max(parts) - min(parts)


def test_the_ratio_is_reckoned_as_the_norm_does():
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@given(COLOURS, THEMES)
def test_whatever_the_colour_it_stands_out_from_every_ground_of_its_theme(colour, theme):
    shade = readable(colour, theme)
    assert all(ratio(shade, ground) >= LEAST for ground in GROUNDS[theme])


@given(COLOURS, THEMES)
def test_a_colour_that_can_be_read_is_left_as_it_is(colour, theme):
    if lowest_ratio(colour, theme) >= LEAST:
        assert readable(colour, theme) == colour


@given(COLOURS, THEMES)
def test_what_is_readable_once_needs_no_second_correction(colour, theme):
    shade = readable(colour, theme)
    assert readable(shade, theme) == shade


@given(COLOURS, THEMES)
def test_the_hue_stays_as_far_as_a_screen_can_show_it(colour, theme):
    shade = readable(colour, theme)
    if min(spread(colour), spread(shade)) >= 48:
        apart = abs(hls(colour)[0] - hls(shade)[0])
        assert min(apart, 1 - apart) * 360 <= 3


@given(COLOURS, THEMES)
def test_no_nearer_shade_could_be_read(colour, theme):
    shade = readable(colour, theme)
    hue, lightness, saturation = hls(colour)
    nearer = hls(shade)[1] + (0.02 if theme == "light" else -0.02)
    if shade != colour and (nearer < lightness) == (theme == "light"):
        parts = colorsys.hls_to_rgb(hue, nearer, min(saturation, MUTED) if theme == "dark" else saturation)
        assert lowest_ratio("#" + bytes(round(part * 255) for part in parts).hex(), theme) < LEAST


@pytest.mark.parametrize(
    ("colour", "light", "dark"),
    [("#0B4F58", "#0B4F58", "#38BCCD"), ("#FFCC00", "#5F4C00", "#FFCC00"), ("#808080", "#4E4E4E", "#ACACAC")],
)
def test_some_colours_that_clinics_have(colour, light, dark):
    assert (readable(colour, "light"), readable(colour, "dark")) == (light, dark)
