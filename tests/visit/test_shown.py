"""What a page shows, for a closer look: its pictures each once, and every text that may hold a hard word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.lint.vocabulary import HARD
from kiosk.content.wizard import Question
from kiosk.triage.paths import past_danger
from kiosk.triage.steps import PROBLEMS
from kiosk.visit.shown import sights, texts
from kiosk.visit.visit import CLOSER, Page, Place, Visit

HOME = Visit().home()


def answers_of(question: Question) -> list[tuple[str, str]]:
    return [(choice.picture, choice.alt) for choice in question.choices]


def test_a_topic_has_its_picture(real_content):
    topic = real_content.topics[0]
    seen = sights(real_content, HOME.go(Page.TOPIC, topic.id))
    assert [(sight.picture, sight.title, sight.alt) for sight in seen] == [
        (topic.picture, topic.title, topic.alt)
    ]


def test_care_at_home_has_one_picture_an_act(real_content):
    seen = sights(real_content, HOME.go(Page.CARE))
    assert [sight.picture for sight in seen] == [act.picture for act in real_content.care.acts]


def test_answers_have_theirs_and_ticks_have_none(real_content):
    gate = real_content.wizard.gates[0]
    seen = sights(real_content, HOME.ask())
    assert [(sight.title, sight.alt) for sight in seen] == [(sign.text, sign.alt) for sign in gate.signs]
    wizard = real_content.wizard
    plates = {wizard.none.picture, wizard.unsure.picture, wizard.yes.picture, wizard.no.picture}
    assert not plates & {sight.picture for sight in seen}


def test_times_have_theirs(real_content):
    wizard = real_content.wizard
    asked = replace(HOME.ask(), answers=past_danger(wizard).with_answer(PROBLEMS, ("bruise",)))
    seen = sights(real_content, asked)
    assert [(sight.picture, sight.alt) for sight in seen] == [
        (time.picture, time.alt) for time in wizard.times.choices
    ]


def test_a_time_without_a_picture_has_nothing_to_look_closer_at(real_content):
    wizard = real_content.wizard
    plain = tuple(time.model_copy(update={"picture": None, "alt": None}) for time in wizard.times.choices)
    times = wizard.times.model_copy(update={"choices": plain})
    content = real_content.model_copy(update={"wizard": wizard.model_copy(update={"times": times})})
    asked = replace(HOME.ask(), answers=past_danger(wizard).with_answer(PROBLEMS, ("bruise",)))
    assert sights(content, asked) == ()


def test_the_check_of_a_sign_has_the_picture_of_the_sign(real_content):
    asked = HOME.ask().answer(real_content, ("not_sure",))
    assert [sight.alt for sight in sights(real_content, asked)] == [real_content.wizard.gates[0].signs[0].alt]


@pytest.mark.parametrize("page", [Page.WELCOME, Page.HOME, Page.TIMELINE, Page.HELP, Page.SETTINGS])
def test_other_pages_have_none_to_look_closer_at(real_content, page):
    assert sights(real_content, Visit(Place(page))) == ()


@pytest.mark.parametrize("page", sorted(CLOSER))
def test_looking_closer_shows_what_the_page_beneath_shows(real_content, page):
    topic = HOME.go(Page.TOPIC, real_content.topics[1].id)
    closer = topic.go(page)
    assert sights(real_content, closer) == sights(real_content, topic)
    assert texts(real_content, closer) == texts(real_content, topic)


def test_an_outcome_has_all_that_it_may_say(real_content):
    wizard = real_content.wizard
    given = past_danger(wizard).with_answer(PROBLEMS, ("bruise",)).with_answer("when", "today")
    given = given.with_answer("bruise_growing", "growing").with_answer("bruise_medicine", "yes")
    said = texts(real_content, Visit(Place(Page.RESULT), answers=given))
    growing = next(one for one in wizard.questions if one.id == "bruise_growing")
    choice = next(one for one in growing.choices if one.id == "growing")
    assert choice.because is not None
    assert {choice.because.text, real_content.outcomes.call_clinic.heading} <= set(said)


def test_a_result_with_too_few_answers_says_nothing(real_content):
    assert texts(real_content, Visit(Place(Page.RESULT))) == ()


def test_every_hard_word_of_the_shipped_leaflet_is_found_on_some_page(real_content):
    pages = [HOME.go(Page.TOPIC, topic.id) for topic in real_content.topics]
    pages += [HOME.go(page) for page in (Page.CARE, Page.HELP)]
    said = "\n".join(text for visit in pages for text in texts(real_content, visit))
    forms = [form for word in real_content.words for form in word.met]
    assert not [
        hard.example for hard in HARD if hard.word.search(said) and not any(map(hard.word.search, forms))
    ]
