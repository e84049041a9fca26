"""The print service of Windows, reached by a program of our own: how it is asked, what its answers mean.

Windows has no programs like those of CUPS. Ours runs in a process of its own as they do, so that a printer
that does not answer, or a driver that fails, never holds the screen up. What it does is in
kiosk/shell/printing/spool.py. Not tried on Windows yet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kiosk.takeaway.printing.standing import Found, Matter

if TYPE_CHECKING:  # its library is loaded by the first who prints: it would make every start slower
    from kiosk.takeaway.paper.document import Document

_JOB: Final = re.compile(r"^job (\d+)$", re.MULTILINE)
_STANDS: Final = re.compile(r"^job (gone|\d+)\nprinter (\d+)$", re.MULTILINE)

_OUT: Final = 0x80 | 0x100 | 0x1000
"""A job with one of these bits is out: printed, deleted, or all of it at the printer."""
_PRINTER: Final = (
    (0x8, "paper jam", Matter.JAM),
    (0x10, "paper out", Matter.PAPER),
    (0x20, "paper to be fed by hand", Matter.PAPER),
    (0x40, "trouble with the paper", Matter.PAPER),
    (0x40000, "no toner", Matter.INK),
    (0x400000, "door open", Matter.OPEN),
    (0x80, "offline", Matter.OFF),
    (0x1000, "not available", Matter.OFF),
    (0x2000000, "its server is offline", Matter.OFF),
    (0x1, "paused", Matter.STOPPED),
    (0x2, "error", Matter.STOPPED),
    (0x800, "output bin full", Matter.STOPPED),
    (0x100000, "somebody must see to it", Matter.STOPPED),
    (0x200000, "out of memory", Matter.STOPPED),
)
"""The bits of a printer's state (PRINTER_STATUS), and what they mean; the first that is met counts."""
_QUEUED: Final = (
    (0x40, "the job waits for paper", Matter.PAPER),
    (0x20, "the job waits for a printer that is offline", Matter.OFF),
    (0x1, "the job is paused", Matter.STOPPED),
    (0x2, "the job has an error", Matter.STOPPED),
    (0x200, "the driver cannot print the job", Matter.STOPPED),
    (0x400, "the job waits for somebody to see to it", Matter.STOPPED),
)
"""The same of a job's state (JOB_STATUS)."""


class Windows:
    """The print service of Windows. ``python`` runs ``helper``, which is the path of our program."""

    def __init__(self, python: str, helper: str) -> None:
        self._python = python
        self._helper = helper

    @property
    def program(self) -> str:
        """Return the program that is run."""
        return self._python

    def printers(self) -> list[str]:
        """Return what asks for the names of all printers, the default one first."""
        return self._asked("printers")

    def send(self, printer: str, paper: str, title: str) -> list[str]:  # noqa: ARG002 - both are in it
        """Return what prints a document that is fed to it."""
        return self._asked("send", printer)

    def feed(self, document: Document) -> bytes:
        """Return a document as it is fed: as leaves, for a printer of Windows is drawn on."""
        from kiosk.takeaway.paper.wire import packed  # noqa: PLC0415 - as above

        return packed(document)

    def job_in(self, answer: str) -> str | None:
        """Return the number of the job; "0" is one that had left the queue before it could be found there."""
        found = _JOB.search(answer.replace("\r", ""))
        return found[1] if found else None

    def ask(self, printer: str, job: str) -> list[str]:
        """Return what asks how it stands with a job and with its printer."""
        return self._asked("ask", printer, job)

    def found_in(self, answer: str, job: str) -> Found:  # noqa: ARG002 - only this one was asked for
        """Return how it stands with a job, from what `ask` brought."""
        found = _STANDS.search(answer.replace("\r", ""))
        if found is None:
            return Found(waiting=True, matter=Matter.SERVICE, why=answer.strip())
        if found[1] == "gone" or int(found[1]) & _OUT:
            return Found(waiting=False)
        matter, why = _first(int(found[2]), _PRINTER) or _first(int(found[1]), _QUEUED) or (None, "")
        return Found(waiting=True, matter=matter, why=why)

    def cancel(self, printer: str, job: str) -> list[str]:
        """Return what takes a job back."""
        return self._asked("cancel", printer, job)

    def _asked(self, *words: str) -> list[str]:
        return ["-I", self._helper, *words]


def _first(bits: int, known: Sequence[tuple[int, str, Matter]]) -> tuple[Matter, str] | None:
    return next(((matter, why) for bit, why, matter in known if bits & bit), None)
