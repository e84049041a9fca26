"""One whole visit to the real program, led by itself: a script, not a way in.

    python -m tests.offline.visit FOLDER [--call ADDRESS]

It starts as `main.py` does, writes to FOLDER alone, goes from Welcome to a result and then to every screen
there is, has each read aloud, and says at the end what it did, as JSON. With --call the program also does,
once, what content can never make it do: it draws rich text with a picture from that address.
"""

import argparse
import importlib
import json
import sys
import time
from pathlib import Path

from kiosk import options
from kiosk.environment import fence

SETTLE_S = 0.03


def main(words: list[str]) -> int:
    """Start the kiosk by its own command line, and have the visit begin once it stands."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--call", default="")
    args = parser.parse_args(words)
    prepare = options.prepare

    def prepared(needs):
        # As before there was a fence: the detector of the tests has to have something to detect.
        if args.call:
            fence.put_up = lambda: ""
        notice = prepare(needs)
        _lead(importlib.import_module("kiosk.app"), args.call)
        return notice

    options.prepare = prepared
    return options.main(["--windowed", "1080x1920", "--state", args.folder])


def _lead(app, call: str) -> None:
    """Let the kiosk, once it stands, be visited."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    class Led(app.Kiosk):
        """A kiosk that is visited by itself."""

        def __init__(self, *given, **named) -> None:
            super().__init__(*given, **named | {"dead_time": 0.0})
            QTimer.singleShot(300, self._visit)

        def _visit(self) -> None:
            try:
                if call:
                    _call_up(call)
                sys.stdout.write(json.dumps(_visit(self)) + "\n")
                QGuiApplication.exit(0)
            except Exception:  # noqa: BLE001 - the event loop would swallow it, and the visit go on
                sys.excepthook(*sys.exc_info())
                QGuiApplication.exit(3)

    app.Kiosk = Led


class Ears:
    """Listens to each screen of ``kiosk``; ``heard`` counts those that were read aloud."""

    def __init__(self, kiosk) -> None:
        self._kiosk = kiosk
        self._listening = kiosk.model.listening
        self.heard = 0

    def settle(self, seconds: float = SETTLE_S, until=lambda: False) -> bool:
        """Let the program run for a while, or until something holds; return whether it does."""
        from PySide6.QtCore import QCoreApplication

        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.002)
        return until()

    def offered(self) -> None:
        """Wait until there is a voice for the language."""
        offered = lambda: self._kiosk.model._speech.property("offered")  # noqa: E731
        assert self.settle(10, offered), "no voice came"

    def hear(self) -> None:
        """Have the screen read aloud, for a moment."""
        from kiosk.viewmodels.listening import State

        self._listening.listen()
        if self._listening.state is State.ASKING:
            self._listening.agree()
        self.heard += self.settle(10, lambda: self._listening.state is State.READING)
        self.settle()


def _visit(kiosk) -> dict[str, object]:
    """Go everywhere, with ears open; return what was done."""
    from PySide6.QtGui import QAccessible

    from tests.journeys.pages import every_screen
    from tests.support.answering import Answering
    from tests.support.visitor import Visitor
    from tests.window.story import BRUISE_AFTER_TWO_WEEKS

    QAccessible.setActive(True)
    visitor, ears, session = Visitor(kiosk), Ears(kiosk), kiosk.session
    ears.offered()
    visitor.touches(session.say("begin"), session.say("ask"))
    Answering(visitor, session.content).says(**BRUISE_AFTER_TWO_WEEKS)
    result, screens = kiosk.model.property("page"), 1
    ears.hear()
    for _ in every_screen(visitor):
        screens += 1
        ears.settle()
        ears.hear()
    for code in ("es", "ar"):
        session.replace(session.in_language(code))
        screens += 1
        ears.settle()
        ears.offered()
        ears.hear()
    session.clear()
    ears.settle()
    return {"page": result, "screens": screens, "spoken": ears.heard, "sockets": _sockets()}


def _sockets() -> int:
    """Count the network sockets of this namespace, whoever has them; each table has one line of headings."""
    tables = [
        Path("/proc/self/net") / name for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "packet")
    ]
    return sum(len(table.read_text().splitlines()) - 1 for table in tables if table.exists())


def _call_up(address: str) -> None:
    """Draw what no page of ours may hold."""
    from PySide6.QtCore import QCoreApplication, QUrl
    from PySide6.QtQml import QQmlComponent, QQmlEngine

    engine = QQmlEngine()
    component = QQmlComponent(engine)
    rich = f"import QtQuick; Text {{ textFormat: Text.RichText; text: '<img src=\"{address}\">' }}"
    component.setData(rich.encode(), QUrl())
    text = component.create()
    until = time.monotonic() + 1
    while time.monotonic() < until:
        QCoreApplication.processEvents()
    text.setParent(engine)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
