"""All that can be reached of a running kiosk, as names and values: Python's, Qt's and QML's.

No list of fields is kept here: what is added to a model, a page or a setting later is found as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, QTimer, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk

PLAIN = (str, int, float, bool, type(None), bytes)
READABLE = {"QString", "int", "double", "float", "bool", "QColor", "QVariantList", "QStringList", "QUrl"}
"""The types of Qt that hold a plain value."""
NOT_OURS = ("kiosk.content", "kiosk.signoff")
"""What is served; it is frozen, and the same for every visitor."""


def whole_state(kiosk: Kiosk) -> dict[str, object]:
    """Return every plain value that can be reached, by the way to it."""
    kiosk.window.requestActivate()  # of several windows one only has the keys
    QCoreApplication.processEvents()
    found: dict[str, object] = {}
    seen: set[int] = set()
    for name in ("session", "model", "staff", "activity", "_announcer", "reader"):
        found |= dict(_of(getattr(kiosk, name), name, seen))
    kiosk.window.grabWindow()
    said = frozenset(kiosk.session.words.values())
    found |= dict(_of_item(kiosk.window.contentItem(), "window", said))
    found["window.title"] = kiosk.window.title()
    return found


def _of(value: object, path: str, seen: set[int]) -> Iterator[tuple[str, object]]:
    if isinstance(value, PLAIN):
        yield path, value
    elif isinstance(value, Enum):
        yield path, value.name
    elif isinstance(value, QTimer):
        yield f"{path}.active", value.isActive()
    elif isinstance(value, (Mapping, tuple, list, set, frozenset)):
        yield f"{path}#", len(value)
        for key, each in value.items() if isinstance(value, Mapping) else enumerate(value):
            yield from _of(each, f"{path}[{key}]", seen)
    elif _is_ours(value) and id(value) not in seen:
        seen.add(id(value))
        yield from _of_ours(value, path, seen)


def _is_ours(value: object) -> bool:
    room = type(value).__module__
    return room.startswith("kiosk.") and not room.startswith(NOT_OURS)


def _of_ours(value: object, path: str, seen: set[int]) -> Iterator[tuple[str, object]]:
    yield f"{path}:", type(value).__name__
    names = [field.name for field in fields(value)] if is_dataclass(value) else list(vars(value))
    for name in names:
        yield from _of(getattr(value, name), f"{path}.{name}", seen)
    if isinstance(value, QObject):
        yield from _of_qobject(value, path)


def _of_qobject(thing: QObject, path: str) -> Iterator[tuple[str, object]]:
    meta = thing.metaObject()
    for n in range(meta.propertyCount()):
        prop = meta.property(n)
        if not prop.isReadable() or prop.typeName() not in READABLE:
            continue
        value = prop.read(thing)
        if isinstance(value, QColor):
            value = value.name()
        if isinstance(value, QUrl):
            value = value.toString()
        if isinstance(value, PLAIN) or (isinstance(value, list) and all(isinstance(v, PLAIN) for v in value)):
            yield f"{path}/{prop.name()}", value
    if isinstance(thing, QAbstractListModel):
        yield f"{path}/rows", thing.rowCount()


def _of_item(item: QQuickItem, path: str, said: frozenset[str]) -> Iterator[tuple[str, object]]:
    """Yield what an item holds; of what is hidden the words, except those that come with the program."""
    for name, value in _of_qobject(item, path):
        if item.isVisible() or (name.endswith("/text") and value and value not in said):
            yield name, value
    for n, child in enumerate(item.childItems()):
        yield from _of_item(child, f"{path}.{n}", said)
