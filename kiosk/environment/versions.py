"""Which Python, PySide6 and Python packages we accept.

Lives here: pure checks of facts handed in, and the two functions that find the facts. Must not: import Qt.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.environment.problem import SET_UP, EnvironmentProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def check_python(python: tuple[int, ...]) -> None:
    """Refuse a Python below 3.11."""
    if python < (3, 11):
        raise EnvironmentProblem(
            f"This is Python {_dotted(python)}; Aftercare Kiosk needs 3.11 or newer.\n"
            f"Install a newer Python, then type:\n    {SET_UP}"
        )


def check_packages(wanted: Mapping[str, str], is_installed: Callable[[str], bool]) -> None:
    """Refuse to start without the Python packages, and name the set-up.

    Args:
        wanted: what to import, and what the package is called that brings it.
        is_installed: says whether a module can be found.
    """
    missing = [package for module, package in wanted.items() if not is_installed(module)]
    if missing:
        noun = "package" if len(missing) == 1 else "packages"
        raise EnvironmentProblem(
            f"This Python ({sys.executable}) has no {noun} {', '.join(missing)}.\n"
            f"Type, in the folder of the program:\n    {SET_UP} run"
        )


def check_pyside(pyside: tuple[int, ...], python: tuple[int, ...]) -> None:
    """Refuse a PySide6 that is too old, or that would abort on this Python.

    PySide6 6.12.0 gives up one reference to None or True at every call. Before Python 3.12 these objects can
    die, and with them the process, within minutes. 6.11 is sound, and so is any on Python 3.12.
    """
    if pyside < (6, 8):
        raise EnvironmentProblem(
            f"This is PySide6 {_dotted(pyside)}; Aftercare Kiosk needs 6.8 or newer. Type:\n    {SET_UP}"
        )
    if pyside[:2] == (6, 12) and python < (3, 12):
        raise EnvironmentProblem(
            f"PySide6 {_dotted(pyside)} crashes within minutes on Python {_dotted(python)}.\n"
            f"PySide6 6.11 is sound there. Type:\n    {SET_UP}"
        )


def is_installed(module: str) -> bool:
    """Say whether a module can be found, without importing it."""
    return importlib.util.find_spec(module) is not None


def pyside_version() -> tuple[int, ...]:
    """Return the version of PySide6, read off its file.

    To import it would be early: from then on its import hook reads the source of every module that is loaded.
    """
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    text = Path(spec.origin).read_text(encoding="utf-8")
    if found := re.search(r'^__version__ = "(\d+)\.(\d+)\.(\d+)', text, re.MULTILINE):
        return int(found[1]), int(found[2]), int(found[3])
    import PySide6  # noqa: PLC0415 - where the file is written otherwise, there is no other way

    return tuple(PySide6.__version_info__[:3])


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
