"""A picture is put together from its files, in its size, theme and tone, and a wrong request does no harm."""

from __future__ import annotations

import gc
import logging
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.shell import pictures
from kiosk.shell.palette import THEMES, TONES, colours
from kiosk.shell.pictures import RESOURCES, compose, compose_icon, is_missing, render
from kiosk.shell.provider import PictureProvider, install

ICONS = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_in_the_ink_it_is_given(name: str) -> None:
    image = render(compose_icon(name, ink="#c00000"), QSize(96, 96))
    solid = {
        image.pixelColor(x, y).name()
        for x in range(96)
        for y in range(96)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#c00000"}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", TONES)
def test_a_palette_names_a_colour_for_every_role(theme: str, tone: int) -> None:
    found = colours(theme, tone)
    assert all(re.fullmatch(r"#[0-9a-f]{6}", value) for value in found.values())
    if theme.endswith(("_on_white", "_on_black")):
        assert all(value[1:3] == value[3:5] == value[5:7] for value in found.values())


def test_skin_tone_changes_the_skin_but_not_in_the_strict_themes() -> None:
    for theme in ("light", "dark"):
        assert len({compose("topic-lumps", theme=theme, tone=tone) for tone in TONES}) == len(TONES)
    for theme in ("black_on_white", "white_on_black"):
        assert len({compose("topic-lumps", theme=theme, tone=tone) for tone in TONES}) == 1


def test_a_person_keeps_its_own_skin_tone_whatever_tone_was_chosen(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "base.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    (tmp_path / "pictures" / "two.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">'
        '<g class="tone-5"><g><rect class="skin" x="0" y="0" width="10" height="10"/></g></g>'
        '<rect class="skin" x="10" y="0" width="10" height="10"/></svg>'
    )
    for theme in THEMES:
        for tone in TONES:
            svg = compose("two", theme=theme, tone=tone, resources=tmp_path)
            image = render(svg, QSize(20, 10))
            assert image.pixelColor(5, 5).name() == colours(theme, 5)["skin"]
            assert image.pixelColor(15, 5).name() == colours(theme, tone)["skin"]


def test_the_welcome_picture_shows_several_skin_tones_and_never_changes_them() -> None:
    assert len({compose("welcome", tone=tone) for tone in TONES}) == 1
    drawn = compose("welcome").decode()
    assert sum(colours("light", tone)["skin"] in drawn for tone in TONES) >= 3
    shown = [render(compose("welcome", tone=tone), QSize(120, 110)) for tone in TONES]
    assert all(image == shown[0] for image in shown)


def test_the_outline_stays_equally_heavy_when_a_group_is_scaled(tmp_path: Path) -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "base.svg").write_text(
        f'{head}<g id="dot"><circle class="edge" r="1"/></g>'
        '<g id="pair"><use href="#dot" transform="scale(2)"/></g></svg>'
    )
    (tmp_path / "pictures" / "dots.svg").write_text(
        f'{head}<use href="base.svg#pair" transform="rotate(9) scale(-.5 .5)"/></svg>'
    )
    svg = compose("dots", resources=tmp_path).decode()
    assert 'scale(-.5 .5)" stroke-width="6.4"' in svg
    assert 'scale(2)" stroke-width="3.2"' in svg


def test_an_image_has_the_size_asked_for_and_keeps_its_shape() -> None:
    provider = PictureProvider()
    size = QSize()
    assert provider.requestImage("topic-hives", size, QSize(300, 100)).size() == QSize(300, 100)
    assert size == QSize(300, 100)
    assert provider.requestImage("topic-hives", size, QSize(120, 0)).size() == QSize(120, 120)
    assert provider.requestImage("topic-hives", size, QSize()).size() == QSize(240, 240)
    wide = provider.requestImage("level-expected", size, QSize(300, 100))
    assert wide.pixelColor(50, 50).alpha() == 0
    assert wide.pixelColor(150, 50).alpha() == 255
    assert wide.format() == QImage.Format.Format_ARGB32_Premultiplied


@pytest.mark.parametrize("bad", ["no-such-picture", "base", "../secrets", "", "a b", "x" * 500])
def test_an_unknown_id_gives_one_empty_pixel_and_one_log_line(
    bad: str, caplog: pytest.LogCaptureFixture
) -> None:
    pictures._composed.cache_clear()
    with caplog.at_level(logging.WARNING):
        image = PictureProvider().requestImage(f"{bad}?theme=dark", QSize(), QSize(60, 60))
    assert image.size() == QSize(1, 1)
    assert image.pixelColor(0, 0).alpha() == 0
    assert len(caplog.records) == 1


@pytest.mark.parametrize("bad", ["no-such-icon", "../icons/help", ""])
def test_an_unknown_icon_gives_a_plain_plate_and_one_log_line(
    bad: str, caplog: pytest.LogCaptureFixture
) -> None:
    compose_icon.cache_clear()
    image = PictureProvider("icon").requestImage(f"{bad}?ink=%23ffffff", QSize(), QSize(48, 48))
    assert image.pixelColor(24, 24).alpha() == 255
    assert len(caplog.records) == 1


@pytest.mark.parametrize("query", ["theme=pink&tone=99", "tone=-4", "tone=x&ink=red", "&&=;", "%%"])
def test_a_wrong_query_still_gives_the_picture(query: str, caplog: pytest.LogCaptureFixture) -> None:
    image = PictureProvider().requestImage(f"topic-hives?{query}", QSize(), QSize(60, 60))
    assert image.pixelColor(20, 30).alpha() > 0
    assert caplog.records == []


def test_a_broken_file_gives_the_plate(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "base.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    (tmp_path / "pictures" / "torn.svg").write_text("<svg")
    (tmp_path / "pictures" / "lost.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><use href="base.svg#gone"/></svg>'
    )
    for name in ("torn", "lost"):
        assert is_missing(compose(name, resources=tmp_path))
    assert len(caplog.records) == 2


def test_a_screen_gets_its_pictures_through_the_engine() -> None:
    engine = QQmlEngine()
    install(engine)
    gc.collect()
    component = QQmlComponent(engine)
    component.setData(
        b"""
        import QtQuick
        Item {
            property bool picture: one.status === Image.Ready
            property bool icon: two.status === Image.Ready
            Image { id: one; source: "image://picture/topic-veins?theme=dark&tone=5"
                    sourceSize.width: 90; sourceSize.height: 90 }
            Image { id: two; source: "image://icon/help?ink=%23c00000"; sourceSize.width: 48 }
        }
        """,
        QUrl("test.qml"),
    )
    item = component.create()
    assert item is not None, component.errorString()
    assert item.property("picture")
    assert item.property("icon")
    item.deleteLater()
