"""Home and care at home: what the cards say."""

import pytest

from kiosk.viewmodels.cards import CareModel, HomeModel
from kiosk.visit.healing import LAST_DAY
from kiosk.visit.visit import Page


@pytest.fixture
def home(session) -> HomeModel:
    return HomeModel(session, session)


@pytest.fixture
def care(session) -> CareModel:
    return CareModel(session, session)


def test_home_has_a_card_for_each_topic_in_the_order_of_the_file(home, session, shown):
    topics = session.content.topics
    assert [card["id"] for card in shown(home.cards)] == [topic.id for topic in topics]
    assert shown(home.cards)[0]["line"] == topics[0].line


def lines_on(day, home, session, shown):
    session.replace(session.visit.look_at(day))
    return {card["id"]: card["line"] for card in shown(home.cards)}


def test_as_long_as_no_day_is_chosen_the_cards_say_what_the_content_says(home, session, shown):
    assert [card["line"] for card in shown(home.cards)] == [topic.line for topic in session.content.topics]


def test_on_the_day_chosen_a_card_says_that_the_whole_time_of_its_topic_is_past(home, session, shown):
    past = session.say("card_past")
    for topic in session.content.topics:
        last = max(span.outer_days for span in topic.lasts)
        assert lines_on(last, home, session, shown)[topic.id] == topic.line
        assert last == LAST_DAY or lines_on(last + 1, home, session, shown)[topic.id] == past


def test_the_cards_of_the_next_visitor_know_nothing_of_the_day(home, session, shown):
    lines_on(LAST_DAY, home, session, shown)
    session.clear()
    assert [card["line"] for card in shown(home.cards)] == [topic.line for topic in session.content.topics]


def test_a_card_opens_its_topic(home, session, heard):
    changed = heard(session.changed)
    home.open("numb")
    assert session.visit.place.page is Page.TOPIC
    assert session.visit.place.topic == "numb"
    assert changed.times == 1


@pytest.mark.parametrize("unknown", ["", "undefined", "no_such_topic"])
def test_a_card_that_does_not_exist_opens_nothing(home, session, unknown):
    before = session.visit
    home.open(unknown)
    assert session.visit == before


def test_care_at_home_tells_every_act_and_when_to_call(care, session, shown):
    told = session.content.care
    assert [act["title"] for act in shown(care.acts)] == [act.title for act in told.acts]
    assert (care.title, care.line, care.picture, care.alt) == (
        told.title,
        told.line,
        told.picture,
        told.alt,
    )
    assert care.callIf == [statement.text for statement in told.call]
