"""What goes home, as the page sees it: the words of the page it was opened from, and nothing otherwise."""

from datetime import date

import pytest

from kiosk.takeaway.code import MOST_BYTES
from kiosk.viewmodels.take_home import TakeHomeModel
from kiosk.visit.visit import Page


@pytest.fixture
def taking(session) -> TakeHomeModel:
    return TakeHomeModel(session, session, today=lambda: date(2026, 11, 27))


def test_there_is_nothing_to_take_home_from_a_page_that_tells_nothing(taking, session):
    for page in (Page.HELP, Page.TIMELINE, Page.SETTINGS, Page.LANGUAGE):
        session.replace(session.visit.home().go(page))
        taking.open()
        assert session.on(page)
    assert taking.code is None


def test_the_square_holds_the_topic_it_was_opened_from(taking, session):
    session.open_topic("bruising")
    taking.open()
    assert session.on(Page.TAKE_HOME)
    assert taking.title == "Bruising"
    assert taking.code.text.split("\n")[1] == "Bruising. Gone in 2 to 3 weeks."
    assert "Shown on 27 November 2026." in taking.code.text


def test_a_result_says_how_urgent_it_is(taking, session, finish):
    finish(problems=("welts",), when="today", welts_where="near")
    taking.open()
    assert (taking.level, taking.word) == ("expected", "Normal")
    assert taking.title == session.outcome("expected").heading


def test_nothing_of_it_is_left_when_the_page_is(taking, session):
    session.open_topic("bruising")
    taking.open()
    key = taking.key
    session.replace(session.visit.back(session.content))
    assert session.visit.place.topic == "bruising"
    assert key
    assert (taking.key, taking.code, taking.told) == ("", None, ())


def test_another_topic_has_another_key(taking, session):
    found = set()
    for topic in session.content.topics:
        session.replace(session.visit.home())
        session.open_topic(topic.id)
        taking.open()
        found.add(taking.key)
    assert len(found) == len(session.content.topics)


def test_words_that_do_not_fit_give_no_square_and_no_half_of_one(taking, session, real_content):
    topic = real_content.topics[0]
    long = topic.helps[0].model_copy(update={"text": "x" * MOST_BYTES, "short": None})
    topics = (topic.model_copy(update={"helps": (long,)}), *real_content.topics[1:])
    session.serve(real_content.model_copy(update={"topics": topics}))
    session.open_topic(topic.id)
    taking.open()
    assert (taking.key, taking.dots, taking.dot(500, 4)) == ("", 0, 0)
    assert taking.title == topic.title
