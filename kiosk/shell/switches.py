"""One switch or two in place of fingers: *next* and *select*, and *scan*, which does both with one.

A switch is a key stroke; which keys count is in visit.switching, how scanning goes in visit.scanning.
What a switch does is what Tab and Enter do, so it can do nothing that they cannot.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.focus import focused, ring
from kiosk.visit.scanning import Scanning
from kiosk.visit.switching import SwitchKeys

TICK_MS = 50
"""How often the scanning mark looks at the clock, in milliseconds."""


def keys_called(name: str) -> tuple[int, ...]:
    """Return the keys of Qt for a name of visit.switching, such as ``3``, ``f5`` or ``enter``."""
    key = QtCore.Qt.Key
    if name == "enter":
        return (key.Key_Return, key.Key_Enter)
    return (key[f"Key_{name.capitalize()}"],)


class Switches(QObject):
    """Turns the strokes of switches into steps and presses on ``window``.

    ``step`` marks the next thing; ``waits`` is told that somebody waits for the mark to come round;
    ``deliver`` hands a key event to the window past whatever filters it. ``dwell`` tells how long scanning
    stays at one thing, in seconds; ``clock`` gives seconds.
    """

    def __init__(
        self,
        window: QQuickWindow,
        keys: SwitchKeys,
        *,
        step: Callable[[], None],
        waits: Callable[[], None],
        deliver: Callable[[QKeyEvent], None],
        dwell: Callable[[], float],
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self._window = window
        self._step = step
        self._waits = waits
        self._deliver = deliver
        self._dwell = dwell
        self._clock = clock
        self._keys = keys
        self._scanning = Scanning(dwell())
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def scanning(self) -> bool:
        """Return whether the mark moves by itself just now."""
        return self._scanning.moving

    # The keys are named at the first stroke: the enumerations of Qt take long to make.
    @cached_property
    def _acts(self) -> dict[int, Callable[[], None]]:
        keys = self._keys
        switches = ((keys.next, self.next), (keys.select, self.select), (keys.scan, self.scan))
        return {key: act for name, act in switches for key in keys_called(name)}

    def is_switch(self, event: QKeyEvent) -> bool:
        """Return whether a key event comes from a switch."""
        return event.key() in self._acts and not (
            event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier
        )

    def press(self, event: QKeyEvent) -> None:
        """Do what the switch is for that ``event`` comes from."""
        self._acts[event.key()]()

    def next(self) -> None:
        """Mark the next thing."""
        self.stop()
        self._step()

    def select(self) -> None:
        """Press what is marked; where nothing is, nothing happens."""
        self.stop()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._deliver(QKeyEvent(kind, QtCore.Qt.Key.Key_Return, QtCore.Qt.KeyboardModifier.NoModifier))

    def scan(self) -> None:
        """Begin to scan, at what is marked or at the first thing; while it scans, press what is marked."""
        if self.scanning:
            self.select()
            return
        things = ring(self._window)
        if focused(self._window) not in things:
            self._step()
        self._scanning = replace(self._scanning, dwell=self._dwell()).started(self._clock(), len(things))
        self._timer.start()

    def stop(self) -> None:
        """Let the mark stand still."""
        self._scanning = self._scanning.stopped()
        self._timer.stop()

    def tick(self) -> None:
        """Look at the clock, and mark the next thing when it is time."""
        now = self._clock()
        if self._scanning.is_due(now):
            self._scanning = self._scanning.moved(now)
            if self._scanning.first_round:
                self._waits()
            if self.scanning:
                self._step()
            else:
                self._timer.stop()
