"""One visit: where each step leads, what it keeps, and where back leads."""

from __future__ import annotations

import pytest

from kiosk.content.model import Content
from kiosk.triage.answers import Answers
from kiosk.triage.steps import PROBLEMS, WHEN
from kiosk.visit.settings import Settings
from kiosk.visit.visit import OVERLAYS, Page, Place, Visit

HOME = Visit().home()
ASKED = HOME.ask()


@pytest.fixture
def says(real_content: Content):
    """Give answers one after the other, from the start of the wizard."""

    def give(*answers, visit: Visit = ASKED) -> Visit:
        for answer in answers:
            visit = visit.answer(real_content, answer)
        return visit

    return give


def test_a_visit_begins_on_welcome_with_nothing_said():
    visit = Visit()
    assert visit.place.page is Page.WELCOME
    assert (visit.answers, visit.trail, visit.cleared) == (Answers(), (), False)


def test_going_leaves_a_way_back(real_content):
    topic = HOME.go(Page.TOPIC, "hives")
    assert topic.place == Place(Page.TOPIC, "hives")
    assert topic.back(real_content) == HOME


def test_going_where_one_is_changes_nothing():
    care = HOME.go(Page.CARE)
    assert care.go(Page.CARE) is care


def test_leafing_through_topics_leaves_the_way_back_as_it_is(real_content):
    leafed = HOME.go(Page.TOPIC, "hives").turn_to("lumps").turn_to("numb")
    assert leafed.place.topic == "numb"
    assert leafed.back(real_content) == HOME


def test_home_has_nothing_to_go_back_to(real_content):
    assert HOME.go(Page.CARE).home() == HOME
    assert HOME.back(real_content) == HOME


@pytest.mark.parametrize("overlay", sorted(OVERLAYS))
def test_what_opens_over_a_page_leads_back_to_it(real_content, overlay):
    care = HOME.go(Page.CARE)
    assert care.go(overlay).back(real_content) == care


def test_from_one_overlay_to_the_other_the_way_back_stays(real_content):
    care = HOME.go(Page.CARE)
    assert care.go(Page.HELP).go(Page.SETTINGS).back(real_content) == care


def test_the_first_step_of_the_next_visitor_ends_the_note_that_all_was_cleared():
    cleared = Visit(cleared=True)
    assert not cleared.home().cleared
    assert not cleared.go(Page.SETTINGS).cleared


def test_asking_starts_with_nothing_answered(says):
    again = says("none", "none", ("welts",)).ask()
    assert again.answers == Answers()
    assert again.chosen == ()


def test_asking_about_a_topic_has_its_problem_ticked():
    assert HOME.ask(("lump",)).chosen == ("lump",)


def test_an_old_result_cannot_be_reached_once_its_answers_are_gone(real_content, says):
    result = says(("breath",))
    assert result.place.page is Page.RESULT
    visit = result.go(Page.TOPIC, "hives").ask()
    pages = []
    for _ in range(5):
        visit = visit.back(real_content)
        pages.append(visit.place.page)
    assert Page.RESULT not in pages
    assert pages[0] is Page.TOPIC


def test_a_danger_sign_leads_straight_to_the_result(says):
    assert says(("breath",)).place.page is Page.RESULT


def test_an_answer_leads_to_the_next_question(real_content, says):
    assert says("none").step(real_content).id == "urgent_signs"


def test_an_answer_after_the_end_changes_nothing(real_content, says):
    done = says(("breath",))
    assert done.answer(real_content, "none") is done


def test_a_problem_is_ticked_and_unticked():
    ticked = HOME.tick("lump", 3).tick("red", 3)
    assert ticked.chosen == ("lump", "red")
    assert ticked.tick("lump", 3).chosen == ("red",)


def test_a_tick_too_many_does_nothing():
    full = HOME.tick("lump", 2).tick("red", 2)
    assert full.tick("bruise", 2) is full


def test_back_takes_back_the_last_answer(real_content, says):
    before = says("none", "none")
    after = says(("lump",), visit=before)
    assert after.back(real_content).answers == before.answers
    assert after.back(real_content).chosen == ("lump",), "the tick is still to be seen"


def test_back_from_the_first_question_leaves_the_wizard(real_content):
    assert HOME.ask().back(real_content).place == HOME.place


def test_changing_an_answer_opens_its_question_and_keeps_the_others(real_content, says):
    done = says("none", ("fever",))
    open_again = done.change("emergency_signs")
    assert open_again.place.page is Page.WIZARD
    assert open_again.step(real_content).id == "emergency_signs"
    assert open_again.answers == done.answers


def test_back_from_a_question_opened_again_changes_nothing(real_content, says):
    done = says("none", ("fever",))
    assert done.change("emergency_signs").back(real_content) == done


def test_back_from_a_question_opened_again_leads_to_the_question_that_is_open(real_content, says):
    half = says("none", "none")
    assert half.change("emergency_signs").back(real_content) == half


def test_a_graver_answer_drops_the_answers_that_are_no_longer_asked_for(real_content, says):
    done = says("none", ("fever",)).change("emergency_signs").answer(real_content, ("breath",))
    assert set(done.answers) == {"emergency_signs"}
    assert done.place.page is Page.RESULT


def test_problems_opened_again_are_ticked_as_before(says):
    assert says("none", "none", ("lump",)).change(PROBLEMS).chosen == ("lump",)


def test_the_time_is_known_once_it_was_said_and_sure(real_content, says):
    at_when = says("none", "none", ("lump",))
    first = real_content.wizard.times.choices[0]
    assert at_when.time(real_content) is None
    assert at_when.answer(real_content, first.id).time(real_content) == first
    assert at_when.answer(real_content, "not_sure").time(real_content) is None
    assert at_when.step(real_content).id == WHEN


def test_reading_settings_and_the_day_looked_at_are_kept_on_the_way():
    liked = HOME.prefer(Settings(text=4)).look_at(90).go(Page.CARE)
    assert (liked.settings.text, liked.day) == (4, 90)
