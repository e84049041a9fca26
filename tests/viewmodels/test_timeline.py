"""The healing timeline: one day marked, and that day in words."""

import pytest

from kiosk.viewmodels.timeline import TimelineModel
from kiosk.visit.healing import LAST_DAY


@pytest.fixture
def timeline(session) -> TimelineModel:
    return TimelineModel(session, session)


def test_everything_that_heals_has_a_bar(timeline, session, shown):
    names = [span.name for topic in session.content.topics for span in topic.lasts]
    assert [bar["name"] for bar in shown(timeline.spans)] == names
    assert len(shown(timeline.units)) == 5


def test_it_starts_a_week_after_treatment(timeline):
    assert timeline.dayLabel == "7 days after treatment"
    assert not timeline.isFirst
    assert not timeline.isLast


def test_what_to_call_about_is_each_topics_own_box_on_every_day(timeline, session, shown):
    boxes = [(t.title, [sign.text for sign in t.call]) for t in session.content.topics]
    for day in (0, 12, LAST_DAY):
        session.replace(session.visit.look_at(day))
        assert [(call["title"], call["signs"]) for call in shown(timeline.calls)] == boxes


def test_the_card_on_home_names_the_day_once_it_is_chosen(timeline, session):
    assert timeline.line == session.say("timeline_line")
    timeline.look(7)
    assert timeline.line == "Your day: 7 days"


def test_the_day_of_treatment_has_a_short_name_too(timeline):
    timeline.look(0)
    assert timeline.dayShort == "first day"
    timeline.look(42)
    assert timeline.dayShort == "6 weeks"


@pytest.mark.parametrize(
    ("asked", "marked"), [(-1, 0), (0, 0), (131, 131), (LAST_DAY, LAST_DAY), (731, LAST_DAY)]
)
def test_any_whole_day_can_be_marked_and_none_beyond_the_scale(timeline, asked, marked):
    timeline.look(asked)
    assert timeline.day == marked


def test_marking_the_day_that_is_marked_changes_nothing(timeline, session, heard):
    timeline.look(12)
    changed = heard(session.changed)
    timeline.mark(timeline.at)
    assert (timeline.day, changed.times) == (12, 0)


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
