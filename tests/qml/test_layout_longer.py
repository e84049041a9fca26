"""Words 40 % longer in every size and text, and every language that comes along: nothing may be lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.commands.pictures.states import Staging
from kiosk.content.outline import outline, texts
from kiosk.content.phrases import read_phrases
from kiosk.content.translation.pseudo import GAP, LONGER, pseudo, rewritten
from kiosk.selftest import laws
from kiosk.selftest.sheet import Sheet
from kiosk.shell import paths
from tests.qml.survey import LOOKS, started_with, survey

LONG = Staging(lambda content: rewritten(content, pseudo), pseudo)
ENDS = [look for look in LOOKS if look.text == 4 or started_with(look)]
"""Every size with the text one starts with, and with the largest."""
CODES = ("es", "ar")


def letters(phrase: str) -> str:
    """Return a phrase without its gaps."""
    return GAP.sub("", phrase)


def test_the_longer_phrases_are_at_least_forty_percent_longer():
    phrases = read_phrases(paths.phrases("en")).values()
    assert not [one for one in phrases if len(letters(pseudo(one))) < LONGER * len(letters(one)) - 1]
    assert not [one for one in phrases if GAP.findall(one) != GAP.findall(pseudo(one))]


def test_the_longer_content_has_longer_words_and_the_same_ids(real_content):
    before, after = (dict(texts(outline(each))) for each in (real_content, rewritten(real_content, pseudo)))
    grown = {path for path, text in before.items() if after[path] != text}
    assert {path[-1] for path in grown} >= {"text", "alt", "title", "line", "heading", "hours"}
    assert not {path[-1] for path in grown} & {"id", "picture", "source", "floor", "least", "phone"}


def broken(sheets: list[Sheet]) -> dict[str, list[str]]:
    return {
        law.__name__: found
        for law in laws.ALL
        if (found := [f"{sheet.name}: {what}" for sheet in sheets for what in law(sheet)])
    }


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_longer_words_are_whole_apart_in_sight_and_leave_room_for_fingers(qapp, real_content, look):
    assert not broken(survey(real_content, look, LONG, states=False))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("look", ENDS, ids=str)
def test_so_are_the_words_of_every_language(qapp, real_content, look, code):
    # It runs from its own side; the look's direction would turn it over once more.
    sheets = survey(real_content, replace(look, direction="ltr"), states=False, language=code)
    assert not broken(sheets)
    if started_with(look):
        assert not [each.name for each in sheets if each.name in ("home", "welcome") and each.scrolling]
