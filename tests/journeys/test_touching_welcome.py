"""The whole welcome page starts, whatever a panel calls a touch; a swipe is none."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.shell.languages import others_beside
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page
from tests.support.hands import Hands
from tests.support.running import SIZES
from tests.support.visitor import ACTIONABLE


@pytest.fixture(params=[(size, text) for size in SIZES for text in (1, 4)], ids=str)
def before_welcome(request, meet) -> Hands:
    """Hands before Welcome in all languages, be it whole or scrolling."""
    size, text = request.param
    settings = Settings(text=text, motion=False)
    return Hands(meet(settings, size=size, others=others_beside()))


def _bare_places(hands: Hands) -> list[QPoint]:
    """Return places all over the page where there is nothing to press, be it possible now or not."""
    window = hands.visitor.kiosk.window
    window.grabWindow()  # lays the page out
    pressed = [thing.place for thing in hands.visitor.things if thing.role in ACTIONABLE]
    grid = [QPoint(window.width() * x // 8, window.height() * y // 8) for x in (1, 4, 7) for y in range(1, 8)]
    return [place for place in grid if not any(thing.contains(place) for thing in pressed)]


def test_a_touch_or_a_click_on_welcome_leads_home_wherever_it_lands(before_welcome):
    kiosk, hands = before_welcome.visitor.kiosk, before_welcome
    first, places = kiosk.session.visit, _bare_places(hands)
    assert len(places) >= 4
    for place in places:
        hands.presses_at(place)
        hands.lifts()
        assert kiosk.session.on(Page.HOME), f"a touch on {place}"
        kiosk.session.replace(first)
        kiosk.window.grabWindow()
        QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=place)
        assert kiosk.session.on(Page.HOME), f"a click on {place}"
        kiosk.session.replace(first)
        kiosk.window.grabWindow()


@pytest.mark.parametrize("way", [(300, 0), (-300, 0), (0, 300), (0, -300)])
def test_a_swipe_on_welcome_leads_nowhere(before_welcome, way):
    before_welcome.presses_at(_bare_places(before_welcome)[0])
    before_welcome.moves(*way)
    before_welcome.lifts()
    assert before_welcome.visitor.kiosk.session.on(Page.WELCOME)
