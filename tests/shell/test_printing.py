"""Sheets on their way to a real printer of a real print service: out, late, in trouble, and taken back."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QCoreApplication

from kiosk.shell.languages import others_beside
from kiosk.shell.printing.press import Printing
from kiosk.shell.printing.sheet import Sheet
from kiosk.takeaway.printing.standing import Matter, Standing
from kiosk.visit.visit import Page
from tests.support.print_service import PRINTER
from tests.support.visitor import Visitor

READY = "Your sheet is at the printer."
NOT_READY = "The printer is not ready now. Take the words on your phone, or ask us."
PATIENCE_MS = 60_000


def with_printer(visitor: Visitor, printer: str) -> Visitor:
    """Give the kiosk a printer, as staff have chosen it."""
    model = visitor.kiosk.model
    model.taking.print_with(Printing(model, printer, "a4"))
    return visitor


def printing(visitor: Visitor) -> Printing:
    return visitor.kiosk.model.taking._press


@pytest.fixture
def patient(meet, print_service, qtbot) -> Visitor:
    """Somebody who takes a topic home, before a kiosk with a printer."""
    visitor = with_printer(meet(), PRINTER)
    visitor.touches("Touch to start", "Bruising", "Take it home")
    return visitor


@pytest.fixture
def until(qtbot):
    """Wait until something is so."""
    return lambda is_so: qtbot.waitUntil(is_so, timeout=PATIENCE_MS)


def standing(visitor: Visitor) -> str:
    return printing(visitor).standing


def in_black(pdf, folder, name: str) -> Image.Image:
    """Return the first page of a file in dots of black, as a printer of 203 dots an inch sets them."""
    subprocess.run(["pdftoppm", "-r", "203", "-mono", "-f", "1", "-l", "1", pdf, folder / name], check=True)
    with Image.open(next(folder.glob(f"{name}*.pbm"))) as opened:
        return opened.convert("L")


def test_a_sheet_comes_out_as_it_was_made(patient, print_service, until, tmp_path):
    patient.touches("Print it on paper")
    patient.reads("Your sheet is being printed.")
    until(lambda: standing(patient) == Standing.DONE)
    patient.reads(READY)
    (printed,) = print_service.printed
    from kiosk.shell.pictures import on_paper
    from kiosk.takeaway.paper.formats import A4
    from kiosk.takeaway.paper.sheet import sheet
    from kiosk.takeaway.stamp import Stamp

    taking = patient.kiosk.model.taking
    made = tmp_path / "made.pdf"
    made.write_bytes(sheet(taking.told, Stamp(taking.today()), A4, on_paper).pdf)
    ours, theirs = in_black(made, tmp_path, "ours"), in_black(printed, tmp_path, "theirs")
    assert all(abs(one - other) <= 1 for one, other in zip(ours.size, theirs.size, strict=True))
    theirs = theirs.crop((0, 0, *ours.size))
    wrong = ImageChops.difference(ours, theirs).histogram()[255]
    assert ours.histogram()[0] > 20_000, "there is something to see"
    assert wrong < 0.25 * ours.histogram()[0], "but for the edges of letters, dot for dot the same"


@pytest.mark.parametrize(
    "case",
    [
        ("media-empty-error", Matter.PAPER),
        ("media-jam-error", Matter.JAM),
        ("toner-empty-error", Matter.INK),
        ("cover-open-error", Matter.OPEN),
        ("offline-report", Matter.OFF),
    ],
)
def test_a_printer_in_trouble_is_told_calmly_and_the_square_stays(
    patient, print_service, until, caplog, case
):
    trouble, matter = case
    print_service.has(trouble)
    patient.touches("Print it on paper")
    until(lambda: standing(patient) == Standing.TROUBLE)
    assert printing(patient).matter is matter
    patient.reads(NOT_READY, "A square of small dots for the camera of a phone.")
    patient.reads_nothing_of(trouble)
    assert f"the printer {PRINTER} is not ready ({matter}): " in caplog.text
    print_service.has("")
    until(lambda: standing(patient) == Standing.DONE)
    patient.reads(READY)
    assert len(print_service.printed) == 1


def test_what_this_machine_cannot_write_has_no_button_and_is_told_if_it_comes_to_that(
    meet, print_service, until, caplog, monkeypatch
):
    patient = with_printer(meet(others=others_beside()), PRINTER)
    patient.touches("Touch to start", "Bruising", "Take it home")
    press, session, taking = printing(patient), patient.kiosk.session, patient.kiosk.model.taking
    monkeypatch.setitem(sys.modules, "uharfbuzz", None)  # as on Debian 13
    assert taking.printable
    session.replace(session.in_language("ar"))
    assert not taking.printable
    taking.print()
    assert (press.standing, press.matter) == (Standing.TROUBLE, Matter.LETTERS)
    assert "uharfbuzz" in caplog.text
    session.replace(session.in_language("en"))
    taking.print()
    until(lambda: standing(patient) == Standing.DONE)
    assert len(print_service.printed) == 1


def test_a_printer_that_was_stopped_is_told_and_prints_on_when_it_is_started(
    patient, print_service, until, caplog
):
    print_service.run("cupsdisable", "-r", "Staff are at it", PRINTER)
    patient.touches("Print it on paper")
    until(lambda: standing(patient) == Standing.TROUBLE)
    assert printing(patient).matter is Matter.STOPPED
    patient.reads(NOT_READY)
    assert "Staff are at it" in caplog.text
    print_service.run("cupsenable", PRINTER)
    until(lambda: standing(patient) == Standing.DONE)


def test_a_sheet_of_a_visit_that_has_ended_is_taken_back(patient, print_service, until, caplog):
    print_service.has("media-empty-error")
    patient.touches("Print it on paper")
    until(lambda: standing(patient) == Standing.TROUBLE)
    assert len(print_service.waiting) == 1
    patient.touches("Start over")
    assert standing(patient) == Standing.NONE
    until(lambda: print_service.waiting == [])
    print_service.has("")
    QCoreApplication.processEvents()
    assert print_service.printed == []


def test_a_sheet_that_is_only_being_sent_when_the_visit_ends_is_taken_back_too(patient, print_service, until):
    print_service.run("cupsdisable", PRINTER)
    patient.touches("Print it on paper", "Start over")
    until(lambda: not printing(patient).findChildren(Sheet))
    assert print_service.waiting == []
    print_service.run("cupsenable", PRINTER)
    assert print_service.printed == []


def test_without_a_print_service_the_patient_is_told_and_staff_find_why(
    meet, until, caplog, monkeypatch, tmp_path
):
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/cups.sock")
    visitor = with_printer(meet(), PRINTER)
    visitor.touches("Touch to start", "Bruising", "Take it home", "Print it on paper")
    until(lambda: printing(visitor).standing == Standing.TROUBLE)
    visitor.reads(NOT_READY)
    assert printing(visitor).matter is Matter.REFUSED
    assert "the printer Counter is not ready (refused)" in caplog.text


@pytest.mark.parametrize("given", ["nothing", "no printer"])
def test_without_a_printer_there_is_no_button(meet, given):
    visitor = meet() if given == "nothing" else with_printer(meet(), "")
    visitor.kiosk.session.replace(visitor.kiosk.session.visit.home().go(Page.TOPIC, "bruising"))
    visitor.touches("Take it home")
    assert "Print it on paper" not in visitor.hears()


def test_the_printers_of_this_machine_are_listed(print_service, qtbot, qapp):
    listing = Printing()
    with qtbot.waitSignal(listing.listed, timeout=PATIENCE_MS) as heard:
        listing.look_for_printers()
    assert heard.args == [[PRINTER]]
    listing.close()
