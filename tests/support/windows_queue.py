"""Our program for Windows with a queue that obeys in the place of Windows' own, which no other system has.

All but the queue is real: the process, the document that is fed, and Qt's printer, which draws into a file.
The folder named by QUEUE holds the queue: a file ``job-N`` for each job, and ``state`` with the bits of the
printer's state. While there are any, jobs wait; else they are out when next looked for.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.shell.printing import spool
from kiosk.shell.printing.spooler import Job, PrintError

QUEUE = Path(os.environ.get("QUEUE", "."))
PRINTER = "Counter"


def state(printer: str) -> int:
    file = QUEUE / "state"
    return int(file.read_text()) if file.exists() else 0


def jobs(printer: str) -> list[Job]:
    if printer != PRINTER:
        raise PrintError(f"the printer {printer!r} cannot be opened")
    waiting = sorted(QUEUE.glob("job-*"))
    if not state(printer):
        for job in waiting:
            job.unlink()
        return []
    return [Job(int(job.name.removeprefix("job-")), "", 0) for job in waiting]


def delete(printer: str, job: int) -> None:
    (QUEUE / f"job-{job}").unlink()
    (QUEUE / f"taken-back-{job}").touch()


def opened(name: str):
    from PySide6.QtPrintSupport import QPrinter

    number = 1 + len(list(QUEUE.glob("*.pdf")))
    (QUEUE / f"job-{number}").touch()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(QUEUE / f"{number}.pdf"))
    return printer


def qt():
    painting = real_qt()
    painting.opened, painting.printers = opened, lambda: [PRINTER]
    return painting


if __name__ == "__main__":
    spool.spooler.jobs, spool.spooler.state, spool.spooler.delete = jobs, state, delete
    real_qt, spool.qt = spool.qt, qt
    sys.exit(spool.main(sys.argv[1:]))
