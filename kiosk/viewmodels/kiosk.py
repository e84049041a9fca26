"""The one object that Main.qml receives: the page, the clinic, and a view model for each page."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.cards import CareModel, HomeModel
from kiosk.viewmodels.help import HelpModel
from kiosk.viewmodels.presence import PresenceModel
from kiosk.viewmodels.reading import ReadingModel
from kiosk.viewmodels.result import ResultModel
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.seal import SealModel
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.timeline import TimelineModel
from kiosk.viewmodels.topic import TopicModel
from kiosk.viewmodels.wizard import WizardModel
from kiosk.visit.visit import Page

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class KioskModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """Everything the pages bind to, and the way from page to page."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.setParent(self)
        self._shown = session.screen
        session.changed.connect(self._hush)
        self._home = HomeModel(session, self)
        self._topic = TopicModel(session, self)
        self._care = CareModel(session, self)
        self._timeline = TimelineModel(session, self)
        self._wizard = WizardModel(session, self)
        self._result = ResultModel(session, self)
        self._help = HelpModel(session, self)
        self._reading = ReadingModel(session, self)
        self._presence = PresenceModel(session, self)
        self._seal = SealModel(session, self)
        session.changed.connect(self._speak)
        session.changed.connect(self.changed)

    # On a change of screen the page being left still listens; it must not be rebuilt only to be thrown away.
    # So the page models, which hear of the change between these two, are silent while they take it in.

    def _hush(self) -> None:
        if self._shown != self._session.screen:
            self._shown = self._session.screen
            self._quiet(quiet=True)

    def _speak(self) -> None:
        self._quiet(quiet=False)

    def _quiet(self, *, quiet: bool) -> None:
        pages = (self._home, self._topic, self._care, self._timeline, self._wizard, self._result, self._help)
        for model in pages:
            model.blockSignals(quiet)
            for rows in model.findChildren(Rows):
                rows.blockSignals(quiet)

    @property
    def session(self) -> Session:
        """Return the session behind the pages; for the shell and for tests, not for QML."""
        return self._session

    @property
    def watch(self) -> PresenceModel:
        """Return what watches for somebody walking away; for the shell, not for QML."""
        return self._presence

    @Property(str, notify=changed)
    def page(self) -> str:
        """Return the page shown."""
        return self._session.visit.place.page.value

    @Property(str, notify=changed)
    def screen(self) -> str:
        """Return the screen shown: as the page, but different for each topic and each question."""
        return self._session.screen

    @Property(bool, notify=changed)
    def cleared(self) -> bool:
        """Return whether somebody's visit has just been forgotten."""
        return self._session.visit.cleared

    @Property(str, notify=changed)
    def clinic(self) -> str:
        """Return the clinic's name."""
        return self._session.content.clinic.name

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Return the clinic's number."""
        return self._session.content.clinic.phone

    @Property(str, notify=changed)
    def hours(self) -> str:
        """Return when the clinic answers."""
        return self._session.content.clinic.hours

    @Property(str, notify=changed)
    def emergencyNumber(self) -> str:  # noqa: N802 - QML reads it
        """Return the number for emergencies."""
        return self._session.content.clinic.emergency_number

    @Property(HomeModel, constant=True)
    def home(self) -> HomeModel:
        """Return what Home binds to."""
        return self._home

    @Property(TopicModel, constant=True)
    def topic(self) -> TopicModel:
        """Return what the topic page binds to."""
        return self._topic

    @Property(CareModel, constant=True)
    def care(self) -> CareModel:
        """Return what the page on care at home binds to."""
        return self._care

    @Property(TimelineModel, constant=True)
    def timeline(self) -> TimelineModel:
        """Return what the healing timeline binds to."""
        return self._timeline

    @Property(WizardModel, constant=True)
    def wizard(self) -> WizardModel:
        """Return what the wizard binds to."""
        return self._wizard

    @Property(ResultModel, constant=True)
    def result(self) -> ResultModel:
        """Return what the result binds to."""
        return self._result

    @Property(HelpModel, constant=True)
    def help(self) -> HelpModel:
        """Return what "Get help now" binds to."""
        return self._help

    @Property(ReadingModel, constant=True)
    def reading(self) -> ReadingModel:
        """Return the reading settings."""
        return self._reading

    @Property(PresenceModel, constant=True)
    def presence(self) -> PresenceModel:
        """Return whether somebody is there."""
        return self._presence

    @Property(SealModel, constant=True)
    def seal(self) -> SealModel:
        """Return who checked what patients read."""
        return self._seal

    @Slot(str, result=str)
    def say(self, key: str) -> str:
        """Return an interface phrase."""
        return self._session.fill(self._session.say(key))

    @Slot()
    def begin(self) -> None:
        """Leave the welcome page."""
        self._session.replace(self._session.visit.home())

    @Slot()
    def goHome(self) -> None:  # noqa: N802 - QML calls it
        """Show Home."""
        self._session.replace(self._session.visit.home())

    @Slot()
    def ask(self) -> None:
        """Start "Is this normal?"."""
        self._session.replace(self._session.visit.ask())

    @Slot()
    def openCare(self) -> None:  # noqa: N802 - QML calls it
        """Show care at home."""
        self._session.replace(self._session.visit.go(Page.CARE))

    @Slot()
    def openTimeline(self) -> None:  # noqa: N802 - QML calls it
        """Show the healing timeline."""
        self._session.replace(self._session.visit.go(Page.TIMELINE))

    @Slot()
    def openHelp(self) -> None:  # noqa: N802 - QML calls it
        """Show "Get help now"."""
        self._session.replace(self._session.visit.go(Page.HELP))

    @Slot()
    def openReading(self) -> None:  # noqa: N802 - QML calls it
        """Show text and colours."""
        self._session.replace(self._session.visit.go(Page.SETTINGS))

    @Slot()
    def back(self) -> None:
        """Go one screen back."""
        self._session.replace(self._session.visit.back(self._session.content))

    @Slot()
    def startOver(self) -> None:  # noqa: N802 - QML calls it
        """Forget everything and show the welcome page."""
        self._session.clear()
