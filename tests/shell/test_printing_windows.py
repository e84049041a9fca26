"""A sheet on its way through our program for Windows, told by its queue as by CUPS; and what is drawn there.

Windows itself is not here: a queue that obeys stands for its own. The rest is real, down to Qt's printer.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from pypdf import PdfReader

from kiosk.shell.printing.press import Printing
from kiosk.shell.printing.services import HELPER, service_for
from kiosk.shell.printing.sheet import Sheet
from kiosk.takeaway.paper.wire import packed
from kiosk.takeaway.printing.cups import Cups
from kiosk.takeaway.printing.standing import Matter, Standing
from kiosk.takeaway.printing.windows import Windows
from tests.support.visitor import Visitor

NOT_READY = "The printer is not ready now. Take the words on your phone, or ask us."
PATIENCE_MS = 60_000
PAPER_OUT, PAUSED = 0x10, 0x1
PROGRAM = Path(__file__).parents[1] / "support" / "windows_queue.py"
PRINTER = "Counter"


@pytest.fixture
def queue(tmp_path, monkeypatch):
    """The folder of the queue."""
    monkeypatch.setenv("QUEUE", str(tmp_path))
    return tmp_path


@pytest.fixture
def patient(meet, queue) -> Visitor:
    """Somebody who takes a topic home, before a kiosk on Windows with a printer."""
    visitor = meet()
    service = Windows(sys.executable, str(PROGRAM))
    taking = visitor.kiosk.model.taking
    taking.print_with(Printing(visitor.kiosk.model, PRINTER, "a4", service))
    visitor.touches("Touch to start", "Bruising", "Take it home")
    return visitor


@pytest.fixture
def until(qtbot):
    """Wait until something is so."""
    return lambda is_so: qtbot.waitUntil(is_so, timeout=PATIENCE_MS)


def document_of(visitor: Visitor):
    """Return what the visitor takes home as it is printed."""
    from kiosk.shell.pictures import on_paper
    from kiosk.takeaway.paper.formats import A4
    from kiosk.takeaway.paper.sheet import sheet
    from kiosk.takeaway.stamp import Stamp

    taking = visitor.kiosk.model.taking
    return sheet(taking.told, Stamp(taking.today()), A4, on_paper)


def printing(visitor: Visitor) -> Printing:
    return visitor.kiosk.model.taking._press


def test_each_system_has_its_own_service_and_an_unknown_one_has_none():
    assert isinstance(service_for("linux"), Cups)
    assert isinstance(service_for("win32"), Windows)
    assert service_for("darwin") is None
    assert service_for("win32").printers() == ["-I", str(HELPER), "printers"]


def test_the_kiosk_itself_never_loads_qts_print_support(project):
    script = (
        "import sys; import kiosk.app, kiosk.shell.printing.press, kiosk.takeaway.printing.windows\n"
        "print([m for m in sys.modules if m in ('PySide6.QtPrintSupport', 'PySide6.QtWidgets', 'fpdf')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=project, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_a_sheet_comes_out_and_looks_as_the_file_does(patient, queue, until, tmp_path):
    patient.touches("Print it on paper")
    until(lambda: printing(patient).standing == Standing.DONE)
    patient.reads("Your sheet is at the printer.")
    (printed,) = queue.glob("*.pdf")
    made = tmp_path / "made"
    made.write_bytes(document_of(patient).pdf)
    ours, theirs = as_seen(made, tmp_path / "ours"), as_seen(printed, tmp_path / "theirs")
    assert all(abs(one - other) <= 1 for one, other in zip(ours.size, theirs.size, strict=True))
    inner = (0, 0, ours.width - 1, ours.height - 1)
    ours, theirs = ours.crop(inner), theirs.crop(inner)
    assert sum(ours.histogram()[:128]) > 5000, "there is something to see"
    assert worst(ours, theirs) < 40, "seen from afar the same, everywhere"
    assert worst(ours, ImageChops.offset(theirs, 0, 4)) > 80, "one moved by a millimetre would be told"
    assert PdfReader(printed).metadata.title == document_of(patient).title


def worst(one: Image.Image, other: Image.Image) -> int:
    """How much two pages differ where they differ most, of 255, seen from afar."""
    blurred = (page.filter(ImageFilter.GaussianBlur(3)) for page in (one, other))
    return ImageChops.difference(*blurred).getextrema()[1]


def as_seen(pdf, out) -> Image.Image:
    subprocess.run(["pdftoppm", "-r", "75", "-gray", "-singlefile", "-png", pdf, out], check=True)
    with Image.open(f"{out}.png") as opened:
        return opened.convert("L")


@pytest.mark.parametrize("case", [(PAPER_OUT, Matter.PAPER), (PAUSED, Matter.STOPPED)])
def test_a_printer_in_trouble_is_told_calmly_and_prints_on_when_it_is_put_right(
    patient, queue, until, caplog, case
):
    bits, matter = case
    (queue / "state").write_text(str(bits))
    patient.touches("Print it on paper")
    until(lambda: printing(patient).standing == Standing.TROUBLE)
    assert printing(patient).matter is matter
    patient.reads(NOT_READY, "A square of small dots for the camera of a phone.")
    assert f"the printer Counter is not ready ({matter}): " in caplog.text
    (queue / "state").unlink()
    until(lambda: printing(patient).standing == Standing.DONE)


def test_a_sheet_of_a_visit_that_has_ended_is_taken_back(patient, queue, until, caplog):
    (queue / "state").write_text(str(PAPER_OUT))
    patient.touches("Print it on paper")
    until(lambda: printing(patient).standing == Standing.TROUBLE)
    patient.touches("Start over")
    until(lambda: not printing(patient).findChildren(Sheet))
    assert [file.name for file in queue.glob("*-1")] == ["taken-back-1"]


def test_a_printer_that_is_gone_is_told_calmly_and_staff_find_why(patient, until, caplog):
    printing(patient).choose("Office", "a4")
    patient.touches("Print it on paper")
    until(lambda: printing(patient).standing == Standing.TROUBLE)
    assert printing(patient).matter is Matter.REFUSED
    patient.reads(NOT_READY)
    assert "the printer 'Office' cannot be opened" in caplog.text


def test_on_another_system_the_queue_of_windows_is_refused_in_a_sentence():
    done = subprocess.run(
        [sys.executable, "-I", HELPER, "ask", "Counter", "7"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "this is the queue of Windows, and this machine runs another system\n"


def test_what_nobody_knows_is_answered_with_what_can_be_asked():
    done = subprocess.run([sys.executable, "-I", HELPER, "?"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "spool.py send PRINTER" in done.stderr


def test_qts_printer_prints_on_a_real_printer_without_a_dialogue(print_service, project, patient, until):
    """By the same drawing as on Windows, through Qt's own way to CUPS."""
    script = (
        "import sys; from kiosk.shell.printing import spool\n"
        "spool.spooler.jobs = lambda _: []\n"
        "sys.exit(spool.main(['printers']) or spool.main(['send', 'Counter']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=project,
        input=packed(document_of(patient)),
        capture_output=True,
        check=True,
    )
    assert done.stdout.split() == [b"Counter", b"job", b"0"]
    until(lambda: bool(print_service.printed))
    assert "Bruising" in PdfReader(print_service.printed[0]).pages[0].extract_text()
