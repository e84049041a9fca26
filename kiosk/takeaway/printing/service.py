"""What is needed of a print service, whichever system it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.takeaway.printing.standing import Found

if TYPE_CHECKING:  # its library is loaded by the first who prints: it would make every start slower
    from kiosk.takeaway.paper.document import Document


def names_in(answer: str) -> list[str]:
    """Return the names of all printers, one a line, in the order in which they are offered to staff."""
    return [line.strip() for line in answer.splitlines() if line.strip()]


class Service(Protocol):
    """A print service as programs: what is typed after the name of ``program``, and what the answers mean."""

    @property
    def program(self) -> str:
        """Return the program that is run."""
        ...

    def printers(self) -> list[str]:
        """Return what asks for the names of all printers, the first to be offered first; see `names_in`."""
        ...

    def send(self, printer: str, paper: str, title: str) -> list[str]:
        """Return what prints a document that is fed to it; on both sides where the printer can, in black."""
        ...

    def feed(self, document: Document) -> bytes:
        """Return a document as it is fed."""
        ...

    def job_in(self, answer: str) -> str | None:
        """Return what the print service calls the job that it took, or None where it took none."""
        ...

    def ask(self, printer: str, job: str) -> list[str]:
        """Return what asks how it stands with a job and with its printer."""
        ...

    def found_in(self, answer: str, job: str) -> Found:
        """Return how it stands with a job, from what `ask` brought."""
        ...

    def cancel(self, printer: str, job: str) -> list[str]:
        """Return what takes a job back."""
        ...
