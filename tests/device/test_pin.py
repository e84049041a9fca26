"""The PIN: what it may be, that only it opens, and that the wait after wrong tries grows and always ends."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.device.pin import WAITS_S, Waiting, hashed, is_pin, matches
from kiosk.device.settings import DeviceSettings


@pytest.mark.parametrize("pin", ["2468", "1357", "90210", "11223344"])
def test_four_to_eight_digits_are_a_pin(pin):
    assert is_pin(pin)


@pytest.mark.parametrize(
    "pin",
    [
        "",
        "123",
        "1234",
        "8765",
        "0000",
        "77777777",
        "123456789",
        "24 8",
        "24a8",
        "\uff12\uff14\uff16\uff18",
        "-248",
        "2468\n",
    ],
)
def test_what_anybody_would_try_first_or_nobody_can_type_is_none(pin):
    assert not is_pin(pin)
    with pytest.raises(ValueError, match="4 to 8 digits"):
        hashed(pin)


def test_only_the_pin_itself_matches_and_the_hash_does_not_tell_it():
    kept = hashed("2468")
    assert matches("2468", kept)
    assert not any(matches(other, kept) for other in ("2469", "246", "24680", "", "8642"))
    assert "2468" not in kept.replace("$", "")[:12]
    assert DeviceSettings(pin=kept).pin == kept


def test_the_same_pin_never_has_the_same_hash():
    assert hashed("2468") != hashed("2468")


@pytest.mark.parametrize(
    "kept",
    [
        "scrypt",
        "scrypt$1$1$1$!!$!!",
        "scrypt$0$8$1$c2FsdA==$aGFzaA==",
        "scrypt$99999999999999999999$8$1$c2FsdA==$aGFzaA==",
        "scrypt$1048576$8$1$c2FsdA==$aGFzaA==",
        "scrypt$16384$8$1$c2FsdA==$aGFzaA==",
    ],
)
def test_a_hash_that_makes_no_sense_opens_nothing(kept):
    assert not matches("2468", kept)


def test_three_tries_are_free_and_then_each_waits_longer():
    waits = [Waiting(wrong, since=0.0).seconds_left(0.0) for wrong in range(12)]
    assert waits[:3] == [0, 0, 0]
    assert waits == sorted(waits)
    assert waits[3] == 30


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**6), st.floats(0, 10**7), st.floats(0, 10**4))
def test_nobody_is_locked_out_for_ever(wrong, since, later):
    waiting = Waiting(wrong, since)
    assert 0 <= waiting.seconds_left(since + later) <= WAITS_S[-1]
    assert waiting.seconds_left(since + WAITS_S[-1]) == 0


def test_a_wrong_try_begins_the_wait_at_its_moment():
    waiting = Waiting(2, since=0.0).failed(100.0)
    assert waiting == Waiting(3, 100.0)
    assert (waiting.seconds_left(100.5), waiting.seconds_left(129.5), waiting.seconds_left(130)) == (30, 1, 0)
