"""What the programs of CUPS are asked, and what their answers mean, in words taken from a running one."""

import pytest

from kiosk.takeaway.printing.cups import Cups
from kiosk.takeaway.printing.service import names_in
from kiosk.takeaway.printing.standing import SLOW_S, Found, Matter, Standing, standing

cups = Cups()

WAITING = (
    "Counter-7  root  47104  Fri Nov 27 05:03:56 2026\n\tStatus: \n\tAlerts: {job}\n\tqueued for Counter\n"
)
PRINTER = "printer Counter {state}.  enabled since Fri Nov 27 05:03:56 2026\n\t{why}\n\tAlerts: {alerts}\n"
STOPPED = "printer Counter disabled since Fri Nov 27 05:03:56 2026 -\n\tStaff are at it\n\tAlerts: none\n"


def answer(alerts: str = "none", job: str = "job-printing") -> str:
    return WAITING.format(job=job) + PRINTER.format(state="now printing Counter-7", why="", alerts=alerts)


def test_programs_are_asked_in_plain_english():
    for asked in (
        cups.printers(),
        cups.send("Counter", "a4", "t"),
        cups.ask("Counter", "Counter-7"),
        cups.cancel("Counter", "Counter-7"),
    ):
        assert (cups.program, asked[0]) == ("env", "LC_ALL=C")


@pytest.mark.parametrize(("paper", "media"), [("a4", "media=A4"), ("letter", "media=Letter")])
def test_a_sheet_is_sent_with_its_paper_and_nothing_of_it_on_the_command_line(paper, media):
    sent = cups.send("Counter", paper, "Bruising")
    assert media in sent
    assert sent[-2:] == ["--", "-"], "the sheet itself is fed, not written to a file"


def test_a_roll_has_no_paper_of_a_name():
    assert not [word for word in cups.send("Counter", "receipt", "t") if word.startswith("media")]


def test_the_number_of_a_job_is_found():
    assert cups.job_in("request id is Counter-7 (0 file(s))\n") == "Counter-7"
    assert cups.job_in("lp: Error - The printer or class does not exist.\n") is None


def test_printers_are_found_by_their_names():
    assert names_in("Counter\nOffice_2\n\n") == ["Counter", "Office_2"]


def test_a_job_that_waits_is_waiting_and_one_that_is_gone_is_out():
    assert cups.found_in(answer(), "Counter-7") == Found(waiting=True)
    assert cups.found_in(answer(), "Counter-70") == Found(waiting=False)
    idle = PRINTER.format(state="is idle", why="", alerts="none")
    assert cups.found_in(idle, "Counter-7") == Found(waiting=False)


@pytest.mark.parametrize(
    ("alerts", "matter"),
    [
        ("media-empty-error", Matter.PAPER),
        ("media-needed-report", Matter.PAPER),
        ("media-jam-error media-empty-error", Matter.JAM),
        ("toner-empty-warning", Matter.INK),
        ("cover-open-error", Matter.OPEN),
        ("connecting-to-device", Matter.OFF),
        ("timed-out", Matter.OFF),
        ("toner-low-report", None),
    ],
)
def test_the_state_of_a_printer_is_understood(alerts, matter):
    assert cups.found_in(answer(alerts), "Counter-7").matter is matter


def test_a_printer_that_was_stopped_is_told_with_why():
    found = cups.found_in(WAITING.format(job="job-incoming") + STOPPED, "Counter-7")
    assert found.matter is Matter.STOPPED
    assert "Staff are at it" in found.why


def test_how_it_stands():
    assert standing(Found(waiting=True), 0) == (Standing.UNDER_WAY, None)
    assert standing(Found(waiting=True), SLOW_S + 1) == (Standing.TROUBLE, Matter.SLOW)
    assert standing(Found(waiting=False), 999) == (Standing.DONE, None)
    assert standing(Found(waiting=True, matter=Matter.JAM), 0) == (Standing.TROUBLE, Matter.JAM)
