"""Another language may need 40 % more letters for the same: nothing may be clipped then either."""

from __future__ import annotations

import re

import pytest

from kiosk.content.phrases import read_phrases
from kiosk.shell import paths
from tests.qml import laws
from tests.qml.geometry import Sheet
from tests.qml.survey import VIEWS, survey

LONGER = 1.4
GAP = re.compile(r"(\{+\w+\}+)")


def longer(phrase: str) -> str:
    """Return a phrase with 40 % more letters, its gaps left alone: "Back" becomes "Baackk"."""
    return "".join(part if GAP.fullmatch(part) else _stretched(part) for part in GAP.split(phrase))


def _stretched(text: str) -> str:
    grown, owed = "", 0.0
    for letter in text:
        owed += LONGER - 1
        grown += letter
        if letter.isalpha() and owed >= 0.5:
            grown += letter
            owed -= 1
    return grown


def letters(phrase: str) -> str:
    """Return a phrase without its gaps."""
    return GAP.sub("", phrase)


@pytest.fixture(scope="module", params=VIEWS, ids=str)
def sheets(request, qapp, real_content) -> list[Sheet]:
    """Every screen as numbers, each interface word longer."""
    return survey(real_content, request.param, longer)


def broken(law, sheets) -> list[str]:
    return [f"{sheet.name}: {what}" for sheet in sheets for what in law(sheet)]


def test_the_longer_phrases_are_at_least_forty_percent_longer():
    phrases = read_phrases(paths.phrases("en")).values()
    assert not [one for one in phrases if len(letters(longer(one))) < LONGER * len(letters(one)) - 1]
    assert not [one for one in phrases if GAP.findall(one) != GAP.findall(longer(one))]


def test_no_longer_text_is_cut_short_or_reaches_out_of_its_card(sheets):
    assert not broken(laws.clipped, sheets)


def test_no_longer_text_is_painted_over_another(sheets):
    assert not broken(laws.overlapping, sheets)


def test_longer_words_push_nothing_out_of_sight(sheets):
    assert not broken(laws.outside, sheets)


def test_longer_words_leave_room_for_fingers(sheets):
    assert not broken(laws.too_small, sheets)
    assert not broken(laws.too_close, sheets)
