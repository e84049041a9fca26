"""Beats once a second as long as the program answers; what no longer answers is ended, and started anew.

Each beat tells the supervisor, and puts off a thread of Python's own that would end a process that hangs,
with the places it hangs at in a file for support. That thread works under any supervisor, or none.
"""

from __future__ import annotations

import faulthandler
import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TextIO

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.supervisor import Supervisor

_log = logging.getLogger(__name__)

FILE: Final = "hang.txt"
LARGEST = 64 * 1024
"""Bytes of that file; a larger one is begun anew."""
BEAT_MS = 1000
HANG_S, STARTING_S = 20.0, 60.0
"""A program that has not answered for so long hangs: one that runs, and one that is starting. In seconds."""
ASLEEP_S = 30.0
"""A machine that was asleep for so long has lost its visitor, in seconds."""


def _asleep() -> float:
    """Return how long this machine has been asleep since it was switched on, in seconds."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) - time.monotonic() if clock is not None else 0.0


class Heart(QObject):
    """Watches from its making on that the program starts, and from begin() on that it answers.

    ``folder`` is the state folder. ``lived`` is called once, after ``life`` seconds of beating; ``woken``
    when the machine was asleep.
    """

    def __init__(
        self,
        folder: Path,
        *,
        life: float,
        lived: Callable[[], None] = lambda: None,
        woken: Callable[[], None] = lambda: None,
        hang: float = HANG_S,
        asleep: Callable[[], float] = _asleep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._supervisor = Supervisor()
        self._lived, self._woken = lived, woken
        self._life, self._hang, self._asleep = life, hang, asleep
        self._slept = asleep()
        self._since = time.monotonic()
        self._window: QQuickWindow | None = None
        self._somebody_elses = faulthandler.is_enabled()  # as in a test: then it is not ours to end
        self._file = _opened(folder / FILE)
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._put_off(STARTING_S)

    def begin(self, window: QQuickWindow | None = None) -> None:
        """Beat from now on; ``window`` is the only one there may be, and stands with its first frame."""
        self._window = window
        self._since = time.monotonic()
        if window is not None:
            window.frameSwapped.connect(self._stand)
        else:
            self._supervisor.tell("READY=1")
        self._timer.start()
        self._beat()

    def end(self) -> None:
        """Beat no longer."""
        self._timer.stop()
        self._supervisor.tell("STOPPING=1")
        faulthandler.cancel_dump_traceback_later()
        faulthandler.enable() if self._somebody_elses else faulthandler.disable()
        if self._file is not None:
            self._file.close()

    @Slot()
    def _stand(self) -> None:
        """Tell the supervisor, with the first frame, that the program stands."""
        assert self._window is not None
        self._window.frameSwapped.disconnect(self._stand)
        self._supervisor.tell("READY=1")

    @Slot()
    def _beat(self) -> None:
        self._supervisor.tell("WATCHDOG=1")
        self._put_off(self._hang)
        self._keep_alone()
        slept, self._slept = self._slept, self._asleep()
        if self._slept - slept > ASLEEP_S:
            self._woken()
        if self._life and time.monotonic() - self._since >= self._life:
            self._life = 0.0
            self._lived()

    def _put_off(self, seconds: float) -> None:
        """Put off the end of the process; where there is no file the places go to standard error."""
        if self._file is not None:
            faulthandler.dump_traceback_later(seconds, exit=True, file=self._file)
        else:
            faulthandler.dump_traceback_later(seconds, exit=True)

    def _keep_alone(self) -> None:
        """Hide any other window: nothing of ours opens one, and nothing else shall."""
        if self._window is None:
            return
        for other in QGuiApplication.topLevelWindows():
            if other is not self._window and other.isVisible():
                _log.error("a second window came and was hidden: %s", other.title() or "without a title")
                other.hide()


def _opened(file: Path) -> TextIO | None:
    """Open the file that tells of a hang or a crash; None where it cannot be written."""
    try:
        grown = file.stat().st_size > LARGEST if file.exists() else False
        found = file.open("w" if grown else "a", encoding="utf-8")
    except OSError:
        faulthandler.enable()
        return None
    faulthandler.enable(found)
    return found
