"""The program that speaks to the print service of Windows, as those of CUPS do on Linux; the kiosk runs it.

    spool.py printers               the names of all printers, the default one first
    spool.py send PRINTER           prints the document that is fed to it; answers "job NUMBER"
    spool.py ask PRINTER JOB        answers "job BITS" or "job gone", then "printer BITS"
    spool.py cancel PRINTER JOB     takes a job back

Exit code 0, or 1 with a line that says why. No dialogue is ever shown. Qt's print support is loaded here
alone: the kiosk itself never has it.
"""

from __future__ import annotations

import sys
from pathlib import Path

# As the kiosk runs it, no folder is searched for modules, not even ours.
if __name__ == "__main__" and sys.flags.isolated:
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.shell.printing import spooler

if TYPE_CHECKING:
    from types import ModuleType


def qt() -> ModuleType:
    """Return what prints by Qt. It is loaded for that alone: asking and taking back take a moment only."""
    from kiosk.shell.printing import painting  # noqa: PLC0415 - see above

    painting.ready()
    return painting


def send(name: str, data: bytes) -> int:
    """Print a document; return the number of its job, or 0 where it has left the queue already."""
    from kiosk.takeaway.paper.wire import unpacked  # noqa: PLC0415 - as above

    title, leaves = unpacked(data)
    before = {job.number for job in spooler.jobs(name)}
    painting = qt()
    printer = painting.opened(name)
    printer.setDocName(title)
    painting.paint(leaves, printer)
    return max((job.number for job in spooler.jobs(name) if job.number not in before), default=0)


def ask(name: str, number: int) -> str:
    """Return how it stands with a job, and with its printer."""
    status = next((str(job.status) for job in spooler.jobs(name) if job.number == number), "gone")
    return f"job {status}\nprinter {spooler.state(name)}"


def main(words: Sequence[str]) -> int:
    """Do what is asked for; return the exit code."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # names of printers are not all ASCII
    try:
        match list(words):
            case ["printers"]:
                said = "\n".join(qt().printers())
            case ["send", name]:
                said = f"job {send(name, sys.stdin.buffer.read())}"
            case ["ask", name, number]:
                said = ask(name, int(number))
            case ["cancel", name, number]:
                spooler.delete(name, int(number))
                said = ""
            case _:
                print(__doc__, file=sys.stderr)  # noqa: T201 - it answers by printing
                return 1
    except (spooler.PrintError, ValueError, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201 - as above
        return 1
    print(said)  # noqa: T201 - as above
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
