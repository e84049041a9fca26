"""Somebody walks away: the warning, the countdown, more time without end, and the full reset."""

import pytest

from kiosk.viewmodels.presence import CLEARED_S, PresenceModel
from kiosk.visit.idle import LONGEST_S, SHORTEST_S, WARNING_S
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Visit


@pytest.fixture
def presence(session) -> PresenceModel:
    model = PresenceModel(session, session)
    model.tick(1000.0)
    session.replace(session.visit.go(Page.TIMELINE))
    return model


def test_somebody_who_touches_now_and_then_is_never_asked(presence):
    for now in range(1000, 3000, SHORTEST_S - 1):
        presence.tick(now)
        assert not presence.warning
        presence.touch(now)


def test_after_two_quiet_minutes_it_asks_and_counts_down(presence):
    presence.tick(1000 + SHORTEST_S - 1)
    assert not presence.warning
    presence.tick(1000 + SHORTEST_S)
    assert (presence.warning, presence.secondsLeft) == (True, WARNING_S)
    presence.tick(1000 + SHORTEST_S + 40)
    assert (presence.warning, presence.secondsLeft) == (True, 5)


def test_the_page_hears_of_it_only_when_something_changes(presence, heard):
    changed = heard(presence.changed)
    for now in range(1001, 1000 + SHORTEST_S):
        presence.tick(now)
    assert changed.times == 0
    presence.tick(1000 + SHORTEST_S)
    presence.tick(1000 + SHORTEST_S + 1)
    presence.tick(1000 + SHORTEST_S + 1)
    assert changed.times == 2


def test_a_touch_beside_the_button_is_no_answer(presence):
    presence.tick(1000 + SHORTEST_S)
    presence.touch(1000 + SHORTEST_S + 1)
    assert presence.warning


def test_more_time_is_given_as_often_as_wanted(presence):
    now = 1000.0
    for _ in range(30):
        now += SHORTEST_S + WARNING_S - 1
        presence.tick(now)
        assert presence.warning
        presence.more()
        assert not presence.warning


def test_nobody_there_clears_everything(presence, session, finish):
    finish(problems=("welts",), when="today", welts_where="near")
    session.replace(session.visit.prefer(Settings(text=4, theme="dark")).look_at(365))
    presence.tick(1000 + LONGEST_S + WARNING_S + 1)
    assert session.visit == Visit(settings=session.defaults, cleared=True)
    assert not presence.warning


def test_welcome_asks_nobody(presence, session):
    session.clear()
    presence.tick(100_000)
    assert not presence.warning


def test_welcome_says_for_a_few_seconds_that_all_was_cleared(presence, session):
    session.clear()
    presence.tick(1000 + CLEARED_S - 1)
    assert session.visit.cleared
    presence.tick(1000 + CLEARED_S + 1)
    assert not session.visit.cleared


def test_a_wordy_page_waits_longer(presence, session, finish):
    finish(problems=("welts",), when="today", welts_where="near")
    assert session.visit.place.page is Page.RESULT
    presence.tick(1000 + SHORTEST_S + 10)
    assert not presence.warning


def test_a_new_page_starts_the_watch_afresh(presence, session):
    presence.tick(1000 + SHORTEST_S - 1)
    session.replace(session.visit.go(Page.HELP))
    presence.tick(1000 + SHORTEST_S + 10)
    assert not presence.warning
