"""A seeded monkey before the real kiosk: taps, swipes, many fingers, keys, clicks, turns of the screen."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk, application
from kiosk.content.reader import read
from kiosk.shell import paths
from kiosk.shell.languages import others_beside
from kiosk.shell.screen import measure
from kiosk.shell.tidying import GONE_MS
from kiosk.visit.settings import Settings
from tests.endurance.watching import Trouble, growth, items, look, memory, watched

SIZES = ((1080, 1920), (1920, 1080), (1280, 800), (800, 1280))
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3),
    *(Qt.Key.Key_F4, Qt.Key.Key_Q, Qt.Key.Key_Menu, Qt.Key.Key_F11, Qt.Key.Key_Print, Qt.Key.Key_Back),
)
HELD = (
    *[Qt.KeyboardModifier.NoModifier] * 8,
    *(Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier),
    *(Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier),
)
MOST_FINGERS = 10
MEASURED = 20
"""How often the memory is measured on the way."""
DEEPEST = 400
"""Somebody starts over after the monkey has done so many things, or it would go on within one visit."""


@dataclass
class Run:
    """What one run of the monkey came to."""

    events: int
    seconds: float
    trouble: Trouble
    screens: int
    memory: list[int]
    """In kB: at the start, on the way, at the end."""

    @property
    def growth(self) -> float:
        """Return how much the memory grew over the last half, in percent."""
        return growth(self.memory)


@contextmanager
def standing(size: tuple[int, int] = SIZES[0], dead_time: float = 0.0) -> Iterator[Kiosk]:
    """The real kiosk with all its languages, without a voice and without the pause after each page."""
    application()
    kiosk = Kiosk(
        read(paths.CONTENT),
        measure(*size),
        settings=Settings(motion=False),
        windowed=False,
        dead_time=dead_time,
        others=others_beside(paths.CONTENT),
    )
    kiosk.window.show()
    try:
        yield kiosk
    finally:
        kiosk.close()
        for _ in range(3):
            settle()


def settle() -> None:
    """Let the kiosk do what is waiting, and delete what has gone, as a running event loop does."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Monkey:
    """Does one thing after the other to ``kiosk``, by its ``seed`` always the same.

    ``events`` counts what the system would report: a touch, a movement, its end, a key, a click, a turn.
    """

    def __init__(self, kiosk: Kiosk, seed: int) -> None:
        self._kiosk, self._window = kiosk, kiosk.window
        self._glass = QTest.createTouchDevice()
        self._dice = random.Random(seed)
        self.events = 0
        self._ways: tuple[tuple[Callable[[], None], int], ...] = (
            (self._taps_a_thing, 30),
            (self._taps, 30),
            (self._swipes, 14),
            (self._puts_many_fingers, 14),
            (self._types, 26),
            (self._clicks, 6),
            (self._turns_the_screen, 1),
        )

    def acts(self) -> None:
        """Do one thing."""
        (way,) = self._dice.choices([w for w, _ in self._ways], [n for _, n in self._ways])
        way()
        settle()

    def _anywhere(self) -> QPoint:
        return QPoint(self._dice.randrange(self._window.width()), self._dice.randrange(self._window.height()))

    def _thing(self) -> QPoint:
        """Return the middle of something that can be pressed, or any place."""
        things = [
            item
            for item in items(self._window.contentItem())
            if item.inherits("QQuickAbstractButton") and item.isEnabled() and self._is_in_sight(item)
        ]
        if not things:
            return self._anywhere()
        thing = self._dice.choice(things)
        return thing.mapToScene(thing.boundingRect().center()).toPoint()

    def _is_in_sight(self, item: QQuickItem) -> bool:
        middle = item.mapToScene(item.boundingRect().center())
        return 0 <= middle.x() < self._window.width() and 0 <= middle.y() < self._window.height()

    def _taps_at(self, place: QPoint) -> None:
        self._touch("press", place)
        self._touch("release", place)

    def _touch(self, what: str, *places: QPoint) -> None:
        """Report one moment of some fingers."""
        fingers = QTest.touchEvent(self._window, self._glass)
        for number, place in enumerate(places):
            getattr(fingers, what)(number, place, self._window)
        fingers.commit()
        self.events += 1

    def _taps_a_thing(self) -> None:
        self._taps_at(self._thing())

    def _taps(self) -> None:
        self._taps_at(self._anywhere())

    def _swipes(self) -> None:
        start, end = self._anywhere(), self._anywhere()
        self._touch("press", start)
        for step in range(1, 4):
            self._touch("move", start + (end - start) * step / 3)
        self._touch("release", end)

    def _puts_many_fingers(self) -> None:
        places = [self._anywhere() for _ in range(self._dice.randint(2, MOST_FINGERS))]
        for what in ("press", "move", "release"):
            self._touch(what, *places)

    def _types(self) -> None:
        QTest.keyClick(self._window, self._dice.choice(KEYS), self._dice.choice(HELD))
        self.events += 2

    def _clicks(self) -> None:
        button = self._dice.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
        QTest.mouseClick(self._window, button, pos=self._anywhere())
        self.events += 2

    def _turns_the_screen(self) -> None:
        self._window.resize(*self._dice.choice(SIZES))
        self.events += 1


def _between_visits(kiosk: Kiosk) -> int:
    """Return the memory in kB when a visit was cleared; two pages differ by their pictures alone."""
    kiosk.window.resize(*SIZES[0])
    kiosk.session.clear()
    QTest.qWait(2 * GONE_MS)
    return memory()


def run(events: int, seed: int, minutes: float = 1e9, tell: Callable[[str], None] = lambda _: None) -> Run:
    """Let the monkey make so many events, or as many as so many minutes allow; look after each change."""
    seen: set[str] = set()
    sizes: list[int] = []
    with watched() as trouble, standing() as kiosk:
        monkey, session = Monkey(kiosk, seed), kiosk.session
        began, last, since, measured = time.monotonic(), None, 0, 0.0
        while monkey.events < events and (part := (time.monotonic() - began) / 60 / minutes) < 1:
            if max(part, monkey.events / events) >= measured:
                measured += 1 / MEASURED
                sizes.append(_between_visits(kiosk))
                tell(f"{monkey.events} events, {trouble.any} troubles, {sizes[-1] // 1024} MB")
            monkey.acts()
            since += 1
            now = (session.screen, session.visit.answers)
            if now != last:
                seen.add(session.screen)
                look(kiosk, trouble)
                last = now
            if since > DEEPEST:
                session.clear()
                since = 0
        took = time.monotonic() - began
        sizes.append(_between_visits(kiosk))
    return Run(monkey.events, took, trouble, len(seen), sizes)
