"""What Qt knows of this machine: how it draws, on which screens, with which letters."""

from __future__ import annotations

import os

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen

from kiosk.app import application
from kiosk.commands.doctor.machine import Facts
from kiosk.environment.typeface import typeface
from kiosk.shell.fonts import FAMILY, SCRIPTS
from kiosk.shell.screen import measure


def examine() -> Facts:
    """Return the facts."""
    app = application()
    families = set(QFontDatabase.families())
    ours = typeface()
    wanted = (ours.family if ours else FAMILY, *SCRIPTS)
    return {
        "drawing": {
            "PySide6": PySide6.__version__,
            "Qt": qVersion(),
            "display": QGuiApplication.platformName(),
            "renderer": os.environ.get("QT_QUICK_BACKEND", "") or "Qt's own choice",
        },
        "screens": [_screen(screen) for screen in app.screens()] or ["none"],
        "letters": {name: "found" if name in families else "missing" for name in wanted},
    }


def _screen(screen: QScreen) -> str:
    size, told = screen.size(), screen.physicalSize()
    ours = measure(size.width(), size.height(), told.width(), told.height())
    return (
        f"{screen.name() or 'unnamed'}: {size.width()} x {size.height()} px, "
        f"says {told.width():.0f} x {told.height():.0f} mm, taken as {ours.px_per_mm:.2f} px a mm"
    )
