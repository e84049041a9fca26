"""The screen is wiped: nothing can be touched, it counts down, and it ends by itself."""

from PySide6.QtCore import QPoint, Qt

from tests.support.clock import Clock

NOW = "Clean the screen now"


def test_it_counts_down_and_ends_at_the_welcome_page(staff):
    clock = Clock(staff.visitor.kiosk)
    staff.comes_in()
    staff.visitor.touches("Clean the screen")
    staff.visitor.reads(NOW, "30", "Two hands under running water.")
    clock.passes(29)
    staff.visitor.reads(NOW, "1")
    clock.passes(1)
    staff.visitor.reads("Touch to start")
    staff.visitor.reads_nothing_of(NOW)


def test_no_touch_and_no_key_does_anything_meanwhile(staff):
    clock = Clock(staff.visitor.kiosk)
    staff.comes_in()
    staff.visitor.touches("Clean the screen")
    window = staff.visitor.kiosk.window
    for across in range(40, window.width(), 200):
        for down in range(40, window.height(), 200):
            staff.hands.presses_at(QPoint(across, down))
            staff.hands.lifts()
    staff.hands.types(Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space)
    staff.calls()
    staff.visitor.reads(NOW, "30")
    clock.passes(30)
    staff.visitor.reads("Touch to start")


def test_there_is_nothing_to_touch_on_it(staff):
    staff.comes_in()
    staff.visitor.touches("Clean the screen")
    assert staff.visitor.buttons == []


def test_a_finger_still_on_the_glass_at_its_end_presses_nothing(staff):
    clock = Clock(staff.visitor.kiosk)
    staff.comes_in()
    staff.visitor.touches("Clean the screen")
    staff.hands.presses_at(QPoint(500, 900))
    clock.passes(30)
    staff.hands.lifts()
    staff.visitor.reads("Touch to start")


def test_staff_can_make_it_a_minute(staff, own):
    staff.comes_in()
    staff.visitor.touches("Settings", "60 seconds", "Back", "Clean the screen")
    staff.visitor.reads("60")
    assert own.settings.cleaning_lock == 60
