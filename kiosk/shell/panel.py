"""The screen we stand on while the program runs: how fine it is, and what follows from that for the pages.

Staff may measure it at any time; whoever needs its millimetres is told at once.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.shell.screen import Screen
from kiosk.viewmodels.device import DeviceModel
from kiosk.visit.reach import Reach


class Panel(QObject):
    """One screen, its bottom edge ``bottom_edge`` mm above the floor; ``model`` is what pages see of it."""

    taken = Signal()

    def __init__(self, screen: Screen, bottom_edge: float, *, windowed: bool = True) -> None:
        super().__init__()
        self._bottom_edge = bottom_edge
        self.screen = screen
        above, below = self._out_of_reach()
        fine, held = screen.px_per_mm, screen.handheld
        self.model = DeviceModel(
            fine, handheld=held, windowed=windowed, above=above, below=below, parent=self
        )

    def size(self) -> tuple[int, int, float]:
        """Return its width and height in pixels, and its pixels per mm."""
        return self.screen.width, self.screen.height, self.screen.px_per_mm

    def take(self, px_per_mm: float) -> None:
        """Go by what staff have measured, in pixels per mm, from now on."""
        self.screen = replace(self.screen, px_per_mm=px_per_mm)
        above, below = self._out_of_reach()
        self.model.become(px_per_mm, handheld=self.screen.handheld, above=above, below=below)
        self.taken.emit()

    def _out_of_reach(self) -> tuple[int, int]:
        """Return how much of its top and bottom nobody can reach who sits, in pixels."""
        if self.screen.handheld:  # what is held in a hand can be held lower
            return 0, 0
        fine = self.screen.px_per_mm
        reach = Reach(self.screen.height / fine, self._bottom_edge)
        return round(reach.above * fine), round(reach.below * fine)
