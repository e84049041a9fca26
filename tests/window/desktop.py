"""A real desktop without a screen: a virtual display, a window manager, and a hand that taps."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageGrab

from kiosk.device import store
from kiosk.device.settings import DeviceSettings
from kiosk.shell import paths
from tests.support.pin import SET_PIN

WIDTH, HEIGHT, DPI = 1080, 1920, 96
PATIENCE_S = 20.0


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Wait until ``condition`` holds; fail with ``what`` where it never does."""
    until = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < until, f"{what} did not come within {PATIENCE_S:.0f} seconds"
        time.sleep(0.03)


@contextmanager
def running(command: list[str], **how: object) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program, and end it at the end if it still runs."""
    process = subprocess.Popen(command, **how)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Desktop:
    """One virtual display. ``home`` is where programs on it may write."""

    def __init__(self, display: str, home: Path) -> None:
        self.display = display
        unwanted = ("QT_", "QML", "WAYLAND_", "XDG_")
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(unwanted)},
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
        }

    def does(self, *action: object) -> str:
        """Do something as `xdotool` does it; return what it prints, nothing where it cannot."""
        command = ["xdotool", *map(str, action)]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def taps(self, x: int, y: int) -> None:
        """Tap on a point, in pixels."""
        self.does("mousemove", x, y, "click", 1)

    def windows(self, title: str) -> str:
        """The visible windows with this title."""
        return self.does("search", "--onlyvisible", "--name", f"^{title}$")

    def picture(self) -> Image.Image:
        """What is on the screen."""
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")


NO_KEYS = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/><mouse/><applications/></openbox_config>
"""
"""A window manager set up for a kiosk: no keys and no menus of its own."""


@contextmanager
def desktop(home: Path, *, bare: bool = False) -> Iterator[Desktop]:
    """Start a display with a free number and a window manager on it; end both afterwards.

    ``bare`` gives a window manager set up as for a kiosk; else it is as it comes.
    """
    told, tells = os.pipe()
    screen = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-dpi", str(DPI), "-nolisten", "tcp", "-noreset"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with running(["Xvfb", "-displayfd", str(tells), *screen], pass_fds=[tells], **quiet):
        os.close(tells)
        with os.fdopen(told) as number:
            found = Desktop(f":{number.readline().strip()}", home)
        manager = ["openbox", "--sm-disable"]
        if bare:
            (home / "rc.xml").write_text(NO_KEYS)
            manager += ["--config-file", str(home / "rc.xml")]
        with running(manager, env=found.environment, **quiet):
            wait_for(lambda: bool(found.does("get_num_desktops")), "the window manager")
            yield found


class Program:
    """The real program on a desktop, started by the last part of README's command."""

    def __init__(self, process: subprocess.Popen[bytes], errors: Path) -> None:
        self.process = process
        self._errors = errors

    @property
    def errors(self) -> str:
        """What it has written to standard error."""
        return self._errors.read_text()

    def ends(self) -> int:
        """End it as staff do, with SIGTERM; return its exit code, and fail where it takes its time."""
        self.process.terminate()
        return self.process.wait(3)


@contextmanager
def program(on: Desktop, source: Path, state: Path, *options: str) -> Iterator[Program]:
    """Start the program in ``source``, full screen; end it afterwards. It writes to ``state`` only.

    Its staff have set a PIN, or Welcome would ask them for one.
    """
    store.save(state / paths.state_folder().name, DeviceSettings(pin=SET_PIN))
    errors = state / "errors"
    with errors.open("wb") as log:
        environment = {**on.environment, "XDG_STATE_HOME": str(state)}
        how = {"cwd": source, "env": environment, "stderr": log, "stdout": subprocess.DEVNULL}
        with running([sys.executable, "main.py", *options], **how) as process:
            yield Program(process, errors)
