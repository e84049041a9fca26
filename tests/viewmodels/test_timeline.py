"""The healing timeline: one day marked, and that day in words."""

import pytest

from kiosk.viewmodels.timeline import TimelineModel
from kiosk.visit.healing import LAST_DAY, TICKS


@pytest.fixture
def timeline(session) -> TimelineModel:
    return TimelineModel(session, session)


def test_everything_that_heals_has_a_bar(timeline, session, shown):
    names = [span.name for topic in session.content.topics for span in topic.lasts]
    assert [bar["name"] for bar in shown(timeline.spans)] == names


def test_the_marks_of_the_scale_have_words(timeline, shown):
    ticks = shown(timeline.ticks)
    assert len(ticks) == len(TICKS)
    assert all(tick["label"] for tick in ticks)
    assert (ticks[0]["at"], ticks[-1]["at"]) == (0, 1)


def test_it_starts_a_week_after_treatment(timeline):
    assert timeline.dayLabel == "7 days after treatment"
    assert not timeline.isFirst
    assert not timeline.isLast


def test_each_thing_is_named_at_most_once_on_any_day(timeline, session):
    names = [span.name for topic in session.content.topics for span in topic.lasts]
    for day in range(0, LAST_DAY + 1, 5):
        session.replace(session.visit.look_at(day))
        told = [*timeline.usual, *timeline.lingering, *timeline.over]
        assert len(told) == len(set(told))
        assert set(told) <= set(names)


def test_at_the_end_nothing_is_usual_any_more_but_much_should_be_gone(timeline, session):
    session.replace(session.visit.look_at(LAST_DAY))
    assert timeline.isLast
    assert len(timeline.over) > len(timeline.usual) + len(timeline.lingering)


def test_the_buttons_walk_from_end_to_end(timeline, session, heard):
    while not timeline.isFirst:
        timeline.earlier()
    assert (timeline.dayLabel, timeline.at) == ("On the day of treatment", 0)
    steps = 0
    while not timeline.isLast:
        changed = heard(session.changed)
        timeline.later()
        assert changed.times == 1
        steps += 1
    assert (timeline.at, steps) == (1, 18)


@pytest.mark.parametrize("place", [-3.0, 0.0])
def test_a_touch_on_or_before_the_scale_marks_its_start(timeline, place):
    timeline.mark(place)
    assert timeline.isFirst


@pytest.mark.parametrize("place", [1.0, 7.5])
def test_a_touch_at_or_behind_its_end_marks_the_last_day(timeline, place):
    timeline.mark(place)
    assert timeline.isLast
