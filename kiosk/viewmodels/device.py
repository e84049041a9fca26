"""The screen we stand on, as pages need it: how fine it is, and whether it is held in a hand."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class DeviceModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """One screen. ``px_per_mm`` is pixels per millimetre."""

    def __init__(
        self, px_per_mm: float, *, handheld: bool, windowed: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._px_per_mm = px_per_mm
        self._handheld = handheld
        self._windowed = windowed

    @Property(float, constant=True)
    def pxPerMm(self) -> float:  # noqa: N802 - QML reads it
        """Return the pixels per millimetre."""
        return self._px_per_mm

    @Property(bool, constant=True)
    def handheld(self) -> bool:
        """Return whether this is a tablet in a hand rather than a screen on a wall."""
        return self._handheld

    @Property(bool, constant=True)
    def windowed(self) -> bool:
        """Return whether this is a window for trying out, which may be closed."""
        return self._windowed
