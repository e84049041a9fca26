"""The measure lets pass what another machine may do to letters, and finds what somebody did to a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtQuick import QQuickItem

from kiosk.commands.pictures.look import Look
from kiosk.commands.pictures.states import all_states
from kiosk.commands.pictures.studio import Studio
from kiosk.commands.pictures.touching import shown
from tests.looks.measure import MARK, Box, differences, side_by_side, store

LOOKS = (Look((800, 1280), "light", 1), Look((1080, 1920), "white_on_black", 2))


@dataclass
class Scene:
    """Home in a window, its picture, and the reference stored of it."""

    studio: Studio
    picture: QImage
    reference: Image.Image

    def items(self, kind: str) -> list[QQuickItem]:
        return [item for item in shown(self.studio.kiosk.window.contentItem()) if item.inherits(kind)]

    def named(self, name: str) -> QQuickItem:
        return next(item for item in self.items("QQuickAbstractButton") if item.objectName() == name)

    def now(self) -> QImage:
        self.studio.kiosk.window.grabWindow()
        return self.studio.kiosk.window.grabWindow()

    def seen(self, picture: QImage) -> list[Box]:
        return differences(self.reference, picture)


@pytest.fixture(params=LOOKS, ids=str)
def scene(request, qapp, real_content, tmp_path):
    look = request.param
    home = next(shot for shot in all_states(real_content) if shot.name == "home")
    with Studio(real_content, look.size) as studio:
        picture = studio.draw(home, look.settings())
        store(picture, tmp_path / "home.png")
        with Image.open(tmp_path / "home.png") as stored:
            yield Scene(studio, picture, stored.convert("RGB"))


def test_the_same_picture_is_the_same(scene):
    assert scene.seen(scene.picture) == []


@pytest.mark.parametrize("hinting", ["PreferNoHinting", "PreferVerticalHinting"])
def test_letters_hinted_another_way_pass(scene, hinting):
    for text in scene.items("QQuickText"):
        font = QFont(text.property("font"))
        font.setHintingPreference(QFont.HintingPreference[hinting])
        text.setProperty("font", font)
    assert scene.seen(scene.now()) == []


@pytest.mark.parametrize("aside", [QPointF(0.5, 0), QPointF(0, -0.5), QPointF(0.5, 0.5)])
def test_all_that_lies_half_a_pixel_aside_passes(scene, aside):
    moved = scene.picture.copy()
    painter = QPainter(moved)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(aside, scene.picture)
    painter.end()
    assert scene.picture != moved
    assert scene.seen(moved) == []


def changed_word(scene: Scene) -> QQuickItem:
    text = next(item for item in scene.items("QQuickText") if len(item.property("text").split()) > 1)
    first, *others = text.property("text").split()
    text.setProperty("text", " ".join((first[::-1], *others)))
    return text


def moved_button(scene: Scene) -> QQuickItem:
    button = scene.named("help")
    button.setX(button.x() + 2 * scene.studio.px_per_mm)
    return button


def lost_picture(scene: Scene) -> QQuickItem:
    picture = max(scene.items("QQuickImage"), key=lambda item: item.width() * item.height())
    picture.setOpacity(0.0)
    return picture


def thicker_border(scene: Scene) -> QQuickItem:
    button = scene.named("home")
    button.setProperty("edgeWidth", 4 * button.property("edgeWidth") + 4)
    return button


def other_colour(scene: Scene) -> QQuickItem:
    button = scene.named("reading")
    button.setProperty("fill", QColor("#7a8f5a"))
    return button


@pytest.mark.parametrize(
    "change",
    [changed_word, moved_button, lost_picture, thicker_border, other_colour],
    ids=lambda f: f.__name__,
)
def test_what_somebody_changed_is_found_where_it_is(scene, change: Callable[[Scene], QQuickItem]):
    item = change(scene)
    found = scene.seen(scene.now())
    corner = item.mapToScene(QPointF(0, 0))
    near = 5 * scene.studio.px_per_mm
    assert found
    for box in found:
        assert corner.x() - near <= box.left <= box.right <= corner.x() + item.width() + near
        assert corner.y() - near <= box.top <= box.bottom <= corner.y() + item.height() + near


def test_another_size_differs_everywhere(scene):
    smaller = scene.picture.scaledToWidth(scene.picture.width() - 2)
    (box,) = scene.seen(smaller)
    assert (box.left, box.top) == (0, 0)
    assert (box.right, box.bottom) == smaller.size().toTuple()


def test_a_box_is_told_in_pixels_and_millimetres():
    assert Box(20, 40, 120, 90, 31).told(5.0) == "100 x 50 px at (20, 40), 20 x 10 mm, off by 31"


def test_the_difference_picture_marks_what_changed_and_nothing_else(scene):
    moved_button(scene)
    now = scene.now()
    beside = side_by_side(scene.reference, now)
    width, height = scene.reference.size
    assert beside.size == (3 * width, height)
    third = beside.crop((2 * width, 0, 3 * width, height)).tobytes()
    marked = [divmod(at, width) for at in range(width * height) if third[3 * at : 3 * at + 3] == bytes(MARK)]
    boxes = scene.seen(now)
    assert marked
    assert all(
        any(box.left <= 2 * x < box.right and box.top <= 2 * y < box.bottom for box in boxes)
        for y, x in marked
    )
