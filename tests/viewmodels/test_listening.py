"""When a screen is read aloud, and when that stops: the rules, without a voice."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy

from kiosk.viewmodels.listening import State
from kiosk.viewmodels.presence import PresenceModel
from kiosk.viewmodels.speech import SpeechModel
from kiosk.visit.idle import SHORTEST_S
from kiosk.visit.visit import Page, Place


class Ear:
    """A visitor's session with its rules, and all that was asked of whoever reads."""

    def __init__(self, session, *, shared: bool) -> None:
        self.owner = QObject()
        self.session = session
        self.presence = PresenceModel(session, self.owner)
        self.speech = SpeechModel(session, self.presence, self.owner, shared=shared)
        self.rules = self.speech.listening
        self.reads = QSignalSpy(self.rules.reads)
        self.tells = QSignalSpy(self.rules.tells)
        self.stops = QSignalSpy(self.rules.stops)
        self.rules.offer("")

    def on(self, page: Page) -> "Ear":
        self.session.replace(replace(self.session.visit, place=Place(page)))
        return self


@pytest.fixture
def ear(session):
    return Ear(session, shared=True).on(Page.HOME)


@pytest.fixture
def tablet(session):
    return Ear(session, shared=False).on(Page.HOME)


def test_without_a_voice_nothing_is_offered_and_staff_see_why(ear):
    ear.rules.offer("no voice: there is none")
    ear.speech.listen()
    ear.speech.beginByEar()
    assert (ear.speech.offered, ear.speech.controls) == (False, False)
    assert ear.rules.lacks == "no voice: there is none"
    assert (ear.reads.count(), ear.rules.manner.spoken) == (0, False)


def test_listen_reads_the_screen_and_shows_the_controls(ear):
    ear.speech.listen()
    assert (ear.reads.count(), ear.speech.reading, ear.speech.controls) == (1, True, True)


def test_at_the_end_the_controls_go(ear):
    ear.speech.listen()
    ear.rules.end()
    assert (ear.rules.state, ear.speech.controls) == (State.SILENT, False)


def test_a_result_on_a_shared_screen_is_read_only_to_who_chooses_so(ear):
    ear.on(Page.RESULT)
    ear.speech.listen()
    assert (ear.speech.asking, ear.reads.count()) == (True, 0)
    ear.speech.agree()
    assert (ear.speech.reading, ear.reads.count()) == (True, 1)


def test_who_says_no_hears_nothing_and_is_asked_again_the_next_time(ear):
    ear.on(Page.RESULT)
    ear.speech.listen()
    ear.speech.stop()
    assert (ear.rules.state, ear.reads.count()) == (State.SILENT, 0)
    ear.speech.listen()
    assert ear.speech.asking


def test_who_agreed_is_not_asked_again_for_the_same_result_but_is_for_the_next(ear):
    ear.on(Page.RESULT)
    ear.speech.listen()
    ear.speech.agree()
    ear.speech.listen()
    assert not ear.speech.asking
    ear.on(Page.HOME).on(Page.RESULT)
    ear.speech.listen()
    assert ear.speech.asking


def test_agreeing_without_having_been_asked_does_nothing(ear):
    ear.on(Page.RESULT)
    ear.speech.agree()
    assert ear.reads.count() == 0


def test_a_result_on_a_tablet_in_the_hand_is_read_at_once(tablet):
    tablet.on(Page.RESULT)
    tablet.speech.listen()
    assert (tablet.speech.asking, tablet.reads.count()) == (False, 1)


def test_another_page_stops_it(ear):
    ear.speech.listen()
    ear.on(Page.CARE)
    assert ear.rules.state is State.SILENT


def test_a_choice_on_the_same_page_stops_it(ear):
    ear.on(Page.TIMELINE)
    ear.speech.listen()
    ear.session.replace(ear.session.visit.look_at(30))
    assert ear.rules.state is State.SILENT


def test_other_content_stops_it(ear, session):
    ear.speech.listen()
    session.serve(session.content.model_copy(), None)
    assert ear.rules.state is State.SILENT


def test_another_speed_or_volume_does_not_stop_it(ear):
    ear.speech.listen()
    tunes = QSignalSpy(ear.rules.tunes)
    ear.speech.setRate(1)
    ear.speech.setVolume(5)
    assert (ear.speech.reading, tunes.count()) == (True, 2)
    assert (ear.speech.rate, ear.speech.volume) == (1, 5)


def test_a_speed_or_volume_that_does_not_exist_changes_nothing(ear):
    ear.speech.setRate(4)
    ear.speech.setVolume(0)
    assert (ear.speech.rate, ear.speech.volume) == (2, 3)


def test_the_next_visitor_has_the_usual_speed_and_volume_and_is_not_spoken_to(ear):
    ear.speech.beginByEar()
    ear.speech.setRate(3)
    ear.speech.setVolume(5)
    ear.session.clear()
    assert (ear.speech.rate, ear.speech.volume, ear.rules.manner.spoken) == (2, 3, False)


def test_pause_and_on_again(ear):
    ear.speech.listen()
    ear.speech.pause()
    assert ear.speech.paused
    ear.speech.pause()
    assert (ear.speech.paused, ear.speech.reading) == (False, True)


def test_by_ear_every_screen_is_read_on_arrival(ear):
    ear.on(Page.WELCOME)
    ear.speech.beginByEar()
    assert ear.session.on(Page.HOME)
    assert ear.reads.count() == 1
    ear.on(Page.CARE)
    assert ear.reads.count() == 2


def test_by_ear_a_result_is_not_told_before_the_visitor_chose_so(ear):
    ear.speech.beginByEar()
    ear.on(Page.RESULT)
    assert (ear.speech.asking, ear.rules.hushed) == (True, True)
    assert "Others may hear" in ear.rules.before
    ear.speech.agree()
    assert not ear.rules.hushed


def test_by_ear_the_reading_comes_back_with_the_voice(ear):
    ear.speech.beginByEar()
    ear.rules.offer("not looked for yet")
    ear.on(Page.CARE)
    assert ear.rules.state is State.SILENT
    ear.rules.offer("")
    assert ear.rules.state is State.READING


def test_by_ear_a_tick_is_told_of(ear, session):
    ear.speech.beginByEar()
    ear.session.replace(ear.session.visit.look_at(30))
    assert ear.tells.count() == 1


def test_the_question_whether_anybody_is_there_is_said_to_who_has_listened(ear):
    ear.speech.listen()
    ear.rules.end()
    ear.presence.tick(SHORTEST_S + 1)
    assert ear.reads.count() == 2


def test_and_not_to_who_has_not(ear):
    ear.presence.tick(SHORTEST_S + 1)
    assert ear.reads.count() == 0
