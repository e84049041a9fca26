"""A visitor hides the screen from others with one touch; and shows the result at the desk on one page."""

import pytest

from kiosk.visit.idle import WARNING_S, WORDS_A_SECOND
from kiosk.visit.reading import RESULT_WORDS
from tests.support.answering import Answering

HIDDEN, ON = "This screen is in use.", "Touch to go on"
DESK = "Show at the desk"


@pytest.fixture
def at_result(visitor, patient):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says(emergency_signs="none", urgent_signs="fever")
    return visitor


def test_one_touch_hides_everything_and_one_brings_it_back(at_result):
    before = at_result.hears()
    at_result.touches("Hide the screen")
    at_result.reads(HIDDEN)
    assert {thing.name for thing in at_result.buttons} == {ON}
    assert not (set(before) - {"Sample Vein Clinic"}) & set(at_result.hears())
    at_result.touches(ON)
    assert at_result.hears() == before


def test_hidden_too_it_is_cleared_when_nobody_comes_back(at_result, clock):
    at_result.touches("Hide the screen")
    clock.passes(600)
    at_result.reads("Touch to start")
    at_result.reads_nothing_of(HIDDEN)


def test_the_warning_over_a_hidden_screen_tells_nothing_of_it(at_result, clock):
    at_result.touches("Hide the screen")
    clock.passes(RESULT_WORDS / WORDS_A_SECOND)
    at_result.reads("Are you still there?")
    assert [thing.name for thing in at_result.buttons] == ["More time", "Start over"]
    clock.passes(WARNING_S - 5)
    at_result.touches("More time")
    at_result.reads(HIDDEN)


def test_home_and_the_welcome_page_have_nothing_to_hide(visitor):
    names = [thing.name for thing in visitor.buttons]
    visitor.touches("Touch to start")
    assert "Hide the screen" not in names + [thing.name for thing in visitor.buttons]


def test_the_page_for_the_desk_tells_what_was_chosen_and_said_and_which_content_said_so(
    at_result, real_content
):
    at_result.touches(DESK)
    at_result.reads(
        "Please show this page to the staff.",
        "See a doctor today",
        "What was chosen",
        "None of these",
        f"Content version: {real_content.version}",
    )


def test_back_leads_to_the_result_with_its_answers(at_result):
    before = at_result.hears()
    at_result.touches(DESK, "Back")
    assert at_result.hears() == before


def test_the_page_for_the_desk_dies_with_the_visit(at_result, clock):
    at_result.touches(DESK, "Start over")
    desk = at_result.kiosk.model.result.desk
    assert desk.answers.rowCount() == 0
    assert desk._verdict is None


def test_staff_read_it_in_the_words_of_the_clinic_whatever_the_patient_reads(meet, real_content):
    from kiosk.shell.languages import others_beside

    visitor = meet(others=others_beside())
    answering = Answering(visitor, real_content)
    visitor.touches("Touch to start")
    visitor.touches("Is this normal?")
    answering.says(emergency_signs="none", urgent_signs="fever")
    visitor.touches(DESK)
    english = visitor.hears()
    visitor.touches("Language", "Español")
    spanish = visitor.hears()
    said = {"See a doctor today", "What was chosen"}
    assert said <= set(english)
    assert said <= set(spanish)
    assert "Muestre esta página al personal." in spanish


def test_the_desk_page_waits_no_longer_than_a_result(at_result, clock):
    at_result.touches(DESK)
    clock.passes(RESULT_WORDS / WORDS_A_SECOND - 1)
    at_result.reads_nothing_of("Are you still there?")
    clock.passes(1)
    at_result.reads("Are you still there?")
