"""What no code has foreseen: an exception that reaches nobody is logged, and the visitor led to a known page.

Three within a minute are more than bad luck: the program leaves, and its supervisor starts it anew. The log
has the kind of the exception and the places it came by, not its words: they might tell what a patient said.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from types import TracebackType

from PySide6 import QtCore
from PySide6.QtCore import QMetaObject, QObject, Slot

_log = logging.getLogger(__name__)

MOST, WITHIN_S = 3, 60.0
"""So many exceptions within so many seconds are too many."""
EXIT_CODE = 70
"""With this the program leaves when there are too many; "internal software error" by an old custom."""


class Faults(QObject):
    """Takes every exception that reaches nobody, until close().

    ``home`` leads the visitor to a page they know; ``leave`` leaves the program with an exit code. ``clock``
    is in seconds and only goes forward.
    """

    def __init__(
        self,
        home: Callable[[], None],
        leave: Callable[[int], None],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._leave = leave
        self._clock = clock
        self._times: deque[float] = deque(maxlen=MOST)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._note
        threading.excepthook = lambda args: self._note(args.exc_type, args.exc_value, args.exc_traceback)
        # What fails while an object goes away harms no page.
        sys.unraisablehook = lambda args: self._log(args.exc_type, args.exc_traceback)

    def close(self) -> None:
        """Take exceptions no longer."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _note(
        self, kind: type[BaseException], _words: BaseException | None, places: TracebackType | None
    ) -> None:
        self._log(kind, places)
        # Later, and in the thread of the pages: what failed is in the middle of it, and perhaps elsewhere.
        later = QtCore.Qt.ConnectionType.QueuedConnection
        QMetaObject.invokeMethod(self, "_mend", later)

    @staticmethod
    def _log(kind: type[BaseException], places: TracebackType | None) -> None:
        frames = traceback.extract_tb(places)
        came_by = "\n".join(f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames)
        _log.error("an exception reached nobody: %s, by\n%s", kind.__name__, came_by)

    @Slot()
    def _mend(self) -> None:
        self._times.append(self._clock())
        if len(self._times) == MOST and self._times[-1] - self._times[0] <= WITHIN_S:
            _log.critical("%d exceptions within a minute; the program starts anew", MOST)
            self._leave(EXIT_CODE)
            return
        self._home()
