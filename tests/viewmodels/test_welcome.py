"""The welcome page greets in each language offered, one after the other."""

from dataclasses import replace

import pytest

from kiosk.content.translation.language import Language
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.welcome import WelcomeModel
from kiosk.visit.settings import Settings

OTHER = {"welcome_ask": "Venen behandelt?", "welcome_line": "Was normal ist.", "begin": "Hier tippen"}
ANOTHER = {"welcome_ask": "Veines traitées ?", "welcome_line": "Ce qui est normal.", "begin": "Touchez ici"}


@pytest.fixture
def offering(session, real_content):
    """Offer other languages beside the one of the session."""

    def offer(*others) -> WelcomeModel:
        def languages(english: Language) -> list[Language]:
            named = zip(("de", "fr"), others, strict=False)
            return [replace(english, code=code, words={**english.words, **words}) for code, words in named]

        offered = Session(real_content, session.words, Settings(), session, others=languages)
        return WelcomeModel(offered, offered)

    return offer


def said(welcome) -> tuple[str, str, str]:
    return welcome.ask, welcome.line, welcome.begin


def test_with_one_language_nothing_ever_changes(offering, heard):
    welcome = offering()
    before, changed = said(welcome), heard(welcome.changed)
    welcome.turn()
    assert (welcome.languages, said(welcome), changed.times) == (1, before, 0)


def test_each_language_has_its_turn_and_then_the_first_again(offering, session):
    welcome = offering(OTHER, ANOTHER)
    own = tuple(session.words[key] for key in OTHER)
    seen = []
    for _ in range(4):
        seen.append(said(welcome))
        welcome.turn()
    assert welcome.languages == 3
    assert seen == [own, tuple(OTHER.values()), tuple(ANOTHER.values()), own]


def test_a_visitor_who_leaves_finds_the_first_language_again(offering, heard):
    welcome = offering(OTHER)
    welcome.turn()
    changed = heard(welcome.changed)
    welcome._session.replace(welcome._session.visit.home())
    assert welcome.ask != OTHER["welcome_ask"]
    assert changed.times == 1


def test_a_touch_anywhere_begins_in_the_language_that_greets_just_then(offering):
    welcome = offering(OTHER, ANOTHER)
    assert welcome.code == "en"
    welcome.turn()
    assert welcome.code == "de"
