"""What may never be said to a patient: a diagnosis, false comfort, the stop of a medicine."""

from __future__ import annotations

import pytest

from kiosk.content.lint import tone
from kiosk.content.lint.texts import Told

DIAGNOSES = [
    "You have a clot.",
    "You probably have a deep clot.",
    "You may have an infection.",
    "This is a DVT.",
    "It is an infection (germs in the skin).",
    "It's just a blood clot in the vein.",
    "That must be a stroke.",
    "Then they are infected.",
    "Your leg is infected.",
]
NO_DIAGNOSES = [
    "This could be a clot. A doctor needs to check it today.",
    "This is not a diagnosis.",
    "Bumps only at the needle spots are a skin reaction. They are not an allergy.",
    "Trapped blood is one kind of clot.",
    "When a whole calf swells, a deep vein may hold a clot. A clot there is dangerous.",
    "A clot before, in you or close family, or blood that clots easily.",
    "This is normal after your treatment",
    "You have a fever or shivers.",
]
FALSE_COMFORT = [
    "Don't worry.",
    "Don\u2019t worry.",
    "Do not worry about it.",
    "There is no need to worry.",
    "It is nothing to worry about.",
    "There is no cause for alarm.",
    "This is perfectly safe.",
    "Do not panic.",
]
NO_FALSE_COMFORT = [
    "Still worried? Call {phone}.",
    "No danger sign, but worried? Call us.",
    "A bruise is normal.",
]
STOPPED = [
    "Stop taking your blood thinner.",
    "Stop aspirin.",
    "Skip your daily tablet.",
    "Leave out the medicine.",
]
NOT_STOPPED = [
    "Do not stop it by yourself.",
    "Never stop a medicine from your doctor by yourself.",
    "Do not stop your blood thinner.",
    "It does not stop the bleeding.",
]


def met(never, text: str) -> bool:
    found = list(tone.said(never, [Told(("care", "line"), text)]))
    assert all(lint.stops and lint.finding.path == ("care", "line") for lint in found)
    return bool(found)


@pytest.mark.parametrize("text", DIAGNOSES)
def test_a_diagnosis_stops_the_file(text):
    assert met(tone.DIAGNOSIS, text)


@pytest.mark.parametrize("text", NO_DIAGNOSES)
def test_what_could_be_may_be_said(text):
    assert not met(tone.DIAGNOSIS, text)


@pytest.mark.parametrize("text", FALSE_COMFORT)
def test_false_comfort_stops_the_file(text):
    assert met(tone.FALSE_COMFORT, text)


@pytest.mark.parametrize("text", NO_FALSE_COMFORT)
def test_comfort_that_is_true_may_be_given(text):
    assert not met(tone.FALSE_COMFORT, text)


@pytest.mark.parametrize("text", STOPPED)
def test_a_stopped_medicine_stops_the_file(text):
    assert met(tone.MEDICINE_STOPPED, text)


@pytest.mark.parametrize("text", NOT_STOPPED)
def test_a_warning_not_to_stop_a_medicine_is_welcome(text):
    assert not met(tone.MEDICINE_STOPPED, text)


def test_the_message_shows_what_to_say_instead(shipped):
    shipped.says(
        "A bruise is normal. It does not mean that something is wrong.",
        "You have a clot. A bruise is normal. It does not mean that something is wrong.",
        'error: topics[2].notice[1].text: says "You have a clot", which is a diagnosis, '
        "and no screen can make one; "
        'say what it could be and what to do: "This could be a clot. A doctor needs to check it today."',
    )


def test_feel_comes_before_colour(shipped):
    shipped.says(
        "The skin is hot, hurts more, or a red or dark patch spreads.",
        "A red spot spreads, is hot, or hurts more.",
        'warning: topics[0].call[1].text: names the colour "red" before what is felt, but not every',
    )


def test_a_colour_of_skin_is_no_colour_of_a_sign(shipped):
    shipped.says(
        "The skin is hot, hurts more, or a red or dark patch spreads.",
        "On brown or black skin, a hot patch spreads or turns purple.",
    )
