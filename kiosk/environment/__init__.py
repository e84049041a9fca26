"""What must hold before Qt is imported, checked in order, with a plain message where it does not.

Lives here: the order, and the variables Qt may see. Beside it: versions.py, libraries.py, display.py.
Must not: import Qt or anything of ours but this room at the top; print; exit.

An old Python must be able to read this room in order to refuse, so its syntax is that of Python 3.8.
"""

from __future__ import annotations

import enum
import os
import sys
from typing import TYPE_CHECKING

from kiosk.environment import display, libraries, versions
from kiosk.environment.problem import EnvironmentProblem

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["EnvironmentProblem", "Needs", "hostile", "prepare"]

# Qt and QML read some hundred variables; a desktop session may set any of them, for other programs. They can
# load foreign plugins, change sizes or open ports. All are cleared but these:
CLEARED = ("QT_", "QML", "QSG_", "PYSIDE_", "PYSIDE6_")
KEPT = (
    "QT_QPA_PLATFORM",  # which kind of display; we check the name
    "QT_QUICK_BACKEND",  # a machine with a good GPU may choose another renderer than ours
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",  # a screen reader that starts after us
    "QT_LOGGING_RULES",  # whoever looks for a fault; it changes only what is logged
)
# QT_SCALE_FACTOR and its kin are cleared too: sizes are millimetres, and a device's settings know its panel.

_READING = {"yaml": "PyYAML", "pydantic": "pydantic"}
_DRAWING = {"PySide6": "PySide6-Essentials", "font_source_sans_pro": "font-source-sans-pro"}


class Needs(enum.IntEnum):
    """How much of the machine a command needs; each includes those before it."""

    READING = 0
    """Content only: no Qt, no display."""
    DRAWING = 1
    """Qt, but nobody looks: pictures are written."""
    WINDOW = 2
    """Qt and a display that answers."""


def prepare(needs: Needs) -> None:
    """Make this process ready for what a command needs.

    Raises:
        EnvironmentProblem: something is missing or unsound; the text is for whoever started the program.
    """
    versions.check_python(sys.version_info[:3])
    wanted = {**_READING, **(_DRAWING if needs >= Needs.DRAWING else {})}
    versions.check_packages(wanted, versions.is_installed)
    if needs is Needs.READING:
        return
    for name in hostile(os.environ):
        del os.environ[name]
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if needs is Needs.DRAWING:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "linux":
        _prepare_linux()
    versions.check_pyside(versions.pyside_version(), sys.version_info[:3])


def _prepare_linux() -> None:
    """Choose the display, and see that its libraries are there and that it answers."""

    def answers_with_its_libraries(kind: str, name: str) -> bool:
        libraries.check_libraries(kind)
        return display.answers(kind, name)

    # First of all, so that a bare machine without a display hears of its libraries too.
    libraries.check_libraries(display.likely_platform(os.environ))
    os.environ["QT_QPA_PLATFORM"] = display.choose_platform(os.environ, answers_with_its_libraries)


def hostile(environ: Iterable[str]) -> list[str]:
    """Return the variables Qt must not see."""
    return [name for name in environ if name.startswith(CLEARED) and name not in KEPT]
