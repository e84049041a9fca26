"""The page where staff match an outline to a bank card, and so tell how many pixels a millimetre has.

The outline keeps the shape of the card, so its two edges say whether the pixels are square too. What is done
with the number is the shell's: every size on the screen follows it at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.device import Device
from kiosk.device.settings import COARSEST, FINEST
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CARD_MM: Final = (85.60, 53.98)
"""Width and height of a bank card (ISO/IEC 7810, ID-1)."""
FINE_PX, COARSE_PX = 1, 10
"""How much wider the outline becomes at a touch, in pixels."""
ROOM: Final = 0.9
"""The share of the screen's width that an outline may take."""
INCH_MM: Final = 25.4
USUAL_INCHES: Final = (8.0, 40.0)
"""How large a screen for patients can be, corner to corner; beyond that staff are asked to look again."""

Size = tuple[int, int, float]
"""Width and height of a screen in pixels, and its pixels per millimetre."""
USUAL_SIZE: Final[Size] = (1080, 1920, 3.6)
"""A waiting-room panel, where nothing is known of the screen."""


@QmlElement
@QmlUncreatable("made by the program")
class CardModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The outline as it stands, in pixels. ``size`` tells the screen; ``measured`` gives pixels per mm."""

    changed = Signal()
    measured = Signal(float)

    def __init__(self, session: Session, device: Device, size: Callable[[], Size], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._device = device
        self._size = size
        self._wide = 0
        self._kept = False
        session.changed.connect(self.changed)
        self.begin()

    def begin(self) -> None:
        """Start with the outline as large as a card would be by what is known so far."""
        self._kept = False
        self._become(round(self._size()[2] * CARD_MM[0]))

    def _become(self, wide: int) -> None:
        self._wide = min(self._most, max(self._least, wide))
        self.changed.emit()

    @property
    def _least(self) -> int:
        return round(COARSEST * CARD_MM[0] + 0.5)

    @property
    def _most(self) -> int:
        return int(min(FINEST * CARD_MM[0], ROOM * self._size()[0]))

    @property
    def _fine(self) -> float:
        """Pixels per millimetre, as the outline stands."""
        return self._wide / CARD_MM[0]

    @property
    def _inches(self) -> float:
        width, height, _ = self._size()
        return float((width**2 + height**2) ** 0.5) / self._fine / INCH_MM

    @Property(int, notify=changed)
    def wide(self) -> int:
        """Return the width of the outline, in pixels."""
        return self._wide

    @Property(int, notify=changed)
    def high(self) -> int:
        """Return the height of the outline, in pixels."""
        return round(CARD_MM[1] * self._fine)

    @Property(int, notify=changed)
    def least(self) -> int:
        """Return the least width, in pixels."""
        return self._least

    @Property(int, notify=changed)
    def most(self) -> int:
        """Return the greatest width, in pixels."""
        return self._most

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return what it comes to, in words."""
        say = self._session.say
        return say("card_now", number=f"{self._fine:.2f}", inches=f"{self._inches:.1f}")

    @Property(bool, notify=changed)
    def odd(self) -> bool:
        """Return whether the screen would have a size that hardly any has."""
        least, most = USUAL_INCHES
        return not least <= self._inches <= most

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Return whether this very outline has just been kept."""
        return self._kept

    @Slot(int)
    def step(self, pixels: int) -> None:
        """Make the outline wider by ``pixels``, or narrower, as far as there can be such a screen."""
        self._kept = False
        self._become(self._wide + pixels)

    @Slot(bool, bool)
    def grow(self, larger: bool, much: bool) -> None:  # noqa: FBT001 - QML calls it
        """Make the outline a little or much larger or smaller."""
        pixels = COARSE_PX if much else FINE_PX
        self.step(pixels if larger else -pixels)

    @Slot()
    def keep(self) -> None:
        """Keep what was measured, for this screen at this resolution; all sizes follow."""
        width, height, _ = self._size()
        fine = min(FINEST, max(COARSEST, round(self._fine, 4)))
        self._device.change(px_per_mm=fine, panel=(width, height))
        self._kept = True
        self.measured.emit(fine)
        self.changed.emit()
