"""The printer of this device, for staff: which one, what paper, a test page, and what is the matter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, Protocol

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.clock import this_day
from kiosk.device.device import Device
from kiosk.device.notices import Notice
from kiosk.takeaway.paper.formats import SHEETS
from kiosk.takeaway.printing.standing import Matter, Standing
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import told_care
from kiosk.takeaway.told import Told
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.setup import SettingRow

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PAPERS: Final = tuple(SHEETS)
"""The papers that a sheet can be printed on, in the order offered."""
TOPIC: Final = "printing"
"""What the notice for staff is about."""


class Workshop(Protocol):
    """What prints, as staff see it; the shell has one."""

    changed: SignalInstance
    listed: SignalInstance

    @property
    def standing(self) -> Standing:
        """Return how it stands with what was printed last."""
        ...

    @property
    def matter(self) -> Matter | None:
        """Return what is the matter with the printer."""
        ...

    def look_for_printers(self) -> None:
        """Ask for the names of all printers."""
        ...

    def choose(self, printer: str, paper: str) -> None:
        """Print on another printer or paper from now on."""
        ...

    def print(self, told: Sequence[Told], stamp: Stamp) -> None:
        """Print what is told."""
        ...

    def forget(self) -> None:
        """Take back what is not out yet."""
        ...


@QmlElement
@QmlUncreatable("made by the program")
class PrintersModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The choice of printer and paper, each kept at once; staff read on their board what is the matter."""

    changed = Signal()

    def __init__(self, session: Session, device: Device, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._device = device
        self._workshop: Workshop | None = None
        self._names: tuple[str, ...] = ()
        self._testing = False
        self._rows = Rows(SettingRow, self)
        session.changed.connect(self._show)
        self._show()

    def print_with(self, workshop: Workshop) -> None:
        """Print with ``workshop`` from now on."""
        self._workshop = workshop
        workshop.changed.connect(self._note)
        workshop.listed.connect(self._list)

    def begin(self) -> None:
        """Look which printers there are, as the page opens."""
        self._testing = False
        if self._workshop is not None:
            self._workshop.look_for_printers()
        self._show()

    @Slot()
    def _show(self) -> None:
        say, held = self._session.say, self._device.settings
        printers = self._printers
        papers = tuple(say(f"paper_{paper}") for paper in PAPERS)
        self._rows.show(
            [
                SettingRow(
                    "printer",
                    say("set_printer"),
                    (say("no_printer"), *printers),
                    1 + printers.index(held.printer) if held.printer else 0,
                ),
                SettingRow("paper", say("set_paper"), papers, PAPERS.index(self._paper)),
            ]
        )
        self.changed.emit()

    @property
    def _printers(self) -> tuple[str, ...]:
        """The printers there are; the chosen one among them, though it be away."""
        chosen = self._device.settings.printer
        return tuple(dict.fromkeys((*self._names, *([chosen] if chosen else []))))

    @property
    def _paper(self) -> str:
        held = self._device.settings.paper
        return held if held in PAPERS else PAPERS[0]

    @Slot(list)
    def _list(self, names: list[str]) -> None:
        self._names = tuple(names)
        self._show()

    @Slot()
    def _note(self) -> None:
        """Tell staff what is the matter, for as long as it is."""
        matter = self._workshop.matter if self._workshop else None
        if matter is not None:
            fault = self._session.say(f"matter_{matter}")
            self._device.notices.tell(Notice(TOPIC, "printer", {"fault": fault}))
        elif self._workshop and self._workshop.standing is Standing.DONE:
            self._device.notices.withdraw(TOPIC)
        self.changed.emit()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Return the two settings."""
        return self._rows

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        """Return whether a printer is chosen."""
        return bool(self._device.settings.printer)

    @Property(str, notify=changed)
    def said(self) -> str:
        """Return how it stands with the test page, and what is the matter, in words for staff."""
        if self._workshop is None or not self._testing:
            return ""
        if self._workshop.matter is not None:
            return self._session.say(f"matter_{self._workshop.matter}")
        standing = self._workshop.standing
        return self._session.say(f"print_{standing}") if standing else ""

    @Slot(str, int)
    def pick(self, name: str, index: int) -> None:
        """Choose a printer or a paper by its place; what is not offered changes nothing."""
        offered = {"printer": ("", *self._printers), "paper": PAPERS}.get(name, ())
        if not 0 <= index < len(offered):
            return
        self._device.change(**{name: offered[index]})
        if self._workshop is not None:
            self._workshop.choose(self._device.settings.printer, self._device.settings.paper)
        self._show()

    @Slot()
    def test(self, today: date | None = None) -> None:
        """Print a test page: care at home, in the clinic's own language."""
        if self._workshop is not None and self._device.settings.printer:
            self._testing = True
            self._workshop.forget()
            stamp = Stamp(today or this_day(), self._session.seal)
            self._workshop.print([told_care(self._session.languages[0])], stamp)
            self.changed.emit()
