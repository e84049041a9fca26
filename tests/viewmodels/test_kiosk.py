"""The one object behind the window: pages, the clinic, and every way about."""

import pytest

from kiosk.content.numbers import whole
from kiosk.viewmodels.device import DeviceModel
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.visit.visit import Page, Visit

COMMANDS = {
    "begin": "home",
    "goHome": "home",
    "ask": "wizard",
    "openCare": "care",
    "openTimeline": "timeline",
    "openHelp": "help",
    "openReading": "settings",
    "startOver": "welcome",
}


@pytest.fixture
def model(session) -> KioskModel:
    model = KioskModel(session)
    session.replace(Visit(settings=session.defaults).go(Page.CARE).go(Page.TOPIC, "hives"))
    return model


@pytest.mark.parametrize(("command", "page"), COMMANDS.items())
def test_each_command_leads_to_its_page_and_is_told_once(model, heard, command, page):
    changed = heard(model.changed)
    getattr(model, command)()
    assert model.page == page
    assert changed.times == 1


def test_back_leads_one_page_back(model):
    model.back()
    assert model.page == "care"


def test_the_pages_hear_of_a_change_before_the_window_asks_for_the_screen(model, session):
    seen = []
    model.changed.connect(lambda: seen.append((model.screen, model.wizard.id)))
    model.ask()
    model.wizard.answer("none")
    assert seen == [("wizard:emergency_signs", "emergency_signs"), ("wizard:urgent_signs", "urgent_signs")]


def test_the_clinics_details_are_told(model, session):
    clinic = session.content.clinic
    told = (model.clinic.name, model.clinic.phone, model.clinic.hours, model.clinic.emergencyNumber)
    assert told == (clinic.name, whole(clinic.phone), whole(clinic.hours), clinic.emergency_number)


def test_starting_over_forgets_everything_and_says_so(model, session):
    model.startOver()
    assert session.visit == Visit(settings=session.defaults, cleared=True)
    assert model.cleared


def test_phrases_have_the_clinics_details_filled_in(model, session):
    assert session.content.clinic.emergency_number in model.say("help_emergency_now")


def test_every_page_finds_its_view_model(model):
    parts = (
        model.home,
        model.topic,
        model.care,
        model.timeline,
        model.wizard,
        model.result,
        model.help,
        model.reading,
        model.presence,
        model.seal,
    )
    assert all(part.parent() is model for part in parts)


def test_the_device_tells_its_screen():
    device = DeviceModel(5.9, handheld=True, windowed=False)
    assert (device.pxPerMm, device.handheld, device.windowed) == (5.9, True, False)
