"""Where the letters of a word stand: compared with the pixels of the item that shows them."""

import itertools
import re

import pytest
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.shell.speech.words import shown_at

ENGLISH = "Your leg may look worse before it looks better, and that is how it works."
ARABIC = "قد تظهر لديك نتوءات بارزة تسبب الحكة حول مواضع"
MIXED = "اتصل 555 0134 من 8 am الى 5 pm كل يوم"
SCENE = b"""
import QtQuick
Rectangle {
    property string words
    width: 330; height: 300; color: "white"
    Item { Text {
        x: 12; y: 9; width: 300; text: parent.parent.words; color: "black"; wrapMode: Text.Wrap
        font.pixelSize: 30; lineHeight: 42; lineHeightMode: Text.FixedHeight; textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        LayoutMirroring.enabled: words.charCodeAt(0) > 1000
    } }
}
"""


@pytest.fixture
def shown(qapp):
    """Show some words, such as ``shown(ENGLISH)``; return the item that holds them, and its pixels."""
    view = QQuickView()

    def show(words: str) -> tuple[QQuickItem, QImage]:
        component = QQmlComponent(view.engine())
        component.setData(SCENE, QUrl("scene.qml"))
        scene = component.createWithInitialProperties({"words": words})
        assert isinstance(scene, QQuickItem), component.errorString()
        scene.setParentItem(view.contentItem())
        scene.setParent(view)
        view.resize(330, 300)
        view.show()
        return scene, view.grabWindow()

    yield show
    view.close()
    view.deleteLater()


def ink(picture: QImage, place: QRectF) -> int:
    rows = range(max(0, round(place.top())), min(picture.height(), round(place.bottom())))
    columns = range(max(0, round(place.left())), min(picture.width(), round(place.right())))
    return sum(picture.pixelColor(x, y).lightness() < 128 for y in rows for x in columns)


@pytest.mark.parametrize("words", [ENGLISH, ARABIC, MIXED], ids=["english", "arabic", "mixed"])
def test_the_places_of_all_words_hold_all_ink_and_each_some(shown, words):
    scene, picture = shown(words)
    places: list[QRectF] = []
    for word in re.finditer(r"\S+", words):
        found = shown_at(scene, words, *word.span())
        assert found is not None
        assert len(found.places) == 1
        item = found.item
        assert isinstance(item, QQuickItem)
        place = item.mapRectToScene(found.places[0])
        assert ink(picture, place) > 20, word[0]
        places.append(place)
    assert sum(ink(picture, place) for place in places) == pytest.approx(
        ink(picture, QRectF(0, 0, 330, 300)), rel=0.02
    )
    apart = [one.adjusted(1, 1, -1, -1) for one in places]
    assert not any(one.intersects(other) for one, other in itertools.combinations(apart, 2))


def test_a_sentence_is_found_within_a_longer_text(shown):
    scene, _ = shown("Rest first. Walk then.")
    (alone,) = shown_at(scene, "Walk then.", 0, 4).places
    (whole,) = shown_at(scene, "Rest first. Walk then.", 12, 16).places
    assert alone == whole


def test_what_goes_over_several_lines_has_a_place_in_each(shown):
    scene, _ = shown(ENGLISH)
    places = shown_at(scene, ENGLISH, 0, len(ENGLISH)).places
    assert len(places) > 3
    assert [place.top() for place in places] == [42 * n for n in range(len(places))]


def test_a_sentence_that_no_text_shows_has_no_place(shown):
    scene, _ = shown(ENGLISH)
    assert shown_at(scene, "Something else.", 0, 9) is None
    scene.setVisible(False)
    assert shown_at(scene, ENGLISH, 0, 4) is None
