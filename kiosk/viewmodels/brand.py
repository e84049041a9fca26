"""The clinic's looks: its colour, as it can be read in each theme, and its logo."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.brand import Theme, readable
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class BrandModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """What the clinic block says about looks; empty where it says nothing."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = self._shades()
        session.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        # Every step of a visit comes by here, and a new content but rarely.
        if (shades := self._shades()) != self._shown:
            self._shown = shades
            self.changed.emit()

    def _shades(self) -> tuple[str, str]:
        return self._session.content.clinic.brand, self._session.logo.address

    def _in(self, theme: Theme) -> str:
        colour = self._session.content.clinic.brand
        return readable(colour, theme) if colour else ""

    @Property(str, notify=changed)
    def light(self) -> str:
        """Return the colour for the light theme, "#rrggbb"."""
        return self._in("light")

    @Property(str, notify=changed)
    def dark(self) -> str:
        """Return the colour for the dark theme, "#rrggbb"."""
        return self._in("dark")

    @Property(str, notify=changed)
    def logo(self) -> str:
        """Return the address of the logo."""
        return self._session.logo.address

    @Property(float, notify=changed)
    def logoShape(self) -> float:  # noqa: N802 - QML reads it
        """Return the logo's width by its height."""
        return self._session.logo.shape
