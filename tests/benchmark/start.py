"""From the start of a process to its first picture on the screen, interpreter and imports included.

The kiosk with sealed content, as in a clinic, and Home first; beside the smallest Qt Quick window with the
same PySide6, and beside Chromium in kiosk mode with the same cards as one static page. All are whole
processes on one X screen, one after the other in turn, and the same eye watches for the brand colour. Each
has one start beforehand that does not count; the profile that Chromium makes then, and compiled Python, are
kept for the others.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmark import display, programs
from tests.benchmark.table import Aim, Row, median, skipped

WHAT = "process start to first painted Home"
UNSEALED = f"{WHAT}, unsealed: the laws are proved first"


def rows(runs: int) -> list[Row]:
    """Return three rows: against the smallest window, against Chromium, and with what nobody has sealed."""
    lack = display.missing()
    if lack:
        return [skipped("start", WHAT, lack)]
    with display.Display() as screen, tempfile.TemporaryDirectory() as folder:
        sealed = programs.sealed_content(Path(folder))
        commands = {
            "smallest": programs.smallest(),
            "kiosk": programs.kiosk("--content", str(sealed)),
            # With a state of its own, or what was sealed last would be shown instead.
            "unsealed": ["env", f"XDG_STATE_HOME={folder}/unsealed", *programs.kiosk()],
        }
        if programs.chromium_path():
            commands["chromium"] = programs.chromium(Path(folder))
        seconds = alternate(screen, commands, runs, programs.variables(screen, Path(folder)))
    ours = median(seconds["kiosk"])
    note = f"median of {runs} alternating runs, Xvfb"
    small = median(seconds["smallest"])
    found = [
        Row("start", WHAT, ours, "s", "smallest Qt Quick window", small, Aim(1.6), note),
        Row("start", UNSEALED, median(seconds["unsealed"]), "s", "smallest Qt Quick window", small),
    ]
    if "chromium" not in seconds:
        return [*found, skipped("start", WHAT, "Chromium is not installed")]
    peer = median(seconds["chromium"])
    return [*found, Row("start", WHAT, ours, "s", "Chromium, kiosk mode", peer, Aim(0.33), note)]


def alternate(
    screen: display.Display,
    commands: Mapping[str, Sequence[str]],
    runs: int,
    variables: Mapping[str, str],
) -> dict[str, list[float]]:
    """Start each command in turn, ``runs`` times after one that does not count; return all seconds."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs + 1):
        for name, command in commands.items():
            begun = time.perf_counter()
            process = subprocess.Popen(
                command,
                env=variables,
                cwd=programs.PROJECT,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            try:
                seconds[name].append(screen.wait(until=True) - begun)
            finally:
                display.stop(process)
            screen.wait(until=False)
    return {name: all_of[1:] for name, all_of in seconds.items()}
