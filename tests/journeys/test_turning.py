"""A tablet turned in the hand, a panel hung the other way: the same page, answers and place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.commands.pictures import screens
from kiosk.visit.settings import Settings
from tests.support.running import SIZES

KINDS = ("welcome", "home", "topic-hives", "care", "timeline", "help", "settings", "result-doctor_today")
ASKING = ("wizard-emergency_signs", "wizard-problems", "wizard-when", "wizard-risk", "wizard-check_foot")
FRAMES, FRAME_MS = 12, 30
"""After which every layout is at rest."""


def settles(kiosk: Kiosk) -> None:
    for _ in range(FRAMES):
        QCoreApplication.processEvents()
        kiosk.window.grabWindow()
        QTest.qWait(FRAME_MS)


def turns(kiosk: Kiosk) -> None:
    kiosk.window.resize(kiosk.window.height(), kiosk.window.width())
    settles(kiosk)


def items(kiosk: Kiosk) -> list[QQuickItem]:
    found, waiting = [], [kiosk.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            found.append(item)
            waiting.extend(reversed(item.childItems()))
    return found


def flicked(kiosk: Kiosk) -> QQuickItem | None:
    """What scrolls on this page, if it is longer than the window."""
    for item in items(kiosk):
        if item.property("contentY") is not None and item.property("interactive"):
            return item
    return None


def in_sight(item: QQuickItem, pane: QQuickItem) -> bool:
    box = QRectF(item.mapToItem(pane, QPointF(0, 0)), item.size())
    return box.intersects(QRectF(QPointF(0, 0), pane.size()))


def words_on(kiosk: Kiosk) -> list[str]:
    texts = [str(item.property("text")) for item in items(kiosk) if item.inherits("QQuickText")]
    return sorted(text for text in texts if text and text not in ("Up", "More"))


@pytest.mark.parametrize("name", [*KINDS, *ASKING])
@pytest.mark.parametrize("size", [SIZES[0], SIZES[3]], ids=["panel", "tablet"])
def test_turning_keeps_the_page_its_words_and_the_visit(start, real_content, size, name):
    kiosk = start(size=size, settings=Settings(motion=False))
    visit = screens(real_content)[name].prefer(kiosk.session.defaults)
    kiosk.session.replace(visit)
    settles(kiosk)
    page, before = kiosk.model.screen, words_on(kiosk)
    for _ in range(2):
        turns(kiosk)
        assert (kiosk.model.screen, kiosk.session.visit) == (page, visit)
    assert words_on(kiosk) == before


@pytest.mark.parametrize("share", [0.35, 0.7])
@pytest.mark.parametrize(
    "name", ["topic-lumps", "help", "settings", "result-call_clinic", "wizard-urgent_signs"]
)
def test_turning_a_tablet_keeps_in_sight_what_was_read(start, real_content, name, share):
    kiosk = start(size=(800, 1280), settings=Settings(text=3, motion=False))
    kiosk.session.replace(screens(real_content)[name].prefer(kiosk.session.defaults))
    settles(kiosk)
    pane = flicked(kiosk)
    assert pane, f"{name} is not longer than the window; choose another"
    pane.setProperty("contentY", round(share * (pane.property("contentHeight") - pane.height())))
    settles(kiosk)
    texts = [item for item in items(kiosk) if item.inherits("QQuickText") and pane.isAncestorOf(item)]
    middle = pane.height() / 2
    read = min(texts, key=lambda item: abs(item.mapToItem(pane, QPointF(0, item.height() / 2)).y() - middle))
    for _ in range(2):
        turns(kiosk)
        assert in_sight(read, flicked(kiosk) or pane), read.property("text")
