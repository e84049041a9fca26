"""Every letter of every language has a shape, out of the fonts that the set-up installs; no boxes."""

import unicodedata

import pytest
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from kiosk.content.phrases import read_phrases
from kiosk.content.translation.applying import with_whole_numbers
from kiosk.content.translation.language import original
from kiosk.content.translation.texts import texts
from kiosk.shell import fonts, paths
from kiosk.shell.languages import others_beside

CODES = ["en", "es", "ar", "pseudo", "pseudo-rtl"]


@pytest.fixture(scope="module")
def languages(qapp_cls, real_content):
    english = original(real_content, read_phrases(paths.phrases("en")))
    found = [english]
    for wanted in ("pseudo", "pseudo-rtl"):
        found += others_beside(wanted=wanted)(english)
    return {each.code: each for each in found}


def said(language) -> set[str]:
    return {text.words for text in texts(language.content)} | set(language.words.values()) | {language.name}


@pytest.fixture
def ours(qapp) -> list[QRawFont]:
    """The typeface that comes along, and those that packaging/debian-packages.txt installs."""
    fonts.register()
    made = []
    for family in (fonts.FAMILY, *fonts.SCRIPTS):
        font = QFont(family)
        raw = QRawFont.fromFont(font)
        if raw.familyName() == family:
            made.append(raw)
    return made


def test_the_fonts_of_other_scripts_are_installed(ours):
    assert {raw.familyName() for raw in ours} >= {fonts.FAMILY, "Noto Sans Arabic UI"}


@pytest.mark.parametrize("code", CODES)
def test_every_letter_has_a_shape(languages, ours, code):
    letters = {letter for words in said(languages[code]) for letter in words}
    # Format characters have no shape on purpose; they only say in which direction the others stand.
    shown = {letter for letter in letters if unicodedata.category(letter) not in ("Cf", "Zs")}
    bare = {letter for letter in shown if not any(raw.supportsCharacter(ord(letter)) for raw in ours)}
    assert bare == set()


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_arabic_is_set_in_the_font_made_for_buttons(languages, ours, weight):
    font = QFont(fonts.FAMILY)
    font.setWeight(weight)
    used = set()
    for words in languages["ar"].words.values():
        layout = QTextLayout(words, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            assert 0 not in run.glyphIndexes(), words
            used.add(run.rawFont().familyName())
    assert "Noto Sans Arabic UI" in used
    assert "DejaVu Sans" not in used


def digits_from_the_left(line: str) -> str:
    """The digits of a line as they are painted, from left to right."""
    fonts.register()
    font = QFont(fonts.FAMILY)
    glyphs = {QRawFont.fromFont(font).glyphIndexesForString(digit)[0]: digit for digit in "0123456789"}
    layout = QTextLayout(line, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    painted = [
        (place.x(), glyphs[glyph])
        for run in layout.glyphRuns()
        if run.rawFont().familyName() == fonts.FAMILY
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
        if glyph in glyphs
    ]
    return "".join(digit for _, digit in sorted(painted))


@pytest.mark.parametrize("number", ["555 0134", "555\u00a00199", "(555) 010-0134", "1-2"])
def test_a_telephone_number_is_painted_from_the_left_in_an_arabic_line(qapp, number):
    line = f"اتصل بالرقم {number} الآن."
    digits = "".join(filter(str.isdigit, number))
    assert digits_from_the_left(with_whole_numbers(line)) == digits


def test_without_care_it_would_be_painted_the_wrong_way_round(qapp):
    assert digits_from_the_left("اتصل بالرقم 555 0134 الآن.") == "0134555"
