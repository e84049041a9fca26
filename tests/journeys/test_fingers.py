"""What fingers do on the glass, told by real touches: only a plain tap acts, and it acts once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.shell.activity import DEAD_TIME_S
from tests.journeys.pages import every_kind_of_screen
from tests.support.clock import Clock
from tests.support.hands import Hands

HELP = "Get help now"


@pytest.fixture
def at_home(visitor) -> list[str]:
    """What is read on Home, where the visitor is."""
    visitor.touches("Touch to start")
    return visitor.hears()


@pytest.fixture
def hasty(meet) -> tuple[Hands, Clock]:
    """Quick hands before a kiosk that takes nothing for a while after a screen change, and its clock."""
    visitor = meet(dead_time=DEAD_TIME_S)
    return Hands(visitor), Clock(visitor.kiosk)


@pytest.fixture
def on_a_long_page(meet, real_content) -> Hands:
    """Hands before a page that scrolls."""
    visitor = meet(size=(1280, 800))
    visitor.touches("Touch to start", real_content.topics[0].title)
    assert not visitor.finds("More").disabled
    return Hands(visitor)


def _top(hands: Hands) -> int:
    hands.visitor.kiosk.window.grabWindow()
    return hands.visitor.things[0].place.y()


def _stands_still(hands: Hands) -> Callable[[], bool]:
    seen = [0, 1]

    def check() -> bool:
        seen[:] = [seen[1], _top(hands)]
        return seen[0] == seen[1]

    return check


def test_text_can_be_chosen_on_welcome_and_a_touch_there_does_that_alone(visitor, hands):
    before = visitor.hears()
    hands.taps("Text and colours")
    hands.taps("Done")
    assert visitor.hears() == before


def test_a_tap_acts_when_the_finger_is_lifted_not_before(visitor, hands, at_home):
    hands.presses(HELP)
    assert visitor.hears() == at_home
    hands.lifts()
    assert visitor.heading == HELP


def test_a_finger_that_slides_off_a_button_does_nothing(visitor, hands, at_home):
    for name, across, down in (
        (HELP, 0, -300),
        (HELP, 260, 0),
        ("Is this normal?", 0, 200),
        ("Bruising", 300, 0),
    ):
        hands.swipes_from(name, across, down)
        assert visitor.hears() == at_home, name


def test_a_finger_that_slides_onto_a_button_does_nothing(visitor, hands, at_home):
    hands.presses_at(QPoint(5, hands.middle_of(HELP).y()))
    hands.moves(across=hands.middle_of(HELP).x())
    hands.lifts()
    assert visitor.hears() == at_home


def test_a_finger_that_trembles_on_a_button_still_taps(visitor, hands, at_home):
    hands.swipes_from(HELP, across=4, down=-4)
    assert visitor.heading == HELP


@pytest.mark.parametrize("second", ["Bruising", HELP, "Start over"])
def test_of_two_fingers_the_first_acts_as_if_it_were_alone(visitor, hands, at_home, second):
    hands.taps_with_two(HELP, second)
    assert visitor.heading == HELP


def test_two_fingers_spread_on_a_thing_do_nothing(visitor, hands, at_home):
    hands.spreads_two("Bruising", apart=200)
    assert visitor.hears() == at_home


def test_after_two_fingers_one_finger_taps_again(visitor, hands, at_home):
    hands.spreads_two("Bruising", apart=200)
    hands.taps(HELP)
    assert visitor.heading == HELP


def test_a_swipe_sideways_changes_no_page(visitor, hands):
    for name in every_kind_of_screen(visitor):
        before = visitor.hears()
        for start, across in ((90, 900), (990, -900)):
            hands.presses_at(QPoint(start, 960))
            hands.moves(across=across)
            hands.lifts()
        assert visitor.hears() == before, name


def test_a_swipe_within_a_large_card_does_not_press_it(visitor, hands, patient):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(problems="puffy", when="days_1_2")
    before, answer = visitor.hears(), patient.words("puffy_where", "local")
    room = visitor.finds(answer).place.height() // 3
    assert room > 100
    for down in (room, -room):
        hands.swipes_from(answer, down=down)
        assert visitor.hears() == before


def test_a_swipe_up_scrolls_and_presses_nothing(on_a_long_page, qtbot):
    hands, visitor = on_a_long_page, on_a_long_page.visitor
    before, top = visitor.hears(), _top(on_a_long_page)
    hands.presses_at(QPoint(400, 500))
    hands.moves(down=-300)
    hands.lifts()
    qtbot.waitUntil(_stands_still(hands))
    assert _top(hands) < top - 150
    assert visitor.hears() == before


def test_a_swipe_that_starts_on_a_button_scrolls_and_does_not_press_it(on_a_long_page, qtbot, real_content):
    hands, visitor = on_a_long_page, on_a_long_page.visitor
    heading, top = visitor.heading, _top(on_a_long_page)
    next_topic = real_content.topics[1].title
    visitor.touches_as_long_as_it_can("More")
    bottom = _top(hands)
    hands.swipes_from("Next topic: " + next_topic, down=300)
    qtbot.waitUntil(_stands_still(hands))
    assert visitor.heading == heading
    assert bottom < _top(hands) < top


def test_a_page_never_scrolls_sideways(on_a_long_page, qtbot):
    hands = on_a_long_page
    before = [thing.place for thing in hands.visitor.things]
    hands.presses_at(QPoint(900, 400))
    hands.moves(across=-600)
    hands.lifts()
    qtbot.waitUntil(_stands_still(hands))
    assert [thing.place for thing in hands.visitor.things] == before


def test_the_second_tap_of_two_quick_ones_does_not_hit_the_next_screen(hasty, real_content):
    hands, clock = hasty
    clock.passes(10)
    hands.taps("Touch to start")
    home = hands.visitor.hears()
    for wait in (0.1, 0.2, 0.199):
        clock.passes(wait)
        hands.taps("Bruising")
        assert hands.visitor.hears() == home
    clock.passes(0.01)
    hands.taps("Bruising")
    assert hands.visitor.heading == "Bruising"


def test_a_tick_is_no_screen_change_so_several_can_be_ticked_quickly(hasty, real_content):
    hands, clock = hasty
    for name in ("Touch to start", "Is this normal?", "None of these", "None of these"):
        hands.taps(name)
        clock.passes(1)
    problems = [problem.text for problem in real_content.wizard.problems.choices[:2]]
    hands.taps(*problems)
    assert hands.visitor.ticked == problems


def test_a_finger_down_during_the_dead_time_does_not_act_when_lifted_after_it(hasty):
    hands, clock = hasty
    hands.taps("Touch to start")
    home = hands.visitor.hears()
    hands.presses("Bruising")
    clock.passes(1)
    hands.lifts()
    assert hands.visitor.hears() == home


def test_one_tap_answers_one_question_only(hasty):
    hands, clock = hasty
    hands.taps("Touch to start")
    clock.passes(1)
    hands.taps("Is this normal?")
    clock.passes(1)
    hands.taps("None of these")
    second = hands.visitor.hears()
    hands.taps("None of these")
    assert hands.visitor.hears() == second


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_of_a_mouse_only_the_left_button_does_anything(visitor, hands, button):
    for name in ("Touch to start", "Text and colours"):
        QTest.mouseClick(visitor.kiosk.window, button, pos=hands.middle_of(name))
    assert visitor.kiosk.model.property("page") == "welcome"
