"""What a picture shows can be seen on its card and told from its neighbours without colour."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.shell.palette import THEMES, TONES, colours
from kiosk.shell.pictures import RESOURCES, compose, render

PICTURES = RESOURCES / "pictures"
IDS = sorted(path.stem for path in PICTURES.glob("*.svg") if path.stem != "base")

# Pictures a reader must tell from each other: answers to one question, and the topics.
CHOICES = [
    ["topic-hives", "topic-lumps", "topic-bruising", "topic-swelling", "topic-staining"],
    ["topic-staining", "topic-veins", "topic-numb", "problem-red", "problem-sore"],
    ["topic-numb", "problem-sock", "sign-foot"],
    ["sign-groin", "sign-leg", "sign-weak"],
    ["answer-yes", "answer-no", "unsure"],
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

pytestmark = pytest.mark.usefixtures("qapp")


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


@pytest.mark.parametrize("picture_id", IDS)
def test_a_picture_shows_on_its_card_in_every_theme_and_tone(
    picture_id: str,
) -> None:
    for theme in THEMES:
        for tone in TONES:
            image = render(compose(picture_id, theme=theme, tone=tone), QSize(48, 48))
            assert any(pixels(image)[3::4]), f"{theme} {tone} is empty"
            shown = on_card(picture_id, theme, tone, 48)
            assert max(shown) - min(shown) > 90, f"{theme} {tone} cannot be seen on the card"


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
