"""The staff's pages, and what staff can do, as cards. A new task is one more row here, and a page for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TASKS = {
    "handing": "person",
    "cleaning": "stop",
    "setup": "change",
    "card": "card",
    "measures": "check",
    "printing": "print",
    "change_pin": "again",
    "leave": "close",
}
"""The tasks by id, in the order shown, each with its sign; their words are the phrases ``task_ID``."""


class StaffPage(StrEnum):
    """The pages of staff; ``CLOSED`` is none of them."""

    CLOSED = ""
    PIN = "pin"
    MENU = "menu"
    HANDING = "handing"
    SETUP = "setup"
    CARD = "card"
    MEASURES = "measures"
    PRINTING = "printing"
    CLEANING = "cleaning"


PAGES = {
    "handing": StaffPage.HANDING,
    "cleaning": StaffPage.CLEANING,
    "setup": StaffPage.SETUP,
    "card": StaffPage.CARD,
    "measures": StaffPage.MEASURES,
    "printing": StaffPage.PRINTING,
    "change_pin": StaffPage.PIN,
}
"""The page that each task is done on; whoever leaves the program needs none."""


@dataclass(frozen=True)
class TaskRow:
    """One task."""

    id: str
    title: str
    line: str
    sign: str


@QmlElement
@QmlUncreatable("made by the program")
class TasksModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The tasks, in the words of the language that staff read."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = Rows(TaskRow, self)
        session.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        say = self._session.say
        rows = [
            TaskRow(id_, say(f"task_{id_}"), say(f"task_line_{id_}"), sign) for id_, sign in TASKS.items()
        ]
        self._rows.show(rows)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Return the tasks."""
        return self._rows
