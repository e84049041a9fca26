"""No view model has a class of its own in Qt's eyes.

PySide6 gives an object that is connected by a method which is not a `Slot` a meta object of its own, on the
heap. It goes away with the object, but QML keeps what it knew of it by its address. The next object there
then lacks its own properties: a page shows nothing, with "Unable to assign [undefined]".
"""

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.content.phrases import read_phrases
from kiosk.shell import paths
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.session import Session
from kiosk.visit.settings import Settings


@pytest.fixture
def two(qapp, real_content):
    words = read_phrases(paths.phrases("en"))
    return [KioskModel(Session(real_content, words, Settings())) for _ in range(2)]


def address(model: QObject) -> int:
    """Return where the meta object of a model stands in memory."""
    (where,) = shiboken6.getCppPointer(model.metaObject())
    return where


def test_models_of_one_class_share_one_meta_object(two):
    first, second = ([each, *each.findChildren(QObject)] for each in two)
    assert len(first) > 20
    apart = {type(a).__name__ for a, b in zip(first, second, strict=True) if address(a) != address(b)}
    assert not apart, "mark what they connect to as Slot"
