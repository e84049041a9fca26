"""The language nobody speaks: longer, in brackets, with the same numbers and gaps."""

import pytest

from kiosk.content.translation.fitting import lost
from kiosk.content.translation.pseudo import FROM_THE_RIGHT, mirrored, pseudo
from kiosk.content.translation.texts import texts


def test_it_is_forty_percent_longer(real_content):
    before = "".join(text.words for text in texts(real_content))
    after = "".join(pseudo(text.words) for text in texts(real_content))
    assert 1.38 <= len(after) / len(before) <= 1.45


def test_it_loses_no_number_and_no_gap(real_content):
    assert not [text.words for text in texts(real_content) if lost(text.words, pseudo(text.words))]


@pytest.mark.parametrize("words", ["OK", "1", "{phone}", "Call {{emergency_number}} now"])
def test_every_word_can_be_told_from_english(words):
    assert pseudo(words) != words
    assert pseudo(words).startswith("[")
    assert pseudo(words).endswith("]")


def test_gaps_stay_as_they_are():
    assert "{phone}" in pseudo("Call {phone} now")


def test_mirrored_it_begins_on_the_right():
    assert mirrored("Call") == FROM_THE_RIGHT + pseudo("Call")
