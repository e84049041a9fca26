"""The installed kiosk under cage, with no screen: turned, touched from Welcome to a result, and drawn."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QAccessible

from kiosk.app import Kiosk, application
from kiosk.content.reader import read
from kiosk.device import store
from kiosk.device.settings import DeviceSettings
from kiosk.shell.activity import DEAD_TIME_S
from kiosk.shell.screen import Screen
from kiosk.visit.settings import Settings
from tests.deb.package import NAME, PROJECT, STATE
from tests.deb.root import Root
from tests.support.answering import Answering
from tests.support.pin import SET_PIN
from tests.support.visitor import Visitor
from tests.window.story import ASK, BEGIN, BRUISE_AFTER_TWO_WEEKS

UPRIGHT, LYING = (1080, 1920), (1920, 1080)
FINE = 100 / 25.4
"""Pixels per mm that Qt takes an output for, under Wayland, that says nothing of its size."""
RUNTIME = "/run/aftercare-trial"
WAYLAND = {"XDG_RUNTIME_DIR": RUNTIME, "WAYLAND_DISPLAY": "wayland-0"}
HEADLESS = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
ESCAPES = (
    *(("Tab", "alt"), ("Escape", "alt"), ("F4", "alt"), ("space", "alt"), ("F2", "alt")),
    *((letter, "logo") for letter in "dlre"),
    ("Super_L",),
    *((f"F{number}", "ctrl", "alt") for number in range(1, 7)),
    *(("Delete", "ctrl", "alt"), ("BackSpace", "ctrl", "alt"), ("Escape", "ctrl", "shift")),
    *(("q", "ctrl"), ("w", "ctrl"), ("Menu",), ("F10", "shift"), ("Print",)),
)
"""What leads out of other programs, or to other ones, on a desktop."""
SMALL = (54, 96)
SAME_PAGE = 12.0
STILL_S = 0.5
PATIENCE_S = 30.0
DRAWN = 20
"""A page has more colours than this."""


class Shown:
    """What cage shows, and the hand before it; pictures go to ``folder``."""

    def __init__(self, root: Root, folder: Path) -> None:
        self._root, self._folder = root, folder
        self._taken = 0

    def _does(self, *command: object) -> str:
        return self._root.does(*command, user=NAME, **WAYLAND)

    def turns(self, size: tuple[int, int]) -> None:
        """Give the output another size, as when a screen is turned."""
        self._does("wlr-randr", "--output", "HEADLESS-1", "--custom-mode", f"{size[0]}x{size[1]}")

    def is_switched_off_and_on(self) -> None:
        """Cut the output and give it back, as when a plug is loose."""
        self._does("wlr-randr", "--output", "HEADLESS-1", "--off")
        time.sleep(0.3)
        self._does("wlr-randr", "--output", "HEADLESS-1", "--on")

    def is_typed(self, key: str, *held: str) -> None:
        """Press a key with others held."""
        down = [word for one in held for word in ("-M", one)]
        up = [word for one in held for word in ("-m", one)]
        self._does("wtype", *down, "-k", key, *up)

    def now(self) -> Image.Image:
        """Return what is shown, once two looks are alike."""
        before, until = None, time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            self._does("grim", f"{RUNTIME}/shot.png")
            drawn = Image.open(self._root.folder / RUNTIME.lstrip("/") / "shot.png").convert("RGB")
            if len(drawn.getcolors(drawn.width * drawn.height) or ()) < DRAWN:
                continue  # nothing has been drawn yet
            if before is not None and before.size == drawn.size and before.tobytes() == drawn.tobytes():
                return drawn
            before = drawn
            time.sleep(STILL_S)
        raise SystemExit("the screen never comes to rest")

    def keeps(self, name: str) -> Image.Image:
        """Take a picture."""
        self._taken += 1
        drawn = self.now()
        drawn.save(self._folder / f"{self._taken:02}-{name}.png")
        return drawn

    def touches(self, x: float, y: float) -> None:
        """Touch a place, in fractions of the screen, and see that another screen comes."""
        before = self.now()
        self._does("python3", "/tmp/pointer.py", x, y)
        until = time.monotonic() + PATIENCE_S
        while ImageChops.difference(before, self.now()).getbbox() is None:
            if time.monotonic() > until:
                self.keeps("where-nothing-comes-of-a-touch")
                raise SystemExit(f"nothing comes of a touch on {x:.3f}, {y:.3f}")
        time.sleep(DEAD_TIME_S)


def _is_same_page(one: Image.Image, other: Image.Image) -> bool:
    """Compare from afar: that one thing has the keys makes no other page."""
    difference = ImageChops.difference(*(drawn.resize(SMALL) for drawn in (one, other)))
    return max(ImageStat.Stat(difference).mean) < SAME_PAGE


@contextmanager
def _twin(size: tuple[int, int]) -> Iterator[Visitor]:
    """The same kiosk, drawn here, to know where things are."""
    application()
    QAccessible.setActive(True)
    content = read(PROJECT / "content.yaml")
    screen = Screen(*size, FINE)
    kiosk = Kiosk(content, screen, settings=Settings(motion=False), dead_time=0.0)
    kiosk.window.show()
    try:
        yield Visitor(kiosk)
    finally:
        kiosk.close()


class Both(Visitor):
    """Touches a thing on the screen, at the place where the twin has it, and in the twin."""

    def __init__(self, twin: Visitor, screen: Shown) -> None:
        super().__init__(twin.kiosk)
        self._screen = screen

    def touches(self, *names: str) -> None:
        """Touch one thing after the other."""
        for name in names:
            window = self.kiosk.window
            window.grabWindow()  # lays the page out
            place = self.finds(name).place
            middle = place.center()
            assert 0 <= middle.y() < window.height(), f"{name!r} is scrolled away"
            self._screen.touches(middle.x() / window.width(), middle.y() / window.height())
            super().touches(name)


def show(root: Root, folder: Path, tell: Callable[[str], None]) -> None:
    """Show the kiosk that is installed in ``root``."""
    runtime = root.folder / RUNTIME.lstrip("/")
    state = root.folder / STATE.lstrip("/")
    state.mkdir(exist_ok=True)
    store.save(state, DeviceSettings(pin=SET_PIN))  # or Welcome asks staff for one
    root.does(
        "sh", "-c", f"mkdir -p {RUNTIME} {STATE} && chown -R {NAME}: {RUNTIME} {STATE} && chmod 700 {RUNTIME}"
    )
    (root.folder / "tmp" / "pointer.py").write_text((Path(__file__).with_name("pointer.py")).read_text())
    options = ["--state", STATE, "--approved-languages-only"]
    kiosk = root.starts(
        *("cage", "-d", "--", "aftercare-kiosk", *options),
        **{"user": NAME, "errors": folder / "log.txt", "HOME": STATE, **HEADLESS, "XDG_RUNTIME_DIR": RUNTIME},
    )
    try:
        until = time.monotonic() + PATIENCE_S
        while not (runtime / "wayland-0").exists() and time.monotonic() < until:
            time.sleep(0.2)
        screen = Shown(root, folder)
        screen.turns(UPRIGHT)
        time.sleep(2)
        welcome = screen.keeps("welcome")
        for key, *held in ESCAPES:
            screen.is_typed(key, *held)
            assert kiosk.poll() is None, f"{held} {key} ended it"
        assert _is_same_page(screen.now(), welcome), "keys led somewhere"
        tell(f"{len(ESCAPES)} keys tried that lead out of other programs")
        with _twin(UPRIGHT) as twin:
            both = Both(twin, screen)
            both.touches(BEGIN)
            screen.keeps("home")
            both.touches(ASK)
            screen.keeps("first-question")
            Answering(both, twin.kiosk.session.content).says(**BRUISE_AFTER_TWO_WEEKS)
            assert twin.kiosk.model.property("page") == "result"
        screen.keeps("result")
        screen.turns(LYING)
        time.sleep(1)
        screen.keeps("result-turned")
        screen.turns(UPRIGHT)
        time.sleep(1)
        result = screen.keeps("result-turned-back")
        for _ in range(10):
            screen.turns(LYING)
            screen.is_switched_off_and_on()
            screen.turns(UPRIGHT)
        time.sleep(1)
        assert _is_same_page(screen.keeps("result-after-20-turns"), result), "the place was lost"
        tell("turned 20 times, switched off and on 10 times: the place is kept")
        tell("touched from Welcome to a result, and turned")
        assert kiosk.poll() is None, "it still runs"
    finally:
        _ends(kiosk)
    said = (folder / "log.txt").read_text()
    assert "Traceback" not in said, said
    print(root.does("aftercare-kiosk", "doctor", "--state", STATE, user=NAME, QT_QPA_PLATFORM="offscreen"))


def _ends(kiosk: subprocess.Popen[bytes]) -> None:
    kiosk.terminate()
    try:
        kiosk.wait(15)
    except subprocess.TimeoutExpired:
        kiosk.kill()
        kiosk.wait()
