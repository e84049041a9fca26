"""A visit carried over to other content keeps what fits and asks anew what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import past_danger
from kiosk.visit.fitting import fitted
from kiosk.visit.visit import Page, Place, Visit
from tests.triage.strategies import finished, wizards


@pytest.fixture
def asked(real_content):
    """Return a visit that ended with a result about a lump."""
    answers = {
        **past_danger(real_content.wizard),
        "problems": ("lump",),
        "when": "today",
        "lump_skin": "calm",
        "lump_growing": "steady",
    }
    visit = Visit(place=Place(Page.RESULT), answers=Answers(answers))
    assert visit.state(real_content).pending is None
    return visit


def without(content, question, choice):
    """Return the content without one answer to one question."""
    questions = tuple(
        each.model_copy(update={"choices": tuple(one for one in each.choices if one.id != choice)})
        if each.id == question
        else each
        for each in content.wizard.questions
    )
    return content.model_copy(update={"wizard": content.wizard.model_copy(update={"questions": questions})})


def test_with_the_same_content_it_stays_as_it_is(asked, real_content):
    assert fitted(asked, real_content) == asked


def test_an_answer_that_is_gone_is_asked_anew_and_those_before_it_stay(asked, real_content):
    new = without(real_content, "lump_growing", "steady")
    carried = fitted(asked, new)
    assert carried.place.page is Page.WIZARD
    assert carried.step(new).id == "lump_growing"
    assert carried.answers == asked.answers.without("lump_growing")


def test_a_topic_that_is_gone_leads_home(real_content):
    visit = Visit().home().go(Page.TOPIC, real_content.topics[0].id)
    new = real_content.model_copy(update={"topics": real_content.topics[1:]})
    assert fitted(visit, new).place.page is Page.HOME
    assert fitted(visit.go(Page.HELP), new).trail == (Place(Page.HOME),)
    assert fitted(visit, real_content) == visit


def test_a_ticked_problem_that_is_gone_is_unticked(real_content):
    visit = replace(Visit().ask(), chosen=("nothing_such", "lump"))
    assert fitted(visit, real_content).chosen == ("lump",)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_changes_the_answers_kept_lead_to_where_the_visit_is(real_content, data):
    old, new = data.draw(wizards()), data.draw(wizards())
    content = real_content.model_copy(update={"wizard": new})
    answers = data.draw(finished(old))
    carried = fitted(Visit(place=Place(Page.RESULT), answers=answers), content)
    state = replay(new, carried.answers)
    assert set(carried.answers) == set(state.questions)
    assert (carried.place.page is Page.RESULT) is (state.pending is None)
    assert carried.answers.items() <= answers.items()


def test_what_is_taken_home_stays_as_long_as_it_is_there(real_content):
    taken = Visit().home().go(Page.TOPIC, "bruising").go(Page.TAKE_HOME)
    assert fitted(taken, real_content) == taken
    without = tuple(topic for topic in real_content.topics if topic.id != "bruising")
    gone = fitted(taken, real_content.model_copy(update={"topics": without}))
    assert (gone.place.page, gone.trail) == (Page.HOME, ())


def test_a_result_that_no_longer_stands_is_not_taken_home(real_content):
    result = Place(Page.RESULT)
    taken = Visit(Place(Page.TAKE_HOME), (Place(Page.HOME), result))
    carried = fitted(taken, real_content)
    assert carried.place.page is Page.WIZARD
    assert carried.trail == (Place(Page.HOME),)
