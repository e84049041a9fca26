"""Memory after use: the proportional share (PSS) of all processes of a program, the kiosk beside Chromium.

The kiosk has then shown every screen once and stands on Home; Chromium has shown one static page and nothing
else. Both stand on one X screen; its server is not counted.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

from tests.benchmark import display, programs
from tests.benchmark.table import Aim, Row, median, skipped

WHAT = "memory of all processes, every screen visited once"
CALM_S = 2.0


def rows(runs: int) -> list[Row]:
    """Return one row; each of the two is started ``runs`` times, in turn."""
    lack = display.missing()
    if lack:
        return [skipped("memory", WHAT, lack)]
    ours: list[float] = []
    peers: list[float] = []
    with display.Display() as screen, tempfile.TemporaryDirectory() as folder:
        variables = programs.variables(screen, Path(folder))
        chromium = programs.chromium(Path(folder)) if programs.chromium_path() else None
        for _ in range(runs):
            if chromium:
                peers.append(_used(screen, chromium, variables, says=None))
            ours.append(_used(screen, programs.kiosk("--everywhere"), variables, says=b"everywhere"))
    note = f"PSS, median of {runs} alternating runs"
    if not peers:
        return [Row("memory", WHAT, median(ours), "MB", note=f"{note}; Chromium is not installed")]
    return [Row("memory", WHAT, median(ours), "MB", "Chromium, one page", median(peers), Aim(0.33), note)]


def _used(
    screen: display.Display, command: Sequence[str], variables: Mapping[str, str], *, says: bytes | None
) -> float:
    """Return the megabytes of a program once it is painted, has said what it should, and is calm."""
    process = subprocess.Popen(
        command, env=variables, cwd=programs.PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        screen.wait(until=True)
        if says and process.stdout and process.stdout.readline().strip() != says:
            raise RuntimeError("the kiosk did not show every screen")
        time.sleep(CALM_S)
        return pss(process.pid) / 1e6
    finally:
        display.stop(process)
        screen.wait(until=False)


def pss(pid: int) -> int:
    """Return the bytes that a process and all it has started share in proportion."""
    first = psutil.Process(pid)
    return sum(each.memory_full_info().pss for each in (first, *first.children(recursive=True)))
