"""The picture and icon files are all there, hold plain shapes only, and take every colour from a class."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.shell.palette import CLASSES
from kiosk.shell.pictures import RESOURCES

PICTURES = RESOURCES / "pictures"
FILES = sorted(PICTURES.glob("*.svg"))
IDS = [path.stem for path in FILES if path.stem != "base"]
ICONS = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))

PICTURE_NAMES = """
topic-hives topic-lumps topic-bruising topic-swelling topic-staining topic-veins topic-numb
topic-care topic-timeline welcome
time-today time-days-1-2 time-days-3-7 time-weeks-1-3 time-weeks-3-6 time-weeks-6-8
time-months-2-6 time-months-6-12 time-over-year
sign-breath sign-allergy sign-stroke sign-foot sign-bleed sign-leg sign-fever sign-groin sign-weak
problem-welts problem-red problem-lump problem-bruise problem-puffy problem-brown problem-veins
answer-yes answer-no
problem-numb problem-sock problem-pain problem-sore problem-other
welts-near welts-far red-calm red-hot lump-calm lump-changed lump-steady lump-growing lump-early
lump-late bruise-fading bruise-growing medicine-yes medicine-no puffy-local puffy-whole
puffy-steady puffy-growing brown-flat brown-broken veins-old veins-new numb-small numb-wide
numb-better numb-same pain-mild pain-deep pain-severe sore-small sore-large risk-none risk-any
none unsure leg
care-socks care-walk care-leg-up care-sun care-cool care-rest care-ask help-staff help-phone hand-wash
level-expected level-watch level-call_clinic level-doctor_today level-emergency_now
"""
ICON_NAMES = """
help text start-over back next up down phone change close check plus minus home person clock language
listen pause play stop again slower faster quieter louder cover card larger print take-home words
"""

ALLOWED_TAGS = {"svg", "g", "use", "path", "circle", "ellipse", "rect"}
ALLOWED_ATTRIBUTES = {
    "viewBox", "id", "class", "transform", "href", "d", "r", "rx", "ry", "cx", "cy", "x", "y",
    "width", "height", "stroke-width", "stroke-dasharray",
}  # fmt: skip


def test_every_picture_and_icon_that_the_screens_name_is_there() -> None:
    assert sorted(PICTURE_NAMES.split()) == IDS
    assert sorted(ICON_NAMES.split()) == ICONS


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
        assert re.fullmatch(r"[MLCQZ\d\s.,-]*", node.get("d", "")), (
            "Qt drops a path it cannot read in silence"
        )
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
