"""The real program as a process of its own, without a display: started, watched, ended or killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PATIENCE_S = 40.0


class Program:
    """One start of the program; it writes to ``state`` alone."""

    def __init__(self, command: list[str], project: Path, state: Path, **variables: str) -> None:
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "NOTIFY_"))}
        self._errors = state.parent / f"errors-{time.monotonic_ns()}"
        with self._errors.open("wb") as errors:
            self.process = subprocess.Popen(
                command,
                cwd=project,
                stderr=errors,
                env={**plain, "QT_QPA_PLATFORM": "offscreen", **variables},
            )

    @property
    def said(self) -> str:
        """What it has written to standard error."""
        return self._errors.read_text()

    def says(self, text: str) -> None:
        """Wait until it has written a text; fail where it never does."""
        until = time.monotonic() + PATIENCE_S
        while text not in self.said:
            assert time.monotonic() < until, f"{text!r} was never said: {self.said}"
            assert self.process.poll() is None or text in self.said, f"it ended: {self.said}"
            time.sleep(0.02)

    def ends(self) -> int:
        """End it as staff do; return its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(10)

    def left(self) -> int:
        """Wait until it leaves by itself; return its exit code."""
        return self.process.wait(PATIENCE_S)

    def is_killed(self) -> None:
        """Kill it as a power cut does."""
        self.process.kill()
        self.process.wait()


@pytest.fixture
def begin(project: Path, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Start the program in a small window, such as ``begin("--content", file)``; it is ended afterwards.

    ``before`` is what its command stands behind; ``state`` another folder to write to.
    """
    started: list[Program] = []

    def start(*options: object, before: tuple[str, ...] = (), state: Path = tmp_path / "state", **variables):
        words = [sys.executable, "main.py", "--windowed", "800x1280", "--state", str(state)]
        command = [*before, *words, *map(str, options)]
        started.append(Program(command, project, state, **variables))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait()
