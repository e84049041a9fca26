"""How long a tap waits for its screen: from lifting the finger to the first frame of the new screen.

Measured in the kiosk's own process, by touches on its window on a real X screen, with the software renderer
at 1080x1920; the half second without taps after a screen change is set to nothing. The finger rests until
the pressed look is painted, as any finger does. Every kind of screen in turn, again and again, the first
round not counted: the kiosk runs for months. Of thirty taps, the one in a hundred is the slowest.
"""

from __future__ import annotations

import json
import subprocess
import sys

from tests.benchmark import display, programs
from tests.benchmark.table import Aim, Row, percentile, skipped

FRAME_MS = 16.7
TAPS = 30


def rows(runs: int) -> list[Row]:
    """Return two rows for each kind of screen: the middle tap, and the one in a hundred."""
    lack = display.missing()
    if lack:
        return [skipped("taps", "tap to next painted screen", lack)]
    with display.Display() as screen:
        told = subprocess.run(
            [sys.executable, "-m", __name__, str(max(TAPS, runs))],
            env=screen.environment(),
            cwd=programs.PROJECT,
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
    return [row for name, seconds in json.loads(told).items() for row in _rows(name, seconds)]


def _rows(name: str, seconds: list[float]) -> list[Row]:
    first, *ms = [each * 1000 for each in seconds]
    note = f"{len(ms)} taps, Xvfb; the very first {first:.0f} ms"
    return [
        Row(
            "taps", f"tap {name}, p{share}", percentile(ms, share), "ms", "display frame", FRAME_MS, aim, note
        )
        for share, aim in ((50, Aim(1.0)), (99, Aim(2.0)))
    ]


def measure(taps: int) -> dict[str, list[float]]:
    """Run the kiosk in this process and return the seconds of each tap by kind of screen, the first too."""
    from kiosk.environment import Needs, prepare

    prepare(Needs.WINDOW)
    from tests.benchmark.driving import Driver, started
    from tests.benchmark.walks import WALKS

    kiosk = started()
    driver = Driver(kiosk)
    found: dict[str, list[float]] = {walk.name: [] for walk in WALKS}
    for _ in range(taps + 1):
        for walk in WALKS:
            walk.go(kiosk.model)
            driver.settle()
            found[walk.name].append(driver.tap(walk.target))
            walk.check(kiosk.model)
    kiosk.close()
    return found


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))
