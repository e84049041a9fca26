"""Which keys switches send: three of their own, written as on the command line."""

import pytest

from kiosk.visit.switching import KEY_NAMES, SwitchKeys, read_switch_keys


def test_the_usual_keys_are_three_that_no_page_needs():
    usual = SwitchKeys()
    assert (usual.next, usual.select, usual.scan) == ("1", "3", "2")


@pytest.mark.parametrize("text", ["next=space,select=enter", " NEXT = Space , select=ENTER "])
def test_what_is_not_named_keeps_its_usual_key(text):
    assert read_switch_keys(text) == SwitchKeys("space", "enter", "2")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is not understood"),
        ("next", "'next' is not understood; write next=1,select=3,scan=2"),
        ("forward=1", "is not understood"),
        ("next=", "is not understood"),
        ("next=escape", "'escape' is no key"),
        ("next=f13", "'f13' is no key"),
        ("next=3", "each switch needs a key of its own"),
        ("scan=1", "each switch needs a key of its own"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(text, why):
    with pytest.raises(ValueError, match=why):
        read_switch_keys(text)


def test_no_switch_can_take_the_keys_that_lead_back_or_move():
    assert not {"escape", "up", "down", "left", "right", "pageup"} & KEY_NAMES
