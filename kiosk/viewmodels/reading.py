"""Text and colours: how this visitor likes to read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.easier import offers_easier
from kiosk.viewmodels.session import Session
from kiosk.visit.settings import TEXT_STEPS, THEMES, TONES

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class ReadingModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """Text size, theme, the skin in the pictures, and motion."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self.changed)

    @Property(int, notify=changed)
    def text(self) -> int:
        """Return the text size, 1 to 4."""
        return self._session.visit.settings.text

    @Property(str, notify=changed)
    def theme(self) -> str:
        """Return the theme's id."""
        return self._session.visit.settings.theme

    @Property(int, notify=changed)
    def tone(self) -> int:
        """Return the tone of skin in the pictures, 1 (lightest) to 5 (darkest)."""
        return self._session.visit.settings.tone

    @Property(bool, notify=changed)
    def motion(self) -> bool:
        """Return whether pages may move."""
        return self._session.visit.settings.motion

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Return whether easier words are shown, where there are any."""
        return self._session.visit.settings.easy

    @Property(bool, notify=changed)
    def easyOffered(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether the content has easier words."""
        return offers_easier(self._session.served)

    @Slot(bool)
    def setEasy(self, easy: bool) -> None:  # noqa: FBT001, N802 - QML calls it
        """Choose easier words; nothing changes where there are none."""
        if not easy or offers_easier(self._session.served):
            self._prefer(easy=easy)

    @Slot(int)
    def setText(self, step: int) -> None:  # noqa: N802 - QML calls it
        """Choose a text size; one that does not exist changes nothing."""
        if step in TEXT_STEPS:
            self._prefer(text=step)

    @Slot(str)
    def setTheme(self, theme: str) -> None:  # noqa: N802 - QML calls it
        """Choose a theme; one that does not exist changes nothing."""
        if theme in THEMES:
            self._prefer(theme=theme)

    @Slot(int)
    def setTone(self, tone: int) -> None:  # noqa: N802 - QML calls it
        """Choose the skin in the pictures; a tone that does not exist changes nothing."""
        if tone in TONES:
            self._prefer(tone=tone)

    @Slot(bool)
    def setMotion(self, motion: bool) -> None:  # noqa: FBT001, N802 - QML calls it
        """Choose whether pages may move."""
        self._prefer(motion=motion)

    def _prefer(self, **change: object) -> None:
        visit = self._session.visit
        self._session.replace(visit.prefer(replace(visit.settings, **change)))  # type: ignore[arg-type]
