"""Visits that staff interrupted: given back, put aside, taken up, forgotten in time."""

from kiosk.visit.held import ASIDE_S, Held
from kiosk.visit.visit import Visit

ONE, OTHER = Visit(day=1), Visit(day=2)


def test_one_visit_is_put_aside_and_taken_up_again():
    aside = Held().interrupted(ONE).put_aside(100.0)
    assert (aside.here, aside.aside) == (None, ONE)
    assert aside.taken_up() == Held(ONE)


def test_only_one_can_be_aside():
    held = Held().interrupted(ONE).put_aside(0.0).interrupted(OTHER)
    assert held.put_aside(1.0) == held
    assert held.taken_up() == held, "another one waits to be given back"


def test_ending_one_leaves_the_other():
    held = Held().interrupted(ONE).put_aside(0.0).interrupted(OTHER)
    assert held.ended() == Held(None, ONE, ASIDE_S)
    assert held.without_aside().aside is None
    assert held.without_aside().here == OTHER


def test_what_is_aside_is_forgotten_in_time():
    held = Held().interrupted(ONE).put_aside(100.0)
    assert held.at(100.0 + ASIDE_S - 1) == held
    assert held.at(100.0 + ASIDE_S).aside is None
