"""The escape plan over the real program in a real window: what a hand and a keyboard try, and what stays.

docs/lockdown.md has the whole plan. Under each attempt: the same process, the one window, the same page.
"""

import re
import time

import pytest
from PIL import ImageChops, ImageStat

from tests.window.desktop import HEIGHT, WIDTH, desktop, program, wait_for
from tests.window.test_real_window import ENGLISH, TITLE

pytestmark = pytest.mark.display

SETTLED_S = 0.6
SAME_PAGE = 12.0
"""Two pictures of one page differ by less, of 255, though it may stand a little lower; others by 50."""
SMALL = (WIDTH // 20, HEIGHT // 20)
"""Pages are compared from afar: that one thing has the keys, or is pressed, makes no other page."""
START_OVER = (WIDTH - 120, HEIGHT - 60)
"""Where that button is on Home."""
FUNCTION_KEYS = [f"F{number}" for number in range(1, 13)]
KEYS = {
    "closing": ["alt+F4", "ctrl+w", "ctrl+q", "ctrl+shift+q", "ctrl+F4"],
    "other programs": [
        "super+d",
        "super+l",
        "super+r",
        "super+e",
        "Super_L",
        "ctrl+Escape",
        "ctrl+shift+Escape",
    ],
    "other consoles": [f"ctrl+alt+F{number}" for number in range(1, 7)],
    "menus": ["Menu", "shift+F10", "F10", "alt"],
    "printing, saving, opening, searching": [
        "ctrl+p",
        "ctrl+s",
        "ctrl+o",
        "ctrl+n",
        "ctrl+t",
        "ctrl+f",
        "ctrl+u",
    ],
    "function keys": [*FUNCTION_KEYS, "Print", "ctrl+shift+i", "ctrl+shift+c"],
    "going back": [*["Escape"] * 50, *["BackSpace"] * 5, "alt+Left", "alt+Right", "XF86Back", "XF86Forward"],
    "browser keys": ["XF86HomePage", "XF86Search", "XF86Mail", "XF86WWW", "XF86Explorer", "XF86Calculator"],
    "larger and smaller": ["ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+equal"],
    "copying and pasting": ["ctrl+a", "ctrl+c", "ctrl+x", "ctrl+v", "ctrl+z", "shift+Insert"],
    "sticky keys": ["shift"] * 6,
    "letters": [*"staffadmin", "slash", "semicolon", "quotedbl"],
    "screen readers": ["super+alt+s", "ctrl+alt+Return", "Insert", "KP_Insert", "Caps_Lock", "Caps_Lock"],
}


@pytest.fixture(scope="module")
def display(tmp_path_factory):
    with desktop(tmp_path_factory.mktemp("home"), bare=True) as found:
        yield found


class Locked:
    """The kiosk on a display, as it was when nobody had tried anything yet."""

    def __init__(self, display, kiosk) -> None:
        self._display, self.kiosk = display, kiosk
        self.windows = self._windows()
        self.page = self._picture()

    def _windows(self) -> list[str]:
        return sorted(self._display.does("search", "--onlyvisible", "--name", ".").split())

    def _picture(self):
        time.sleep(SETTLED_S)
        return self._display.picture()

    def stays(self, *, page: bool = True) -> None:
        """Fail where anything is otherwise."""
        assert self.kiosk.process.poll() is None, f"it has ended: {self.kiosk.errors}"
        now = self._picture()
        assert self._windows() == self.windows, "another window is there"
        assert self._display.windows(TITLE), "the window is there"
        assert not re.search("WARNING|ERROR|CRITICAL|Traceback", self.kiosk.errors), self.kiosk.errors
        if page:
            difference = ImageChops.difference(*(drawn.resize(SMALL) for drawn in (now, self.page)))
            assert max(ImageStat.Stat(difference).mean) < SAME_PAGE, "another page"


@pytest.fixture(scope="module")
def locked(display, project, tmp_path_factory):
    with program(display, project, tmp_path_factory.mktemp("state"), ENGLISH) as kiosk:
        wait_for(lambda: bool(display.windows(TITLE)), "the window")
        wait_for(lambda: len(display.picture().getcolors(WIDTH * HEIGHT)) > 20, "the page")
        time.sleep(1)
        yield Locked(display, kiosk)


@pytest.mark.parametrize("what", KEYS)
def test_keys_lead_nowhere(display, locked, what):
    for key in KEYS[what]:
        display.does("key", key)
    locked.stays()


def test_a_right_or_middle_click_anywhere_opens_nothing(display, locked):
    for x in range(WIDTH // 8, WIDTH, WIDTH // 4):
        for y in range(HEIGHT // 12, HEIGHT, HEIGHT // 6):
            display.does("mousemove", x, y, "click", 3, "click", 2)
    locked.stays()


def test_a_wheel_with_any_key_held_changes_nothing(display, locked):
    for held in ("ctrl", "shift", "alt"):
        display.does(
            "mousemove", WIDTH // 2, HEIGHT // 2, "keydown", held, "click", 4, "click", 5, "keyup", held
        )
    locked.stays()


def test_dragging_out_of_the_window_takes_nothing_along(display, locked):
    for end in ((0, 0), (WIDTH - 1, 0), (0, HEIGHT - 1), (WIDTH - 1, HEIGHT - 1)):
        display.does("mousemove", WIDTH // 2, HEIGHT // 3, "mousedown", 1)
        display.does("mousemove", *end, "mouseup", 1)
    locked.stays()


@pytest.mark.parametrize("held", [0.8, 2.0, 10.0], ids=str)
def test_a_long_press_where_nothing_is_opens_nothing(display, locked, held):
    display.does("mousemove", WIDTH // 2, HEIGHT // 3, "click", 1)  # Welcome starts wherever it is pressed
    home = Locked(display, locked.kiosk)
    display.does("mousemove", WIDTH // 2, 12, "mousedown", 1)
    time.sleep(held)
    display.does("mouseup", 1)
    home.stays()
    display.does("mousemove", *START_OVER, "click", 1)
    locked.stays()


def test_closing_it_from_outside_is_refused(display, locked):
    window = display.windows(TITLE)
    display.does("windowquit", window)
    locked.stays()


def test_taps_in_great_number_lead_through_pages_and_never_out(display, locked):
    for x, y in ((WIDTH // 2, HEIGHT // 2), (WIDTH // 2, HEIGHT - 60), (60, 60)):
        display.does("mousemove", x, y, "click", "--repeat", 60, "--delay", 25, 1)
    locked.stays(page=False)
