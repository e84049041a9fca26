"""The screen we stand on, as pages need it: how fine it is, and whether it is held in a hand."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class DeviceModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """One screen. ``px_per_mm`` is pixels per millimetre.

    ``above`` and ``below`` are how much of its top and bottom lie out of a low reach, in pixels.
    """

    changed = Signal()

    def __init__(
        self,
        px_per_mm: float,
        *,
        handheld: bool,
        windowed: bool = True,
        above: int = 0,
        below: int = 0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._px_per_mm = px_per_mm
        self._handheld = handheld
        self._windowed = windowed
        self._above = above
        self._below = below

    def become(self, px_per_mm: float, *, handheld: bool, above: int, below: int) -> None:
        """Be another screen than was thought; every size follows."""
        self._px_per_mm, self._handheld, self._above, self._below = px_per_mm, handheld, above, below
        self.changed.emit()

    @Property(float, notify=changed)
    def pxPerMm(self) -> float:  # noqa: N802 - QML reads it
        """Return the pixels per millimetre."""
        return self._px_per_mm

    @Property(bool, notify=changed)
    def handheld(self) -> bool:
        """Return whether this is a tablet in a hand rather than a screen on a wall."""
        return self._handheld

    @Property(int, notify=changed)
    def above(self) -> int:
        """Return how much of the top is too high for a low reach, in pixels."""
        return self._above

    @Property(int, notify=changed)
    def below(self) -> int:
        """Return how much of the bottom is too low for a low reach, in pixels."""
        return self._below

    @Property(bool, constant=True)
    def windowed(self) -> bool:
        """Return whether this is a window for trying out, which may be closed."""
        return self._windowed
