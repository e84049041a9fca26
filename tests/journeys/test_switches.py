"""Two switches or one in place of fingers: to a result, through settings, with the pauses a hand needs."""

import pytest
from PySide6.QtCore import Qt

from kiosk.app import Kiosk, application
from kiosk.shell.activity import DEAD_TIME_S
from kiosk.shell.screen import measure
from kiosk.visit.switching import SwitchKeys
from tests.journeys.pages import every_kind_of_screen
from tests.support.clock import Clock
from tests.support.hands import Hands
from tests.support.visitor import MOST_PRESSES, Visitor
from tests.support.walking import Keys, OneSwitch, TwoSwitches

Key = Qt.Key


def _goes_to(visitor, way: Keys, name: str) -> None:
    for _ in range(3 * MOST_PRESSES):
        if visitor.focused == name:
            way.press()
            return
        way.on()
    pytest.fail(f"{name!r} is never marked")


@pytest.mark.parametrize("way", [TwoSwitches, OneSwitch])
def test_a_whole_way_to_a_result(visitor, real_content, way):
    hand, wizard = way(visitor), real_content.wizard
    bruise = next(problem for problem in wizard.problems.choices if problem.id == "bruise")
    weeks = next(time for time in wizard.times.choices if time.id == "weeks_3_6")
    questions = [one for one in wizard.questions if one.id in ("bruise_growing", "bruise_medicine")]
    answers = [one.choices[0].text for one in questions]
    none = wizard.none.text
    start = ("Touch to start", "Is this normal?", none, none, bruise.text, "Continue")
    for name in (*start, weeks.text, *answers):
        _goes_to(visitor, hand, name)
    assert visitor.heading == real_content.outcomes.watch.heading


def test_next_held_down_goes_one_thing_on_and_select_held_down_presses_once(visitor, hands, patient):
    visitor.touches("Touch to start")
    hands.holds(Key.Key_1)
    assert visitor.focused == "Is this normal?"
    hands.holds(Key.Key_3)
    assert patient.question == "emergency_signs"
    assert visitor.focused == ""


def test_select_with_nothing_marked_does_nothing(visitor, hands):
    for name in every_kind_of_screen(visitor):
        before = visitor.hears()
        hands.types(Key.Key_3, Key.Key_3)
        assert visitor.hears() == before, name


def test_the_mark_of_a_switch_can_be_seen(visitor, hands):
    visitor.touches("Touch to start")
    before = visitor.kiosk.window.grabWindow()
    hands.types(Key.Key_1)
    assert visitor.kiosk.window.grabWindow() != before


def test_scanning_stays_as_long_as_chosen_and_stops_after_two_rounds(visitor, hands):
    visitor.touches("Text and colours", "3 seconds", "Done")
    one = OneSwitch(visitor)
    hands.types(Key.Key_2)
    names = [thing.name for thing in visitor.buttons]
    assert visitor.focused == names[0]
    marked = []
    for _ in range(12):
        one.clock.passes(1)
        one.switches.tick()
        marked.append(visitor.focused)
    first, second = names
    assert marked == [*[first] * 2, *[second] * 3, *[first] * 3, *[second] * 4]
    assert not one.switches.scanning


def test_a_press_while_it_scans_takes_what_is_marked_and_the_next_screen_waits(visitor, hands):
    one = OneSwitch(visitor)
    hands.types(Key.Key_2, Key.Key_2)
    home = visitor.hears()
    assert visitor.kiosk.model.page == "home"
    one.clock.passes(30)
    one.switches.tick()
    assert visitor.hears() == home
    assert visitor.focused == ""


def test_a_finger_or_a_key_stops_the_scanning(visitor, hands):
    one = OneSwitch(visitor)
    for stop in (lambda: hands.types(Key.Key_Tab), lambda: hands.presses("Touch to start")):
        hands.types(Key.Key_2)
        assert one.switches.scanning
        stop()
        assert not one.switches.scanning


def test_the_warning_stops_the_scanning_and_one_switch_answers_it(visitor, hands):
    visitor.touches("Touch to start")
    one = OneSwitch(visitor)
    home = visitor.hears()
    hands.types(Key.Key_2)
    one.clock.passes(120)  # the mark has not been moved meanwhile
    assert not one.switches.scanning
    assert visitor.focused == "More time"
    hands.types(Key.Key_2, Key.Key_2)
    assert visitor.hears() == home


def test_whoever_scans_a_long_page_slowly_is_not_asked_before_it_came_round(visitor, hands, clock):
    visitor.touches("Text and colours", "5 seconds")
    one = OneSwitch(visitor)
    things = len(visitor.buttons)
    hands.types(Key.Key_2)
    asked = []
    for _ in range(2 * things):
        one.clock.passes(5)
        one.switches.tick()
        asked.append(visitor.kiosk.model.presence.warning)
    assert 5 * things > 120
    assert not any(asked[:things])
    assert any(asked[things:])


def test_after_a_screen_change_a_switch_waits_as_a_finger_does(meet):
    visitor = meet(dead_time=DEAD_TIME_S)
    hands, clock = Hands(visitor), Clock(visitor.kiosk)
    clock.passes(10)
    hands.types(Key.Key_1, Key.Key_3)
    assert visitor.kiosk.model.page == "home"
    for wait in (0.1, 0.2, 0.199):
        clock.passes(wait)
        hands.types(Key.Key_1)
        assert visitor.focused == ""
    clock.passes(0.01)
    hands.types(Key.Key_1)
    assert visitor.focused == "Is this normal?"


def test_a_switch_that_is_hit_twice_goes_one_thing_on_where_the_visitor_asked_for_it(visitor, hands, clock):
    visitor.touches("Text and colours", "Wait half a second", "Done", "Touch to start")
    hands.types(Key.Key_1, Key.Key_1)
    assert visitor.focused == "Is this normal?"
    clock.passes(0.5)
    hands.types(Key.Key_1)
    assert visitor.focused == "Hives and redness"


def test_all_of_it_is_forgotten_with_the_visit(visitor):
    visitor.touches("Touch to start", "Text and colours")
    before = visitor.ticked
    chosen = ("In the lower part", "Forgive small slips", "Hold for longer", "Wait one second", "5 seconds")
    visitor.touches(*chosen)
    assert set(chosen) <= {*visitor.ticked}
    assert visitor.ticked != before
    visitor.touches("Done", "Start over", "Text and colours")
    assert visitor.ticked == before


def test_a_plug_that_sends_space_and_enter_can_be_used(qapp, real_content):
    application()
    keys = SwitchKeys(next="space", select="enter")
    kiosk = Kiosk(real_content, measure(1080, 1920), dead_time=0.0, switch_keys=keys)
    kiosk.window.show()
    kiosk.window.requestActivate()
    hands = Hands(Visitor(kiosk))
    hands.types(Key.Key_Space)
    assert kiosk.model.page == "welcome"
    hands.types(Key.Key_Enter)
    assert kiosk.model.page == "home"
    kiosk.close()
