"""Drives a kiosk in its own process: finds what is to be touched, touches it, and times the answer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk, application
from kiosk.content.reader import read
from kiosk.shell import paths
from kiosk.shell.screen import measure
from kiosk.visit.settings import Settings
from tests.benchmark.display import HEIGHT, WIDTH

QUIET_S = 0.04
"""Without a frame for this long, nothing moves any more."""
LIMIT_S = 10.0


class Frames(QObject):
    """Counts the frames of a window and times the work on each, in seconds.

    The work of a frame is laying out, synchronising, painting and handing over to the screen: everything
    between the window's update request and the frame's swap.
    """

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self.window = kiosk.window
        self.count = 0
        self.last = time.perf_counter()
        self.work = 0.0
        self.processor = 0.0  # as work, but only while this thread had the processor
        self._asked = self.last
        self._busy = 0.0
        kiosk.window.installEventFilter(self)
        kiosk.window.frameSwapped.connect(self._swapped)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's signature
        """Note when a frame begins."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._asked, self._busy = time.perf_counter(), time.thread_time()
        return False

    def _swapped(self) -> None:
        self.last = time.perf_counter()
        self.work = self.last - self._asked
        self.processor = time.thread_time() - self._busy
        self.count += 1


class Driver:
    """A finger on the kiosk's window."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._window = kiosk.window
        self._device = QTest.createTouchDevice()
        self.frames = Frames(kiosk)

    def settle(self) -> None:
        """Wait until nothing moves any more."""
        called = time.perf_counter()
        self.until(lambda: time.perf_counter() - max(called, self.frames.last) > QUIET_S)

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the program go on until something holds."""
        end = time.perf_counter() + LIMIT_S
        while not holds():
            if time.perf_counter() > end:
                raise TimeoutError("the kiosk does not answer")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
            # What the program's own loop does by itself: without it, no page left behind would ever go.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def find(self, target: str) -> QQuickItem:
        """Return what is called ``target``, or has it for its words, and can be touched now."""
        for item in self.items():
            if target in (item.objectName(), item.property("text")) and hasattr(item, "clicked"):
                return item
        raise LookupError(f"there is nothing called {target!r} on {self._kiosk.model.screen}")

    def items(self) -> Iterator[QQuickItem]:
        """Return every visible item of the window."""
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def tap(self, target: str) -> float:
        """Touch ``target``; return the seconds from lifting the finger to the next screen's first frame."""
        item = self.find(target)
        item.forceActiveFocus(Qt.FocusReason.OtherFocusReason)  # brings it into sight
        self.settle()
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self._touch(point, down=True)
        self.settle()
        before, frames = self._kiosk.model.screen, self.frames
        lifted = time.perf_counter()
        self._touch(point, down=False)
        if self._kiosk.model.screen == before:
            self.until(lambda: self._kiosk.model.screen != before)
        seen = frames.count
        self.until(lambda: frames.count > seen)
        return frames.last - lifted

    def _touch(self, point: QPoint, *, down: bool) -> None:
        sequence = QTest.touchEvent(self._window, self._device, False)  # noqa: FBT003 - Qt's signature
        (sequence.press if down else sequence.release)(0, point, self._window)
        sequence.commit(False)  # noqa: FBT003 - no events beyond this one


def started(settings: Settings | None = None) -> Kiosk:
    """Return the kiosk in its window of the usual size, with no dead time after a screen change."""
    application()
    kiosk = Kiosk(read(paths.CONTENT), measure(WIDTH, HEIGHT), settings=settings, dead_time=0.0)
    kiosk.window.show()
    return kiosk
