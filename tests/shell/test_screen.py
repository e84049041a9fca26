"""How fine a screen is taken to be, from what it says of itself, and whether it is held in a hand."""

import pytest

from kiosk.device.settings import COARSEST, FINEST, DeviceSettings
from kiosk.shell.screen import HAND_MM, Screen, measure

PANEL, TABLET = False, True
PANEL_24, PANEL_27, PANEL_43 = (531, 299), (597, 336), (941, 529)
TABLET_8, TABLET_10, TABLET_12 = (172, 107), (217, 136), (262, 175)


@pytest.mark.parametrize(
    ("pixels", "told", "px_per_mm", "handheld"),
    [
        ((1920, 1080), PANEL_24, 3.62, PANEL),
        ((1920, 1080), PANEL_27, 3.21, PANEL),
        ((1920, 1080), PANEL_43, 2.04, PANEL),
        ((3840, 2160), PANEL_27, 6.43, PANEL),
        ((1280, 800), TABLET_10, 5.89, TABLET),
        ((1280, 800), TABLET_8, 7.45, TABLET),
        ((2560, 1600), TABLET_10, 11.79, TABLET),
        ((1920, 1280), TABLET_12, 7.32, TABLET),
    ],
)
def test_a_screen_that_knows_its_size_is_believed(pixels, told, px_per_mm, handheld):
    screen = measure(*pixels, *told)
    assert screen.px_per_mm == pytest.approx(px_per_mm, abs=0.01)
    assert screen.handheld is handheld


@pytest.mark.parametrize(
    ("pixels", "px_per_mm", "handheld"),
    [
        ((1080, 1920), 3.61, PANEL),
        ((1920, 1080), 3.61, PANEL),
        ((3840, 2160), 7.22, PANEL),
        ((1280, 800), 5.87, TABLET),
        ((800, 1280), 5.87, TABLET),
        ((1024, 768), 4.98, TABLET),
    ],
)
def test_a_screen_that_says_nothing_is_a_usual_panel_or_a_usual_tablet(pixels, px_per_mm, handheld):
    screen = measure(*pixels)
    assert screen.px_per_mm == pytest.approx(px_per_mm, abs=0.01)
    assert screen.handheld is handheld


@pytest.mark.parametrize(
    "told",
    [
        pytest.param((0, 299), id="one side only"),
        pytest.param((531, 0), id="the other side only"),
        pytest.param((-531, -299), id="less than nothing"),
        pytest.param((53, 30), id="centimetres"),
        pytest.param((5310, 2990), id="tenths of a millimetre"),
        pytest.param((1, 1), id="a dot"),
        pytest.param((16, 9), id="its shape"),
        pytest.param((160, 90), id="its shape, ten times"),
        pytest.param((1600, 900), id="its shape, a hundred times"),
        pytest.param((160, 100), id="another shape"),
    ],
)
def test_a_screen_that_lies_is_taken_as_if_it_had_said_nothing(told):
    assert measure(1920, 1080, *told) == measure(1920, 1080)


@pytest.mark.parametrize("pixels", [(1280, 720), (1366, 768), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("shape", [(160, 90), (90, 160), (160, 100), (16, 9)])
def test_a_shape_is_no_size_however_many_pixels_there_are(pixels, shape):
    assert measure(*pixels, *shape) == measure(*pixels)


def test_a_screen_stood_on_end_may_still_tell_its_size_lying():
    lying, standing = measure(1920, 1080, *PANEL_24), measure(1080, 1920, *PANEL_24)
    assert standing.px_per_mm == lying.px_per_mm
    assert (standing.width, standing.height) == (1080, 1920)


def test_turning_a_screen_changes_neither_its_fineness_nor_the_hand_that_holds_it():
    for pixels, told in (((1920, 1080), PANEL_24), ((1280, 800), TABLET_10), ((1280, 800), (0, 0))):
        one, other = measure(*pixels, *told), measure(*pixels[::-1], *told[::-1])
        assert one.px_per_mm == other.px_per_mm
        assert one.handheld == other.handheld


@pytest.mark.parametrize("shorter", [1, 320, 999, 1000, 1080, 8192])
@pytest.mark.parametrize("mm", [0, 1, 90, 300, 10_000])
def test_whatever_is_said_the_fineness_is_of_this_world(shorter, mm):
    fineness = measure(round(shorter * 16 / 9), shorter, mm * 1.7, mm).px_per_mm
    told = mm > 0 and COARSEST <= fineness <= FINEST
    assert told or fineness == measure(round(shorter * 16 / 9), shorter).px_per_mm


def test_a_hand_holds_what_is_narrower_than_a_hand_can_span():
    assert Screen(2000, round(HAND_MM) * 4 - 1, 4.0).handheld
    assert not Screen(2000, round(HAND_MM) * 4, 4.0).handheld
    assert Screen(round(HAND_MM) * 4 - 1, 2000, 4.0).handheld


def test_what_staff_have_measured_goes_before_any_guess():
    guessed = measure(1080, 1920)
    assert guessed.as_set(DeviceSettings()) == guessed
    assert guessed.as_set(DeviceSettings(px_per_mm=2.5)).px_per_mm == 2.5


@pytest.mark.parametrize(("mode", "handheld"), [("kiosk", False), ("tablet", True)])
def test_what_staff_have_said_a_screen_is_goes_before_its_size(mode, handheld):
    sizes = [(1080, 1920), (1280, 800), (3840, 2160)]
    assert {measure(*size).as_set(DeviceSettings(mode=mode)).handheld for size in sizes} == {handheld}
