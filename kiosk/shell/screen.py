"""How many pixels a millimetre has, and whether a screen is held in a hand. Plain sums, no Qt.

What staff have measured counts. Until then a screen's own word on its size is a first guess and often wrong;
beyond what screens can be it is not used.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.device.settings import COARSEST, FINEST, DeviceSettings, Mode

TABLET_DIAGONAL_MM, PANEL_DIAGONAL_MM = 257.0, 610.0
"""A usual tablet (10.1 inch) and a usual waiting-room panel (24 inch)."""
TABLET_PIXELS = 1000
"""A screen with a shorter side than this is taken for a tablet, as long as nothing better is known."""
HAND_MM = 190.0
"""A screen with a shorter side than this is held in a hand."""
_SHAPES = {(16, 9), (16, 10), (160, 90), (160, 100), (1600, 900), (1600, 1000)}
"""What many televisions give in place of their size."""


@dataclass(frozen=True)
class Screen:
    """A screen of ``width`` x ``height`` pixels with ``px_per_mm`` pixels per millimetre.

    ``mode`` is what staff have said it is; None where its size has to tell.
    """

    width: int
    height: int
    px_per_mm: float
    mode: Mode | None = None

    @property
    def handheld(self) -> bool:
        """Return whether this is a tablet rather than a screen on a wall."""
        if self.mode is not None:
            return self.mode == "tablet"
        return min(self.width, self.height) / self.px_per_mm < HAND_MM

    def as_set(self, device: DeviceSettings) -> Screen:
        """Return the screen as staff have set it, and as measured if it has the pixels of then."""
        pixels = sorted((self.width, self.height))  # it may have been turned since
        is_same = device.panel is None or sorted(device.panel) == pixels
        measured = device.px_per_mm if is_same else None
        return replace(self, px_per_mm=measured or self.px_per_mm, mode=device.mode)


def measure(width: int, height: int, width_mm: float = 0.0, height_mm: float = 0.0) -> Screen:
    """Return a screen of ``width`` x ``height`` pixels.

    Args:
        width: pixels.
        height: pixels.
        width_mm: what the screen says of its own width; 0 where it says nothing.
        height_mm: the same for its height.
    """
    diagonal = (width**2 + height**2) ** 0.5
    is_size = (
        min(width_mm, height_mm) > 0 and (max(width_mm, height_mm), min(width_mm, height_mm)) not in _SHAPES
    )
    told = diagonal / (width_mm**2 + height_mm**2) ** 0.5 if is_size else 0.0
    if COARSEST <= told <= FINEST:
        return Screen(width, height, told)
    likely = TABLET_DIAGONAL_MM if min(width, height) < TABLET_PIXELS else PANEL_DIAGONAL_MM
    return Screen(width, height, diagonal / likely)
