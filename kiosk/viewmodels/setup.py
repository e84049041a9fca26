"""The settings of the device, for staff: each a row of values to choose from.

What may be set is kiosk.device.settings'; a file has room for values that lie between those offered here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.device import Device
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.visit.switching import SwitchKeys

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

OFFERED: Final[dict[str, tuple[object, ...]]] = {
    "mode": (None, "kiosk", "tablet"),
    "bottom_edge": (600.0, 700.0, 800.0, 900.0, 1000.0, 1100.0),
    "idle_floor": (120, 180, 240, 300),
    "cleaning_lock": (30, 60),
    "approved_languages_only": (False, True),
    "switch_keys": (SwitchKeys(), SwitchKeys("space", "enter", "f1"), SwitchKeys("f1", "f2", "f3")),
}
"""The settings shown, and the values to choose from, in their order."""


@dataclass(frozen=True)
class SettingRow:
    """One setting: its values in words, and which of them holds; -1 where the file has another."""

    id: str
    heading: str
    values: tuple[str, ...]
    current: int


@QmlElement
@QmlUncreatable("made by the program")
class SetupModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The settings, each changed by a touch and kept at once."""

    changed = Signal()

    def __init__(self, session: Session, device: Device, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._device = device
        self._rows = Rows(SettingRow, self)
        session.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._rows.show([self._row(name) for name in OFFERED])
        self.changed.emit()

    def _row(self, name: str) -> SettingRow:
        held, offered = getattr(self._device.settings, name), OFFERED[name]
        current = offered.index(held) if held in offered else -1
        words = tuple(self._words(name, value) for value in offered)
        return SettingRow(name, self._session.say(f"set_{name}"), words, current)

    def _words(self, name: str, value: object) -> str:
        say = self._session.say
        match name:
            case "mode":
                return say(f"mode_{value or 'by_size'}")
            case "bottom_edge":
                return say("number_mm", number=f"{value:g}")
            case "approved_languages_only":
                return say("languages_checked" if value else "languages_all")
            case "switch_keys":
                assert isinstance(value, SwitchKeys)
                return say("three_keys", first=value.next, second=value.select, third=value.scan)
        return say("number_seconds", number=value)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Return the settings."""
        return self._rows

    @Slot(str, int)
    def pick(self, name: str, index: int) -> None:
        """Choose a value by its place; what is not offered changes nothing."""
        if name in OFFERED and 0 <= index < len(OFFERED[name]):
            self._device.change(**{name: OFFERED[name][index]})
            self._show()
