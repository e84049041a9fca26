"""The staff's screens for their pictures, each as staff come to it; and what a patient finds afterwards.

They cover whichever page is shown, so each is a shot over the welcome page that is undone again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from kiosk.app import Kiosk
from kiosk.device.notices import Notice

TODAY: Final = date(2026, 11, 27)
"""The day in the pictures; today's would make every picture of it another one."""
NOTICE: Final = Notice(
    "device",
    "device_broken_kept",
    {"fault": "line 2, column 11: expected a value", "file": "device.broken.json"},
)

FOUND: Final = tuple(
    {
        "id": id_,
        "least": least,
        "most": None,
        "unit": unit,
        "lowest": lowest,
        "highest": lowest,
        "things": 519,
        "failed": len(offenders),
        "passed": not offenders,
        "offenders": offenders,
    }
    for id_, least, unit, lowest, offenders in (
        ("target", 12.7, "mm", 12.74, []),
        ("gap", 3.0, "mm", 2.6, ["home (text 2, light): 'Bruises' and 'Swelling': 2.60 mm"]),
        ("painted", 7.0, ":1", 7.83, []),
        ("keys", None, "", None, []),
    )
)
"""What came of a self-test, for its picture."""

Act = Callable[[Kiosk], None]


def acts() -> Iterator[tuple[str, Act]]:
    """Yield the name of each of the staff's screens, and how staff come to it."""
    yield "staff-pin", _typing
    yield "staff-menu", _menu
    yield "staff-menu-visit", _interrupting
    yield "staff-handing", _task("handing")
    yield "staff-calendar", _calendar
    yield "staff-setup", _task("setup")
    yield "staff-card", _task("card")
    yield "staff-measures", _measured
    yield "staff-printing", _task("printing")
    yield "staff-cleaning", _task("cleaning")


def shut(kiosk: Kiosk) -> None:
    """Leave the kiosk as it was."""
    kiosk.staff.held.drop()
    kiosk.staff.close()
    kiosk.own.notices.withdraw(NOTICE.topic)


def _enter(kiosk: Kiosk) -> None:
    """Come in as staff do, in the look of the picture."""
    kiosk.session.defaults = kiosk.session.visit.settings
    kiosk.today = lambda: TODAY
    kiosk.staff.ask()
    kiosk.staff.pad.opened.emit()


def _typing(kiosk: Kiosk) -> None:
    kiosk.session.defaults = kiosk.session.visit.settings
    kiosk.staff.ask()
    for digit in (2, 4, 6, 8):
        kiosk.staff.pad.digit(digit)


def _menu(kiosk: Kiosk) -> None:
    kiosk.own.notices.tell(NOTICE)
    _enter(kiosk)


def _interrupting(kiosk: Kiosk) -> None:
    kiosk.session.replace(kiosk.session.visit.home())
    _enter(kiosk)


def _task(name: str) -> Act:
    def act(kiosk: Kiosk) -> None:
        _enter(kiosk)
        kiosk.staff.begin(name)

    return act


def _measured(kiosk: Kiosk) -> None:
    """Show a self-test that is done: one norm that fails, and some that are met."""
    _task("measures")(kiosk)
    kiosk.staff.metric.test.show(FOUND)


def _calendar(kiosk: Kiosk) -> None:
    _task("handing")(kiosk)
    kiosk.staff.hand.openCalendar()
    kiosk.staff.hand.pickDay(12)
