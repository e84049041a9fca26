"""Notices that files were saved, in whatever way an editor saves them. What the files say is not known here.

The system's own notice comes at once but is lost when an editor saves by renaming, or on a network drive; a
look at the clock of the file every second finds what it missed.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 200
"""How long files must stay as they are before it is told, so that a half-written one is passed over."""
LOOK_MS = 1000
"""How often they are looked at, whatever the system says."""

_Mark = tuple[int, int, int, int] | None
"""When a file and its permissions were changed, its size and its number on the disk; None without a file."""


class Watcher(QObject):
    """Tells by ``saved`` that one of ``files`` was written, replaced, removed or came back."""

    saved = Signal()

    def __init__(
        self,
        files: Iterable[Path],
        parent: QObject | None = None,
        *,
        settle_ms: int = SETTLE_MS,
        look_ms: int = LOOK_MS,
    ) -> None:
        super().__init__(parent)
        self._files = tuple(file.absolute() for file in files)
        self._system = QFileSystemWatcher(self)
        self._system.fileChanged.connect(self._look)
        self._system.directoryChanged.connect(self._look)
        self._settle = QTimer(self, singleShot=True, interval=settle_ms)
        self._settle.timeout.connect(self.saved)
        self._clock = QTimer(self, interval=look_ms)
        self._clock.timeout.connect(self._look)
        self._clock.start()
        self._seen = self._marks()
        self._listen()

    def stop(self) -> None:
        """Watch no longer."""
        self._clock.stop()
        self._settle.stop()

    def _look(self) -> None:
        marks = self._marks()
        if marks != self._seen:
            self._seen = marks
            self._listen()  # a file that was replaced is another one to the system
            self._settle.start()

    def _marks(self) -> tuple[_Mark, ...]:
        return tuple(_mark(file) for file in self._files)

    def _listen(self) -> None:
        wanted = {str(path) for file in self._files for path in (file, file.parent) if path.exists()}
        if new := wanted - {*self._system.files(), *self._system.directories()}:
            self._system.addPaths(sorted(new))


def _mark(file: Path) -> _Mark:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino
