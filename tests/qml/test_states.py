"""States that are drawn on purpose: pressed, disabled, chosen, a picture that there is none of, a note."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.shell import pictures
from kiosk.visit.settings import THEMES
from tests.qml.hosting import children_of

SIZES = [(1080, 1920), (800, 1280)]
MIDDLE = QPoint(60, 40)
SAYS = "A leg with a round lump."


def colour(one, role: str) -> str:
    return QColor(one.asks(f"String({role})")).name()


def painted(one) -> QImage:
    one.settles()
    return one._window.grabWindow()


@pytest.mark.parametrize("size", SIZES)
def test_a_pressed_card_sinks_at_once_with_all_that_is_on_it_and_comes_up_again(host, size):
    one = host("TouchButton { text: 'Back'; sign: 'back' }", size)
    parts = [one.item.property("background"), one.item.property("contentItem")]
    before = [part.y() for part in parts]
    QTest.mousePress(one._window, Qt.MouseButton.LeftButton, pos=MIDDLE)
    sunk = [part.y() - was for part, was in zip(parts, before, strict=True)]
    QTest.mouseRelease(one._window, Qt.MouseButton.LeftButton, pos=MIDDLE)
    assert sunk == [one.asks("Theme.sink")] * 2
    assert 1 <= sunk[0] <= 2
    assert [part.y() for part in parts] == before


@pytest.mark.parametrize("theme", THEMES)
def test_a_button_that_cannot_be_touched_lies_flat_and_its_word_can_still_be_read(host, theme):
    one = host("TouchButton { text: 'Up'; enabled: false; primary: true }")
    one.asks(f"wear('{theme}')")
    back = one.item.property("background")
    assert back.property("color").name() == colour(one, "Colours.surfaceSunk")
    assert one.item.property("edge").name() == colour(one, "Colours.surfaceSunk")
    assert one.item.property("ink").name() == colour(one, "Colours.inkSoft")
    assert one.item.opacity() == 1


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    "made",
    [
        "Choice {{ text: 'Large'; chosen: {} }}",
        "SkinSwatch {{ text: 'Darker'; tone: 4; chosen: {} }}",
    ],
)
def test_what_is_chosen_has_a_heavier_border_and_a_tick_in_every_theme(host, theme, made):
    edges, brand = [], []
    for chosen in ("false", "true"):
        one = host(made.format(chosen))
        one.asks(f"wear('{theme}')")
        picture = painted(one)
        corner = picture.copy(0, 0, round(one.item.width()), round(one.item.height()))
        names = [
            corner.pixelColor(x, y).name() for x in range(corner.width()) for y in range(corner.height())
        ]
        edges.append(one.item.property("edgeWidth"))
        brand.append(names.count(colour(one, "Colours.brand")))
    assert edges[1] == 3 * edges[0]
    assert brand[1] > brand[0] + 100


def _picture(alt: str, side: int) -> str:
    size = f"Layout.preferredHeight: {side}; Layout.preferredWidth: {side}"
    return f"Picture {{ {size}; name: 'no-such-picture'; alt: '{alt}' }}"


@pytest.mark.parametrize(
    ("size", "side"), [(SIZES[0], 501), (SIZES[1], 502)]
)  # Qt asks for each address once
def test_where_there_is_no_picture_a_calm_plate_says_what_there_would_be(host, caplog, size, side):
    pictures._composed.cache_clear()  # and the log tells of each picture once
    one = host(_picture(SAYS, side), size)
    one.settles()
    QCoreApplication.processEvents()
    shown = [item.property("text") for item in children_of(one.item) if item.inherits("QQuickText")]
    assert shown == [SAYS]
    assert painted(one).pixelColor(250, 20).name() == colour(one, "Colours.surfaceSunk")
    assert {record.levelno for record in caplog.records} == {logging.WARNING}


@pytest.mark.parametrize(("alt", "side"), [("", 500), (SAYS, 60)])
def test_a_plate_says_nothing_where_there_are_no_words_or_no_room_for_them(host, caplog, alt, side):
    one = host(_picture(alt, side))
    one.settles()
    assert one.item.property("missing")
    assert not [item for item in children_of(one.item) if item.inherits("QQuickText")]


def test_a_picture_that_comes_back_takes_the_place_of_its_plate(host, caplog):
    one = host(_picture(SAYS, 500))
    one.settles()
    one.item.setProperty("name", "leg")
    one.settles()
    assert not one.item.property("missing")
    assert not [item for item in children_of(one.item) if item.inherits("QQuickText")]


def test_a_note_is_gone_where_there_is_nothing_to_note(host):
    assert not host("Note { text: '' }").item.isVisible()
    assert host("Note { text: 'Not yet checked by this clinic' }").item.isVisible()


def test_a_long_note_takes_more_lines_and_stays_in_its_plate(host):
    words = "Not yet checked by this clinic"
    narrow = f"Item {{ implicitHeight: 500; implicitWidth: 300; Note {{ width: 300; text: '{words}' }} }}"
    note = host(narrow).item.childItems()[0]
    text = next(item for item in children_of(note) if item.inherits("QQuickText"))
    assert text.property("lineCount") > 1
    assert note.height() >= text.property("contentHeight")
