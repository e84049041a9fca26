"""What the staff page tells of the machine: mode, clock, disk, voices, printer; found out on request."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kiosk.device import facts
from kiosk.device.device import Device
from kiosk.device.facts import Fact
from kiosk.device.notices import Notice, Notices
from kiosk.shell import starts
from kiosk.shell.starts import Footing
from kiosk.signoff.seal import Seal

MOST_STARTS = 3
"""Starts that are told; the log and `doctor` have more."""


def facts_of(
    device: Device, seal: Seal | None, lacks: str | None, today: date, *, handheld: bool
) -> Sequence[Fact]:
    """Return the facts, in the order shown.

    Args:
        device: its settings and its folder.
        seal: that of the content shown, None without one.
        lacks: what reading aloud lacks, in words for staff; empty where it is offered, None where this
            program was not started to read aloud.
        today: the day that the clock shows.
        handheld: whether the screen is handed over.
    """
    printer = device.settings.printer
    return (
        Fact("mode", "mode_tablet" if handheld else "mode_kiosk"),
        facts.clock(today, seal.on if seal else None),
        facts.disk(_free(device.folder)),
        Fact("voices", "voices_found") if lacks == "" else _silent(lacks),
        Fact("printer", text=printer) if printer else Fact("printer", "printer_none"),
        *_starts(device.folder),
    )


def tell_footing(board: Notices, footing: Footing) -> None:
    """Tell staff where starts have failed so often that less than everything is tried."""
    if footing is not Footing.FULL:
        board.tell(Notice("footing", "footing"))


def _starts(folder: Path | None) -> tuple[Fact, ...]:
    """Return when the program was last started, the newest first, and whether starts have failed."""
    if folder is None:
        return ()
    record = starts.read(folder)
    told = ", ".join(start.at for start in reversed(record.starts[-MOST_STARTS:]))
    return (Fact("starts", text=told, bad=record.failed > 1),) if told else ()


def _silent(lacks: str | None) -> Fact:
    return Fact("voices", "voices_lack", values={"text": lacks}) if lacks else Fact("voices", "voices_none")


def _free(folder: Path | None) -> int | None:
    """Return the free bytes where this device keeps its files; None where that cannot be found out."""
    try:
        there = folder or Path.cwd()
        while not there.exists() and there != there.parent:
            there = there.parent
        return shutil.disk_usage(there).free
    except OSError:
        return None
