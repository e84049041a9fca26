"""What must not happen while the kiosk endures: exceptions, words from Qt, other windows, wrong pages."""

import gc
import logging
import statistics
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.triage.verdict import decide
from kiosk.visit.visit import Page

BAD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
KEPT = 5
"""Of what went wrong, so many are told."""


@dataclass
class Trouble:
    """What went wrong, by kind, and what it said."""

    exceptions: int = 0
    warnings: int = 0
    escapes: int = 0
    blanks: int = 0
    wrong_levels: int = 0
    results: int = 0
    """Results seen and compared; no trouble by themselves."""
    said: list[str] = field(default_factory=list)

    def note(self, what: str) -> None:
        """Keep what was said, the first few times."""
        if len(self.said) < KEPT:
            self.said.append(what)
            sys.stderr.write(f"  trouble: {what}\n")  # a run takes an hour; whoever waits may look at once

    @property
    def any(self) -> int:
        """Return how much went wrong."""
        return self.exceptions + self.warnings + self.escapes + self.blanks + self.wrong_levels


class _Listener(logging.Handler):
    """Counts what the program logs as wrong."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(level=logging.WARNING)
        self._trouble = trouble

    def emit(self, record: logging.LogRecord) -> None:
        self._trouble.warnings += 1
        self._trouble.note(record.getMessage())


@contextmanager
def watched() -> Iterator[Trouble]:
    """Count what goes wrong from here on; everything is put back afterwards."""
    trouble = Trouble()

    def hook(kind, value, places) -> None:
        trouble.exceptions += 1
        trouble.note(f"{kind.__name__}: {value}")
        sys.__excepthook__(kind, value, places)

    def heard(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        if kind in BAD:
            trouble.warnings += 1
            trouble.note(text or "")

    before, sys.excepthook = sys.excepthook, hook
    listener = _Listener(trouble)
    logging.getLogger("kiosk").addHandler(listener)
    handler = qInstallMessageHandler(heard)
    try:
        yield trouble
    finally:
        qInstallMessageHandler(handler)
        logging.getLogger("kiosk").removeHandler(listener)
        sys.excepthook = before


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield all that is on the screen, outermost first."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()


def look(kiosk: Kiosk, trouble: Trouble) -> None:
    """Look at the screen: one window, a page with something on it, and at a result the level it must be.

    Where the visitor has hidden the result, or staff have the screen, nothing of it may be seen.
    """
    visible = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
    if visible != [kiosk.window]:
        trouble.escapes += 1
        trouble.note(f"windows: {[one.title() for one in visible]}")
    on_it = list(items(kiosk.window.contentItem()))
    if sum(item.inherits("QQuickText") for item in on_it) < 2:
        trouble.blanks += 1
        trouble.note(f"nothing stands on {kiosk.session.screen}")
    if kiosk.session.on(Page.RESULT):
        trouble.results += 1
        shown = {
            item.property("level")
            for item in on_it
            if item.metaObject().className().startswith("LevelBand_QML")
        }
        must = decide(kiosk.session.content.wizard, kiosk.session.visit.answers).level.id
        # Further down a result has bands of what would be more urgent; the level itself is there at any rate.
        hidden = kiosk.session.visit.covered or kiosk.staff.open
        right = not shown if hidden else must in shown
        if not right or kiosk.model._result.property("level") != must:
            trouble.wrong_levels += 1
            where = " and hidden" if hidden else ""
            trouble.note(f"{must} is shown as {sorted(shown)}{where}: {kiosk.session.visit.answers}")


def memory() -> int:
    """Return the memory of this process in kB, garbage left aside."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4


def growth(sizes: Sequence[int]) -> float:
    """Return how much the memory grew over the last half of some sizes, in percent.

    By a line through all of them: caches fill and are emptied, and two single sizes differ by that alone.
    """
    last = sizes[len(sizes) // 2 :]
    if len(last) < 2:
        return 0.0
    slope, start = statistics.linear_regression(range(len(last)), last)
    return 100.0 * slope * (len(last) - 1) / start
