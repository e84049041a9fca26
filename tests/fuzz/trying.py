"""One file put through all that `check` does, watched: what it cost, and whether it broke a promise.

The promises: nothing but a ContentError comes out, each fault has a place and a sentence, no file takes more
than fifty yards of processor time or 300 MB. A yard is what PyYAML alone needs for a text that is always the
same, on this machine and at this moment; fifty of them were a second where the bound was set.
"""

from __future__ import annotations

import ctypes
import gc
import signal
import time
import traceback
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from statistics import fmean
from types import FrameType
from typing import Final

import yaml

from kiosk.commands.check import check
from kiosk.content.model import Content
from kiosk.content.problems import ContentError, Fault

MOST_YARDS: Final = 50.0
MOST_TRIES: Final = 3
MOST_MB: Final = 300.0
MOST_LEFT_MB: Final = 60.0
GUARD_S: Final = 5.0
"""CPU time after which a file is given up."""
_YARD: Final = "- {name: a yard, feet: [1, 2, 3], says: 'three feet: no more, no less'}\n" * 100


class TooLong(BaseException):
    """A file is given up; no ``except Exception`` of the program may hold it."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of one file: ``content`` where the reader passed it, ``sound`` where all of `check` did.

    ``broken`` says which promise was broken, or is empty. ``cpu`` is in seconds, ``yards`` the same as a
    ratio; ``mb`` is the process's peak while the file was tried, or 0 where the system does not tell.
    """

    content: Content | None
    sound: bool
    broken: str
    cpu: float
    mb: float
    yards: float = 0.0


def tried(file: Path) -> Tried:
    """Put a file through `check`.

    One that took too long by the yard of the beginning is tried again, each time between two new yards, for
    the machine may have become slower since.
    """
    one = _tried(file)
    yards, tries = one.cpu / _first_yard(), 1
    while not one.broken and yards > MOST_YARDS and tries < MOST_TRIES:
        before, one, tries = yard(), _tried(file), tries + 1
        yards = min(yards, one.cpu / ((before + yard()) / 2))
    if not one.broken and yards > MOST_YARDS:
        return replace(one, yards=yards, broken=f"took {yards:.0f} yards ({one.cpu:.2f} s) of CPU")
    return replace(one, yards=yards)


def yard() -> float:
    """Return the seconds of processor time that a fixed piece of work takes just now.

    Not the best of some: a file is no more spared by what else the machine does than its yard.
    """
    return fmean(_once() for _ in range(5))


@cache
def _first_yard() -> float:
    return yard()


def _once() -> float:
    begun = time.process_time()
    yaml.load(_YARD, yaml.SafeLoader)
    return time.process_time() - begun


def _tried(file: Path) -> Tried:
    content, sound, broken = None, False, ""
    before = signal.signal(signal.SIGPROF, _give_up)
    _forget_peak()
    left = max(0.0, _peak_mb() - MOST_LEFT_MB)
    begun = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, GUARD_S)
    try:
        checked = check(file)
        content = checked.content
        errors = checked.errors
        sound = not errors
        broken = unplaced([*errors, *checked.notes])
    except ContentError as error:
        broken = unplaced(error.faults) or ("" if str(error) else "says nothing")
        broken = broken or ("" if error.faults else "refused without a fault")
    except TooLong:
        broken = f"given up after {GUARD_S:g} s of CPU"
    except Exception:  # noqa: BLE001 - that there is none is what is tested
        broken = traceback.format_exc(limit=-6)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        cpu, mb = time.process_time() - begun, _peak_mb() - left
        signal.signal(signal.SIGPROF, before)
    if not broken and mb > MOST_MB:
        broken = f"took {mb:.0f} MB"
    return Tried(content, sound, broken, cpu, mb)


def unplaced(faults: Iterable[Fault]) -> str:
    """Say what the first fault lacks that has no place or no sentence; empty where all are well."""
    for fault in faults:
        if fault.line < 1 or fault.column < 1:
            return f"a fault without a place: {fault!r}"
        if not (fault.wrong.strip() and fault.right.strip() and fault.path):
            return f"a fault without a sentence: {fault!r}"
        try:
            line = str(fault)
            line.encode()
        except UnicodeEncodeError:
            return f"a fault that no screen can show: {fault!r}"
        if "\n" in line or "\r" in line:
            return f"a fault on several lines: {fault!r}"
        if len(line) > 3000:
            return f"a fault of {len(line)} characters at line {fault.line}"
    return ""


def _give_up(number: int, frame: FrameType | None) -> None:
    raise TooLong


def _forget_peak() -> None:
    """Have Linux count the peak from now on; elsewhere the memory is not measured.

    What earlier files left in this process's allocator is given back first, and what still stays beyond the
    usual is not counted: it is none of this one's.
    """
    try:
        if _peak_mb() > MOST_LEFT_MB:
            gc.collect()
            ctypes.CDLL(None).malloc_trim(0)
        Path("/proc/self/clear_refs").write_text("5")
    except (OSError, AttributeError):  # not Linux, or not with the GNU C library
        return


def _peak_mb() -> float:
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0.0
    return next(
        (int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0.0
    )
