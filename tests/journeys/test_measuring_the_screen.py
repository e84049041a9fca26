"""Staff match an outline to a bank card, and every size follows at once; then they measure all of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from kiosk.device import store
from kiosk.device.device import Device
from kiosk.viewmodels.card import CARD_MM
from tests.support.clock import Clock
from tests.support.staff import Staff

Key = Qt.Key
CARD, TEST = "Measure the screen", "Self-test"


@pytest.fixture
def at_the_card(staff) -> Staff:
    staff.comes_in()
    staff.visitor.touches(CARD)
    return staff


def _outline(staff):
    """Where the outline is."""
    things = [thing for thing in staff.visitor.things if thing.name == "Outline of a bank card"]
    assert len(things) == 1
    return things[0].place


def test_the_outline_is_as_large_as_a_card_by_what_is_known_and_has_its_shape(at_the_card):
    place = _outline(at_the_card)
    fine = at_the_card.visitor.kiosk.panel.screen.px_per_mm
    assert place.width() == pytest.approx(CARD_MM[0] * fine, abs=1)
    assert place.height() == pytest.approx(CARD_MM[1] * fine, abs=1)


@pytest.mark.parametrize(
    ("name", "pixels"),
    [("Much larger", 10), ("A little larger", 1), ("A little smaller", -1), ("Much smaller", -10)],
)
def test_each_button_changes_both_edges_by_its_step(at_the_card, name, pixels):
    before = _outline(at_the_card)
    at_the_card.visitor.touches(name)
    after = _outline(at_the_card)
    assert after.width() == before.width() + pixels
    assert after.height() == pytest.approx(after.width() * CARD_MM[1] / CARD_MM[0], abs=1)


def test_the_keys_change_it_too_once_the_way_has_led_there(at_the_card):
    before = _outline(at_the_card).width()
    for _ in range(20):
        at_the_card.hands.types(Key.Key_Tab)
        marked = [thing for thing in at_the_card.visitor.things if thing.focused and "Outline" in thing.name]
        if marked:
            break
    at_the_card.hands.types(Key.Key_Right, Key.Key_Right, Key.Key_PageUp, Key.Key_Left)
    assert _outline(at_the_card).width() == before + 11


def test_what_is_kept_is_taken_up_at_once_and_found_again_at_the_next_start(at_the_card, own):
    visitor = at_the_card.visitor
    button = visitor.finds("Keep this size").place.height()
    for _ in range(12):
        visitor.touches("Much larger")
    visitor.touches("Keep this size")
    wide = _outline(at_the_card).width()
    fine = wide / CARD_MM[0]
    assert visitor.kiosk.panel.model.property("pxPerMm") == pytest.approx(fine, abs=0.001)
    assert visitor.kiosk.activity._fingers.px_per_mm == pytest.approx(fine, abs=0.001)
    visitor.kiosk.window.grabWindow()
    kept = visitor.finds("Kept. All sizes follow now.")
    assert kept.disabled
    assert kept.place.height() > 1.3 * button
    settings = store.load(own.folder).settings
    assert settings.px_per_mm == pytest.approx(fine, abs=0.001)
    assert settings.panel == (1080, 1920)
    again = visitor.kiosk.panel.screen.as_set(Device(own.folder).settings)
    assert again.px_per_mm == settings.px_per_mm


def test_a_screen_that_hardly_any_is_asks_to_look_again_and_none_is_no_screen(at_the_card):
    visitor = at_the_card.visitor
    odd = "Few screens have this size. Please look at all edges again."
    visitor.reads_nothing_of(odd)
    for _ in range(100):
        visitor.touches("Much larger")
    visitor.reads(odd)  # as small as a telephone
    assert _outline(at_the_card).width() <= 0.9 * 1080
    for _ in range(100):
        visitor.touches("Much smaller")
    visitor.reads(odd)  # as large as a table
    assert _outline(at_the_card).width() >= 2 * CARD_MM[0]


def test_nothing_is_kept_by_going_back(at_the_card, own):
    at_the_card.visitor.touches("Much larger", "Back", CARD)
    assert store.load(own.folder).settings.px_per_mm is None
    fine = at_the_card.visitor.kiosk.panel.screen.px_per_mm
    assert _outline(at_the_card).width() == pytest.approx(CARD_MM[0] * fine, abs=1)


def test_what_was_measured_at_another_resolution_does_not_count(own, meet):
    own.change(px_per_mm=9.0, panel=(2160, 3840))
    screen = meet(own=own).kiosk.panel.screen
    assert screen.as_set(own.settings).px_per_mm == screen.px_per_mm
    own.change(px_per_mm=4.0, panel=(1920, 1080))  # the same screen, turned
    assert screen.as_set(own.settings).px_per_mm == 4.0


def test_a_self_test_can_be_started_and_stopped(staff):
    staff.comes_in()
    staff.visitor.touches(TEST, "Start")
    staff.visitor.reads("It has started. Please wait.")
    staff.visitor.touches("Stop")
    staff.visitor.reads("Each screen is measured on this device. This takes some minutes.")


def test_staff_who_wait_for_it_are_not_sent_away(staff):
    clock = Clock(staff.visitor.kiosk)
    staff.comes_in()
    staff.visitor.touches(TEST, "Start")
    clock.passes(300)
    staff.visitor.reads(TEST)
    staff.visitor.touches("Stop")
    clock.passes(300)
    staff.visitor.reads_nothing_of(TEST)


def test_where_it_cannot_be_measured_it_says_so(staff, caplog):
    staff.comes_in()
    panel = staff.visitor.kiosk.panel
    panel.screen = type(panel.screen)(9000, 9000, 3.0)  # larger than any screen that is measured
    measures = staff.visitor.kiosk.staff.metric.test
    told = QSignalSpy(measures.changed)
    staff.visitor.touches(TEST, "Start")
    while measures.property("running"):
        assert told.wait(60_000)
    staff.visitor.reads("It could not be measured. The log says why.")
    assert "is too large" in caplog.text


@pytest.mark.slow
def test_every_norm_is_listed_with_what_was_found(meet, own):
    staff = Staff(meet(own=own, size=(800, 1280)))
    staff.comes_in()
    measures = staff.visitor.kiosk.staff.metric.test
    told = QSignalSpy(measures.changed)
    staff.visitor.touches(TEST, "Start")
    while measures.property("running"):
        assert told.wait(600_000)
    staff.visitor.reads("All 40 norms are met.", "Things to touch, smaller side", "Wanted: 12.7 mm or more")
