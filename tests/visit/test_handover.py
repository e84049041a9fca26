"""Handing over: the visit begins with what staff said, and what they said can lower nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.triage.paths import all_ways
from kiosk.triage.steps import WHEN
from kiosk.triage.verdict import verdict_of
from kiosk.visit.fitting import fitted
from kiosk.visit.handover import LONGEST_AGO, WEEKS, HandOver, calendar, time_known
from kiosk.visit.healing import LAST_DAY
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Visit

days = st.integers(0, LONGEST_AGO)


def test_the_patient_begins_at_the_start_page_and_the_way_back_leads_home(real_content):
    visit = HandOver(12, "bruising").visit(Settings(text=3))
    assert (visit.place.page, visit.treated, visit.start) == (Page.START, 12, "bruising")
    assert visit.settings.text == 3
    assert visit.back(real_content).place.page is Page.HOME


def test_the_known_day_is_marked_on_the_timeline_and_an_unknown_one_is_not():
    known, unknown = HandOver(12).visit(Settings()), HandOver().visit(Settings())
    assert (known.day, known.day_chosen) == (12, True)
    assert (unknown.day, unknown.day_chosen) == (Visit().day, False)
    assert HandOver(LONGEST_AGO).visit(Settings()).day == LAST_DAY


@pytest.mark.parametrize("wrong", [-1, LONGEST_AGO + 1])
def test_a_day_that_cannot_be_is_refused(wrong):
    with pytest.raises(ValueError, match="days since"):
        HandOver(wrong)


@given(days=days)
def test_every_day_has_one_answer_to_when_that_holds_it(real_content, days):
    time = time_known(HandOver(days).visit(Settings()), real_content)
    assert time is not None
    assert time.from_day <= days <= (time.to_day if time.to_day is not None else days)


def test_an_unknown_day_offers_no_answer(real_content):
    assert time_known(HandOver().visit(Settings()), real_content) is None


def test_nothing_is_answered_by_the_day_alone(real_content):
    visit = HandOver(200).visit(Settings()).ask()
    assert len(visit.answers) == 0
    assert WHEN not in visit.answers


@settings(deadline=None, max_examples=40)
@given(days=days, data=st.data())
def test_whatever_day_staff_say_every_way_of_answers_ends_as_it_would_without(real_content, days, data):
    ways = list(all_ways(real_content.wizard))
    way = data.draw(st.sampled_from(ways))
    without = replace(Visit(), answers=way.answers)
    handed = replace(HandOver(days).visit(Settings()), answers=way.answers)
    assert handed.step(real_content) == without.step(real_content)
    assert verdict_of(handed.state(real_content)).level is verdict_of(without.state(real_content)).level
    assert handed.time(real_content) == without.time(real_content), "only what the patient said counts"


@given(early=days, late=days)
def test_to_confirm_a_longer_time_never_ends_calmer(real_content, early, late):
    early, late = sorted((early, late))
    order = [time.id for time in real_content.wizard.times.choices]
    first, second = (time_known(HandOver(day).visit(Settings()), real_content) for day in (early, late))
    assert order.index(first.id) <= order.index(second.id)


def test_a_topic_that_other_content_lacks_is_forgotten(real_content):
    fewer = real_content.model_copy(update={"topics": real_content.topics[1:]})
    visit = HandOver(3, real_content.topics[0].id).visit(Settings())
    assert fitted(visit, fewer).start is None
    assert fitted(visit, real_content).start == real_content.topics[0].id


@given(today=st.dates(date(2026, 1, 1), date(2036, 12, 31)))
def test_the_calendar_has_whole_weeks_from_monday_and_today_in_the_last(today):
    weeks = calendar(today)
    assert len(weeks) == WEEKS
    assert all(len(week) == 7 and week[0].weekday() == 0 for week in weeks)
    assert today in weeks[-1]
    every = [day for week in weeks for day in week]
    assert every == [every[0] + timedelta(days=n) for n in range(7 * WEEKS)]
