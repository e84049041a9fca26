"""The queue of a printer on Windows: which jobs wait in it, how it stands with them, and taking one back.

Windows' own functions (winspool), by ctypes: Qt prints, but cannot say what became of it. Written from
Microsoft's documentation; not tried on Windows yet. It runs in a process of its own, so that a fault here can
never reach the screen.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

_LEVEL_OF_STATE, _LEVEL_OF_JOBS = 6, 1
_MOST_JOBS = 1000
_DELETE = 5
"""JOB_CONTROL_DELETE."""


Buffer = ctypes.Array[ctypes.c_char]


class PrintError(Exception):
    """It cannot be printed, or the queue not be asked; says why, in words for staff."""


class Job(NamedTuple):
    """One job in a queue: its number, its title, and the bits of its state (JOB_STATUS)."""

    number: int
    title: str
    status: int


class JobInfo(ctypes.Structure):
    """A job as Windows tells it (JOB_INFO_1W)."""

    _fields_ = (
        ("number", ctypes.c_uint32),
        ("printer", ctypes.c_wchar_p),
        ("machine", ctypes.c_wchar_p),
        ("user", ctypes.c_wchar_p),
        ("title", ctypes.c_wchar_p),
        ("data_type", ctypes.c_wchar_p),
        ("told", ctypes.c_wchar_p),
        ("status", ctypes.c_uint32),
        ("priority", ctypes.c_uint32),
        ("position", ctypes.c_uint32),
        ("pages", ctypes.c_uint32),
        ("pages_printed", ctypes.c_uint32),
        ("submitted", ctypes.c_uint16 * 8),
    )


def jobs(printer: str) -> list[Job]:
    """Return the jobs that wait at a printer, the first to be printed first.

    Raises:
        PrintError: there is no such printer, or this is not Windows.
    """
    with _opened(printer) as (library, handle):
        count = ctypes.c_uint32()

        def enumerate_into(buffer: Buffer | None, size: int, needed: object) -> bool:
            asked = (handle, 0, _MOST_JOBS, _LEVEL_OF_JOBS, buffer, size, needed, ctypes.byref(count))
            return bool(library.EnumJobsW(*asked))

        told = _filled(enumerate_into)
        if told is None:
            return []
        found = (JobInfo * count.value).from_buffer(told)
        return [Job(each.number, each.title or "", each.status) for each in found]


def state(printer: str) -> int:
    """Return the bits of a printer's state (PRINTER_STATUS).

    Raises:
        PrintError: there is no such printer, or this is not Windows.
    """
    with _opened(printer) as (library, handle):

        def get_into(buffer: Buffer | None, size: int, needed: object) -> bool:
            return bool(library.GetPrinterW(handle, _LEVEL_OF_STATE, buffer, size, needed))

        told = _filled(get_into)
        return 0 if told is None else ctypes.c_uint32.from_buffer(told).value


def delete(printer: str, job: int) -> None:
    """Take a job out of the queue; one that has left it already is no fault.

    Raises:
        PrintError: there is no such printer, or this is not Windows.
    """
    with _opened(printer) as (library, handle):
        library.SetJobW(handle, job, 0, None, _DELETE)


def _filled(ask: Callable[[Buffer | None, int, object], bool]) -> Buffer | None:
    """Return what a function of Windows fills in, asked twice: how much it is, and then for it."""
    needed = ctypes.c_uint32()
    if ask(None, 0, ctypes.byref(needed)) or not needed.value:
        return None
    buffer = ctypes.create_string_buffer(needed.value)
    if not ask(buffer, needed.value, ctypes.byref(needed)):
        raise PrintError("the queue changed while it was asked")
    return buffer


@contextmanager
def _opened(printer: str) -> Iterator[tuple[Any, ctypes.c_void_p]]:
    """Open a printer, and close it again."""
    load = getattr(ctypes, "WinDLL", None)
    if load is None:
        raise PrintError("this is the queue of Windows, and this machine runs another system")
    library = load("winspool.drv")
    handle = ctypes.c_void_p()
    if not library.OpenPrinterW(ctypes.c_wchar_p(printer), ctypes.byref(handle), None):
        raise PrintError(f"the printer {printer!r} cannot be opened")
    try:
        yield library, handle
    finally:
        library.ClosePrinter(handle)
