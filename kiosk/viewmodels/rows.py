"""One read-only list model over frozen dataclasses; the roles are the dataclass's fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_ROLE = 0x0101
"""Qt.ItemDataRole.UserRole + 1. It is not named, for `Qt` is slow to make (see shell/activity.py)."""

_NOWHERE: QModelIndex = QModelIndex()


@dataclass(frozen=True)
class SignsRow:
    """A list of signs, any one of which means ``level``."""

    level: str
    heading: str
    signs: tuple[str, ...]


@QmlElement
@QmlUncreatable("made by the view models")
class Rows(QAbstractListModel):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """A list for QML. ``kind`` is the dataclass of every row; a new list replaces the old one.

    Where it holds the same things by their ids, only what has changed of them is told: a delegate that has
    the keys, or is being read aloud, lives on.
    """

    def __init__(self, kind: type, parent: QObject) -> None:
        super().__init__(parent)
        self._roles = {_FIRST_ROLE + n: field.name for n, field in enumerate(fields(kind))}
        self._rows: tuple[Any, ...] = ()

    def show(self, rows: Sequence[object]) -> None:
        """Replace all rows; an equal list changes nothing."""
        new, old = tuple(rows), self._rows
        if new == old:
            return
        if _ids(new) == _ids(old) != ():
            self._rows = new
            for n in range(len(new)):
                if new[n] != old[n]:
                    self.dataChanged.emit(self.index(n, 0), self.index(n, 0))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows; a row has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return one field of one row; a tuple as a list, which is what QML knows."""
        name = self._roles.get(role)
        if name is None or not index.isValid() or index.row() >= len(self._rows):
            return None  # rows replaced in silence: a page being left may still ask for one that is gone
        value: object = getattr(self._rows[index.row()], name)
        return list(value) if isinstance(value, tuple) else value

    @Slot(str, result="QStringList")
    def texts(self, name: str) -> list[str]:
        """Return one field of every row, so that a layout can measure all of it before any is drawn."""
        return [str(getattr(row, name)) for row in self._rows]

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        """Return the field names as roles."""
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}


def _ids(rows: tuple[Any, ...]) -> tuple[str, ...]:
    """Return the ids of rows, or nothing where they have none."""
    return tuple(row.id for row in rows if hasattr(row, "id"))
