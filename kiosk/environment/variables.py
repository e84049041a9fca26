"""Which variables of the environment this process goes by; all that could lead it astray are cleared.

Lives here: the lists, and clearing. Must not: read what a variable says; import Qt or anything of ours.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableMapping

# Qt and QML read some hundred variables, Python some forty; a desktop session may set any of them, for other
# programs. They can load foreign plugins and modules, change sizes, or open ports. All are cleared but these:
CLEARED = ("QT_", "QML", "QSG_", "PYSIDE_", "PYSIDE6_", "PYTHON")
KEPT = (
    "QT_QPA_PLATFORM",  # which kind of display; we check the name
    "QT_QUICK_BACKEND",  # a machine with a good GPU may choose another renderer than ours
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",  # a screen reader that starts after us
    "QT_LOGGING_RULES",  # whoever looks for a fault; it changes only what is logged
    "PYTHONPYCACHEPREFIX",  # where compiled Python may be kept, if its own folder cannot be written to
)
# QT_SCALE_FACTOR and its kin are cleared too: sizes are millimetres, and a device's settings know its panel.

DESKTOPS = frozenset(
    {
        "XDG_CURRENT_DESKTOP",  # these name the desktop whose look, dialogs and menus Qt would load
        "XDG_SESSION_DESKTOP",
        "DESKTOP_SESSION",
        "KDE_FULL_SESSION",
        "GNOME_DESKTOP_SESSION_ID",
        "SESSION_MANAGER",  # could close the window, and opens a connection
        "XMODIFIERS",  # a foreign input method, with windows of its own
        "GTK_MODULES",
    }
)


def hostile(environ: Iterable[str]) -> list[str]:
    """Return the variables that neither Qt nor Python may see."""
    return [name for name in environ if (name.startswith(CLEARED) and name not in KEPT) or name in DESKTOPS]


def clear(environ: MutableMapping[str, str], path: list[str]) -> None:
    """Clear the hostile variables, and from ``path`` (as ``sys.path``) the folders that one of them added."""
    foreign = {Path(each).absolute() for each in environ.get("PYTHONPATH", "").split(os.pathsep) if each}
    path[:] = path[:1] + [each for each in path[1:] if Path(each).absolute() not in foreign]
    for name in hostile(environ):
        del environ[name]
