"""A kiosk without pages, the filter before it, and a clock turned by hand."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.content.phrases import read_phrases
from kiosk.device.device import Device
from kiosk.shell import paths
from kiosk.shell.activity import Activity
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.staff import StaffModel
from kiosk.visit.settings import Settings

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
Type = QEvent.Type


class Window(QQuickWindow):
    """A window that notes which events get through."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[QEvent.Type] = []
        self.fingers = 0
        self.at = QPointF(-1, -1)

    def event(self, event: QEvent) -> bool:
        self.got.append(event.type())
        if isinstance(event, QTouchEvent):
            self.fingers = event.pointCount()
        if isinstance(event, QMouseEvent):
            self.at = event.scenePosition()
        return True


class Place:
    """A kiosk without pages: its model, its window, the filter before it, and a clock turned by hand."""

    def __init__(self, content, **options) -> None:
        self.now = 1000.0
        self.model = KioskModel(Session(content, read_phrases(paths.phrases("en")), Settings()))
        self.window = Window()
        self.left = 0
        leave = self._leave if options.pop("windowed", False) else None
        self.staff = StaffModel(self.model.session, Device(), self.model)
        self.activity = Activity(
            self.window, self.model, self.staff, leave=leave, clock=lambda: self.now, **options
        )

    def _leave(self) -> None:
        self.left += 1

    def gets(self, event: QEvent) -> bool:
        """Send an event to the window; return whether it got through."""
        self.window.got.clear()
        QCoreApplication.sendEvent(self.window, event)
        return event.type() in self.window.got

    def key(self, key: Qt.Key, held=NO_KEYS, *, repeated: bool = False) -> bool:
        return self.gets(QKeyEvent(Type.KeyPress, key, held, "", repeated))

    def press(self) -> bool:
        return self.gets(QMouseEvent(Type.MouseButtonPress, QPointF(), QPointF(), LEFT, LEFT, NO_KEYS))

    def mouse(self, kind: QEvent.Type, slid: float) -> bool:
        where = QPointF(slid, 0)
        return self.gets(QMouseEvent(kind, where, where, LEFT, LEFT, NO_KEYS))

    def touch(self, kind: QEvent.Type, fingers: int = 1, slid: float = 0.0) -> bool:
        first = {
            Type.TouchBegin: QEventPoint.State.Pressed,
            Type.TouchUpdate: QEventPoint.State.Updated,
            Type.TouchEnd: QEventPoint.State.Released,
        }[kind]
        states = [first, *[QEventPoint.State.Pressed] * (fingers - 1)]
        at = QPointF(slid, 0)
        points = [QEventPoint(n, state, at, at) for n, state in enumerate(states)]
        return self.gets(QTouchEvent(kind, GLASS[0], NO_KEYS, points))


GLASS: list = []


@pytest.fixture
def at(qapp, real_content):
    """Stand before a kiosk: ``at(windowed=True, dead_time=0.5)``."""
    GLASS[:] = [QTest.createTouchDevice()]
    places: list[Place] = []

    def stand(**options) -> Place:
        places.append(Place(real_content, **options))
        return places[-1]

    yield stand
    for place in places:
        place.activity.close()
        shiboken6.delete(place.window)  # at once: the next test may look at all windows there are
