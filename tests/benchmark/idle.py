"""What the kiosk does while nobody touches, on Home and on welcome: its share of one core over some seconds.

Time on the processor is read from the kernel in nanoseconds, over all threads.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path

from tests.benchmark import display, programs
from tests.benchmark.table import Aim, Row, skipped

HOME = "CPU, Home shown, nobody touches"
WELCOME = "CPU, welcome shown, nobody touches"
CALM_S = 4.0
LONG_S = 20.0
DRIFTING_S = 60.0
"""Welcome moves a little every twelve seconds; this holds five steps."""


def rows(runs: int) -> list[Row]:
    """Return one row for each page; one run is long enough, whatever ``runs`` says."""
    lack = display.missing() or ("" if Path("/proc/self/schedstat").exists() else "no /proc/self/schedstat")
    if lack:
        return [skipped("idle", what, lack) for what in (HOME, WELCOME)]
    return [_row(HOME, programs.kiosk(), LONG_S), _row(WELCOME, programs.welcome(), DRIFTING_S)]


def _row(what: str, command: list[str], long_s: float) -> Row:
    with display.Display() as screen, tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            command,
            env=programs.variables(screen, Path(folder)),
            cwd=programs.PROJECT,
            stderr=subprocess.DEVNULL,
        )
        try:
            screen.wait(until=True)
            time.sleep(CALM_S)
            before, since = busy(process.pid), time.perf_counter()
            time.sleep(long_s)
            share = (busy(process.pid) - before) / (time.perf_counter() - since)
        finally:
            display.stop(process)
    return Row("idle", what, share * 100, "% of a core", aim=Aim(0.5), note=f"over {long_s:.0f} s, Xvfb")


def busy(pid: int) -> float:
    """Return the seconds that all threads of a process have run."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(each.read_text(encoding="ascii").split()[0]) for each in threads) / 1e9
