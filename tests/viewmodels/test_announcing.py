"""What a screen reader is told without asking: screens that come, and the time that runs out."""

import pytest

from kiosk.triage.paths import past_danger
from kiosk.viewmodels.announcing import COUNTED_S, Announcing
from kiosk.viewmodels.presence import PresenceModel
from kiosk.visit.idle import SHORTEST_S, WARNING_S
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page


class Told:
    """Notes what is told: words, or that a screen has come; and whether it may interrupt."""

    def __init__(self, announcing: Announcing) -> None:
        self.all: list[tuple[str, bool]] = []
        announcing.arrives.connect(lambda urgent: self.all.append(("a screen", urgent)))
        announcing.says.connect(lambda text, urgent: self.all.append((text, urgent)))


@pytest.fixture
def presence(session) -> PresenceModel:
    return PresenceModel(session, session)


@pytest.fixture
def told(session, presence) -> Told:
    return Told(Announcing(session, presence, session))


def _wait(presence, seconds):
    for now in range(int(presence._now), int(presence._now) + seconds + 1):
        presence.tick(now)


def test_each_other_screen_is_told_once_and_waits_its_turn(session, told):
    session.replace(session.visit.go(Page.HELP))
    session.replace(session.visit.prefer(Settings(text=4)))
    assert told.all == [("a screen", False)]


def test_each_question_is_a_screen(session, told):
    session.replace(session.visit.ask())
    session.replace(
        session.visit.answer(session.content, past_danger(session.content.wizard)["emergency_signs"])
    )
    assert told.all == [("a screen", False)] * 2


@pytest.mark.parametrize("bruise", ["fading", "growing"])
def test_every_result_interrupts_the_calm_ones_too(finish, told, bruise):
    finish(problems=("bruise",), when="weeks_1_3", bruise_growing=bruise, bruise_medicine="no")
    assert told.all[-1] == ("a screen", True)
    assert [urgent for _, urgent in told.all[:-1]] == [False] * (len(told.all) - 1)


def test_the_question_whether_anybody_is_there_interrupts_and_the_time_is_counted(presence, told):
    _wait(presence, SHORTEST_S + WARNING_S - 1)
    assert told.all == [("a screen", True), *((f"{left} seconds left.", True) for left in COUNTED_S)]


def test_a_clock_that_jumps_tells_the_time_once(presence, told):
    presence.tick(SHORTEST_S)
    presence.tick(SHORTEST_S + WARNING_S - 7)
    presence.tick(SHORTEST_S + WARNING_S - 6)
    assert told.all[1:] == [("7 seconds left.", True)]


def test_who_takes_more_time_is_told_the_page_again(presence, told):
    _wait(presence, SHORTEST_S + 1)
    presence.more()
    assert told.all == [("a screen", True), ("a screen", False)]


def test_what_was_cleared_is_told_and_nothing_else(session, presence, told):
    _wait(presence, SHORTEST_S + WARNING_S)
    assert told.all[-1] == ("Cleared. Nothing was kept.", True)
    assert told.all[-2] == (f"{COUNTED_S[-1]} seconds left.", True)
