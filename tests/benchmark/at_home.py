"""The kiosk as `main.py --windowed` starts it, but with Home as its first screen: a script, not a way in.

`--content FILE` serves another file. `--everywhere` then shows every screen once by touch, returns to Home,
and says so on standard output.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

from kiosk import options
from kiosk.environment import Needs

WINDOW = "1080x1920"


def main(words: list[str]) -> int:
    """Start the kiosk by its own command line; once Qt may be imported, have the first visit begun."""
    prepare = options.prepare

    def prepared(needs: Needs) -> str:
        notice = prepare(needs)
        app = importlib.import_module("kiosk.app")
        _begin_at_home(app)
        if "--everywhere" in words:
            _look_everywhere(app)
        return notice

    options.prepare = prepared
    others = [word for word in words if word != "--everywhere"]
    return options.main(["--windowed", WINDOW, *others])


def _begin_at_home(app: ModuleType) -> None:
    """Let the first visitor have left the welcome page."""

    class HomeFirst(app.Session):
        """A session that begins on Home."""

        def __init__(self, *given: object, **named: object) -> None:
            super().__init__(*given, **named)
            self.visit = self.visit.home()

    app.Session = HomeFirst


def _look_everywhere(app: ModuleType) -> None:
    """Let the kiosk, once it stands, be led through every screen."""
    from PySide6.QtCore import QTimer

    from tests.benchmark.driving import Driver
    from tests.benchmark.walks import WALKS

    class Led(app.Kiosk):
        """A kiosk that is shown around by itself."""

        def __init__(self, *given: object, **named: object) -> None:
            super().__init__(*given, **named | {"dead_time": 0.0})
            QTimer.singleShot(500, self._show_around)

        def _show_around(self) -> None:
            driver = Driver(self)
            for walk in WALKS:
                walk.go(self.model)
                driver.settle()
                driver.tap(walk.target)
                driver.settle()
            self.model.goHome()
            driver.settle()
            print("everywhere", flush=True)

    app.Kiosk = Led


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
