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
    ["time-today", "time-days-1-2", "time-days-3-7", "time-weeks-1-3", "time-weeks-3-6", "time-weeks-6-8"],
    ["time-weeks-6-8", "time-months-2-6", "time-months-6-12", "time-over-year"],
    ["level-expected", "level-watch", "level-call_clinic", "level-doctor_today"],
    ["level-doctor_today", "level-emergency_now"],
]

# The calm answer beside the one that is not: to take one for the other could do harm.
CALM_OR_NOT = [
    ("red-calm", "red-hot"),
    ("bruise-fading", "bruise-growing"),
    ("puffy-local", "puffy-whole"),
    ("puffy-steady", "puffy-growing"),
    ("sore-small", "sore-large"),
    ("veins-old", "veins-new"),
    ("lump-calm", "lump-changed"),
    ("lump-steady", "lump-growing"),
    ("lump-early", "lump-late"),
    ("brown-flat", "brown-broken"),
    ("numb-small", "numb-wide"),
    ("numb-better", "numb-same"),
]

TOPICS = [
    "topic-hives",
    "topic-lumps",
    "topic-bruising",
    "topic-swelling",
    "topic-staining",
    "topic-veins",
    "topic-numb",
]

# Every mark on a limb it is shown on, and where: some are drawn in place, some around 0 0.
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">'
IN_PLACE = "translate(0 0)"
MARKS = [
    ("calf-back", "hives", IN_PLACE),
    ("calf-side", "red-streak", IN_PLACE),
    ("calf-side", "red-faint", IN_PLACE),
    ("calf-side", "hot-patch", IN_PLACE),
    ("foot-inner", "stain", IN_PLACE),
    ("knee-bent", "veins", IN_PLACE),
    ("knee-bent", "fine-veins", "translate(98 82)"),
    ("leg-side", "puff", IN_PLACE),
    ("leg-side", "puff-large", IN_PLACE),
    ("calf-left", "lump", "translate(124 118)"),
    ("knee-front", "bruise", "translate(121 158)"),
    ("knee-front", "bruise-fresh", "translate(121 158)"),
    ("knee-front", "bruise-faded", "translate(121 158)"),
    ("shin-front", "sore", "translate(114 62)"),
    ("shin-front", "blister", "translate(120 120)"),
    ("calf-side", "numb", "translate(110 122)"),
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
def test_a_mark_on_a_limb_differs_from_the_bare_limb_in_greyscale(
    theme: str, tone: int, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "base.svg").write_text((PICTURES / "base.svg").read_text(encoding="utf-8"))

    def grey(name: str, uses: str) -> bytes:
        (folder / f"{name}.svg").write_text(f"{HEAD}{uses}</svg>")
        return greys(render(compose(name, theme=theme, tone=tone, resources=tmp_path), QSize(60, 60)))

    for limb, mark, place in MARKS:
        under = f'<use href="base.svg#{limb}"/>'
        marked = f'{under}<use href="base.svg#{mark}" transform="{place}"/>'
        share = differing(grey(f"bare-{limb}", under), grey(mark, marked), 14)
        assert share > 0.02, f"{mark} is lost on the skin"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", TONES)
def test_the_calm_answer_cannot_be_taken_for_the_other_without_colour(theme: str, tone: int) -> None:
    for calm, other in CALM_OR_NOT:
        share = differing(on_card(calm, theme, tone), on_card(other, theme, tone))
        assert share > 0.08, f"{calm} looks like {other}"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", TONES)
def test_each_topic_has_an_outline_of_its_own(theme: str, tone: int) -> None:
    seen = {picture_id: on_card(picture_id, theme, tone, 60) for picture_id in TOPICS}
    for place, one in enumerate(TOPICS):
        for other in TOPICS[place + 1 :]:
            assert differing(seen[one], seen[other]) > 0.15, f"{one} looks like {other}"


def test_the_two_highest_levels_differ_even_in_one_bit() -> None:
    def bits(level: str) -> list[bool]:
        return [value < 128 for value in on_card(f"level-{level}", "black_on_white", 3)]

    doctor, emergency = bits("doctor_today"), bits("emergency_now")
    assert sum(a != b for a, b in zip(doctor, emergency, strict=True)) / len(doctor) > 0.25
