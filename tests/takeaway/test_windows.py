"""What our program for Windows is asked, and what the bits in its answers mean."""

import pytest

from kiosk.takeaway.printing.service import names_in
from kiosk.takeaway.printing.standing import Found, Matter
from kiosk.takeaway.printing.windows import Windows

windows = Windows("python", "spool.py")


def test_it_is_run_by_our_own_python_and_searches_no_folder():
    for asked in (windows.printers(), windows.ask("Counter", "7"), windows.cancel("Counter", "7")):
        assert (windows.program, asked[:2]) == ("python", ["-I", "spool.py"])


def test_nothing_of_a_sheet_is_on_the_command_line():
    assert windows.send("Counter", "a4", "Bruising")[2:] == ["send", "Counter"]


def test_lines_may_end_as_windows_ends_them():
    assert windows.job_in("job 7\r\n") == "7"
    assert names_in("Counter\r\nOffice\r\n") == ["Counter", "Office"]
    assert windows.found_in("job gone\r\nprinter 0\r\n", "7") == Found(waiting=False)


@pytest.mark.parametrize("answer", ["", "no such printer\n", "job\n"])
def test_an_answer_without_a_job_took_none(answer):
    assert windows.job_in(answer) is None


@pytest.mark.parametrize("bits", [0x80, 0x100, 0x1000 | 0x10])
def test_a_job_that_is_printed_is_out(bits):
    assert windows.found_in(f"job {bits}\nprinter 0\n", "7") == Found(waiting=False)


@pytest.mark.parametrize("bits", [0, 0x8, 0x10, 0x2000])
def test_a_job_that_is_being_spooled_or_printed_waits_with_nothing_the_matter(bits):
    assert windows.found_in(f"job {bits}\nprinter 1024\n", "7") == Found(waiting=True)


@pytest.mark.parametrize(
    ("job", "printer", "matter"),
    [
        (0, 0x10, Matter.PAPER),
        (0x2, 0x8 | 0x2, Matter.JAM),
        (0, 0x40000, Matter.INK),
        (0, 0x400000, Matter.OPEN),
        (0, 0x80, Matter.OFF),
        (0x20, 0, Matter.OFF),
        (0x40, 0, Matter.PAPER),
        (0, 0x1, Matter.STOPPED),
        (0x2, 0, Matter.STOPPED),
        (0, 0x100000, Matter.STOPPED),
    ],
)
def test_the_bits_of_a_printer_and_of_a_job_are_understood(job, printer, matter):
    found = windows.found_in(f"job {job}\nprinter {printer}\n", "7")
    assert (found.waiting, found.matter) == (True, matter)
    assert found.why, "staff find a reason in the log"


def test_an_answer_that_means_nothing_is_a_service_that_does_not_answer():
    assert windows.found_in("what?\n", "7").matter is Matter.SERVICE
