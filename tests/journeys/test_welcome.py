"""The welcome page: it waits softly, wears no panel out, and shows everything at a glance."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPointF

from kiosk.shell.languages import others_beside
from kiosk.shell.speech.words import shown_at
from kiosk.visit.settings import Settings
from tests.support.running import SIZES

A_VISIT_APART = 400
"""Steps of the drift; about 80 minutes."""


def page_of(kiosk) -> QObject:
    QCoreApplication.processEvents()
    waiting = [kiosk.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.property("driftX") is not None:
            return item
        waiting.extend(item.childItems())
    raise AssertionError("the welcome page is not shown")


def timer_of(kiosk, name: str) -> QObject:
    return next(child for child in page_of(kiosk).children() if child.objectName() == name)


def button_of(kiosk):
    return next(item for item in _items(page_of(kiosk)) if item.objectName() == "begin")


def _items(item):
    yield item
    for child in item.childItems():
        yield from _items(child)


@pytest.mark.parametrize("text", [1, 2])
@pytest.mark.parametrize("size", SIZES)
def test_it_is_seen_at_a_glance_at_the_two_smaller_sizes_of_text(start, size, text):
    kiosk = start(size=size, settings=Settings(text=text, motion=False))
    kiosk.window.grabWindow()
    QCoreApplication.processEvents()
    assert not [item for item in _items(page_of(kiosk)) if item.property("interactive")]


@pytest.mark.parametrize("text", [1, 2])
@pytest.mark.parametrize("size", SIZES)
def test_a_button_to_start_in_each_language_is_in_sight_at_the_two_smaller_sizes_of_text(start, size, text):
    kiosk = start(size=size, settings=Settings(text=text, motion=False), others=others_beside())
    kiosk.window.grabWindow()
    QCoreApplication.processEvents()
    shown = list(_items(page_of(kiosk)))
    buttons = [item for item in shown if item.objectName().startswith("begin_")]
    assert len(buttons) == len(kiosk.session.languages)
    ends = [button.mapToScene(QPointF(0, button.height())).y() for button in buttons]
    more = [
        item.mapToScene(QPointF(0, 0)).y()
        for item in shown
        if item.objectName() == "scroll_more" and item.isVisible()
    ]
    assert max(ends) < min([kiosk.window.height(), *more])
    if text == 1:
        assert not [item for item in shown if item.property("interactive")]


@pytest.mark.parametrize("size", SIZES)
def test_it_drifts_by_little_steps_within_a_few_millimetres_and_to_ever_other_places(start, size):
    kiosk = start(size=size, settings=Settings())
    page, mm = page_of(kiosk), kiosk.panel.model.pxPerMm
    places = []
    for step in range(A_VISIT_APART):
        page.setProperty("steps", step)
        places.append(QPointF(page.property("driftX"), page.property("driftY")))
    most = max(max(abs(place.x()), abs(place.y())) for place in places) / mm
    longest = max((b - a).manhattanLength() for a, b in pairwise(places)) / mm
    assert 1.5 <= most <= 5
    assert longest <= 1.5
    assert len({(place.x(), place.y()) for place in places}) > A_VISIT_APART / 4


def test_a_step_moves_what_is_painted_and_what_can_be_touched(start):
    kiosk = start(settings=Settings())
    before = button_of(kiosk).mapToScene(QPointF(0, 0))
    page = page_of(kiosk)
    page.setProperty("steps", 5)
    moved = button_of(kiosk).mapToScene(QPointF(0, 0)) - before
    assert (moved.x(), moved.y()) == (page.property("driftX"), page.property("driftY"))
    assert moved.x()


def test_between_two_steps_there_are_seconds_in_which_nothing_runs(start):
    kiosk = start(settings=Settings())
    drift = timer_of(kiosk, "drift")
    assert drift.property("running")
    assert drift.property("interval") >= 10_000
    assert not timer_of(kiosk, "turns").property("running")


def test_with_motion_off_it_stands_still(start):
    kiosk = start(settings=Settings(motion=False))
    assert not timer_of(kiosk, "drift").property("running")
    assert (page_of(kiosk).property("driftX"), page_of(kiosk).property("driftY")) == (0, 0)


def greeting_of(kiosk):
    """The heading, and what it says in each of the languages that come along."""
    says = [language.say("welcome_ask") for language in kiosk.session.languages]
    return next(item for item in _items(page_of(kiosk)) if item.property("text") in says), says


def test_the_greeting_of_each_language_is_shown_in_its_turn(start, qtbot):
    kiosk = start(settings=Settings(motion=False), others=others_beside())
    greeting, says = greeting_of(kiosk)
    assert len(set(says)) > 2
    turns = timer_of(kiosk, "turns")
    assert turns.property("running")
    turns.setProperty("interval", 20)
    for said in (*says[1:], says[0]):
        qtbot.waitUntil(lambda said=said: greeting.property("text") == said)


def test_with_motion_the_greeting_fades_before_it_turns(start, qtbot):
    kiosk = start(settings=Settings(), others=others_beside())
    greeting, says = greeting_of(kiosk)
    timer_of(kiosk, "turns").setProperty("interval", 1000)
    qtbot.waitUntil(lambda: greeting.parentItem().opacity() < 0.9, timeout=4000)
    qtbot.waitUntil(lambda: greeting.property("text") == says[1], timeout=4000)
    qtbot.waitUntil(lambda: greeting.parentItem().opacity() == 1, timeout=4000)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_greeting_begins_where_its_language_does(start, language):
    kiosk = start(settings=Settings(motion=False, language=language), others=others_beside())
    greeting, _ = greeting_of(kiosk)
    welcome, sides = kiosk.model.welcome, {}
    own = [each.code for each in kiosk.session.languages].index(language)
    for said in (*kiosk.session.languages[own:], *kiosk.session.languages[:own]):
        kiosk.window.grabWindow()
        first = welcome.ask.split()[0]
        (word,) = shown_at(greeting, welcome.ask, 0, len(first)).places
        from_the_right = word.right() > greeting.width() - 2
        assert from_the_right == said.from_the_right == (word.left() > 2), said.code
        sides[welcome.ask] = from_the_right
        welcome.turn()
    assert set(sides.values()) == {True, False}
