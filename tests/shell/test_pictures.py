"""The pictures are complete, safe, and can be told apart without colour."""

from __future__ import annotations

import gc
import logging
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.shell import pictures
from kiosk.shell.palette import CLASSES, THEMES, TONES, colours
from kiosk.shell.pictures import (
    RESOURCES,
    PictureProvider,
    compose,
    compose_icon,
    install,
    render,
)

PICTURES = RESOURCES / "pictures"
FILES = sorted(PICTURES.glob("*.svg"))
IDS = [path.stem for path in FILES if path.stem != "base"]
ICONS = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))

PICTURE_NAMES = """
topic-hives topic-lumps topic-bruising topic-swelling topic-staining topic-veins topic-numb
topic-care topic-timeline welcome
sign-breath sign-allergy sign-stroke sign-foot sign-bleed sign-leg sign-fever sign-groin sign-weak
problem-welts problem-red problem-lump problem-bruise problem-puffy problem-brown problem-veins
answer-yes answer-no
problem-numb problem-sock problem-pain problem-sore problem-other
welts-near welts-far red-calm red-hot lump-calm lump-changed lump-steady lump-growing lump-early
lump-late bruise-fading bruise-growing medicine-yes medicine-no puffy-local puffy-whole
puffy-steady puffy-growing brown-flat brown-broken veins-old veins-new numb-small numb-wide
numb-better numb-same pain-mild pain-deep pain-severe sore-small sore-large risk-none risk-any
none unsure
care-socks care-walk care-leg-up care-sun care-cool care-rest care-ask help-staff help-phone
level-expected level-watch level-call_clinic level-doctor_today level-emergency_now
"""
ICON_NAMES = """
help text start-over back next up down phone change close check plus minus home person clock
"""

# Pictures a reader must tell from each other: answers to one question, and the topics.
CHOICES = [
    ["topic-hives", "topic-lumps", "topic-bruising", "topic-swelling", "topic-staining"],
    ["topic-staining", "topic-veins", "topic-numb", "problem-red", "problem-sore"],
    ["welts-near", "welts-far"],
    ["red-calm", "red-hot"],
    ["lump-calm", "lump-changed"],
    ["lump-steady", "lump-growing"],
    ["lump-early", "lump-late"],
    ["bruise-fading", "bruise-growing"],
    ["medicine-yes", "medicine-no"],
    ["puffy-local", "puffy-whole"],
    ["puffy-steady", "puffy-growing"],
    ["brown-flat", "brown-broken"],
    ["veins-old", "veins-new"],
    ["numb-small", "numb-wide"],
    ["numb-better", "numb-same"],
    ["pain-mild", "pain-deep", "pain-severe"],
    ["sore-small", "sore-large"],
    ["risk-none", "risk-any"],
    ["level-expected", "level-watch", "level-call_clinic", "level-doctor_today"],
    ["level-doctor_today", "level-emergency_now"],
]

ALLOWED_TAGS = {"svg", "g", "use", "path", "circle", "ellipse", "rect"}
ALLOWED_ATTRIBUTES = {
    "viewBox", "id", "class", "transform", "href", "d", "r", "rx", "ry", "cx", "cy", "x", "y",
    "width", "height", "stroke-width", "stroke-dasharray",
}  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def _application() -> Iterator[None]:
    application = QGuiApplication.instance() or QGuiApplication(["test"])
    yield
    assert application is not None


@pytest.fixture
def qt_says() -> Iterator[list[str]]:
    said: list[str] = []

    def listen(kind: QtMsgType, _context: object, message: str) -> None:
        said.append(f"{kind.name}: {message}")

    before = qInstallMessageHandler(listen)
    yield said
    qInstallMessageHandler(before)


def pixels(image: QImage) -> bytes:
    raw: Any = image.constBits()
    return bytes(raw)


def greys(image: QImage) -> bytes:
    """Return the grey values of an image whose width is a multiple of four."""
    return pixels(image.convertToFormat(QImage.Format.Format_Grayscale8))


def on_card(picture_id: str, theme: str, tone: int, side: int = 92) -> bytes:
    """Return the grey values of a picture laid on a card of its theme."""
    card = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    card.fill(colours(theme, tone)["paper"])
    painter = QPainter(card)
    painter.drawImage(0, 0, render(compose(picture_id, theme=theme, tone=tone), QSize(side, side)))
    painter.end()
    return greys(card)


def differing(one: bytes, other: bytes, step: int = 24) -> float:
    """Return the share of pixels whose grey differs by more than step."""
    return sum(abs(a - b) > step for a, b in zip(one, other, strict=True)) / len(one)


def test_every_picture_and_icon_that_the_screens_name_is_there() -> None:
    assert sorted(PICTURE_NAMES.split()) == IDS
    assert sorted(ICON_NAMES.split()) == ICONS


