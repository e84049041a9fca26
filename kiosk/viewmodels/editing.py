"""The side panel of the preview: whether what was saved is sound, its faults, and what it changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.problems import WHOLE_FILE, Fault, counted
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class FaultRow:
    """One fault: its place in the file, what it is about, what is wrong, and what would be right."""

    place: str
    about: str
    wrong: str
    remedy: str


@QmlElement
@QmlUncreatable("made by the preview")
class EditingModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """What the author of a content file needs to know beside the screen."""

    changed = Signal()

    def __init__(self, file: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._saved = ""
        self._instead = ""
        self._faults = Rows(FaultRow, self)
        self._verdict = ""
        self._news: list[str] = []
        self._calmer = False

    def show_faults(self, faults: Sequence[Fault], saved: str, instead: str) -> None:
        """Show what is wrong; ``saved`` is when it was saved, ``instead`` what the screen shows meanwhile."""
        self._saved, self._instead = saved, instead
        self._faults.show([_row(fault) for fault in faults])
        self.changed.emit()

    def show_sound(self, saved: str) -> None:
        """Show that nothing is wrong."""
        self.show_faults((), saved, "")

    def show_news(self, verdict: str, news: Iterable[str], *, calmer: bool) -> None:
        """Show what the edits so far change for patients."""
        self._verdict, self._news, self._calmer = verdict, list(news), calmer
        self.changed.emit()

    @Property(str, constant=True)
    def file(self) -> str:
        """Return the name of the file."""
        return self._file

    @Property(str, notify=changed)
    def saved(self) -> str:
        """Return when it was saved."""
        return self._saved

    @Property(bool, notify=changed)
    def sound(self) -> bool:
        """Return whether nothing is wrong."""
        return self._faults.rowCount() == 0

    @Property(str, notify=changed)
    def heading(self) -> str:
        """Return whether all is well, in words."""
        faults = self._faults.rowCount()
        return "All is well." if faults == 0 else f"{counted(faults, 'thing')} to mend"

    @Property(str, notify=changed)
    def instead(self) -> str:
        """Return what the screen shows while the file is broken."""
        return self._instead

    @Property(Rows, constant=True)
    def faults(self) -> Rows:
        """Return the faults, in the order of the file."""
        return self._faults

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """Return whether anybody is told something calmer; empty as long as nothing was edited."""
        return self._verdict

    @Property(bool, notify=changed)
    def calmer(self) -> bool:
        """Return whether anybody is told something calmer."""
        return self._calmer

    @Property(list, notify=changed)
    def news(self) -> list[str]:
        """Return what else the edits change, a line for each thing."""
        return self._news


def _row(fault: Fault) -> FaultRow:
    about = "" if fault.path == WHOLE_FILE else fault.path
    return FaultRow(f"Line {fault.line}, column {fault.column}", about, fault.wrong, fault.right)
