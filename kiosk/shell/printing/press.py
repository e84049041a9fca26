"""The printer of this device, and the sheet of the visit: printed, told of, forgotten when the visit ends."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.device.settings import DeviceSettings
from kiosk.environment.typeface import joins_letters
from kiosk.shell.pictures import on_paper
from kiosk.shell.printing.services import service_for
from kiosk.shell.printing.sheet import LIMIT_S, Sheet
from kiosk.shell.speech.program import Program
from kiosk.takeaway.printing.service import Service, names_in
from kiosk.takeaway.printing.standing import Matter, Standing
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.told import Told
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.staff import StaffModel

if TYPE_CHECKING:  # its library is loaded by the first who prints: it would make every start slower
    from kiosk.takeaway.paper.document import Document

_log = logging.getLogger(__name__)


class Printing(QObject):
    """The printer of this device, and the sheet of the visit in progress; ``printer`` "" prints nothing.

    ``service`` is that of this machine where none is given. On a system that has none known here, nothing is
    printed, and no button says that anything could be.
    """

    changed = Signal()
    listed = Signal(list)

    def __init__(
        self,
        parent: QObject | None = None,
        printer: str = "",
        paper: str = "a4",
        service: Service | None = None,
    ) -> None:
        super().__init__(parent)
        self.printer, self.paper = printer, paper or "a4"
        self._service = service or service_for()
        self._sheet: Sheet | None = None
        self._listing = Program(self)
        self._listing.done.connect(self._list)
        self._listing.failed.connect(self._list_nothing)

    @property
    def offered(self) -> bool:
        """Return whether anything can be printed here."""
        return bool(self.printer) and self._service is not None

    def writes(self, told: Sequence[Told]) -> bool:
        """Return whether this machine can write the languages of what is told.

        As paper/letters.py says of each text, but known before its library is loaded.
        """
        return joins_letters() or not any(each.language.from_the_right for each in told)

    @property
    def standing(self) -> Standing:
        """Return how it stands with the sheet of this visit."""
        return self._sheet.standing if self._sheet else Standing.NONE

    @property
    def matter(self) -> Matter | None:
        """Return what is the matter with the printer, for staff."""
        return self._sheet.matter if self._sheet else None

    def print(self, told: Sequence[Told], stamp: Stamp) -> None:
        """Make a sheet of what is told, and print it."""
        if not self.offered or self.standing is Standing.UNDER_WAY:
            return
        from kiosk.takeaway.paper.formats import A4, SHEETS  # noqa: PLC0415 - see above
        from kiosk.takeaway.paper.letters import UnprintableError  # noqa: PLC0415
        from kiosk.takeaway.paper.sheet import sheet  # noqa: PLC0415

        try:
            self.send(sheet(told, stamp, SHEETS.get(self.paper, A4), on_paper))
        except UnprintableError as error:
            self.forget()
            self._begun().refuse(Matter.LETTERS, str(error))

    def send(self, document: Document) -> None:
        """Print a document; while one is under way, no other is sent."""
        if self._service is None or not self.offered or self.standing is Standing.UNDER_WAY:
            return
        self.forget()
        self._begun().send(document, self.paper)
        self.changed.emit()

    def _begun(self) -> Sheet:
        """Return a sheet of this visit that has yet to be sent."""
        assert self._service is not None
        self._sheet = Sheet(self, self._service, self.printer)
        self._sheet.changed.connect(self.changed)
        return self._sheet

    def forget(self) -> None:
        """Take back what is not out yet, and know nothing of it any more: the visit has ended."""
        if self._sheet is None:
            return
        sheet, self._sheet = self._sheet, None
        sheet.changed.disconnect(self.changed)
        sheet.take_back()
        self.changed.emit()

    def look_for_printers(self) -> None:
        """Ask for the names of all printers; ``listed`` brings them."""
        if self._service is not None:
            self._listing.run(self._service.program, self._service.printers(), b"", LIMIT_S)

    def choose(self, printer: str, paper: str) -> None:
        """Print on another printer or paper from now on."""
        self.printer, self.paper = printer, paper or "a4"
        self.changed.emit()

    def close(self) -> None:
        """End what runs."""
        self._listing.close()
        for sheet in self.findChildren(Sheet):
            sheet.close()

    @Slot(bytes)
    def _list(self, answer: bytes) -> None:
        self.listed.emit(names_in(answer.decode("utf-8", "replace")))

    @Slot(str)
    def _list_nothing(self, why: str) -> None:
        _log.warning("the printers of this machine cannot be listed: %s", why)
        self.listed.emit([])


def begin_printing(model: KioskModel, staff: StaffModel, device: DeviceSettings) -> None:
    """Let patients print on the printer that staff have chosen, and let staff choose it."""
    printing = Printing(model, device.printer, device.paper)
    model.taking.print_with(printing)
    staff.print_with(printing)
