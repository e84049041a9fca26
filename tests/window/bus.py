"""A private accessibility bus beside a virtual display, and a screen reader on it."""

import json
import select
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.window.desktop import PATIENCE_S, Desktop, running, wait_for

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SYSTEM_PYTHON = "/usr/bin/python3"
"""The one that Debian's packages are for; the tests' own has no window on the bus."""
READER = Path(__file__).with_name("screen_reader.py")

IN_WINDOW = 2
"""What lies deeper than this is on the page; above it are the desktop, the program and its window."""
BUTTONS = {"push button", "button"}
ASSERTIVE = 2
"""How the bus says that something may interrupt."""
PRESSED = BUTTONS | {"check box", "radio button", "link"}
"""Roles of what is pressed; at-spi2 calls a button by another name from 2.53 on."""
ACTED_ON = PRESSED | {"slider"}


@dataclass(frozen=True)
class Met:
    """One thing as it is met on the bus; ``path`` leads to it from the desktop, child by child."""

    path: list[int]
    role: str
    name: str
    description: str
    states: list[str]
    actions: list[str]
    value: float | None

    @property
    def can_act(self) -> bool:
        """Whether it is there to be acted on, and can be now."""
        return self.role in ACTED_ON and "enabled" in self.states

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} {self.states} {self.actions}"


class ScreenReader:
    """Meets the one program on the bus, and acts on it by its actions alone."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self.announced: list[tuple[str, bool]] = []
        """What the program has said by itself, and whether it interrupts."""
        self.ticks: list[tuple[str, bool]] = []
        """The ticks told when they came and went."""
        self._answer()

    def _answer(self) -> object:
        ready, _, _ = select.select([self._process.stdout], [], [], PATIENCE_S)
        assert ready, "the screen reader does not answer"
        told = json.loads(self._process.stdout.readline())
        if "problem" in told:
            raise LookupError(told["problem"])
        return told["answer"]

    def _asks(self, **order: object) -> object:
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        return self._answer()

    def page(self) -> list[Met]:
        """What is shown now, in reading order; also what is scrolled away.

        A page may change while it is walked; then it is walked again.
        """
        for _ in range(20):
            try:
                return [Met(**one) for one in self._asks(do="walk") if len(one["path"]) > IN_WINDOW]
            except LookupError:
                time.sleep(0.1)
        raise AssertionError("the page never holds still")

    def hears(self) -> list[tuple[str, bool]]:
        """All that the program has said by itself until now, and whether it interrupts."""
        for event in self._asks(do="said"):
            if "announcement" in event["type"]:
                self.announced.append((event["text"], event["detail"] == ASSERTIVE))
            else:
                self.ticks.append((event["source"], bool(event["detail"])))
        return self.announced

    def waits_to_hear(self, text: str, *, interrupts: bool, within_s: float = PATIENCE_S) -> None:
        """Wait until the program says a text by itself."""
        until = time.monotonic() + within_s - PATIENCE_S
        while (text, interrupts) not in self.announced and time.monotonic() < until:
            self.hears()
            time.sleep(0.5)

        def heard() -> bool:
            self.hears()
            return (text, interrupts) in self.announced

        wait_for(heard, f"{text!r}, after {self.announced},")

    def waits_for_ticks(self, *ticks: tuple[str, bool]) -> None:
        """Wait until just these ticks were told: of what, and whether it came or went."""

        def told() -> bool:
            self.hears()
            return self.ticks == list(ticks)

        wait_for(told, f"{ticks}, after {self.ticks},")

    def finds(self, name: str) -> Met:
        """The one thing called ``name`` that can be pressed; waits until it comes."""
        found: list[Met] = []

        def there() -> bool:
            found[:] = [one for one in self.page() if one.name == name and "Press" in one.actions]
            return len(found) == 1 and "enabled" in found[0].states

        wait_for(there, f"something to press called {name!r}")
        return found[0]

    def presses(self, name: str) -> None:
        """Press a thing by its action."""
        thing = self.finds(name)
        assert self._asks(do="act", path=thing.path, action="Press"), f"{thing} was not pressed"

    def sets(self, thing: Met, value: float) -> None:
        """Move a slider."""
        assert self._asks(do="set", path=thing.path, value=value), f"{thing} was not moved"

    def waits_for(self, condition: Callable[[list[Met]], bool], what: str) -> list[Met]:
        """Wait until the page is as wanted; return it."""
        found: list[Met] = []

        def there() -> bool:
            found[:] = self.page()
            return condition(found)

        wait_for(there, what)
        return found


@contextmanager
def accessibility_bus(on: Desktop) -> Iterator[None]:
    """Give the programs of a desktop a session bus of their own with an accessibility bus on it."""
    quiet = {"stderr": subprocess.DEVNULL, "env": on.environment}
    session = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with running(session, stdout=subprocess.PIPE, **quiet) as daemon, closing(daemon.stdout):
        on.environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
        with running([LAUNCHER, "--launch-immediately"], stdout=subprocess.DEVNULL, **quiet):
            wait_for(lambda: _answers(on), "the accessibility bus")
            yield


def _answers(on: Desktop) -> bool:
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"]
    told = subprocess.run(
        [*ask, "org.a11y.Bus.GetAddress"], env=on.environment, capture_output=True, check=False
    )
    return told.returncode == 0


@contextmanager
def screen_reader(on: Desktop) -> Iterator[ScreenReader]:
    """Start a screen reader on the bus of a desktop; end it afterwards."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    # The bindings mark some of their own names as old, in one release these and in another those.
    command = [SYSTEM_PYTHON, "-W", "ignore::DeprecationWarning", str(READER)]
    with (
        running(command, env=on.environment, **pipes) as process,
        closing(process.stdin),
        closing(process.stdout),
    ):
        yield ScreenReader(process)