@pytest.mark.parametrize("picture_id", IDS)
def test_a_picture_shows_in_every_theme_and_tone_and_qt_does_not_complain(
    picture_id: str, qt_says: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    for theme in THEMES:
        for tone in TONES:
            image = render(compose(picture_id, theme=theme, tone=tone), QSize(48, 48))
            assert any(pixels(image)[3::4]), f"{theme} {tone} is empty"
            shown = on_card(picture_id, theme, tone, 48)
            assert max(shown) - min(shown) > 90, f"{theme} {tone} cannot be seen on the card"
    assert qt_says == []
    assert caplog.records == []


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_in_the_ink_it_is_given(name: str, qt_says: list[str]) -> None:
    image = render(compose_icon(name, ink="#c00000"), QSize(96, 96))
    solid = {
        image.pixelColor(x, y).name()
        for x in range(96)
        for y in range(96)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#c00000"}
    assert qt_says == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_holds_plain_shapes_with_known_classes_and_no_colour(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\"|rgb\(|<style|style=|fill=|stroke=|url\(", text)
    for node in ET.fromstring(text).iter():
        assert node.tag.rpartition("}")[2] in ALLOWED_TAGS
        assert set(node.attrib) <= ALLOWED_ATTRIBUTES
        assert set(node.get("class", "").split()) <= CLASSES
        if node.tag.endswith(("path", "circle", "ellipse", "rect")):
            assert node.get("class"), "every shape takes its colour from a class"
        if node.tag.endswith("use"):
            start = "#" if path.stem == "base" else "base.svg#"
            assert node.get("href", "").startswith(start)


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_file_knows_one_ink_only(name: str) -> None:
    for node in ET.parse(RESOURCES / "icons" / f"{name}.svg").iter():
        assert node.tag.rpartition("}")[2] in ALLOWED_TAGS
        assert set(node.attrib) <= ALLOWED_ATTRIBUTES
        assert node.get("class", "ink") in {"ink", "ink-fill"}


def test_every_base_group_is_used_and_none_is_drawn_twice() -> None:
    named = re.findall(r'<g id="([^"]+)"', (PICTURES / "base.svg").read_text(encoding="utf-8"))
    wanted = {
        name
        for path in FILES
        for name in re.findall(r'href="[^"]*#([^"]+)"', path.read_text(encoding="utf-8"))
    }
    assert len(named) == len(set(named))
    assert set(named) == wanted


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", TONES)
def test_a_palette_names_a_colour_for_every_role(theme: str, tone: int) -> None:
    found = colours(theme, tone)
    assert all(re.fullmatch(r"#[0-9a-f]{6}", value) for value in found.values())
    if theme.endswith(("_on_white", "_on_black")):
        assert all(value[1:3] == value[3:5] == value[5:7] for value in found.values())


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", TONES)
def test_answers_to_one_question_differ_in_greyscale_at_arms_length(theme: str, tone: int) -> None:
    for ids in CHOICES:
        seen = {picture_id: on_card(picture_id, theme, tone) for picture_id in ids}
        for place, one in enumerate(ids):
            for other in ids[place + 1 :]:
                assert differing(seen[one], seen[other]) > 0.02, f"{one} looks like {other}"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", TONES)
def test_a_mark_on_skin_differs_from_bare_skin_in_greyscale(theme: str, tone: int, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "base.svg").write_text((PICTURES / "base.svg").read_text(encoding="utf-8"))
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-75 -75 150 150">'
    lens = '<use href="base.svg#lens"/>'
    marks = ("welts", "bruise", "lump", "stain", "veins", "fine-veins", "numb", "sore", "red-band")
    (folder / "bare.svg").write_text(f"{head}{lens}</svg>")

    def grey(name: str) -> bytes:
        svg = compose(name, theme=theme, tone=tone, resources=tmp_path)
        return greys(render(svg, QSize(60, 60)))

    bare = grey("bare")
    for mark in marks:
        (folder / f"{mark}.svg").write_text(f'{head}{lens}<use href="base.svg#{mark}"/></svg>')
        assert differing(bare, grey(mark), 14) > 0.025, f"{mark} is lost on the skin"


def test_the_two_highest_levels_differ_even_in_one_bit() -> None:
    def bits(level: str) -> list[bool]:
        return [value < 128 for value in on_card(f"level-{level}", "black_on_white", 3)]

    doctor, emergency = bits("doctor_today"), bits("emergency_now")
    assert sum(a != b for a, b in zip(doctor, emergency, strict=True)) / len(doctor) > 0.25


def test_skin_tone_changes_the_skin_but_not_in_the_strict_themes() -> None:
    for theme in ("light", "dark"):
        assert len({compose("topic-lumps", theme=theme, tone=tone) for tone in TONES}) == len(TONES)
    for theme in ("black_on_white", "white_on_black"):
        assert len({compose("topic-lumps", theme=theme, tone=tone) for tone in TONES}) == 1


def test_the_outline_stays_equally_heavy_when_a_group_is_scaled() -> None:
    svg = compose("welcome").decode()
    assert re.search(r'scale\(1\.5\)" stroke-width="2\.13"', svg)


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
def test_an_unknown_id_gives_a_plain_plate_and_one_log_line(
    bad: str, caplog: pytest.LogCaptureFixture, qt_says: list[str]
) -> None:
    pictures._composed.cache_clear()
    with caplog.at_level(logging.WARNING):
        image = PictureProvider().requestImage(f"{bad}?theme=dark", QSize(), QSize(60, 60))
    assert image.pixelColor(30, 30).name() == colours("dark", 3)["paper-shade"]
    assert image.pixelColor(30, 30) == image.pixelColor(12, 40)
    assert len(caplog.records) == 1
    assert qt_says == []


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
    assert any(pixels(image)[3::4])
    assert caplog.records == []


def test_a_broken_file_gives_the_plate(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "base.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    (tmp_path / "pictures" / "torn.svg").write_text("<svg")
    (tmp_path / "pictures" / "lost.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><use href="base.svg#gone"/></svg>'
    )
    for name in ("torn", "lost"):
        assert b"paper-shade" in compose(name, resources=tmp_path)
    assert len(caplog.records) == 2


def test_a_screen_gets_its_pictures_through_the_engine(qt_says: list[str]) -> None:
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
    assert qt_says == []
    item.deleteLater()
