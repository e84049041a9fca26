"""The choice of a printer: kept at once, shown though it be away, tried out; its troubles told to staff."""

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.device.device import Device
from kiosk.takeaway.printing.standing import Matter, Standing
from kiosk.viewmodels.printers import PrintersModel


class Workshop(QObject):
    """Stands for the printer; says what it is told to say."""

    changed = Signal()
    listed = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.standing, self.matter = Standing.NONE, None
        self.chosen, self.sheets = [], []

    def look_for_printers(self) -> None:
        self.listed.emit(["Counter", "Office"])

    def choose(self, printer: str, paper: str) -> None:
        self.chosen.append((printer, paper))

    def print(self, told, stamp) -> None:
        self.sheets.append(told[0].title)
        assert stamp.day
        self.stands(Standing.UNDER_WAY)

    def forget(self) -> None:
        self.stands(Standing.NONE)

    def stands(self, standing: Standing, matter: Matter | None = None) -> None:
        self.standing, self.matter = standing, matter
        self.changed.emit()


@pytest.fixture
def workshop() -> Workshop:
    return Workshop()


@pytest.fixture
def printers(session, workshop) -> PrintersModel:
    model = PrintersModel(session, Device(), session)
    model.print_with(workshop)
    model.begin()
    return model


def row(printers, shown, name: str) -> dict:
    return next(each for each in shown(printers.rows) if each["id"] == name)


def test_all_printers_of_the_machine_are_offered_and_none(printers, shown):
    assert row(printers, shown, "printer")["values"] == ["None", "Counter", "Office"]
    assert row(printers, shown, "printer")["current"] == 0
    assert row(printers, shown, "paper")["values"] == ["A4", "Letter", "Receipt, 80 mm"]


def test_a_choice_is_kept_at_once(printers, workshop, shown):
    printers.pick("printer", 2)
    printers.pick("paper", 1)
    assert (printers._device.settings.printer, printers._device.settings.paper) == ("Office", "letter")
    assert workshop.chosen[-1] == ("Office", "letter")
    assert row(printers, shown, "printer")["current"] == 2
    printers.pick("printer", 0)
    assert printers._device.settings.printer == ""


def test_what_is_not_offered_changes_nothing(printers, workshop):
    for name, index in (("printer", 9), ("printer", -1), ("paper", 3), ("ink", 0)):
        printers.pick(name, index)
    assert workshop.chosen == []


def test_a_printer_that_is_away_stays_chosen_and_is_shown(printers, workshop, shown):
    printers.pick("printer", 2)
    workshop.listed.emit(["Counter"])
    assert row(printers, shown, "printer")["values"] == ["None", "Counter", "Office"]
    assert row(printers, shown, "printer")["current"] == 2


def test_a_test_page_is_printed_and_staff_read_how_it_stands(printers, workshop):
    printers.test()
    assert workshop.sheets == [], "no printer is chosen"
    printers.pick("printer", 1)
    printers.test()
    assert workshop.sheets == ["Care at home"]
    assert printers.said == "Your sheet is being printed."
    workshop.stands(Standing.TROUBLE, Matter.PAPER)
    assert printers.said == "The printer has no paper."


@pytest.mark.parametrize("matter", Matter)
def test_staff_find_the_trouble_of_a_patient_on_their_board_until_it_is_over(printers, workshop, matter):
    workshop.stands(Standing.TROUBLE, matter)
    (notice,) = printers._device.notices
    assert notice.values == {"fault": printers._session.say(f"matter_{matter}")}
    assert printers.said == "", "nobody tried it out"
    workshop.stands(Standing.DONE)
    assert list(printers._device.notices) == []
