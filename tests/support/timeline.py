"""The healing timeline in front of somebody: its page, its slider, and places on its chart."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.shell.screen import measure
from kiosk.shell.starting import defaults_for
from kiosk.visit.healing import position
from kiosk.visit.settings import Settings
from tests.support.hands import Hands
from tests.support.running import SIZES

Key = Qt.Key
DAY = "Your day"
SLIDER = QAccessible.Role.Slider
SCROLLED = (800, 1280)
"""A screen on which the timeline is longer than the page."""


@pytest.fixture
def looking(meet):
    """Meet a visitor before the timeline: ``looking(size=..., text=...)``."""

    def begin(size=SIZES[0], text=None):
        text = text or defaults_for(measure(*size)).text
        visitor = meet(size=size, settings=Settings(motion=False, text=text))
        visitor.touches("Touch to start", "How long it takes")
        hands = Hands(visitor)
        visitor.kiosk.window.grabWindow()
        return hands

    return begin


def slider(hands):
    return next(thing for thing in hands.visitor.things if thing.role is SLIDER)


def day(hands):
    return hands.visitor.kiosk.session.visit.day


def node_of_the_slider(hands) -> QAccessibleInterface:
    waiting = [QAccessible.queryAccessibleInterface(hands.visitor.kiosk.window)]
    while waiting:
        node = waiting.pop()
        if node.role() is SLIDER:
            return node
        waiting += [node.child(n) for n in range(node.childCount())]
    pytest.fail("there is no slider")


def item(hands, name):
    """The item of one QML file that is on the screen."""
    waiting = [hands.visitor.kiosk.window.contentItem()]
    while waiting:
        one = waiting.pop()
        if one.isVisible() and one.metaObject().className().startswith(f"{name}_QML"):
            return one
        waiting += one.childItems()
    pytest.fail(f"no {name} is shown")


def spot(hands, days, row=0):
    """The point of the window where ``days`` stand in a row of the chart."""
    axis = item(hands, "ChartAxis")
    # A pixel or two within the last edge, which belongs to what stands beside the chart.
    mirrored, place = axis.property("mirrored"), min(position(days), 0.995)
    across = axis.property("origin") + axis.property("span") * (1 - place if mirrored else place)
    corner = axis.mapToScene(QPoint(round(across), round(axis.height())))
    return QPoint(round(corner.x()), round(corner.y()) + row * 30 + 15)


def top(hands):
    hands.visitor.kiosk.window.grabWindow()
    return hands.visitor.things[0].place.y()


def taps(hands, point):
    hands.presses_at(point)
    hands.lifts()
