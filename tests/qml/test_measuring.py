"""What measures a screen finds what is wrong with it: components made badly on purpose, in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.selftest import contrast, hearing
from kiosk.selftest.layout import rect_of, sheet_of
from kiosk.selftest.ring import ring_around
from kiosk.selftest.screen import measure_colours, measure_layout
from kiosk.selftest.tally import Tally
from kiosk.selftest.timing import Time, dead_time, extensions, wait, warning
from kiosk.viewmodels.presence import PresenceModel
from kiosk.viewmodels.session import Session
from kiosk.visit.settings import THEMES, Settings

GREY = "Rectangle {{ color: '{ground}'; implicitHeight: 200; implicitWidth: 900; {inside} }}"


def on(ground: str, inside: str) -> str:
    return GREY.format(ground=ground, inside=inside)


def painted(one) -> dict[str, float]:
    sheet = sheet_of("made up", one._window.contentItem(), 3.6)
    return dict(contrast.painted_words(one._window.grabWindow(), sheet))


@pytest.mark.parametrize(
    ("ink", "least", "most"), [("#000000", 20, 21), ("#767676", 4.3, 4.7), ("#EEEEEE", 1, 1.3)]
)
def test_the_contrast_of_a_text_is_that_of_its_pixels(host, ink, least, most):
    one = host(on("#FFFFFF", f"BodyText {{ text: 'Illegible'; color: '{ink}'; size: 60; strong: true }}"))
    assert least <= painted(one)["'Illegible'"] <= most


def test_a_text_out_of_sight_is_not_taken(host):
    one = host(on("#FFFFFF", "clip: true; BodyText { text: 'Seen' } BodyText { text: 'Gone'; y: 190 }"))
    assert set(painted(one)) == {"'Seen'"}


@pytest.mark.parametrize(("line", "fine"), [("#767676", True), ("#DDDDDD", False)])
def test_the_border_of_a_button_that_can_hardly_be_seen_is_found(host, line, fine):
    card = f"Card {{ x: 50; y: 50; width: 200; height: 90; fill: '#FFFFFF'; edge: '{line}'; text: 'Go' }}"
    one = host(on("#FFFFFF", card))
    sheet = sheet_of("made up", one._window.contentItem(), 3.6)
    found = dict(contrast.painted_edges(one._window.grabWindow(), sheet))
    assert (found["'Go'"] >= 3) is fine


@pytest.mark.parametrize("cut", ["", "clip: true"])
def test_a_ring_is_as_wide_as_what_is_seen_of_it_on_its_worst_side(host, cut):
    card = "Card { width: 200; height: 90; text: 'Go' }"
    one = host(on("#FFFFFF", f"Item {{ x: 50; y: 50; width: 300; height: 130; {cut}\n{card} }}"))
    one._window.requestActivate()
    card = one.item.childItems()[0].childItems()[0]
    card.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    one.settles()
    width, ratio = ring_around(one._window.grabWindow(), rect_of(card), 3.6)
    assert (width >= one.asks("Theme.ring"), ratio >= 3) == ((False, False) if cut else (True, True))


def test_a_button_without_a_name_is_found(host):
    one = host("Card { implicitWidth: 100 }")
    assert list(hearing.unnamed([one.item])) == ["Card: has no name"]


def test_something_to_touch_that_is_told_as_something_else_is_found(host):
    one = host("Card { text: 'Go'; Accessible.role: Accessible.StaticText }")
    assert "StaticText" in next(hearing.unnamed([one.item]))


def test_a_text_that_is_kept_from_a_screen_reader_is_found(host):
    one = host("BodyText { text: 'Call us'; Accessible.ignored: true }")
    assert hearing.untold(one._window, hearing.worded(one.item)) == ["'Call us'"]
    one = host("BodyText { text: 'Call us' }")
    assert hearing.untold(one._window, hearing.worded(one.item)) == []


def test_what_is_too_small_in_millimetres_is_found_where_a_pixel_is_smaller(host):
    one = host("RowLayout { Card { implicitHeight: 50; implicitWidth: 50; text: 'Go' } }")
    for fine, passed in ((3.6, True), (6.0, False)):
        tally = Tally()
        measure_layout(tally, "here", sheet_of("made up", one._window.contentItem(), fine), 2)
        assert tally["target"].passed is passed


@pytest.mark.parametrize("theme", THEMES)
def test_the_colours_of_every_theme_are_taken_from_what_the_screens_use(host, theme):
    one = host("BodyText { text: 'A' }")
    one.asks(f"wear('{theme}')")
    tally = Tally()
    measure_colours(tally, theme, one._window)
    assert tally.passed, tally.offenders
    assert tally[contrast.norm_for_ink(theme)].things > 8
    assert tally["marks"].things > 20


def test_a_colour_that_fades_into_its_ground_is_found(host):
    one = host("BodyText { text: 'A' }")
    one.asks("dye('#FAF0E0')")
    tally = Tally()
    measure_colours(tally, "light", one._window)
    one.asks("dye('')")
    assert {"words", "marks"} <= set(tally.offenders)


class Clocked:
    """A watch before a visit of its own."""

    def __init__(self, content, words) -> None:
        self.session = Session(content, words, Settings())
        self.watch = PresenceModel(self.session, self.session)
        self.clock = Time()
        self.session.replace(self.session.visit.home())

    def cleared(self) -> bool:
        return self.session.visit.cleared


@pytest.fixture
def clocked(qapp, real_content):
    return Clocked(real_content, {})


def test_the_wait_and_the_warning_are_as_long_as_they_really_are(clocked):
    assert wait(clocked.watch, clocked.clock) == 120
    assert warning(clocked.watch, clocked.clock, clocked.cleared) == 45
    assert clocked.cleared()


def test_more_time_is_counted_as_long_as_it_is_given(clocked):
    assert extensions(clocked.watch, clocked.clock, clocked.cleared) == 12
    clocked.watch.more = lambda: None  # a watch that gives none
    assert extensions(clocked.watch, clocked.clock, clocked.cleared) == 0


def test_the_dead_time_ends_with_what_is_taken_first():
    clock = Time(100.0)
    assert dead_time(clock, lambda: clock.now >= 100.5) == pytest.approx(0.5, abs=0.03)
