"""The typeface, the same on every machine: it comes with a Python package that carries its licence."""

from __future__ import annotations

import importlib.resources
import logging

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

_log = logging.getLogger(__name__)

FAMILY = "Source Sans Pro"
_FILES = ("SourceSansPro-Regular.ttf", "SourceSansPro-Semibold.ttf", "SourceSansPro-Bold.ttf")


def register() -> None:
    """Make the typeface known to Qt and everybody's default; without it, the system's own serves."""
    folder = importlib.resources.files("font_source_sans_pro") / "files"
    for name in _FILES:
        with importlib.resources.as_file(folder / name) as path:
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                _log.warning("the typeface %s cannot be read; the system's own is used", name)
    QGuiApplication.setFont(QFont(FAMILY))
