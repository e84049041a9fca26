"""All of it without a finger: Tab or arrows to move, Enter or Space to press, Escape to go back."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.visit.idle import SHORTEST_S
from tests.journeys.pages import every_screen
from tests.support.hands import Hands

Key = Qt.Key
TURNING = {"Up", "More"}


def _walked(visitor, hands, key):
    """Press ``key`` until the first thing has the keys again, and return what had them on the way."""
    visited = []
    for _ in range(100):
        hands.types(key)
        name = visitor.focused
        if name in visited[:1]:
            return visited
        visited.append(name)
    pytest.fail(f"{visited[:5]} ... never comes round")


def _without_turning(names):
    """Leave out what turns a long page: at its end not both can be pressed, and the keys scroll it."""
    return [name for name in names if name not in TURNING]


def test_tab_reaches_every_button_of_every_page_in_reading_order_and_comes_round(visitor, hands):
    for name in every_screen(visitor):
        names = [thing.name for thing in visitor.buttons]
        walked = _walked(visitor, hands, Key.Key_Tab)
        assert _without_turning(walked) == _without_turning(names), name
        assert bool(TURNING & {*walked}) == bool(TURNING & {*names}), name


def test_the_arrow_to_the_right_does_the_same(visitor, hands):
    for name in ("Touch to start", "Is this normal?", "None of these"):
        assert _walked(visitor, hands, Key.Key_Right) == [thing.name for thing in visitor.buttons]
        visitor.touches(name)


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Backtab])
def test_the_other_way_round_too(visitor, hands, key):
    visitor.touches("Touch to start")
    hands.types(Key.Key_Tab)
    walked = _walked(visitor, hands, key)
    names = [thing.name for thing in visitor.buttons]
    assert walked == names[::-1]


def test_down_and_up_go_to_what_lies_there(visitor, hands):
    visitor.touches("Touch to start")
    down = ["Is this normal?", "Hives and redness", "Bruising", "Brown marks", "Numb spots", "Care at home"]
    for name in down:
        hands.types(Key.Key_Down)
        assert visitor.focused == name
    hands.types(Key.Key_Down)
    assert visitor.focused == "Get help now"
    for name in down[::-1]:
        hands.types(Key.Key_Up)
        assert visitor.focused == name


def test_down_goes_through_all_that_scrolls_before_it_leaves_it(meet, real_content):
    visitor = meet(size=(1280, 800))
    hands = Hands(visitor)
    visitor.touches("Touch to start", "Text and colours")
    walked = _walked(visitor, hands, Key.Key_Down)
    assert walked.index("Done") < walked.index("Get help now")
    hands.middle_of(visitor.focused)


def test_a_long_page_is_turned_by_keys_and_nothing_out_of_sight_has_them(meet, real_content):
    visitor = meet(size=(1280, 800))
    visitor.touches("Touch to start", real_content.topics[0].title)
    hands = Hands(visitor)
    top = _top(visitor)
    for forth, back in ((Key.Key_Space, Key.Key_PageUp), (Key.Key_PageDown, Key.Key_PageUp)):
        hands.types(forth)
        assert _top(visitor) < top - 100
        hands.types(back)
        assert _top(visitor) == top
    hands.tabs_to("Back")
    before = visitor.hears()
    hands.types(Key.Key_PageDown, Key.Key_PageDown)
    assert visitor.focused == ""
    hands.types(Key.Key_Return)
    assert visitor.hears() == before
    bottom = _top(visitor)
    hands.types(Key.Key_Tab)
    assert visitor.focused not in ("", "Back")
    assert _top(visitor) == bottom, "what was being read has been scrolled away"


def _top(visitor):
    visitor.kiosk.window.grabWindow()
    return visitor.things[0].place.y()


def test_a_new_screen_begins_at_its_top_whatever_was_pressed_before(visitor, hands):
    visitor.touches("Touch to start")
    hands.tabs_to("Get help now")
    hands.types(Key.Key_Return)
    assert visitor.heading == "Get help now"
    assert visitor.focused == ""
    hands.types(Key.Key_Tab)
    assert visitor.focused == "Back"


def test_after_more_time_the_keys_are_back_on_the_page(visitor, hands, clock):
    visitor.touches("Touch to start")
    clock.passes(SHORTEST_S)
    hands.types(Key.Key_Return, Key.Key_Tab)
    assert visitor.focused == "Is this normal?"


def test_the_warning_keeps_the_keys_among_its_own_buttons(visitor, hands, clock):
    visitor.touches("Touch to start")
    clock.passes(SHORTEST_S)
    assert visitor.focused == "More time"
    for key in (Key.Key_Tab, Key.Key_Down, Key.Key_Right):
        assert set(_walked(visitor, hands, key)) == {"More time", "Start over"}


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_whole_way_to_a_result_by_keys_alone(visitor, hands, real_content, key):
    def goes_to(name):
        hands.tabs_to(name)
        hands.types(key)

    wizard = real_content.wizard
    bruise = next(problem for problem in wizard.problems.choices if problem.id == "bruise")
    goes_to("Touch to start")
    goes_to("Is this normal?")
    goes_to(wizard.none.text)
    goes_to(wizard.none.text)
    goes_to(bruise.text)
    goes_to("Continue")
    goes_to(next(time for time in wizard.times.choices if time.id == "weeks_3_6").text)
    for question in ("bruise_growing", "bruise_medicine"):
        goes_to(next(one for one in wizard.questions if one.id == question).choices[0].text)
    assert visitor.heading == real_content.outcomes.watch.heading


def test_what_has_the_keys_is_never_scrolled_away(meet, real_content):
    visitor = meet(size=(1280, 800))
    visitor.touches("Touch to start", real_content.topics[0].title)
    hands = Hands(visitor)
    for _ in visitor.buttons:
        hands.types(Key.Key_Tab)
        hands.middle_of(visitor.focused)  # fails where it is out of sight


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_a_key_held_down_acts_once(visitor, hands, real_content, key):
    visitor.touches("Touch to start", "How long it takes")
    hands.tabs_to("Later")
    visitor.reads("7 days after treatment")
    hands.holds(key)
    visitor.reads("10 days after treatment")


def test_a_key_held_down_answers_one_question_only(visitor, patient, hands):
    visitor.touches("Touch to start", "Is this normal?")
    hands.tabs_to("None of these")
    hands.holds(Key.Key_Return)
    assert patient.question == "urgent_signs"


def test_escape_held_down_goes_back_one_page(visitor, patient, hands):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign()
    hands.holds(Key.Key_Escape)
    assert patient.question == "urgent_signs"


def test_escape_goes_back_as_the_button_does(visitor, hands, patient):
    visitor.touches("Touch to start")
    home = visitor.hears()
    visitor.touches("Is this normal?")
    patient.says(emergency_signs="none")
    hands.types(Key.Key_Escape)
    assert patient.question == "emergency_signs"
    hands.types(Key.Key_Escape)
    assert visitor.hears() == home


def test_escape_on_welcome_does_nothing(visitor, hands):
    before = visitor.hears()
    hands.types(Key.Key_Escape)
    assert visitor.hears() == before


def test_keys_that_mean_nothing_do_nothing(visitor, hands):
    visitor.touches("Touch to start")
    before = visitor.hears()
    hands.types(Key.Key_F5, Key.Key_A, Key.Key_Delete, Key.Key_Menu, Key.Key_Back, Key.Key_PageDown)
    for held in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier):
        hands.types(Key.Key_F4, Key.Key_W, Key.Key_Left, held=held)
    assert visitor.hears() == before


def test_of_a_page_that_is_gone_nothing_that_had_the_keys_is_kept(visitor, hands):
    """Or a screen that runs for a year would remember each thing that ever had them."""

    def kept() -> int:
        gc.collect()
        return sum(isinstance(one, QQuickItem) and not shiboken6.isValid(one) for one in gc.get_objects())

    before = kept()
    for step in range(60):
        for _ in range(1 + step % 7):
            hands.types(Key.Key_Tab)
        hands.types(Key.Key_Return)
    assert kept() <= before + 2
