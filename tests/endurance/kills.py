"""The real program, killed at random moments: each time it comes back to Welcome, and nothing is damaged."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.reader import read
from kiosk.device import store
from kiosk.shell import desk, starts
from kiosk.shell.kept import LAST_GOOD

PROJECT = Path(__file__).resolve().parents[2]
STANDS = b"serving content version"
LATEST_S = 2.5
"""A kill comes at most so long after the start."""
PATIENCE_S = 60.0


@dataclass
class Kills:
    """What came of it; times in seconds from the start of the process to Welcome."""

    kills: int = 0
    damaged: int = 0
    not_back: int = 0
    times: list[float] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def _own_content(folder: Path) -> Path:
    """Write the shipped content as a clinic has it, so that its number is kept too."""
    text = (PROJECT / "content.yaml").read_text(encoding="utf-8")
    text = text.replace("Sample Vein", "Harbour Vein").replace("checked: false", "checked: true")
    file = folder / "content.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def _start(folder: Path, content: Path) -> subprocess.Popen[bytes]:
    words = ["--windowed", "800x1280", "--state", str(folder / "state"), "--content", str(content)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "main.py", *words], cwd=PROJECT, env=environment, stderr=subprocess.PIPE
    )


def _stands(kiosk: subprocess.Popen[bytes]) -> float | None:
    """Return how long it took until Welcome was served, or None where it never was."""
    began = time.monotonic()
    for line in kiosk.stderr:
        if STANDS in line:
            return time.monotonic() - began
        if time.monotonic() - began > PATIENCE_S:
            break
    return None


def _damage(state: Path) -> list[str]:
    """Return what of the state folder is not whole."""
    wrong = []
    try:
        json.loads((state / starts.FILE).read_bytes())
    except (OSError, ValueError) as error:
        wrong.append(f"{starts.FILE}: {error}")
    try:
        store.peek(state)
    except store.BrokenSettingsError as error:
        wrong.append(f"{store.FILE}: {error}")
    if (state / LAST_GOOD).exists():
        try:
            read(state / LAST_GOOD)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is damage
            wrong.append(f"{LAST_GOOD}: {error}")
    if (state / desk.FILE).exists() and desk.last_known(state) is None:
        wrong.append(desk.FILE)
    return wrong


def _as_after_a_good_minute(state: Path) -> None:
    """Let the next start be as after a kill in the middle of a day; else it would count as failing."""
    starts.Starts(state).lived()


def run(
    times: int, seed: int, folder: Path, minutes: float = 1e9, tell: Callable[[str], None] = lambda _: None
):
    """Kill it so often, or as often as so many minutes allow; start it whole after each kill."""
    dice, found, began = random.Random(seed), Kills(), time.monotonic()
    content, state = _own_content(folder), folder / "state"
    while found.kills < times and time.monotonic() - began < minutes * 60:
        with _start(folder, content) as kiosk:
            time.sleep(dice.uniform(0, LATEST_S))
            kiosk.send_signal(signal.SIGKILL)
            kiosk.stderr.read()
        found.kills += 1
        if state.exists() and (state / starts.FILE).exists() and (wrong := _damage(state)):
            found.damaged += 1
            found.said += wrong
        _as_after_a_good_minute(state)
        with _start(folder, content) as kiosk:
            took = _stands(kiosk)
            kiosk.send_signal(signal.SIGKILL)
            kiosk.stderr.read()
        if took is None:
            found.not_back += 1
        else:
            found.times.append(took)
        _as_after_a_good_minute(state)
        if found.kills % 25 == 0:
            tell(f"{found.kills} kills, {found.damaged} damaged, {found.not_back} not back")
    return found
