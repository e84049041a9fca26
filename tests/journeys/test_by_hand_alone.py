"""Every screen by keys alone, two switches alone, one switch alone: each action and each word is reached.

`pytest -s` prints how much of each screen that is.
"""

from dataclasses import replace

import pytest

from kiosk.selftest.walking import walk
from kiosk.shell.screen import measure
from kiosk.shell.starting import defaults_for
from tests.journeys.pages import every_screen
from tests.support.walking import Keys, OneSwitch, TwoSwitches

WAYS = {"keys": Keys, "two switches": TwoSwitches, "one switch": OneSwitch}


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)])
@pytest.mark.parametrize("way", WAYS)
def test_every_action_and_every_word_of_every_screen_is_reached(meet, way, size):
    # With the text that such a screen starts with.
    visitor = meet(replace(defaults_for(measure(*size)), motion=False), size=size)
    hand = WAYS[way](visitor)
    short = {}
    for name in every_screen(visitor):
        count = walk(visitor.kiosk.window, hand)
        print(f"{way}, {size[0]}x{size[1]}, {name}: {count}")  # noqa: T201 - for -s
        if count.missed or count.unread:
            short[name] = (count.missed, count.unread)
    assert not short
