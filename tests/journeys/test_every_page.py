"""What a screen reader needs holds on every screen there is, and in the warning over it."""

from collections import Counter

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app import Kiosk
from kiosk.shell.screen import measure
from kiosk.visit.idle import SHORTEST_S
from kiosk.visit.settings import Settings
from tests.journeys.pages import every_screen
from tests.support.clock import Clock
from tests.support.running import SIZES
from tests.support.visitor import ACTIONABLE, Role, Visitor


@pytest.fixture(scope="module")
def screens(qapp, real_content):
    """Every screen with what is on it, the warning last; walked through once for all tests here."""
    QAccessible.setActive(True)
    kiosk = Kiosk(real_content, measure(*SIZES[0]), settings=Settings(motion=False))
    kiosk.window.show()
    visitor, found = Visitor(kiosk), {}
    for name in every_screen(visitor):
        found[name] = visitor.things
    Clock(kiosk).passes(SHORTEST_S)
    found["still-there"] = [thing for thing in visitor.things if not thing.disabled]
    kiosk.close()
    QAccessible.setActive(False)
    return found


def _offenders(screens, is_wrong):
    return {
        name: wrong for name, things in screens.items() if (wrong := [str(t) for t in things if is_wrong(t)])
    }


def _can_be_acted_on(thing):
    """A slider is moved, not pressed; how, is the timeline's own test."""
    return thing.can_press or thing.role is Role.Slider


def test_whatever_can_be_acted_on_has_a_name_and_can_be_pressed(screens):
    assert all(any(thing.role in ACTIONABLE for thing in things) for things in screens.values())
    assert not _offenders(
        screens, lambda thing: thing.role in ACTIONABLE and not (thing.name and _can_be_acted_on(thing))
    )
    assert not _offenders(screens, lambda thing: thing.can_press and thing.role not in ACTIONABLE)


def test_no_two_buttons_of_a_page_have_the_same_name(screens):
    for name, things in screens.items():
        names = Counter(thing.name for thing in things if thing.role in ACTIONABLE)
        assert not [name for name, count in names.items() if count > 1], name


def test_a_change_button_names_its_question(screens):
    changes = [
        thing.name for things in screens.values() for thing in things if thing.name.startswith("Change")
    ]
    assert changes
    assert not [name for name in changes if not name.removeprefix("Change: ").strip() or name == "Change"]


def test_every_page_has_a_heading(screens):
    assert not [
        name for name, things in screens.items() if not any(thing.role is Role.Heading for thing in things)
    ]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_home_has_a_heading_even_where_there_is_no_room_to_show_it(meet, size):
    visitor = meet(size=size)
    visitor.touches("Touch to start")
    assert visitor.headings == ["After your vein treatment"]


def test_no_text_heading_or_picture_is_empty(screens):
    shown = {Role.StaticText, Role.Heading, Role.Graphic}
    assert not _offenders(screens, lambda thing: thing.role in shown and not thing.name.strip())


def test_every_topic_and_every_check_has_its_picture_in_words_to_be_seen_larger(screens):
    pictured = [name for name in screens if name.startswith(("topic-", "wizard-check_"))]
    assert pictured
    larger = "Touch to see it larger"
    assert not [name for name in pictured if all(thing.description != larger for thing in screens[name])]


def test_every_answer_with_a_picture_tells_it_in_words(screens, real_content):
    wizard = real_content.wizard
    told = {one.name: one.description for things in screens.values() for one in things if one.can_press}
    choices = [choice for question in wizard.questions for choice in question.choices]
    assert not [one.id for one in (*choices, *wizard.problems.choices) if one.alt not in told[one.text]]


def test_help_home_text_and_start_over_stand_on_every_page_but_welcome(screens):
    foot = ["Get help now", "All topics", "Text and colours", "Start over"]
    for name, things in screens.items():
        buttons = [thing.name for thing in things if thing.role in ACTIONABLE]
        if name not in ("welcome", "still-there", "covered"):
            assert buttons[-4:] == foot, name


def test_sizes_and_states_are_told_too(visitor):
    visitor.touches("Text and colours")
    assert {thing.role for thing in visitor.things if thing.name in ("Small", "Dark", "Nothing moves")} == {
        Role.CheckBox
    }
