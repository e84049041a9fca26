"""Staff come in by a gesture or a chord and their PIN; patients do not."""

import pytest
from PySide6.QtCore import Qt

from kiosk.device.device import Device
from kiosk.viewmodels.staff import FORGOTTEN_S
from tests.support.clock import Clock
from tests.support.hands import Hands
from tests.support.staff import PIN, Staff

ENTER, CHOOSE, AGAIN = "Staff PIN", "Choose a staff PIN", "Type it once more"
WRONG = "That is not the PIN."
CLOSE = "Back to the patient screen"


def test_two_opposite_corners_held_ask_for_the_pin_and_the_pin_opens(staff):
    staff.holds_corners()
    assert staff.visitor.heading == ENTER
    staff.types(PIN)
    staff.visitor.reads("Hand over", "Clean the screen", "Settings", "Change the PIN", "How it stands")


def test_corners_touched_for_a_moment_do_nothing(staff):
    staff.visitor.touches("Touch to start", "Bruising")
    before = staff.visitor.hears()
    staff.holds_corners(long_enough=False)
    assert staff.visitor.hears() == before


def test_the_key_chord_asks_for_the_pin(staff):
    staff.calls()
    assert staff.visitor.heading == ENTER


def test_no_digit_is_ever_read_aloud_or_shown(staff):
    staff.calls()
    before = set(staff.visitor.hears())
    staff.visitor.touches(*PIN)
    assert set(staff.visitor.hears()) - before == {"4 digits typed"}


def test_digits_are_typed_on_a_keyboard_too(staff):
    staff.calls()
    hands = staff.hands
    hands.types(Qt.Key.Key_2, Qt.Key.Key_5, Qt.Key.Key_9, Qt.Key.Key_Backspace, Qt.Key.Key_8, Qt.Key.Key_0)
    hands.types(Qt.Key.Key_Return)
    staff.visitor.reads("Hand over")


def test_the_number_pad_works_by_tab_and_enter_alone(staff):
    staff.calls()
    for name in (*PIN, "OK"):
        staff.hands.tabs_to(name)
        staff.hands.types(Qt.Key.Key_Return)
    staff.visitor.reads("Hand over")


def test_a_wrong_pin_stays_outside_and_each_further_one_waits_longer(staff):
    clock = Clock(staff.visitor.kiosk)
    staff.calls()
    for _ in range(3):
        staff.types("1397")
    staff.visitor.reads("Too many tries. Wait 30 seconds.")
    staff.visitor.touches(*PIN)
    assert staff.visitor.finds("OK").disabled
    clock.passes(30)
    staff.visitor.touches("OK")
    staff.visitor.reads("Hand over")


def test_the_wait_is_not_shortened_by_switching_off(meet, own, tmp_path):
    first = Staff(meet(own=own))
    first.calls()
    for _ in range(3):
        first.types("1397")
    again = Staff(meet(own=Device(tmp_path / "state")))
    again.calls()
    again.visitor.reads("Too many tries. Wait 30 seconds.")


def test_after_a_right_pin_the_count_begins_anew(staff, own):
    staff.calls()
    staff.types("1397")
    staff.visitor.reads(WRONG)
    staff.types(PIN)
    assert own.wrong_tries == 0


def test_at_the_first_start_staff_choose_their_pin_by_typing_it_twice(meet, tmp_path):
    own = Device(tmp_path / "state")
    staff = Staff(meet(own=own))
    staff.visitor.reads("Staff: set a PIN. Hold two opposite corners.")
    staff.calls()
    assert staff.visitor.heading == CHOOSE
    staff.types("1234")
    staff.visitor.reads("That is too easy to guess. Choose another one.")
    staff.types(PIN)
    assert staff.visitor.heading == AGAIN
    staff.types("9753")
    staff.visitor.reads("The two were not alike. Start again.")
    staff.types(PIN)
    staff.types(PIN)
    staff.visitor.reads("Hand over")
    staff.visitor.touches(CLOSE)
    staff.visitor.reads("Touch to start")
    staff.visitor.reads_nothing_of("Staff: set a PIN. Hold two opposite corners.")
    assert Device(tmp_path / "state").knows(PIN)


def test_until_a_pin_is_set_nothing_but_setting_it_is_open(meet, tmp_path):
    staff = Staff(meet(own=Device(tmp_path / "state")))
    staff.calls()
    for task in ("handing", "setup", "cleaning", "leave"):
        staff.visitor.kiosk.staff.begin(task)
    assert staff.visitor.heading == CHOOSE


def test_the_pin_can_be_changed(staff, own):
    staff.comes_in()
    staff.visitor.touches("Change the PIN")
    staff.types("9753")
    staff.types("9753")
    assert own.knows("9753")
    assert not own.knows(PIN)


@pytest.mark.parametrize("inside", [False, True], ids=["at the PIN", "at the menu"])
def test_what_staff_leave_open_closes_by_itself(staff, inside):
    clock = Clock(staff.visitor.kiosk)
    if inside:
        staff.comes_in()
    else:
        staff.calls()
    clock.passes(FORGOTTEN_S + 1)
    staff.visitor.reads("Touch to start")


def test_back_and_escape_lead_out(staff):
    before = staff.visitor.hears()
    staff.comes_in()
    staff.visitor.touches("Settings", "Back", CLOSE)
    assert staff.visitor.hears() == before
    staff.comes_in()
    staff.hands.types(Qt.Key.Key_Escape)
    assert staff.visitor.hears() == before


def test_a_finger_alone_never_opens_it(visitor):
    hands = Hands(visitor)
    for corner in (True, False):
        window = visitor.kiosk.window
        at = window.geometry().topLeft() if corner else window.geometry().bottomRight()
        hands.presses_at(at - window.position())
        hands.lifts()
    assert not visitor.kiosk.staff.property("open")
