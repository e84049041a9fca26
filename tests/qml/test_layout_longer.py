"""Another language may need 40 % more letters for the same: nothing may be clipped then either."""

from __future__ import annotations

import re

import pytest

from kiosk.content.phrases import read_phrases
from kiosk.shell import paths
from tests.qml import laws
from tests.qml.survey import VIEWS, survey

LONGER = 1.4
GAP = re.compile(r"(\{+\w+\}+)")


def longer(phrase: str) -> str:
    """Return a phrase with 40 % more letters, its gaps left alone: "Back" becomes "Baackk"."""
    added = (LONGER - 1) * len(letters(phrase)) / max(1, sum(map(str.isalpha, letters(phrase))))
    grown, owed = "", 0.0
    for part in GAP.split(phrase):
        if GAP.fullmatch(part):
            grown += part
            continue
        for letter in part:
            owed += added if letter.isalpha() else 0
            twice = letter.isalpha() and owed >= 0.5
            owed -= twice
            grown += letter * (1 + twice)
    return grown


def letters(phrase: str) -> str:
    """Return a phrase without its gaps."""
    return GAP.sub("", phrase)


def test_the_longer_phrases_are_at_least_forty_percent_longer():
    phrases = read_phrases(paths.phrases("en")).values()
    assert not [one for one in phrases if len(letters(longer(one))) < LONGER * len(letters(one)) - 1]
    assert not [one for one in phrases if GAP.findall(one) != GAP.findall(longer(one))]


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_longer_words_are_whole_apart_in_sight_and_leave_room_for_fingers(qapp, real_content, view):
    sheets = survey(real_content, view, longer)
    broken = {
        law.__name__: found
        for law in (laws.clipped, laws.overlapping, laws.outside, laws.too_small, laws.too_close)
        if (found := [f"{sheet.name}: {what}" for sheet in sheets for what in law(sheet)])
    }
    assert not broken
