"""What can be said of this machine, this program and its content without Qt."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import kiosk
from kiosk.commands.doctor.voices import voices
from kiosk.content.problems import ContentError
from kiosk.content.reader import read
from kiosk.device import clock, facts, store
from kiosk.environment.variables import hostile
from kiosk.shell import desk, heart, instance, starts
from kiosk.signoff.fingerprint import fingerprint, grouped
from kiosk.signoff.seal import beside

Facts = dict[str, dict[str, str] | list[str]]
"""Groups of facts in the order they are read: names with values, or plain lines."""

PACKAGES: Final = (
    *("PySide6-Essentials", "PySide6", "pydantic", "PyYAML"),
    *("pyphen", "fpdf2", "segno", "uharfbuzz"),
)
PROGRAMS: Final = {
    "espeak-ng": ("espeak-ng", "--version"),
    "pacat": ("pacat", "--version"),
    "aplay": ("aplay", "--version"),
    "cage": ("cage", "-v"),
    "printers": ("lpstat", "-e"),
}
LOG_LINES: Final = 12


def examine(state: Path, file: Path) -> tuple[Facts, list[str]]:
    """Return the facts, and in a line each what stands against the kiosk running here."""
    problems: list[str] = []
    found: Facts = {
        "program": _program(),
        "machine": _machine(),
        "helpers": {name: _said(*command) for name, command in PROGRAMS.items()},
        "voices": voices(file),
        "content": _content(file, problems),
        "state": _state(state, problems),
        "settings": _settings(state, problems),
        "clock": _clock(file, problems),
        "starts": _starts(state, problems),
        "log": _log(state),
        "environment": _environment(),
    }
    return found, problems


def _program() -> dict[str, str]:
    versions = {}
    for package in PACKAGES:
        try:
            versions[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            versions[package] = "not found"
    where = Path(kiosk.__file__).resolve().parents[1]
    return {"version": kiosk.__version__, "folder": str(where), "Python": sys.version.split()[0]} | versions


def _machine() -> dict[str, str]:
    found = {"kernel": platform.release(), "processor": f"{platform.machine()}, {os.cpu_count()} cores"}
    release = Path("/etc/os-release")
    if release.exists() and (
        name := re.search(r'^PRETTY_NAME="?([^"\n]*)', release.read_text(), re.MULTILINE)
    ):
        found = {"system": name[1]} | found
    memory = Path("/proc/meminfo")
    if memory.exists():
        sizes = dict(re.findall(r"^(MemTotal|MemAvailable): +(\d+)", memory.read_text(), re.MULTILINE))
        found["memory"] = ", ".join(f"{name} {int(size) // 1024} MB" for name, size in sizes.items())
    return found


def _said(*command: str) -> str:
    """Return the first line that a program says of itself."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=5, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        return "not installed" if isinstance(error, FileNotFoundError) else type(error).__name__
    lines = (done.stdout or done.stderr).strip().splitlines()
    return lines[0] if lines else "none"


def _content(file: Path, problems: list[str]) -> dict[str, str]:
    try:
        content = read(file)
    except ContentError as error:
        problems.append(f"{file} is not sound; type: check {file}")
        return {"file": str(file), "faults": str(len(error.faults))}
    found = {
        "file": str(file),
        "version": content.version,
        "fingerprint": grouped(fingerprint(content)),
        "clinic": content.clinic.name if content.clinic.checked else "samples, not the clinic's own details",
    }
    try:
        seal = beside(file)
    except ContentError as error:
        return found | {"seal": f"broken: {error.faults[0]}"}
    if seal is None:
        return found | {"seal": "none"}
    covers = "covers this content" if seal.covers(content) else "is of other words than these"
    return found | {"seal": f"by {seal.by}, {seal.on}, next review by {seal.review_by}; it {covers}"}


def _state(state: Path, problems: list[str]) -> dict[str, str]:
    holder = state / instance.FILE
    known = desk.last_known(state)
    found = {
        "folder": str(state),
        "running as process": holder.read_text() if holder.exists() else "never started",
        "number for the desk's page": known.phone if known else "not known yet",
    }
    there = next((one for one in (state, *state.parents) if one.exists()), Path("/"))
    free = shutil.disk_usage(there).free
    found["disk"] = f"{free // 2**20} MB free"
    if facts.is_full(free):
        problems.append(f"the disk that holds {state} is full")
    if not os.access(there, os.W_OK):
        problems.append(f"{state} cannot be written to")
    return found


def _settings(state: Path, problems: list[str]) -> dict[str, str]:
    """Return the settings, the PIN only as set or not; read without setting a broken file aside."""
    try:
        settings = store.peek(state)
    except store.BrokenSettingsError as error:
        problems.append(f"the settings are broken: {error}")
        return {}
    shown = {name: str(value) for name, value in settings}
    return shown | {"pin": "set" if settings.pin else "not set"}


def _clock(file: Path, problems: list[str]) -> dict[str, str]:
    now = datetime.now(tz=UTC).astimezone()
    try:
        seal = beside(file)
    except ContentError:
        seal = None
    earliest = clock.earliest(seal.on if seal else None)
    if not clock.plausible(now.date(), seal.on if seal else None):
        problems.append(f"the clock says {now.date()}, which is before {earliest}; set it")
    return {"now": now.isoformat(sep=" ", timespec="seconds"), "not before": earliest.isoformat()}


def _starts(state: Path, problems: list[str]) -> list[str]:
    record = starts.read(state)
    if record.footing is not starts.Footing.FULL:
        problems.append(f"the last {record.failed} starts have failed; the next is {record.footing.value!r}")
    return [f"{one.at}  {one.footing:<5}  {one.ended or 'no end known'}" for one in record.starts] or ["none"]


def _log(state: Path) -> list[str]:
    """Return the last lines of trouble in the log, and of what hung or crashed."""
    lines: list[str] = []
    for name, wanted in (("kiosk.log", r" (WARNING|ERROR|CRITICAL) "), (heart.FILE, "")):
        file = state / name
        if file.exists():
            text = file.read_text(encoding="utf-8", errors="replace").splitlines()
            lines += [line for line in text if re.search(wanted, line)][-LOG_LINES:]
    return lines or ["nothing"]


def _environment() -> dict[str, str]:
    """Return the variables this process was started with that matter, and which are not listened to."""
    block = Path("/proc/self/environ")
    whole = block.read_bytes().decode(errors="replace") if block.exists() else ""
    started = dict(pair.split("=", 1) for pair in whole.split("\0") if "=" in pair)
    matter = re.compile(r"^(QT_|QML|QSG_|PYTHON|XDG_|DISPLAY|WAYLAND_|LANG|LC_|NOTIFY_|PULSE_|WLR_)")
    not_heard = set(hostile(started))
    return {
        name: f"{value}{' (not listened to)' if name in not_heard else ''}"
        for name, value in sorted(started.items())
        if matter.match(name) or name in not_heard
    }
