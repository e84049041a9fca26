"""A small window for one component: the QML engine, the theme, and the component in a column."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlApplicationEngine, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import application
from kiosk.content.model import Content
from kiosk.content.phrases import read_phrases
from kiosk.content.problems import Fault
from kiosk.device.device import Device
from kiosk.device.notices import Notice
from kiosk.shell import paths
from kiosk.shell.code import CodeProvider
from kiosk.shell.provider import install
from kiosk.shell.screen import Screen, measure
from kiosk.takeaway.code import encode
from kiosk.triage.paths import past_danger
from kiosk.viewmodels.device import DeviceModel
from kiosk.viewmodels.editing import EditingModel
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.staff import StaffModel
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Place, Visit

HOST = """
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Aftercare
import Aftercare.Backend

Window {{
    id: host

    required property KioskModel kiosk
    required property EditingModel editing
    required property StaffModel staff
    required property DeviceModel device

    function wear(theme: string) {{ Colours.theme = theme }}
    function dye(brand: string) {{ Colours.brandOnLight = brand }}
    function dress(pxPerMm: real, handheld: bool, text: int) {{
        Theme.pxPerMm = pxPerMm
        Theme.handheld = handheld
        Theme.textStep = text
    }}

    ColumnLayout {{
        width: parent.width
        {component}
    }}
}}
"""


class Host:
    """Shows one component on ``screen`` at a text step, with a result reached; ``item`` is the component."""

    def __init__(self, content: Content, component: str, screen: Screen, text: int) -> None:
        session = Session(content, read_phrases(paths.phrases("en")), Settings(text=text))
        self.model = KioskModel(session)
        fever = past_danger(content.wizard).with_answer("urgent_signs", ("fever",))
        staff = self._staffed(session)
        # A question and a result, so that every list holds something.
        session.replace(Visit(Place(Page.WIZARD)))
        session.replace(Visit(Place(Page.RESULT), answers=fever))
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.QML))
        install(self._engine)
        self._code = CodeProvider(lambda: encode(["Call 555 0134."]))
        self._engine.addImageProvider("code", self._code)
        self._device = DeviceModel(screen.px_per_mm, handheld=screen.handheld, parent=self.model)
        self._engine.setInitialProperties(
            {
                "kiosk": self.model,
                "editing": self._edited(),
                "staff": staff,
                "device": self._device,
            }
        )
        self._engine.loadData(HOST.format(component=component).encode())
        self._window: QQuickWindow = self._engine.rootObjects()[0]
        self._window.resize(screen.width, screen.height)
        self.asks(f"dress({screen.px_per_mm}, {str(screen.handheld).lower()}, {text})")
        self._window.show()
        self.settles()
        self.item: QQuickItem = self._window.contentItem().childItems()[0].childItems()[0]

    def _edited(self) -> EditingModel:
        """Return what the preview's panel shows, with something in every part of it."""
        editing = EditingModel("content.yaml", self.model)
        fault = Fault(
            "content.yaml", 3, 9, "clinic.phone", 'is the text "call us"', "write a telephone number"
        )
        editing.show_faults((fault,), "Saved at 12:00:00", "The screen shows the last version that was well.")
        editing.show_news("Somebody is told something calmer.", ["Words that patients read:"], calmer=True)
        return editing

    def _staffed(self, session: Session) -> StaffModel:
        """Return the staff's side, with something in every part of it."""
        own = Device()
        own.notices.tell(Notice("device", "device_missing", {"file": "device.json"}, ("line 3",)))
        staff = StaffModel(session, own, self.model)
        staff.ask()
        staff.pad.digit(2)
        staff.pad.opened.emit()
        staff.begin("handing")
        staff.hand.openCalendar()
        return staff

    def asks(self, expression: str) -> Any:
        """Return what a QML expression is, seen from the host."""
        evaluating = QQmlExpression(qmlContext(self._window), self._window, expression)
        value, _ = evaluating.evaluate()
        assert not evaluating.hasError(), evaluating.error().toString()
        return value

    def heard(self) -> list[QAccessibleInterface]:
        """Return what a screen reader meets."""
        met, waiting = [], [QAccessible.queryAccessibleInterface(self._window)]
        while waiting:
            node = waiting.pop()
            waiting += [node.child(n) for n in range(node.childCount())]
            if node.text(QAccessible.Text.Name) and node.role() is not QAccessible.Role.Window:
                met.append(node)
        return met

    def settles(self) -> None:
        """Lay out and paint."""
        QCoreApplication.processEvents()
        self._window.grabWindow()

    def close(self) -> None:
        """Take everything down; the view models go last."""
        self._window.hide()
        shiboken6.delete(self._engine)


@pytest.fixture
def host(qapp, real_content: Content) -> Iterator[Callable[..., Host]]:
    """Show a component: ``host("BodyText { text: 'Hello' }", size=(1080, 1920), text=2)``."""
    application()
    QAccessible.setActive(True)  # as a screen reader does when it comes; most names are there only then
    hosts: list[Host] = []

    def show(component: str, size: tuple[int, int] = (1080, 1920), text: int = 2) -> Host:
        hosts.append(Host(real_content, component, measure(*size), text))
        return hosts[-1]

    yield show
    for one in hosts:
        one.close()
    QAccessible.setActive(False)


def children_of(item: QQuickItem) -> Iterator[QQuickItem]:
    """Return an item and all that is in it, as far as it is shown."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from children_of(child)
