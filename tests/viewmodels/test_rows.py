"""The one list model: roles from fields, replaced as a whole, left alone when nothing changed."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Qt

from kiosk.viewmodels.rows import Rows


@dataclass(frozen=True)
class Fruit:
    name: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Told:
    id: str
    words: str


@pytest.fixture
def rows() -> Rows:
    parent = QObject()
    model = Rows(Fruit, parent)
    model.keep = parent
    return model


def test_the_fields_are_the_roles(rows):
    assert [bytes(name).decode() for name in rows.roleNames().values()] == ["name", "parts"]


def test_the_roles_are_above_those_of_qt(rows):
    assert min(rows.roleNames()) == Qt.ItemDataRole.UserRole + 1


def test_rows_are_read_by_role(rows, shown):
    rows.show([Fruit("apple", ("core", "skin")), Fruit("pear")])
    assert shown(rows) == [{"name": "apple", "parts": ["core", "skin"]}, {"name": "pear", "parts": []}]


def test_a_new_list_replaces_the_old_one_at_once(rows, heard, shown):
    rows.show([Fruit("apple"), Fruit("pear")])
    resets = heard(rows.modelReset)
    rows.show([Fruit("plum")])
    assert shown(rows) == [{"name": "plum", "parts": []}]
    assert resets.times == 1


def test_an_equal_list_leaves_what_is_shown_alone(rows, heard):
    rows.show([Fruit("apple")])
    resets = heard(rows.modelReset)
    rows.show([Fruit("apple")])
    assert resets.times == 0


def test_a_row_has_no_rows_below_it(rows):
    rows.show([Fruit("apple")])
    assert rows.rowCount(rows.index(0, 0)) == 0


def test_what_is_not_there_is_nothing(rows):
    rows.show([Fruit("apple")])
    first = next(iter(rows.roleNames()))
    assert rows.data(rows.index(5, 0), first) is None
    assert rows.data(rows.index(0, 0), 0) is None


def test_the_same_things_told_differently_live_on(heard):
    owner = QObject()
    rows = Rows(Told, owner)
    rows.show([Told("a", "one"), Told("b", "two")])
    anew, changed = heard(rows.modelReset), heard(rows.dataChanged)
    rows.show([Told("a", "one"), Told("b", "ticked")])
    assert (anew.times, changed.times) == (0, 1)
    rows.show([Told("b", "ticked"), Told("a", "one")])
    assert anew.times == 1
