"""Whether pages slide smoothly: the time between the frames of a slide, on the way to every kind of screen.

In the kiosk's own process on a real X screen, software renderer, 1080x1920. A slide begins with the first
frame of the new screen; what comes before that frame is the tap's (see taps). The first round through the
screens is not counted, as there: pictures are drawn once, and the kiosk runs for months.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.benchmark import display, programs
from tests.benchmark.table import Aim, Row, percentile, skipped

if TYPE_CHECKING:  # Qt is imported only once the environment is prepared
    from tests.benchmark.driving import Driver

LONGEST_MS = 33.0
ROUNDS = 5
WHAT = "page slides, longest time between frames"
WORK = "page slides, longest work on a frame"


def rows(runs: int) -> list[Row]:
    """Return two rows; one run has hundreds of frames, whatever ``runs`` says.

    What else the machine does lies between two frames too; the work is the processor's time for this alone.
    """
    lack = display.missing()
    if lack:
        return [skipped("slides", what, lack) for what in (WHAT, WORK)]
    with display.Display() as screen:
        command = [sys.executable, "-m", __name__]
        told = subprocess.run(
            command, env=screen.environment(), cwd=programs.PROJECT, stdout=subprocess.PIPE, check=True
        ).stdout
    found: dict[str, list[tuple[float, float]]] = json.loads(told)
    return [_row(what, n, found) for n, what in enumerate((WHAT, WORK))]


def _row(what: str, n: int, found: dict[str, list[tuple[float, float]]]) -> Row:
    ms = {name: [1000 * frame[n] for frame in frames] for name, frames in found.items()}
    every = [each for values in ms.values() for each in values]
    slowest = max(ms, key=lambda name: max(ms[name], default=0.0))
    note = (
        f"{len(every)} frames, Xvfb; p50 {percentile(every, 50):.1f} ms, p99 {percentile(every, 99):.1f} ms"
    )
    return Row("slides", what, max(every), "ms", aim=Aim(LONGEST_MS), note=f"{note}; longest: {slowest}")


def measure() -> dict[str, list[tuple[float, float]]]:
    """Run the kiosk in this process; return the seconds since the frame before, and of work, by walk."""
    from kiosk.environment import Needs, prepare

    prepare(Needs.WINDOW)
    from kiosk.visit.settings import Settings
    from tests.benchmark.driving import Driver, started
    from tests.benchmark.walks import WALKS

    kiosk = started(Settings())
    driver = Driver(kiosk)
    found: dict[str, list[tuple[float, float]]] = {walk.name: [] for walk in WALKS}
    for count in range(ROUNDS + 1):
        for walk in WALKS:
            walk.go(kiosk.model)
            driver.settle()
            driver.tap(walk.target)
            walk.check(kiosk.model)
            frames = _slid(driver)
            if count:
                found[walk.name] += frames
    kiosk.close()
    return found


def _slid(driver: Driver) -> list[tuple[float, float]]:
    """Return the seconds since the frame before, and of work, for each frame until nothing moves any more."""
    seen = driver.frames
    moments, work = [seen.last], []

    def note() -> None:
        moments.append(seen.last)
        work.append(seen.processor)

    heard = seen.window.frameSwapped.connect(note)
    driver.settle()
    seen.window.frameSwapped.disconnect(heard)
    return [(now - before, spent) for before, now, spent in zip(moments, moments[1:], work, strict=False)]


if __name__ == "__main__":
    print(json.dumps(measure()))
