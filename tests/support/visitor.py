"""A visitor who knows of the kiosk only what a screen reader tells, and does only what a screen reader can.

Nothing is held across a step: a page that has gone takes its part of the accessibility tree with it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from kiosk.app import Kiosk
from kiosk.content.numbers import STAYS
from kiosk.visit.settings import Settings

Role = QAccessible.Role
ACTIONABLE = {Role.Button, Role.CheckBox, Role.RadioButton, Role.Link, Role.Slider}

MOST_PRESSES = 100
"""More than any page needs to be turned to its end."""


@dataclass(frozen=True)
class Thing:
    """One thing as a screen reader meets it; ``place`` is seen from the window's corner, in pixels."""

    role: QAccessible.Role
    name: str
    description: str
    can_press: bool
    disabled: bool
    checked: bool
    focused: bool
    place: QRect

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r}{' (disabled)' if self.disabled else ''}"


class Visitor:
    """Reads and touches the window of ``kiosk``."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk

    # Seeing

    @property
    def things(self) -> list[Thing]:
        """All that is on the page, in reading order; what is hidden is not, what is scrolled away is."""
        return [thing for thing, _ in self._walk()]

    @property
    def buttons(self) -> list[Thing]:
        """What can be acted on now."""
        return [thing for thing in self.things if thing.role in ACTIONABLE and not thing.disabled]

    @property
    def headings(self) -> list[str]:
        """The headings, in reading order."""
        return [thing.name for thing in self.things if thing.role is Role.Heading]

    @property
    def heading(self) -> str:
        """The first heading."""
        return next(iter(self.headings), "")

    @property
    def focused(self) -> str:
        """The name of what has the keys, or nothing."""
        return next((thing.name for thing in self.things if thing.focused and thing.role in ACTIONABLE), "")

    @property
    def ticked(self) -> list[str]:
        """The names of what is ticked."""
        return [thing.name for thing in self.things if thing.checked]

    def hears(self) -> list[str]:
        """Everything read aloud, in order."""
        return [text for thing in self.things for text in (thing.name, thing.description) if text]

    def finds(self, name: str) -> Thing:
        """The one thing that can be acted on and is called ``name``."""
        return self._find(name)[0]

    def reads(self, *texts: str) -> None:
        """Fail unless every one of ``texts`` is on the page."""
        heard = self.hears()
        missing = [text for text in texts if text not in heard]
        assert not missing, f"{missing} is not read; there is: {heard}"

    def reads_nothing_of(self, *texts: str) -> None:
        """Fail if one of ``texts`` is on the page."""
        there = [text for text in texts if text in self.hears()]
        assert not there, f"{there} is still read"

    # Doing

    def touches(self, *names: str) -> None:
        """Press one thing after the other."""
        for name in names:
            thing, node = self._find(name)
            assert not thing.disabled, f"{thing} cannot be pressed"
            node.actionInterface().doAction(QAccessibleActionInterface.pressAction())

    def touches_as_long_as_it_can(self, name: str) -> None:
        """Press a thing until it cannot be pressed any more, as More at the end of a page."""
        for _ in range(MOST_PRESSES):
            if self.finds(name).disabled:
                return
            self.touches(name)
        pytest.fail(f"{name!r} never comes to an end")

    def _find(self, name: str) -> tuple[Thing, QAccessibleInterface]:
        found = [(thing, node) for thing, node in self._walk() if thing.can_press and thing.name == name]
        assert len(found) == 1, f"{len(found)} things are called {name!r}; there are: {self._offer()}"
        return found[0]

    def _offer(self) -> str:
        return ", ".join(str(thing) for thing in self.things if thing.can_press)

    def _walk(self) -> Iterator[tuple[Thing, QAccessibleInterface]]:
        QCoreApplication.processEvents()
        corner = self.kiosk.window.position()
        waiting = [QAccessible.queryAccessibleInterface(self.kiosk.window)]
        while waiting:
            node = waiting.pop()
            if node.state().invisible:
                continue
            waiting += [node.child(n) for n in reversed(range(node.childCount()))]
            if node.role() is not Role.Window:
                yield _thing(node, corner), node


def _thing(node: QAccessibleInterface, corner: QPoint) -> Thing:
    state, actions = node.state(), node.actionInterface()
    press = QAccessibleActionInterface.pressAction()
    return Thing(
        role=node.role(),
        name=_seen(node.text(QAccessible.Text.Name)),
        description=_seen(node.text(QAccessible.Text.Description)),
        can_press=bool(actions) and press in actions.actionNames(),
        disabled=bool(state.disabled),
        checked=bool(state.checked),
        focused=bool(state.focused),
        place=node.rect().translated(-corner),
    )


def _seen(text: str) -> str:
    """Return a text as eyes have it: a space at which no line ends looks like any other."""
    return text.replace(STAYS, " ")


@pytest.fixture
def meet(start) -> Iterator[Callable[..., Visitor]]:
    """Start a kiosk as `start` does, nothing moving, and meet the visitor before it."""
    QAccessible.setActive(True)  # as a screen reader does when it comes; most names are there only then

    def begin(settings: Settings | None = None, **wishes: object) -> Visitor:
        kiosk = start(settings=settings or Settings(motion=False), **wishes)
        kiosk.window.requestActivate()
        return Visitor(kiosk)

    yield begin
    QAccessible.setActive(False)


@pytest.fixture
def visitor(meet) -> Visitor:
    """A visitor before a waiting-room screen, standing, at the welcome page."""
    return meet()
