"""A closer look: the pictures of the page one at a time, its hard words, and the way back."""

from __future__ import annotations

import pytest

from kiosk.content.translation.language import Language
from kiosk.content.translation.pseudo import pseudo, rewritten
from kiosk.viewmodels.closer import CloserModel
from kiosk.viewmodels.session import Session
from kiosk.visit.visit import Page


@pytest.fixture
def closer(session: Session) -> CloserModel:
    return CloserModel(session, session)


def test_a_picture_of_this_page_is_shown_with_its_words(session, closer):
    topic = session.content.topics[0]
    session.open_topic(topic.id)
    closer.open(topic.picture)
    assert session.on(Page.PICTURE)
    assert (closer.picture, closer.title, closer.alt) == (topic.picture, topic.title, topic.alt)
    assert closer.where == ""


def test_a_picture_of_another_page_changes_nothing(session, closer):
    session.open_topic(session.content.topics[0].id)
    before = session.visit
    closer.open(session.content.topics[1].picture)
    assert session.visit == before


def test_the_pictures_of_answers_are_leafed_through_in_a_round_and_back_leads_to_the_question(
    session, closer
):
    signs = session.content.wizard.gates[0].signs
    session.replace(session.visit.ask())
    asked = session.visit
    assert closer.inAnswers
    closer.openPictures()
    seen = []
    for _ in signs:
        seen.append(closer.alt)
        closer.next()
    assert seen == [sign.alt for sign in signs]
    assert closer.where == f"Picture 1 of {len(signs)}"
    closer.previous()
    assert closer.alt == signs[-1].alt
    session.replace(session.visit.back(session.content))
    assert session.visit == asked


def test_a_check_has_its_picture_on_the_page_and_not_on_answers(session, closer):
    session.replace(session.visit.ask().answer(session.content, ("not_sure",)))
    assert closer.pictures == 1
    assert not closer.inAnswers


def test_hard_words_are_those_of_the_page(session, closer, shown):
    session.open_topic("hives")
    assert {"Hives", "Pus", "Compression socks"} <= {row["word"] for row in shown(closer.words)}
    assert "Stroke" not in {row["word"] for row in shown(closer.words)}
    closer.explain()
    assert session.on(Page.WORDS)
    assert closer.wordCount == len(shown(closer.words)) > 2


def test_without_hard_words_nothing_opens(session, closer):
    before = session.visit
    assert closer.wordCount == 0
    closer.explain()
    closer.openPictures()
    assert session.visit == before


def test_in_another_language_the_same_words_are_explained_in_it(session, closer, shown):
    own = session.languages[0]
    other = Language("xx", "Other", "ltr", True, own.words, lambda: rewritten(own.content, pseudo))  # noqa: FBT003
    session.languages = (own, other)
    session.open_topic("hives")
    before = shown(closer.words)
    session.replace(session.in_language("xx"))
    assert [row["meaning"] for row in shown(closer.words)] == [pseudo(row["meaning"]) for row in before]


def test_other_content_leads_back_from_the_picture_to_its_page(session, closer):
    session.open_topic(session.content.topics[0].id)
    closer.open(session.content.topics[0].picture)
    session.serve(session.content.model_copy(update={"version": "2"}))
    assert session.on(Page.TOPIC)
