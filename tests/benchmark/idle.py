"""What the kiosk does while Home is shown and nobody touches: its share of one core over twenty seconds.

Time on the processor is read from the kernel in nanoseconds, over all threads.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path

from tests.benchmark import display, programs
from tests.benchmark.table import Aim, Row, skipped

WHAT = "CPU, Home shown, nobody touches"
CALM_S = 4.0
LONG_S = 20.0


def rows(runs: int) -> list[Row]:
    """Return one row; one run is long enough, whatever ``runs`` says."""
    lack = display.missing() or ("" if Path("/proc/self/schedstat").exists() else "no /proc/self/schedstat")
    if lack:
        return [skipped("idle", WHAT, lack)]
    with display.Display() as screen, tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            programs.kiosk(),
            env=programs.variables(screen, Path(folder)),
            cwd=programs.PROJECT,
            stderr=subprocess.DEVNULL,
        )
        try:
            screen.wait(until=True)
            time.sleep(CALM_S)
            before, since = busy(process.pid), time.perf_counter()
            time.sleep(LONG_S)
            share = (busy(process.pid) - before) / (time.perf_counter() - since)
        finally:
            display.stop(process)
    return [Row("idle", WHAT, share * 100, "% of a core", aim=Aim(0.5), note=f"over {LONG_S:.0f} s, Xvfb")]


def busy(pid: int) -> float:
    """Return the seconds that all threads of a process have run."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(each.read_text(encoding="ascii").split()[0]) for each in threads) / 1e9
