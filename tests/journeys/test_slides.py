"""Pages slide in reading direction, back the other way, and not at all with motion off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.visit.settings import Settings


def page_x(kiosk) -> float:
    """Where the page stands, in px to the right of its place."""
    waiting = [kiosk.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.property("shown") is not None:
            return item.x()
        waiting.extend(item.childItems())
    raise AssertionError("no page is shown")


@pytest.fixture
def moving(start):
    kiosk = start(settings=Settings())
    QCoreApplication.processEvents()
    return kiosk


def test_a_page_comes_from_where_reading_leads_and_is_soon_in_its_place(moving, qtbot):
    for go in (moving.model.begin, moving.model.openCare, moving.model.openReading):
        go()
        assert page_x(moving) > 0
        qtbot.waitUntil(lambda: page_x(moving) == 0, timeout=2000)


def test_what_leads_back_comes_from_the_other_side(moving):
    moving.model.begin()
    moving.model.openCare()
    for go in (moving.model.back, moving.model.startOver):
        go()
        assert page_x(moving) < 0


def test_an_answer_leads_on_and_taking_it_back_leads_back(moving):
    moving.model.begin()
    moving.model.ask()
    moving.model.wizard.answer("none")
    assert page_x(moving) > 0
    moving.model.back()
    assert page_x(moving) < 0


def test_with_motion_off_nothing_ever_stands_beside_its_place(start):
    kiosk = start(settings=Settings(motion=False))
    for go in (kiosk.model.begin, kiosk.model.openCare, kiosk.model.back, kiosk.model.startOver):
        go()
        assert page_x(kiosk) == 0
