"""The programs of CUPS: how each is asked, and what its answers mean. Nothing is run here.

They speak over the print service's local socket. Their answers are asked for in plain English, whatever the
language of the machine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kiosk.takeaway.printing.standing import Found, Matter

if TYPE_CHECKING:  # its library is loaded by the first who prints: it would make every start slower
    from kiosk.takeaway.paper.document import Document

_PLAIN: Final = ("LC_ALL=C",)

MEDIA: Final = {"a4": "A4", "letter": "Letter", "receipt": ""}
"""How CUPS calls the papers; a roll is the printer's own business."""

_JOB: Final = re.compile(r"request id is (\S+-\d+) ")
_ALERTS: Final = (
    ("media-jam", Matter.JAM),
    ("media-empty", Matter.PAPER),
    ("media-needed", Matter.PAPER),
    ("toner-empty", Matter.INK),
    ("marker-supply-empty", Matter.INK),
    ("cover-open", Matter.OPEN),
    ("door-open", Matter.OPEN),
    ("interlock-open", Matter.OPEN),
    ("shutdown", Matter.OFF),
    ("offline", Matter.OFF),
    ("timed-out", Matter.OFF),
    ("connecting-to-device", Matter.OFF),
)
"""What a printer calls its state, and what that means; the first that is met counts."""
_FAILED: Final = ("job-canceled", "aborted", "job-stopped", "job-hold")


class Cups:
    """The print service of Linux."""

    program: Final = "env"
    """What is run, so that the programs answer in English."""

    def printers(self) -> list[str]:
        """Return what asks for the names of all printers."""
        return [*_PLAIN, "lpstat", "-e"]

    def send(self, printer: str, paper: str, title: str) -> list[str]:
        """Return what prints a PDF that is fed to it; on both sides where the printer can, in black."""
        media = MEDIA.get(paper, "")
        options = ["-o", f"media={media}"] if media else []
        options += ["-o", "sides=two-sided-long-edge", "-o", "print-color-mode=monochrome"]
        return [*_PLAIN, "lp", "-d", printer, *options, "-t", title, "--", "-"]

    def feed(self, document: Document) -> bytes:
        """Return a document as it is fed."""
        return document.pdf

    def job_in(self, answer: str) -> str | None:
        """Return what the print service calls the job that it took, or None where it took none."""
        found = _JOB.search(answer)
        return found[1] if found else None

    def ask(self, printer: str, job: str) -> list[str]:  # noqa: ARG002 - CUPS is asked for all jobs at once
        """Return what asks for the jobs that wait, and for the state of a printer."""
        return [*_PLAIN, "lpstat", "-l", "-W", "not-completed", "-o", printer, "-p", printer]

    def found_in(self, answer: str, job: str) -> Found:
        """Return how it stands with a job, from what `ask` brought."""
        waiting = False
        for head, lines in _entries(answer):
            if head.split(" ")[0] == job:
                waiting = True
                alerts = _alerts(lines)
                if any(name in alerts for name in _FAILED):
                    return Found(waiting=True, matter=Matter.STOPPED, why=alerts)
        for head, lines in _entries(answer):
            if head.startswith("printer "):
                matter, why = _matter(head, lines)
                if waiting and matter:
                    return Found(waiting=True, matter=matter, why=why)
        return Found(waiting)

    def cancel(self, printer: str, job: str) -> list[str]:  # noqa: ARG002 - the job names its printer
        """Return what takes a job back."""
        return [*_PLAIN, "cancel", job]


def _matter(head: str, lines: list[str]) -> tuple[Matter | None, str]:
    alerts = _alerts(lines)
    for name, matter in _ALERTS:
        if name in alerts:
            return matter, alerts
    if " disabled since " in head:
        told = " ".join(line.strip() for line in lines[:1])
        return Matter.STOPPED, f"{head} {told}".strip()
    return None, ""


def _alerts(lines: list[str]) -> str:
    return next((line.partition(":")[2].strip() for line in lines if line.strip().startswith("Alerts:")), "")


def _entries(answer: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each line that begins at the margin, with those below it that do not."""
    head, lines = "", list[str]()
    for line in answer.splitlines():
        if line[:1] in ("\t", " "):
            lines.append(line)
            continue
        if head:
            yield head, lines
        head, lines = line, []
    if head:
        yield head, lines
