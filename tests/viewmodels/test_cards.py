"""Home and care at home: what the cards say."""

import pytest

from kiosk.viewmodels.cards import CareModel, HomeModel
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
