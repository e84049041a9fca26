"""Another language at any moment, from any page: the same page again, and nothing forgotten but the words."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app import Kiosk, application
from kiosk.commands.pictures import screens
from kiosk.shell.languages import others_beside
from kiosk.shell.screen import measure
from kiosk.visit.settings import Settings
from tests.support.visitor import Visitor

LANGUAGE = {"en": "Language", "es": "Idioma", "ar": "اللغة"}


@pytest.fixture
def visitor(qapp, real_content) -> Iterator[Visitor]:
    """A visitor before a screen that offers all languages."""
    application()
    QAccessible.setActive(True)
    kiosk = Kiosk(
        real_content,
        measure(1080, 1920),
        settings=Settings(motion=False),
        dead_time=0.0,
        others=others_beside(),
    )
    kiosk.window.show()
    kiosk.window.requestActivate()
    yield Visitor(kiosk)
    kiosk.close()
    QAccessible.setActive(False)


def test_each_language_has_its_own_way_in(visitor):
    visitor.reads("Touch to start", "Toque para empezar", "المس للبدء")
    visitor.touches("المس للبدء")
    assert visitor.kiosk.session.language.code == "ar"
    visitor.reads("هل هذا طبيعي؟")


@pytest.mark.parametrize("code", ["es", "ar"])
def test_on_every_page_another_language_shows_the_same_page_and_keeps_all_answers(
    visitor, real_content, code
):
    session = visitor.kiosk.session
    name = next(language.name for language in session.languages if language.code == code)
    seen = 0
    for page, visit in screens(real_content).items():
        if page in ("welcome", "language", "covered"):  # what is covered is to be uncovered first
            continue
        session.clear()
        session.replace(visit.prefer(session.defaults))
        before = session.visit
        visitor.touches("Language", name)
        after = session.visit
        assert session.language.code == code, page
        assert (after.place, after.answers, after.chosen, after.changing, after.day) == (
            before.place,
            before.answers,
            before.chosen,
            before.changing,
            before.day,
        ), page
        assert after.back(session.content).place == before.back(session.content).place, page
        assert visitor.finds(LANGUAGE[code]), page
        english = {"Language", "Back", "All topics", "Get help now"}
        assert not english & set(visitor.hears()), page
        seen += 1
    assert seen > 30


def test_a_result_keeps_its_urgency_and_its_number_in_every_language(visitor, real_content):
    session = visitor.kiosk.session
    for page, visit in screens(real_content).items():
        if not page.startswith("result-"):
            continue
        for language in session.languages:
            session.replace(visit.prefer(Settings(motion=False, language=language.code)))
            level = page.removeprefix("result-")
            heading = language.content.clinic.fill(session.outcome(level).heading)
            assert any(heading in heard for heard in visitor.hears()), (page, language.code)


def test_a_mistaken_choice_is_undone_the_same_way(visitor):
    visitor.touches("Touch to start", "Language", "العربية", LANGUAGE["ar"], "English")
    visitor.reads("Is this normal?", "Language")


def test_the_next_visitor_finds_the_first_language_again(visitor):
    visitor.touches("Toque para empezar", "Empezar de nuevo")
    assert visitor.kiosk.session.language.code == "en"
    visitor.reads("Touch to start")


def test_a_translation_that_nobody_has_approved_says_so_on_its_pages_and_english_does_not(visitor):
    notes = {each.code: each.words["not_approved"] for each in visitor.kiosk.session.languages}
    visitor.touches("Toque para empezar")
    visitor.reads(notes["es"])
    visitor.touches("Idioma", "English")
    visitor.reads_nothing_of(notes["en"], notes["es"])


def test_where_only_one_language_is_offered_there_is_nothing_to_choose(meet):
    alone = meet()
    alone.touches("Touch to start")
    alone.reads_nothing_of("Language")
