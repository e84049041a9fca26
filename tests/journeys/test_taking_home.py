"""Taking it home: from a topic, from care at home and from a result, and back; and it goes with the visit."""

import pytest

from kiosk.shell.languages import others_beside
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page

HOW = ("Open the camera of your phone.", "Hold it so that the square fills the picture.")


@pytest.fixture
def at_home(visitor):
    visitor.touches("Touch to start")
    return visitor


def test_a_topic_goes_home_and_back_leads_to_it(at_home):
    at_home.touches("Bruising", "Take it home")
    at_home.reads("Take it home", "Bruising", *HOW, "It holds no name. It needs no internet.")
    at_home.reads("A square of small dots for the camera of a phone.")
    at_home.touches("Back")
    assert at_home.heading == "Bruising"


def test_care_at_home_goes_home(at_home):
    at_home.touches("Care at home", "Take it home")
    at_home.reads("Take it home", "Care at home", *HOW)


def test_a_result_goes_home_with_its_words(at_home):
    at_home.touches("Is this normal?")
    at_home.touches(next(thing.name for thing in at_home.buttons if thing.name.startswith("Hard to breathe")))
    at_home.touches("Take it home")
    at_home.reads("Call 911 now", *HOW)
    assert at_home.kiosk.model.taking.code.text.split("\n")[1] == "Emergency. Call 911 now."
    at_home.touches("Back")
    at_home.reads("Call 911 now", "Tell a member of staff now.")


def test_help_opens_over_it_and_leads_back(at_home):
    at_home.touches("Bruising", "Take it home", "Get help now", "Back")
    at_home.reads("Take it home", "Bruising")


def test_it_goes_with_the_visit(at_home):
    at_home.touches("Bruising", "Take it home", "Start over")
    taking = at_home.kiosk.model.taking
    assert (taking.code, taking.told, taking.property("key")) == (None, (), "")


def test_in_another_language_it_holds_that_languages_words(meet):
    visitor = meet(Settings(motion=False, language="es"), others=others_beside())
    visitor.kiosk.session.replace(visitor.kiosk.session.visit.home().go(Page.TOPIC, "bruising"))
    visitor.touches("Llévelo a casa")
    visitor.reads("Abra la cámara de su teléfono.")
    text = visitor.kiosk.model.taking.code.text
    assert text.startswith("Clínica de Venas de Ejemplo\n")
