"""The typeface, the same on every machine; where its files are is known in kiosk/environment/typeface.py.

Scripts that it has no letters for are drawn in fonts of the system; the set-up installs those.
"""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.environment.typeface import typeface

_log = logging.getLogger(__name__)

FAMILY = "Source Sans Pro"
SCRIPTS = tuple(
    f"Noto Sans {script} UI"
    for script in ("Arabic", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Tamil", "Telugu", "Thai")
)
"""Families of the system for other scripts, tried before whatever else the system has.

They are those made for buttons: their letters fit the lines of our own typeface.
"""


def register() -> None:
    """Make the typeface known to Qt and everybody's default; without it, the system's own serves."""
    found = typeface()
    if found is None:
        _log.warning("there is no typeface %s; the system's own is used", FAMILY)
        QFont.insertSubstitutions(FAMILY, SCRIPTS)
        return
    for file in (found.regular, found.semibold, found.bold):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            _log.warning("the typeface %s cannot be read; the system's own is used", file.name)
    # Debian's is the same typeface under the name of its next edition.
    others = SCRIPTS if found.family == FAMILY else (found.family, *SCRIPTS)
    QFont.insertSubstitutions(FAMILY, others)
    QGuiApplication.setFont(QFont(FAMILY))
