"""Staff hand the screen to a patient, take it, and give it back with its place and settings as they were."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.visit.held import ASIDE_S
from kiosk.visit.settings import Settings
from tests.support.answering import Answering
from tests.support.clock import Clock
from tests.support.visitor import Visitor

TODAY = date(2026, 11, 27)
SETTLED_MS = 200
"""A page that comes back is in its place by then."""
BACK_WORD = "Back to the patient screen"


@pytest.fixture
def handing(staff):
    """Staff at the page for handing over, on a day that is known."""
    staff.visitor.kiosk.today = lambda: TODAY
    staff.comes_in()
    staff.visitor.touches("Hand over")
    return staff


def test_three_touches_hand_over_for_today(staff):
    staff.comes_in()
    staff.visitor.touches("Hand over", "Today", "Hand it over now")
    assert staff.visitor.heading == "You were treated today."
    staff.visitor.reads("Is this normal?", "See all topics", "Start over", "Get help now")


def test_yesterday_and_an_unknown_day_have_words_of_their_own(handing):
    handing.visitor.touches("Yesterday", "Hand it over now")
    assert handing.visitor.heading == "You were treated yesterday."
    handing.comes_in()
    handing.visitor.touches("Hand over", "Hand it over now")
    assert handing.visitor.heading == "Had your leg veins treated?"
    handing.visitor.reads_nothing_of("Usual on this day:")


def test_another_day_is_chosen_from_a_calendar(handing):
    handing.visitor.touches("Another day", "15 November, 12 days ago")
    handing.visitor.reads("12 days after treatment")
    handing.visitor.touches("Hand it over now")
    assert handing.visitor.heading == "Your treatment was 12 days ago."
    handing.visitor.touches("How long it takes")
    handing.visitor.reads("12 days after treatment")


def test_the_calendar_offers_no_day_to_come(handing):
    handing.visitor.touches("Another day")
    offered = [thing.name for thing in handing.visitor.buttons]
    assert "27 November, 0 days ago" in offered
    assert not [name for name in offered if name.startswith(("28 November", "1 December"))]


def test_while_the_clock_is_plainly_wrong_days_are_counted_and_not_dated(staff):
    staff.visitor.kiosk.today = lambda: date(1970, 1, 1)
    staff.comes_in()
    staff.visitor.reads("1970-01-01 cannot be right. Set the clock.")
    staff.visitor.touches("Hand over", "Another day", "12 days", "Hand it over now")
    assert staff.visitor.heading == "Your treatment was 12 days ago."


def test_the_patient_begins_with_the_topic_language_text_and_skin_that_staff_chose(handing):
    handing.visitor.touches("Today", "Bruising", "Very large", "Darker", "Hand it over now")
    visitor = handing.visitor
    settings = visitor.kiosk.session.visit.settings
    assert (settings.text, settings.tone) == (4, 4)
    visitor.touches("Bruising")
    assert visitor.heading == "Bruising"


def test_no_name_and_no_identity_is_asked(handing):
    assert not [text for text in handing.visitor.hears() if "name" in text.lower() or "born" in text.lower()]


def test_the_day_is_offered_as_an_answer_and_the_patient_confirms_it(handing, real_content):
    handing.visitor.touches("Another day", "15 November, 12 days ago", "Hand it over now")
    visitor = handing.visitor
    patient = Answering(visitor, real_content)
    visitor.touches("Is this normal?")
    patient.says_with_no_danger_sign(problems="bruise")
    assert patient.question == "when", "the day is not answered by itself"
    known = "The clinic says 1 to 3 weeks ago. Touch it if that is right."
    assert any(text.startswith(known) for text in visitor.hears())
    marked = [row.id for row in visitor.kiosk.model.wizard.options._rows if row.chosen]
    assert marked == ["weeks_1_3"]
    asked = patient.says(when="months_2_6")
    assert asked == ["when"], "another answer is taken as well"


def interrupted(staff, real_content) -> list[str]:
    """Somebody reads in large dark letters and has answered; staff come in."""
    visitor = staff.visitor
    visitor.touches("Touch to start", "Text and colours", "Dark", "Large", "Done", "Is this normal?")
    Answering(visitor, real_content).says_with_no_danger_sign(problems="lump", when="days_3_7")
    before = visitor.hears()
    staff.comes_in()
    return before


def test_a_visit_is_given_back_with_its_place_and_settings(staff, real_content):
    before = interrupted(staff, real_content)
    settings = Settings(motion=False)
    assert staff.visitor.kiosk.session.visit.settings == settings, "staff read in the usual letters"
    staff.visitor.reads("A patient was in the middle of a visit.")
    staff.visitor.touches("Give it back")
    assert staff.visitor.hears() == before
    held = staff.visitor.kiosk.session.visit.settings
    assert (held.theme, held.text) == ("dark", 3)


def test_a_page_that_is_given_back_is_where_it_was_scrolled_to(staff):
    visitor = staff.visitor
    visitor.touches("Touch to start", "Bruising", "More")
    before = _scrolled(visitor.kiosk)
    assert before > 0
    staff.comes_in()
    visitor.touches("Give it back")
    visitor.hears()
    assert _scrolled(visitor.kiosk) == before


def test_a_page_that_was_hidden_is_where_it_was_scrolled_to(visitor):
    visitor.touches("Touch to start", "Bruising", "More")
    before = _scrolled(visitor.kiosk)
    for covered in (True, False):
        session = visitor.kiosk.session
        session.replace(session.visit.cover(covered=covered))
        visitor.hears()
    assert _scrolled(visitor.kiosk) == before > 0


def test_the_place_on_a_hidden_page_is_not_that_on_the_next_one(meet):
    visitor = meet(Settings(motion=False, text=4), size=(1280, 800))
    visitor.touches("Touch to start", "Bruising", "More")
    assert _scrolled(visitor.kiosk) > 0
    watch = visitor.kiosk.model.watch
    watch.cover()
    visitor.hears()
    watch.uncover()
    visitor.kiosk.model.openHelp()  # at once, before the page that was hidden has its place again
    assert _scrolled(visitor.kiosk) == 0


def _scrolled(kiosk: Kiosk) -> float:
    kiosk.window.grabWindow()
    QTest.qWait(SETTLED_MS)
    waiting, most = [kiosk.window.contentItem()], 0.0
    while waiting:
        item = waiting.pop()
        waiting += item.childItems()
        most = max(most, float(item.property("contentY") or 0.0))
    return most


def test_nothing_of_the_patient_can_be_read_while_staff_have_the_screen(staff, real_content):
    before = interrupted(staff, real_content)
    own = {"Back", "Settings"}
    assert not (set(before) & set(staff.visitor.hears())) - own


def test_an_ended_visit_leaves_nothing(staff, real_content, meet):
    interrupted(staff, real_content)
    staff.visitor.touches("End the visit", BACK_WORD)
    fresh = meet(own=staff.visitor.kiosk.own)
    assert staff.visitor.hears() == fresh.hears()


def test_a_visit_put_aside_waits_while_another_patient_has_the_screen(staff, real_content):
    before = interrupted(staff, real_content)
    visitor = staff.visitor
    visitor.touches("Put the visit aside", "Hand over", "Today", "Hand it over now")
    assert visitor.heading == "You were treated today."
    visitor.touches("Start over")
    staff.comes_in()
    visitor.reads("One visit is put aside for up to 30 minutes.")
    visitor.touches("Go on with it")
    assert visitor.hears() == before


def test_a_visit_put_aside_is_forgotten_in_time_or_when_staff_say_so(staff, real_content):
    interrupted(staff, real_content)
    clock = Clock(staff.visitor.kiosk)
    staff.visitor.touches("Put the visit aside", BACK_WORD)
    clock.passes(ASIDE_S + 1)
    staff.comes_in()
    staff.visitor.reads_nothing_of("One visit is put aside for up to 30 minutes.", "Go on with it")
    assert staff.visitor.kiosk.staff.held._held.aside is None


def test_the_same_page_for_the_next_patient_has_nothing_of_the_last(handing):
    visitor: Visitor = handing.visitor
    visitor.touches("Today", "Bruising", "Hand it over now")
    handing.comes_in()
    visitor.touches("Hand over", "Yesterday", "Hand it over now")
    assert visitor.heading == "You were treated yesterday."
    visitor.reads_nothing_of("Bruising")
