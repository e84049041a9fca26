"""Another program run beside ours: told what to do, fed, listened to, and ended when it takes too long.

Nothing here waits: whatever the other program does, the screen goes on.
"""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

FAREWELL_MS = 1000
"""How long a program that was ended is given to be gone when we leave ourselves."""


class Program(QObject):
    """Runs one program at a time. ``done`` brings its output; ``failed`` says in words for staff why not."""

    done = Signal(bytes)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: QProcess | None = None
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(lambda: self._fail("it took too long"))

    def run(self, program: str, arguments: list[str], feed: bytes, limit_s: float) -> None:
        """Run ``program`` with ``feed`` as its input, ``limit_s`` seconds at most; ends what ran before."""
        self.stop()
        path = shutil.which(program)
        process = QProcess(self)
        self._running = process
        process.finished.connect(lambda: self._finish(process))
        process.errorOccurred.connect(
            lambda error: self._lose(process) if error == QProcess.ProcessError.FailedToStart else None
        )
        self._limit.start(int(limit_s * 1000))
        if path is None:  # Qt would say the same, after a search of its own
            QTimer.singleShot(0, process, lambda: self._lose(process))
            return
        process.start(path, arguments)
        process.write(feed)
        process.closeWriteChannel()

    def stop(self) -> None:
        """End what runs; nothing more is heard of it."""
        self._limit.stop()
        if self._running is not None:
            process, self._running = self._running, None
            process.kill()
            if process.state() == QProcess.ProcessState.NotRunning:
                process.deleteLater()

    def close(self) -> None:
        """End what runs, and wait until it is gone, so that nothing outlives us."""
        self.stop()
        for process in self.findChildren(QProcess):
            process.waitForFinished(FAREWELL_MS)

    def _finish(self, process: QProcess) -> None:
        process.deleteLater()
        if process is not self._running:
            return
        self._running = None
        self._limit.stop()
        if process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0:
            self.done.emit(bytes(process.readAllStandardOutput().data()))
        else:
            told = process.readAllStandardError().toStdString().strip().splitlines()
            self.failed.emit(told[-1] if told else f"it ended with {process.exitCode()}")

    def _lose(self, process: QProcess) -> None:
        process.deleteLater()
        if process is self._running:
            self._running = None
            self._fail("it is not installed")

    def _fail(self, why: str) -> None:
        self.stop()
        self.failed.emit(why)
