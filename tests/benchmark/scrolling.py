"""Whether scrolling is smooth: the work on each frame of Home and of a long topic at the largest text.

In the kiosk's own process on a real X screen, software renderer, 1080x1920. Every step moves the page a
little, down and up again; its work is moving the page, laying out, painting and handing over to the screen.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests.benchmark import display, programs
from tests.benchmark.table import Aim, Row, percentile, skipped
from tests.benchmark.taps import FRAME_MS

if TYPE_CHECKING:  # Qt is imported only once the environment is prepared
    from tests.benchmark.driving import Driver

STEPS = 240
PAGES = {"home": "scrolling Home, largest text", "topic": "scrolling a long topic, largest text"}


def rows(runs: int) -> list[Row]:
    """Return the share of frames in time, a row a page; one run, whatever ``runs`` says, has hundreds."""
    lack = display.missing()
    if lack:
        return [skipped("scrolling", what, lack) for what in PAGES.values()]
    with display.Display() as screen:
        command = [sys.executable, "-m", __name__]
        told = subprocess.run(
            command, env=screen.environment(), cwd=programs.PROJECT, stdout=subprocess.PIPE, check=True
        ).stdout
    found: dict[str, list[float]] = json.loads(told)
    return [_row(PAGES[page], [each * 1000 for each in seconds]) for page, seconds in found.items()]


def _row(what: str, ms: list[float]) -> Row:
    share = 100 * sum(each <= FRAME_MS for each in ms) / len(ms)
    note = f"{len(ms)} frames, Xvfb; p50 {percentile(ms, 50):.1f} ms, p99 {percentile(ms, 99):.1f} ms"
    return Row("scrolling", what, share, "% in 16.7 ms", aim=Aim(95, at_least=True), note=note)


def measure() -> dict[str, list[float]]:
    """Run the kiosk in this process and return the seconds of work on each frame, by page."""
    from kiosk.environment import Needs, prepare

    prepare(Needs.WINDOW)
    from kiosk.visit.settings import Settings
    from tests.benchmark.driving import Driver, started

    kiosk = started(Settings(text=4))
    driver = Driver(kiosk)
    found: dict[str, list[float]] = {}
    for page in PAGES:
        kiosk.model.goHome()
        if page == "topic":
            kiosk.model.home.open("lumps")
        driver.settle()
        found[page] = _scrolled(driver)
    kiosk.close()
    return found


def _scrolled(driver: Driver) -> list[float]:
    """Scroll the page shown to its end and back, and return the seconds of work on each frame."""
    flick = next(item for item in driver.items() if item.property("contentY") is not None)
    far = flick.property("contentHeight") - flick.height()
    there = [round(far * n / STEPS) for n in range(1, STEPS + 1)]
    seconds = []
    for y in there + there[-2::-1] + [0]:
        begun, seen = time.perf_counter(), driver.frames.count
        flick.setProperty("contentY", y)
        moved = time.perf_counter() - begun
        driver.until(lambda seen=seen: driver.frames.count > seen)
        seconds.append(moved + driver.frames.work)
    return seconds


if __name__ == "__main__":
    print(json.dumps(measure()))
