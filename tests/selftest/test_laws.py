"""The laws of layout find what they look for, on sheets made up for it; 10 px are a millimetre here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.selftest import laws
from kiosk.selftest.sheet import Drawn, Pane, Rect, Sheet, Target, Words

WINDOW = Rect(0, 0, 1000, 1000)
PAGE = Pane(WINDOW)
COLUMN = Pane(Rect(0, 0, 1000, 800), scrolls=True)
ROOM = Rect(100, 100, 500, 150)
TEXT = Words(
    "Words", Rect(100, 100, 300, 140), ROOM, PAGE, None, cut_short=False, torn=(), capital=39, type=""
)

PICTURE = Drawn("leg", Rect(400, 100, 500, 200), PAGE)


def sheet(
    words: tuple[Words, ...] = (), targets: tuple[Target, ...] = (), pictures: tuple[Drawn, ...] = ()
) -> Sheet:
    return Sheet("made up", WINDOW, 10.0, words, targets, pictures, scrolling=False, sideways=())


def target(left: float, top: float, width: float, height: float, kind: str = "TouchButton") -> Target:
    return Target(f"at {left}", kind, Rect(left, top, left + width, top + height), PAGE)


def test_a_text_in_its_room_breaks_no_law():
    fine = sheet((TEXT,), (target(40, 150, 127, 200), target(197, 150, 127, 200)), (PICTURE,))
    assert not [law for law in laws.ALL if law(fine)]


@pytest.mark.parametrize(
    "change",
    [
        {"cut_short": True},
        {"painted": Rect(100, 100, 506, 140)},
        {"painted": Rect(100, 100, 300, 156)},
        {"holder": Rect(100, 100, 299 - 2, 200)},
    ],
)
def test_a_text_cut_short_too_wide_too_high_or_out_of_its_card_is_found(change):
    assert laws.clipped(sheet((replace(TEXT, **change),)))


def test_a_torn_word_is_found():
    assert laws.torn(sheet((replace(TEXT, torn=("Words",)),))) == ["'Words': Words"]


def test_a_text_over_another_is_found():
    over = replace(TEXT, painted=Rect(290, 130, 400, 170))
    beside = replace(TEXT, painted=Rect(301, 100, 400, 140))
    assert laws.overlapping(sheet((TEXT, over)))
    assert not laws.overlapping(sheet((TEXT, beside)))


def test_a_text_under_a_picture_is_found():
    assert laws.under_pictures(sheet((replace(TEXT, painted=Rect(390, 110, 450, 150)),), pictures=(PICTURE,)))
    assert not laws.under_pictures(sheet((TEXT,), pictures=(PICTURE,)))


def test_a_column_wider_than_what_is_seen_of_it_is_found():
    assert laws.sideways(replace(sheet(), sideways=("Scroller",))) == ["Scroller"]


@pytest.mark.parametrize(
    ("rect", "pane", "found"),
    [
        (Rect(39, 100, 300, 140), PAGE, 1),
        (Rect(40, 100, 300, 140), PAGE, 0),
        (Rect(100, 100, 961, 140), PAGE, 1),
        (Rect(100, 14, 300, 140), PAGE, 1),
        (Rect(100, 14, 300, 140), COLUMN, 0),
        (Rect(39, 14, 300, 140), COLUMN, 1),
    ],
)
def test_what_comes_too_near_to_the_edge_is_found(rect, pane, found):
    assert len(laws.at_the_edge(sheet((replace(TEXT, painted=rect, pane=pane),)))) == found


def test_what_is_scrolled_away_lies_over_nothing():
    foot = replace(TEXT, painted=Rect(100, 900, 300, 940))
    below = replace(TEXT, painted=Rect(100, 900, 300, 940), pane=COLUMN)
    assert not laws.overlapping(sheet((foot, below)))


def test_what_no_scrolling_up_or_down_reaches_is_found():
    below = Rect(100, 1100, 300, 1140)
    beside = Rect(900, 100, 1100, 140)
    assert laws.outside(sheet((replace(TEXT, painted=below),)))
    assert not laws.outside(sheet((replace(TEXT, painted=below, pane=COLUMN),)))
    assert laws.outside(sheet((replace(TEXT, painted=beside, pane=COLUMN),)))


@pytest.mark.parametrize(("width", "height", "found"), [(127, 127, 0), (126, 200, 1), (200, 126, 1)])
def test_a_target_under_12_7_millimetres_is_found(width, height, found):
    assert len(laws.too_small(sheet(targets=(target(0, 0, width, height),)))) == found


@pytest.mark.parametrize(("kind", "found"), [("OptionCard", 1), ("TopicCard", 1), ("TouchButton", 0)])
def test_a_choice_under_20_millimetres_is_found(kind, found):
    assert len(laws.low_choices(sheet(targets=(target(0, 0, 300, 199, kind),)))) == found


@pytest.mark.parametrize(
    ("left", "top", "found"), [(129, 0, 1), (130, 0, 0), (0, 129, 1), (120, 120, 1), (122, 122, 0)]
)
def test_a_gap_under_3_millimetres_is_found(left, top, found):
    two = (target(0, 0, 100, 100), target(left, top, 100, 100))
    assert len(laws.too_close(sheet(targets=two))) == found
