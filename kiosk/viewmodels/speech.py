"""Reading aloud, as pages see it: whether it is offered, what is being said, and the controls for it.

Nothing is decided here; the rules are in listening.py.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.speech.manner import RATES, VOLUMES
from kiosk.viewmodels.listening import Listening, State
from kiosk.viewmodels.presence import PresenceModel
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SpeechModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """What the controls of reading bind to. ``shared`` is a screen in a room where others can hear."""

    changed = Signal()
    worded = Signal()

    def __init__(
        self, session: Session, presence: PresenceModel, parent: QObject, *, shared: bool = True
    ) -> None:
        super().__init__(parent)
        self._listening = Listening(session, presence, self, shared=shared)
        self._listening.changed.connect(self.changed)
        self._listening.worded.connect(self.worded)

    @property
    def listening(self) -> Listening:
        """Return the rules behind it; for the shell, not for QML."""
        return self._listening

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Return whether anything can be heard; where not, nothing of this is shown."""
        return self._listening.offered

    @Property(bool, notify=changed)
    def controls(self) -> bool:
        """Return whether the controls are shown: while something is read, and always in use by ear."""
        listening = self._listening
        return listening.offered and (listening.manner.spoken or listening.state is not State.SILENT)

    @Property(bool, notify=changed)
    def byEar(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether this visitor uses the kiosk by ear."""
        return self._listening.manner.spoken

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Return whether the visitor is asked if others may hear this."""
        return self._listening.state is State.ASKING

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Return whether something is being read, or paused."""
        return self._listening.state in (State.READING, State.PAUSED)

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Return whether it is paused."""
        return self._listening.state is State.PAUSED

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """Return the sentence being said."""
        return self._listening.sentence

    @Property(QObject, notify=changed)
    def item(self) -> QObject | None:
        """Return the item that shows the sentence being said, or None."""
        return self._listening.item

    @Property(QObject, notify=worded)
    def wordItem(self) -> QObject | None:  # noqa: N802 - QML reads it
        """Return the item that has the letters of the word being said, or None."""
        return self._listening.word.item

    @Property(list, notify=worded)
    def wordPlaces(self) -> list[QRectF]:  # noqa: N802 - QML reads it
        """Return the places of these letters in it, in px, one a line."""
        return list(self._listening.word.places)

    @Property(int, notify=changed)
    def rate(self) -> int:
        """Return the speed, 1 to 3."""
        return self._listening.manner.rate

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Return the volume, 1 to 5."""
        return self._listening.manner.volume

    @Property(int, constant=True)
    def fastest(self) -> int:
        """Return the highest speed."""
        return RATES[-1]

    @Property(int, constant=True)
    def loudest(self) -> int:
        """Return the highest volume."""
        return VOLUMES[-1]

    @Slot()
    def listen(self) -> None:
        """Read this screen from its first word."""
        self._listening.listen()

    @Slot()
    def agree(self) -> None:
        """Let this result be read, whoever may hear it."""
        self._listening.agree()

    @Slot()
    def beginByEar(self) -> None:  # noqa: N802 - QML calls it
        """Use the kiosk by ear and keys from here on."""
        self._listening.begin_by_ear()

    @Slot()
    def pause(self) -> None:
        """Pause, or go on."""
        self._listening.pause()

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        self._listening.stop()

    @Slot(int)
    def setRate(self, rate: int) -> None:  # noqa: N802 - QML calls it
        """Choose a speed; one that does not exist changes nothing."""
        if rate in RATES:
            self._listening.prefer(replace(self._listening.manner, rate=rate))

    @Slot(int)
    def setVolume(self, volume: int) -> None:  # noqa: N802 - QML calls it
        """Choose a volume; one that does not exist changes nothing."""
        if volume in VOLUMES:
            self._listening.prefer(replace(self._listening.manner, volume=volume))
