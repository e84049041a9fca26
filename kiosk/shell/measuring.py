"""Measures every screen of this device in a process of its own, so that the one before patients never waits.

It is the command `selftest`, told which screen this is; what it prints is read as it comes.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess

from kiosk.shell import paths
from kiosk.shell.screen import Screen
from kiosk.viewmodels.measures import Outcome, Progress

_log = logging.getLogger(__name__)

STEP: Final = re.compile(r"^(\d+) of (\d+)")
"""How the command tells that a part is done."""
MOST_TOLD: Final = 300
"""Letters of a complaint that go into the log."""


class Measuring(QObject):
    """Starts the command for the screen that ``screen`` tells, with ``content``; one at a time."""

    def __init__(self, screen: Callable[[], Screen], content: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._content = content
        self._process: QProcess | None = None
        self._told = ""

    def begin(self, progress: Progress, outcome: Outcome) -> None:
        """Start; ``progress`` is told of each part, and ``outcome`` of what was found, in the end."""
        self.stop()
        screen = self._screen()
        process = QProcess(self)
        self._process, self._told = process, ""
        process.setWorkingDirectory(str(paths.PROJECT))

        def hear() -> None:
            text = bytes(process.readAllStandardError().data()).decode(errors="replace")
            self._told = (self._told + text)[-MOST_TOLD:]
            for line in text.splitlines():
                if step := STEP.match(line):
                    progress(int(step[1]), int(step[2]))

        def end(code: int) -> None:
            if self._process is process:
                self._process = None
                outcome(self._found(process, code))
            process.deleteLater()

        def fail(_error: QProcess.ProcessError) -> None:
            if process.state() is QProcess.ProcessState.NotRunning and self._process is process:
                end(-1)

        process.readyReadStandardError.connect(hear)
        process.finished.connect(end)
        process.errorOccurred.connect(fail)
        size = f"{screen.width}x{screen.height}"
        fine = f"{screen.px_per_mm:.4f}"
        words = ["selftest", "--json", "--size", size, "--px-per-mm", fine, "--content", str(self._content)]
        process.start(sys.executable, ["main.py", *words])

    def stop(self) -> None:
        """End what runs, without an outcome."""
        process, self._process = self._process, None
        if process is not None and process.state() is not QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(1000)

    def _found(self, process: QProcess, code: int) -> list[dict[str, object]] | None:
        """Return what was found; None where the command found nothing out."""
        printed = bytes(process.readAllStandardOutput().data())
        try:
            norms: list[dict[str, object]] = json.loads(printed)["norms"]
        except (ValueError, KeyError, TypeError):
            _log.error("the self-test ended with code %d: %s", code, self._told.strip())
            return None
        return norms
