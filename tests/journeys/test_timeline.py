"""Somebody looks up their own day on the healing timeline: by keys, from the right, with a screen reader."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessibleActionInterface
from PySide6.QtQml import QQmlProperty, qmlContext

from kiosk.visit.healing import LAST_DAY
from tests.support.timeline import (
    DAY,
    Key,
    day,
    node_of_the_slider,
    slider,
    spot,
    taps,
)


def on_the_slider(hands):
    hands.tabs_to(DAY)
    return hands


def test_the_arrows_reach_every_whole_day(looking):
    hands = on_the_slider(looking())
    hands.types(Key.Key_Home)
    seen = [day(hands)]
    for _ in range(40):
        hands.types(Key.Key_Right)
        seen.append(day(hands))
    assert seen == list(range(41))
    hands.types(Key.Key_End)
    for _ in range(3):
        hands.types(Key.Key_Left)
    assert day(hands) == LAST_DAY - 3


def test_an_arrow_steps_one_day_from_any_day(looking):
    hands = on_the_slider(looking())
    for days in range(0, LAST_DAY, 37):
        hands.visitor.kiosk.model.timeline.look(days)
        hands.types(Key.Key_Right)
        assert day(hands) == days + 1
        hands.types(Key.Key_Left)
        assert day(hands) == days


def test_home_end_and_the_page_keys_take_large_steps(looking):
    hands = on_the_slider(looking())
    found = []
    for key in (Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageDown, Key.Key_End, Key.Key_PageUp, Key.Key_Home):
        hands.types(key)
        found.append(day(hands))
    assert found == [10, 14, 10, LAST_DAY, LAST_DAY, 0]
    hands.types(Key.Key_Left)
    assert day(hands) == 0


def test_a_key_held_down_moves_one_day_only(looking):
    hands = on_the_slider(looking())
    hands.holds(Key.Key_Right)
    assert day(hands) == 8


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Up, Key.Key_Tab, Key.Key_Backtab])
def test_the_slider_is_no_trap_for_the_keys(looking, key):
    hands = on_the_slider(looking())
    hands.types(key)
    assert hands.visitor.focused not in ("", DAY)
    assert day(hands) == 7


def test_keys_with_another_key_held_mean_nothing(looking):
    hands = on_the_slider(looking())
    hands.types(Key.Key_Right, Key.Key_End, held=Qt.KeyboardModifier.ControlModifier)
    assert day(hands) == 7


# From the right to the left


@pytest.fixture
def from_the_right(looking):
    hands = looking()
    window = hands.visitor.kiosk.window
    for name in ("enabled", "childrenInherit"):
        assert QQmlProperty(window, f"LayoutMirroring.{name}", qmlContext(window)).write(True)  # noqa: FBT003
    window.grabWindow()
    return hands


def test_from_the_right_the_scale_begins_at_the_right(from_the_right):
    hands = from_the_right
    assert spot(hands, 0).x() > spot(hands, 7).x() > spot(hands, LAST_DAY).x()
    before = slider(hands).place.center().x()
    taps(hands, spot(hands, 90))
    assert day(hands) == 90
    assert slider(hands).place.center().x() < before


def test_from_the_right_a_drag_to_the_left_leads_to_later_days(from_the_right):
    hands = from_the_right
    hands.presses_at(slider(hands).place.center())
    hands.moves(across=spot(hands, 60).x() - spot(hands, 7).x())
    hands.lifts()
    assert day(hands) == 60


def test_from_the_right_the_left_arrow_leads_to_later_days(from_the_right):
    hands = on_the_slider(from_the_right)
    hands.types(Key.Key_Left, Key.Key_Left, Key.Key_Right)
    assert day(hands) == 8


# Aloud


def test_every_bar_says_its_whole_sentence(looking, real_content):
    spans = [span for topic in real_content.topics for span in topic.lasts]
    looking().visitor.reads(*(f"{span.name}. {span.text}" for span in spans))


def test_a_screen_reader_meets_a_slider_that_says_the_day_in_words(looking):
    hands = looking()
    thing, value = slider(hands), node_of_the_slider(hands).valueInterface()
    assert (thing.name, thing.description) == (DAY, "7 days after treatment")
    numbers = (value.minimumValue(), value.currentValue(), value.maximumValue(), value.minimumStepSize())
    assert numbers == (0, 7, LAST_DAY, 1)


def test_a_screen_reader_moves_the_day_and_hears_the_new_one(looking):
    hands = looking()
    act = node_of_the_slider(hands).actionInterface().doAction
    for action in (QAccessibleActionInterface.increaseAction(),) * 2 + (
        QAccessibleActionInterface.decreaseAction(),
    ):
        act(action)
    assert day(hands) == 8
    for wanted, told in ((42, 42), (9999, LAST_DAY), (12, 12)):
        node_of_the_slider(hands).valueInterface().setCurrentValue(wanted)
        QCoreApplication.processEvents()
        assert day(hands) == told
        assert node_of_the_slider(hands).valueInterface().currentValue() == told
    assert slider(hands).description == "12 days after treatment"


# What to do


def test_something_that_should_be_over_leads_to_the_questions(looking):
    visitor = looking().visitor
    visitor.reads("Should be over by now:", "Hives", "Still there? Do not guess. Answer a few questions.")
    visitor.touches("Is mine normal?")
    assert visitor.kiosk.model.page == "wizard"


def test_on_a_day_with_nothing_over_the_questions_are_offered_all_the_same(looking):
    hands = looking()
    taps(hands, spot(hands, 0))
    hands.visitor.reads_nothing_of("Should be over by now:")
    hands.visitor.reads("Is something not as it says here? Answer a few questions.")
    hands.visitor.touches("Is mine normal?")
    assert hands.visitor.kiosk.model.page == "wizard"


@pytest.mark.parametrize("days", [0, 12, LAST_DAY])
def test_what_to_call_about_is_told_on_every_day(looking, real_content, days):
    hands = looking()
    hands.visitor.kiosk.model.timeline.look(days)
    hands.visitor.reads(*(sign.text for topic in real_content.topics for sign in topic.call))


def test_the_cards_on_home_follow_the_day(looking):
    hands = looking()
    taps(hands, spot(hands, 60))
    hands.visitor.touches("All topics")
    assert hands.visitor.finds("How long it takes").description == "Your day: 2 months"
    assert hands.visitor.finds("Bruising").description == "Past the usual time"
    assert hands.visitor.finds("Numb spots").description == "Mostly by 6 months"


def test_the_tablet_turned_over_keeps_the_day(looking):
    hands = looking((800, 1280))
    taps(hands, spot(hands, 90))
    hands.visitor.kiosk.window.resize(1280, 800)
    QCoreApplication.processEvents()
    hands.visitor.kiosk.window.grabWindow()
    assert slider(hands).description == "3 months after treatment"
    taps(hands, spot(hands, 28))
    assert day(hands) == 28
