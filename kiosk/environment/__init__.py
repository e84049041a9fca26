"""What must hold before Qt is imported, checked in order, with a plain message where it does not.

Lives here: the order. Beside it: versions.py, variables.py, libraries.py, display.py, memory.py, fence.py.
Must not: import Qt or anything of ours but this room at the top; print; exit.

An old Python must be able to read this room in order to refuse, so its syntax is that of Python 3.8.
"""

from __future__ import annotations

import enum
import os
import sys

from kiosk.environment import display, fence, libraries, memory, typeface, variables, versions
from kiosk.environment.problem import EnvironmentProblem

__all__ = ["EnvironmentProblem", "Needs", "prepare"]

_READING = {"yaml": "PyYAML", "pydantic": "pydantic"}
_DRAWING = {"PySide6": "PySide6-Essentials", "segno": "segno", "fpdf": "fpdf2"}
_TYPEFACE = {typeface.PACKAGE: "font-source-sans-pro"}


class Needs(enum.IntEnum):
    """How much of the machine a command needs; each includes those before it."""

    READING = 0
    """Content only: no Qt, no display."""
    DRAWING = 1
    """Qt, but nobody looks: pictures are written."""
    WINDOW = 2
    """Qt and a display that answers."""


def prepare(needs: Needs) -> str:
    """Make this process ready for what a command needs; return what staff should know, mostly nothing.

    Raises:
        EnvironmentProblem: something is missing or unsound; the text is for whoever started the program.
    """
    versions.check_python(sys.version_info[:3])
    variables.clear(os.environ, sys.path)
    wanted = dict(_READING)
    if needs >= Needs.DRAWING:
        wanted.update(_DRAWING)
        if typeface.typeface() is None:
            wanted.update(_TYPEFACE)
    versions.check_packages(wanted, versions.is_installed)
    # No foreign package may have a hand in the checks; and to look for one is slow.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    if needs is Needs.READING:
        return ""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    # Qt waits 5 ms before each frame, for more changes to come; ours come together, and a slide has no time.
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
    if needs is Needs.DRAWING:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "linux":
        memory.keep_large_apart()
        _prepare_linux()
    versions.check_pyside(versions.pyside_version(), sys.version_info[:3])
    return fence.put_up()


def _prepare_linux() -> None:
    """Choose the display, and see that its libraries are there and that it answers."""

    def answers_with_its_libraries(kind: str, name: str) -> bool:
        libraries.check_libraries(kind)
        return display.answers(kind, name)

    # First of all, so that a bare machine without a display hears of its libraries too.
    libraries.check_libraries(display.likely_platform(os.environ))
    os.environ["QT_QPA_PLATFORM"] = display.choose_platform(os.environ, answers_with_its_libraries)
