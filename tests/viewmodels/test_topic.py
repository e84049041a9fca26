"""The page of one topic, and leafing through them."""

import pytest

from kiosk.viewmodels.topic import TopicModel
from kiosk.visit.visit import Page


@pytest.fixture
def topic(session) -> TopicModel:
    model = TopicModel(session, session)
    session.replace(session.visit.go(Page.TOPIC, "lumps"))
    return model


def test_it_shows_the_topic_that_is_open(topic, session):
    lumps = next(one for one in session.content.topics if one.id == "lumps")
    assert (topic.title, topic.line, topic.picture, topic.alt) == (
        lumps.title,
        lumps.line,
        lumps.picture,
        lumps.alt,
    )
    for shown, told in (
        (topic.notice, lumps.notice),
        (topic.why, lumps.why),
        (topic.lasts, lumps.lasts),
        (topic.helps, lumps.helps),
        (topic.callIf, lumps.call),
        (topic.emergencyIf, lumps.emergency),
    ):
        assert shown == [statement.text for statement in told]
        assert shown


def test_each_span_is_a_bar_on_the_scale(topic, shown):
    for bar in shown(topic.spans):
        assert 0 <= bar["start"] <= bar["usualEnd"] <= bar["outerEnd"] <= 1


def test_leafing_on_and_on_shows_every_topic_and_comes_round(topic, session, heard):
    seen = []
    for _ in session.content.topics:
        changed, coming = heard(session.changed), topic.nextTitle
        topic.next()
        assert (changed.times, topic.title) == (1, coming)
        seen.append(session.visit.place.topic)
    assert sorted(seen) == sorted(one.id for one in session.content.topics)
    assert seen[-1] == "lumps"


def test_leafing_back_undoes_leafing_on(topic):
    title, before = topic.title, topic.previousTitle
    topic.next()
    topic.previous()
    assert topic.title == title
    topic.previous()
    assert topic.title == before


def test_asking_about_a_topic_with_one_problem_has_it_ticked(session):
    topic = TopicModel(session, session)
    for one in session.content.topics:
        session.replace(session.visit.home().go(Page.TOPIC, one.id))
        topic.ask()
        assert session.visit.place.page is Page.WIZARD
        assert session.visit.chosen == (one.problems if len(one.problems) == 1 else ())


def test_asking_from_elsewhere_ticks_nothing(session):
    topic = TopicModel(session, session)
    topic.ask()
    assert session.visit.chosen == ()


def test_where_one_is_on_the_scale_is_not_known_before_it_was_said(topic):
    assert (topic.hereFrom, topic.hereTo) == (-1, -1)


def test_where_one_is_on_the_scale_is_shown_once_it_was_said(session, finish):
    topic = TopicModel(session, session)
    finish(problems=("welts",), when="days_3_7", welts_where="near")
    assert 0 < topic.hereFrom < topic.hereTo < 1
    finish(problems=("welts",), when="over_year", welts_where="near")
    assert topic.hereTo == 1
