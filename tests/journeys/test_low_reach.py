"""Low reach: all that is read and touched lies where a hand reaches it from a wheelchair, on every screen."""

import pytest

from kiosk.app import Kiosk
from kiosk.shell.focus import in_sight, place, ring
from kiosk.shell.screen import measure
from kiosk.visit.reach import HIGHEST_MM, LOWEST_MM, USUAL_BOTTOM_MM
from tests.journeys.pages import every_screen
from tests.support.visitor import Visitor

LOW = "In the lower part"


@pytest.mark.parametrize("bottom", [USUAL_BOTTOM_MM, 900.0, 300.0])
def test_every_action_lies_between_380_and_1220_mm_above_the_floor(meet, real_content, bottom):
    meet()  # a screen reader is there, so names are
    screen = measure(1080, 1920)
    kiosk = Kiosk(real_content, screen, dead_time=0.0, bottom_edge=bottom)
    kiosk.window.show()
    visitor = Visitor(kiosk)
    visitor.touches("Text and colours", LOW)
    kiosk.session.defaults = kiosk.session.visit.settings
    for name in every_screen(visitor):
        kiosk.window.grabWindow()
        for thing in visitor.buttons:
            top = bottom + (screen.height - thing.place.top()) / screen.px_per_mm
            foot = bottom + (screen.height - thing.place.bottom()) / screen.px_per_mm
            seen = thing.place.top() >= 0 and thing.place.bottom() <= screen.height
            if seen and not _scrolled_away(thing, kiosk):
                assert top <= HIGHEST_MM + 1, f"{name}: {thing} is {top:.0f} mm high"
                assert foot >= LOWEST_MM - 1, f"{name}: {thing} is {foot:.0f} mm high"
    kiosk.close()


def _scrolled_away(thing, kiosk) -> bool:
    """A thing that is cut off by the page it scrolls in is not there to be touched."""
    boxes = {place(item).toRect().topLeft().toTuple(): item for item in ring(kiosk.window)}
    item = boxes.get(thing.place.topLeft().toTuple())
    return item is not None and not in_sight(item)


def test_it_is_offered_where_it_helps_only(meet):
    assert LOW in _settings(meet())
    assert LOW not in _settings(meet(size=(1920, 1080)))
    assert LOW not in _settings(meet(size=(800, 1280)))


def _settings(visitor) -> list[str]:
    visitor.touches("Text and colours")
    return visitor.hears()


def test_the_whole_screen_comes_back_with_the_next_visitor(visitor):
    visitor.touches("Text and colours", LOW, "Done", "Touch to start")
    visitor.kiosk.window.grabWindow()
    low = visitor.things[0].place.top()
    visitor.touches("Start over", "Touch to start")
    visitor.kiosk.window.grabWindow()
    assert visitor.things[0].place.top() < low - 100
