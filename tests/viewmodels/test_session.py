"""The one door: a visit is replaced, one signal says so, and words are filled in."""

import pytest

from kiosk.content.numbers import whole
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Visit


def test_a_new_visit_is_told_once(session, heard):
    changed = heard(session.changed)
    session.replace(session.visit.go(Page.CARE))
    assert changed.times == 1


def test_an_equal_visit_is_not_told(session, heard):
    changed = heard(session.changed)
    session.replace(session.visit.home())
    assert changed.times == 0


def test_clearing_forgets_everything_and_says_so(session, finish):
    finish(problems=("welts",), when="today", welts_where="near")
    session.replace(session.visit.prefer(Settings(text=4, theme="dark", motion=False)).look_at(365))
    session.clear()
    assert session.visit == Visit(settings=session.defaults, cleared=True)


def test_after_a_while_it_no_longer_says_so(session):
    session.clear()
    session.forget_clearing()
    assert session.visit == Visit(settings=session.defaults)


def test_a_phrase_has_its_gaps_filled(session):
    assert session.say("step_of", step=2, ahead=3) == "Step 2, about 3 to go"


def test_a_phrase_that_does_not_exist_is_an_error_and_not_a_blank(session):
    with pytest.raises(KeyError):
        session.say("no_such_phrase")


def test_the_clinics_details_stand_in_its_words(session):
    clinic = session.content.clinic
    filled = session.fill("{clinic}: {phone}, {hours}. {after_hours} {emergency_number}")
    assert filled == (
        f"{clinic.name}: {whole(clinic.phone)}, {whole(clinic.hours)}. "
        f"{whole(clinic.after_hours)} {clinic.emergency_number}"
    )


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "1 day"),
        (2, "2 days"),
        (7, "7 days"),
        (10, "10 days"),
        (14, "2 weeks"),
        (21, "3 weeks"),
        (28, "4 weeks"),
        (42, "6 weeks"),
        (56, "8 weeks"),
        (60, "2 months"),
        (90, "3 months"),
        (120, "4 months"),
        (180, "6 months"),
        (270, "9 months"),
        (365, "1 year"),
        (730, "2 years"),
    ],
)
def test_days_are_said_as_people_say_them(session, days, words):
    assert session.days_in_words(days) == words


def test_every_threshold_of_the_leaflet_is_said_in_round_numbers(session):
    wizard = session.content.wizard
    days = {time.from_day - 1 for time in wizard.times.choices if time.from_day > 2}
    odd = {n: said for n in days if "days" in (said := session.days_in_words(n)) and n > 14}
    assert not odd


@pytest.mark.parametrize(("days", "words"), [(0, "On the day of treatment"), (7, "7 days after treatment")])
def test_the_day_looked_at_is_said_in_words(session, days, words):
    assert session.days_after(days) == words


def test_each_topic_and_each_question_is_a_screen_of_its_own(session):
    screens = {session.screen}
    for visit in (
        session.visit.go(Page.TOPIC, "hives"),
        session.visit.go(Page.TOPIC, "lumps"),
        session.visit.ask(),
        session.visit.ask().answer(session.content, "none"),
        session.visit.go(Page.HELP),
    ):
        session.replace(visit)
        screens.add(session.screen)
    assert len(screens) == 6


def test_ticking_a_problem_stays_on_the_same_screen(session):
    session.replace(session.visit.ask())
    before = session.screen
    session.replace(session.visit.tick("lump", 3))
    assert session.screen == before
