"""How the device stands, for staff: what it shows, who sealed it, its machine, what is to be mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk
from kiosk.device.device import Device
from kiosk.device.facts import Fact
from kiosk.device.notices import Notice
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class FactRow:
    """One line: what it is about, how it stands, and whether staff have to act."""

    label: str
    text: str
    bad: bool


@dataclass(frozen=True)
class NoticeRow:
    """One notice, and the lines below it as they are."""

    text: str
    lines: tuple[str, ...]


@QmlElement
@QmlUncreatable("made by the program")
class StandingModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """Looked at anew each time the staff page opens, and when a notice comes or goes."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        device: Device,
        parent: QObject,
        *,
        facts: Callable[[], Sequence[Fact]],
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._device = device
        self._find = facts
        self._facts = Rows(FactRow, self)
        self._notices = Rows(NoticeRow, self)

    @Slot()
    def look(self) -> None:
        """Look at everything anew."""
        found = [*self._of_content(), *self._find(), Fact("program", text=kiosk.__version__)]
        self._facts.show([self._row(fact) for fact in found])
        self._notices.show([self._notice(notice) for notice in self._device.notices])
        self.changed.emit()

    def _of_content(self) -> list[Fact]:
        seal = self._session.seal
        version = Fact("content", text=self._session.content.version)
        if seal is not None:
            values = {"by": seal.by, "date": seal.on.isoformat(), "review": seal.review_by.isoformat()}
            return [version, Fact("seal", "sealed", values=values)]
        sample = not self._session.content.clinic.checked
        return [version, Fact("seal", "seal_sample" if sample else "seal_none", bad=True)]

    def _row(self, fact: Fact) -> FactRow:
        text = self._session.say(f"fact_{fact.key}", **fact.values) if fact.key else fact.text
        return FactRow(self._session.say(f"label_{fact.label}"), text, fact.bad)

    def _notice(self, notice: Notice) -> NoticeRow:
        values = {name: str(value) for name, value in notice.values.items()}
        return NoticeRow(self._session.say(f"notice_{notice.key}", **values), notice.lines)

    @Property(Rows, constant=True)
    def facts(self) -> Rows:
        """Return how things stand, line by line."""
        return self._facts

    @Property(Rows, constant=True)
    def notices(self) -> Rows:
        """Return what is to be mended."""
        return self._notices

    @Property(bool, notify=changed)
    def allWell(self) -> bool:  # noqa: N802 - QML reads it
        """Return whether there is nothing to mend."""
        return self._notices.rowCount() == 0
