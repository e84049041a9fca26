"""The one object that Main.qml receives: the page, the clinic, and a view model for each page."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.about import AboutModel
from kiosk.viewmodels.brand import BrandModel
from kiosk.viewmodels.cards import CareModel, HomeModel
from kiosk.viewmodels.clinic import ClinicModel
from kiosk.viewmodels.closer import CloserModel
from kiosk.viewmodels.handling import HandlingModel
from kiosk.viewmodels.help import HelpModel
from kiosk.viewmodels.hushing import Hushing
from kiosk.viewmodels.languages import LanguagesModel
from kiosk.viewmodels.listening import Listening
from kiosk.viewmodels.presence import PresenceModel
from kiosk.viewmodels.reading import ReadingModel
from kiosk.viewmodels.result import ResultModel
from kiosk.viewmodels.seal import SealModel
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.speech import SpeechModel
from kiosk.viewmodels.take_home import TakeHomeModel
from kiosk.viewmodels.timeline import TimelineModel
from kiosk.viewmodels.topic import TopicModel
from kiosk.viewmodels.welcome import WelcomeModel
from kiosk.viewmodels.wizard import WizardModel
from kiosk.visit.visit import Page

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class KioskModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """All that pages bind to, and the way from page to page. ``shared``: others in the room can hear."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None, *, shared: bool = True) -> None:
        super().__init__(parent)
        self.session = session  # for the shell and for tests too, not for QML
        session.setParent(self)
        self._hushing = Hushing(session)
        self._clinic = ClinicModel(session, self)
        self._brand = BrandModel(session, self)
        self._languages = LanguagesModel(session, self)
        self._welcome = WelcomeModel(session, self)
        self._home = HomeModel(session, self)
        self._topic = TopicModel(session, self)
        self._care = CareModel(session, self)
        self._timeline = TimelineModel(session, self)
        self._wizard = WizardModel(session, self)
        self._result = ResultModel(session, self)
        self._help = HelpModel(session, self)
        self.taking = TakeHomeModel(session, self)
        self._closer = CloserModel(session, self)
        self._reading = ReadingModel(session, self)
        self._handling = HandlingModel(session, self)
        self._presence = PresenceModel(session, self)
        self._seal = SealModel(session, self)
        self._about = AboutModel(session, self._seal, self)
        self._speech = SpeechModel(session, self._presence, self, shared=shared)
        pages = (self._home, self._topic, self._care, self._timeline, self._wizard, self._result, self._help)
        self._hushing.covers(*pages, self.taking)
        session.changed.connect(self.changed)

    @property
    def listening(self) -> Listening:
        """Return when the screen is read aloud; for the shell, not for QML."""
        return self._speech.listening

    @property
    def watch(self) -> PresenceModel:
        """Return what watches for somebody walking away; for the shell, not for QML."""
        return self._presence

    @Property(str, notify=changed)
    def page(self) -> str:
        """Return the page shown."""
        return self.session.visit.place.page.value

    @Property(str, notify=changed)
    def screen(self) -> str:
        """Return the screen shown: as the page, but different for each topic and each question."""
        return self.session.screen

    @Property(int, notify=changed)
    def depth(self) -> int:
        """Return how far in the visitor is, so that a page that leads back can come from the other side."""
        visit = self.session.visit
        return 0 if self.session.on(Page.WELCOME) else 1 + len(visit.trail) + len(visit.answers)

    @Property(bool, notify=changed)
    def cleared(self) -> bool:
        """Return whether somebody's visit has just been forgotten."""
        return self.session.visit.cleared

    @Property(ClinicModel, constant=True)
    def clinic(self) -> ClinicModel:
        """Return who the clinic is, and how to reach it."""
        return self._clinic

    @Property(BrandModel, constant=True)
    def brand(self) -> BrandModel:
        """Return the clinic's colour and logo."""
        return self._brand

    @Property(LanguagesModel, constant=True)
    def languages(self) -> LanguagesModel:
        """Return the languages to choose from."""
        return self._languages

    @Property(WelcomeModel, constant=True)
    def welcome(self) -> WelcomeModel:
        """Return what the welcome page binds to."""
        return self._welcome

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

    @Property(TakeHomeModel, constant=True)
    def takeHome(self) -> TakeHomeModel:  # noqa: N802 - QML reads it
        """Return what goes home."""
        return self.taking

    @Property(CloserModel, constant=True)
    def closer(self) -> CloserModel:
        """Return the pictures and the hard words of the page, for a closer look."""
        return self._closer

    @Property(ReadingModel, constant=True)
    def reading(self) -> ReadingModel:
        """Return the reading settings."""
        return self._reading

    @Property(HandlingModel, constant=True)
    def handling(self) -> HandlingModel:
        """Return how touches, keys and switches are taken."""
        return self._handling

    @Property(PresenceModel, constant=True)
    def presence(self) -> PresenceModel:
        """Return whether somebody is there."""
        return self._presence

    @Property(SpeechModel, constant=True)
    def speech(self) -> SpeechModel:
        """Return what is being read aloud, and the controls for it."""
        return self._speech

    @Property(SealModel, constant=True)
    def seal(self) -> SealModel:
        """Return who checked what patients read."""
        return self._seal

    @Property(AboutModel, constant=True)
    def about(self) -> AboutModel:
        """Return what "About this screen" binds to."""
        return self._about

    @Slot(str, result=str)
    def say(self, key: str) -> str:
        """Return an interface phrase."""
        return self.session.fill(self.session.say(key))

    @Slot()
    def begin(self) -> None:
        """Leave the welcome page, in the language that greets just then."""
        self.session.replace(self.session.in_language(self._welcome.code).home())

    @Slot()
    def goHome(self) -> None:  # noqa: N802 - QML calls it
        """Show Home."""
        self.session.replace(self.session.visit.home())

    @Slot()
    def ask(self) -> None:
        """Start "Is this normal?"."""
        self.session.replace(self.session.visit.ask())

    @Slot()
    def openCare(self) -> None:  # noqa: N802 - QML calls it
        """Show care at home."""
        self.session.replace(self.session.visit.go(Page.CARE))

    @Slot()
    def openTimeline(self) -> None:  # noqa: N802 - QML calls it
        """Show the healing timeline."""
        self.session.replace(self.session.visit.go(Page.TIMELINE))

    @Slot()
    def openHelp(self) -> None:  # noqa: N802 - QML calls it
        """Show "Get help now"."""
        self.session.replace(self.session.visit.go(Page.HELP))

    @Slot()
    def openReading(self) -> None:  # noqa: N802 - QML calls it
        """Show text and colours."""
        self.session.replace(self.session.visit.go(Page.SETTINGS))

    @Slot()
    def openLanguages(self) -> None:  # noqa: N802 - QML calls it
        """Show the languages."""
        self.session.replace(self.session.visit.go(Page.LANGUAGE))

    @Slot()
    def back(self) -> None:
        """Go one screen back."""
        self.session.replace(self.session.visit.back(self.session.content))

    @Slot()
    def startOver(self) -> None:  # noqa: N802 - QML calls it
        """Forget everything and show the welcome page."""
        self.session.clear()
