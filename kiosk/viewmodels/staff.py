"""The staff's side: closed behind a PIN, it interrupts a visit and gives it back as it was.

What a page of it shows is its own model's; here is which page stands, and what becomes of the visit that was
interrupted. A visit put aside lives in memory alone, and not for long.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.clock import this_day
from kiosk.device.device import Device
from kiosk.device.facts import Fact
from kiosk.viewmodels.card import USUAL_SIZE, Size
from kiosk.viewmodels.cleaning import CleaningModel
from kiosk.viewmodels.handing import HandingModel
from kiosk.viewmodels.held import HeldModel
from kiosk.viewmodels.measures import Measuring
from kiosk.viewmodels.millimetres import MillimetresModel
from kiosk.viewmodels.pinpad import PinModel
from kiosk.viewmodels.printers import PrintersModel, Workshop
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.setup import SetupModel
from kiosk.viewmodels.standing import StandingModel
from kiosk.viewmodels.tasks import PAGES, StaffPage, TasksModel
from kiosk.visit.fitting import fitted
from kiosk.visit.visit import Page, Visit

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FORGOTTEN_S = 120.0
"""After so many seconds without a touch the staff's pages close by themselves."""


@QmlElement
@QmlUncreatable("made by the program")
class StaffModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """Which of the staff's pages stands, and the visit behind it.

    ``facts`` tells of the machine, ``today`` the day, ``size`` the screen; ``leave`` ends the program.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        device: Device,
        parent: QObject | None = None,
        *,
        facts: Callable[[], Sequence[Fact]] = lambda: (),
        today: Callable[[], date] = this_day,
        leave: Callable[[], None] = lambda: None,
        size: Callable[[], Size] = lambda: USUAL_SIZE,
        measuring: Measuring | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._device, self._leave = session, device, leave
        self._page = StaffPage.CLOSED
        self._visits = HeldModel(self)
        self._now = self._since = 0.0
        self.pad = PinModel(session, device, self)
        self._tasks = TasksModel(session, self)
        self._standing = StandingModel(session, device, self, facts=facts)
        self._handing = HandingModel(session, self, today=today)
        self._setup = SetupModel(session, device, self)
        self._cleaning = CleaningModel(device, self)
        self.metric = MillimetresModel(session, device, self, size, measuring)
        self._printers = PrintersModel(session, device, self)
        self.pad.opened.connect(self._enter)
        self._handing.handed.connect(self._hand_over)
        self._cleaning.over.connect(self.close)
        self._visits.gives.connect(self.close)

    def touch(self, now: float) -> None:
        """Note that somebody touched the screen or a key at ``now`` (seconds)."""
        self._now = self._since = now

    def tick(self, now: float) -> None:
        """Note that it is ``now`` (seconds): close what was left open, forget what was put aside."""
        self._now = now
        self.pad.tick(now)
        self._cleaning.tick(now)
        self._visits.tick(now)
        self._since = self.metric.waited_for(now, self._since)
        left_open = self._page not in (StaffPage.CLOSED, StaffPage.CLEANING)
        if left_open and now - self._since >= FORGOTTEN_S:
            self.close()

    @property
    def stands(self) -> StaffPage:
        """Return the page that stands; for the shell, not for QML."""
        return self._page

    @property
    def held(self) -> HeldModel:
        """Return the visits that were interrupted; not for QML."""
        return self._visits

    @property
    def hand(self) -> HandingModel:
        """Return what is said before handing over; not for QML."""
        return self._handing

    def print_with(self, workshop: Workshop) -> None:
        """Print with ``workshop`` from now on; not for QML."""
        self._printers.print_with(workshop)

    def _show(self, page: StaffPage) -> None:
        self._page = page
        self._since = self._now
        self.changed.emit()

    @Property(str, notify=changed)
    def page(self) -> str:
        """Return the page that stands; nothing while patients have the screen."""
        return self._page.value

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Return whether staff have the screen."""
        return self._page is not StaffPage.CLOSED

    @Property(str, notify=changed)
    def note(self) -> str:
        """Return what the welcome page asks of staff while this device has no PIN."""
        asks = self._device.folder is not None and self._device.settings.pin is None
        return self._session.say("pin_ask") if asks else ""

    @Property(HeldModel, constant=True)
    def visits(self) -> HeldModel:
        """Return the visits that were interrupted."""
        return self._visits

    @Property(PinModel, constant=True)
    def pin(self) -> PinModel:
        """Return the number pad."""
        return self.pad

    @Property(TasksModel, constant=True)
    def tasks(self) -> TasksModel:
        """Return what staff can do."""
        return self._tasks

    @Property(StandingModel, constant=True)
    def standing(self) -> StandingModel:
        """Return how the device stands."""
        return self._standing

    @Property(HandingModel, constant=True)
    def handing(self) -> HandingModel:
        """Return what is said before the screen is handed over."""
        return self._handing

    @Property(SetupModel, constant=True)
    def setup(self) -> SetupModel:
        """Return the settings of the device."""
        return self._setup

    @Property(MillimetresModel, constant=True)
    def millimetres(self) -> MillimetresModel:
        """Return the measuring of the screen."""
        return self.metric

    @Property(PrintersModel, constant=True)
    def printers(self) -> PrintersModel:
        """Return the choice of a printer."""
        return self._printers

    @Property(CleaningModel, constant=True)
    def cleaning(self) -> CleaningModel:
        """Return how long the screen stays dead."""
        return self._cleaning

    @Slot(str, result=str)
    def say(self, key: str) -> str:
        """Return an interface phrase."""
        return self._session.say(key)

    @Slot()
    def ask(self) -> None:
        """Interrupt whatever stands, and ask for the PIN; where none is set yet, ask staff to set it."""
        if self._page is not StaffPage.CLOSED:
            return
        visit = self._session.visit
        self._visits.interrupt(None if self._session.on(Page.WELCOME) else visit)
        self.pad.begin()
        self._show(StaffPage.PIN)
        self._session.replace(Visit(settings=self._session.defaults))

    @Slot()
    def _enter(self) -> None:
        self._standing.look()
        self._show(StaffPage.MENU)

    @Slot(str)
    def begin(self, task: str) -> None:
        """Begin a task by its id; one that does not exist changes nothing. Only who is past the PIN can."""
        if self._page in (StaffPage.CLOSED, StaffPage.PIN, StaffPage.CLEANING):
            return
        match task:
            case "handing":
                self._handing.begin()
            case "cleaning":
                self._cleaning.begin(self._now)
            case "card":
                self.metric.outline.begin()
            case "printing":
                self._printers.begin()
            case "change_pin":
                self.pad.begin(anew=True)
            case "leave":
                self._leave()
        if task in PAGES:
            self._show(PAGES[task])

    @Slot()
    def back(self) -> None:
        """Go back to the menu; from there, and from the PIN, back to the patient."""
        if self._page in (StaffPage.MENU, StaffPage.PIN):
            self.close()
        elif self._page not in (StaffPage.CLOSED, StaffPage.CLEANING):
            self._enter()

    @Slot()
    def close(self) -> None:
        """Give the screen back: the visit goes on where it was, with its settings."""
        if self._page is StaffPage.CLOSED:
            return
        here = self._visits.release()
        self.pad.forget()
        self._handing.forget()
        if here is not None:
            self._session.replace(fitted(here, self._session.served))
        self._show(StaffPage.CLOSED)

    @Slot(object)
    def _hand_over(self, visit: Visit) -> None:
        self._visits.drop()
        self._session.replace(visit)
        self.close()
