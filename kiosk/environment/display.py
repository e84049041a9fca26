"""Which display the program opens its window on, and whether that display is there.

Lives here: the kinds of display we know, the choice, the question to the display. Must not: import Qt, whose
own answer to a missing display is to abort.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.environment.problem import EnvironmentProblem, sudo

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# The kinds of display we know on Linux. `vnc` is left out because it listens on the network; `eglfs` and
# `linuxfb` because they abort where they do not find their device, and nobody has tried them yet.
PLATFORMS = ("xcb", "wayland", "offscreen")


def likely_platform(environ: Mapping[str, str]) -> str:
    """Return the platform plugin we would use if its display answered.

    Raises:
        EnvironmentProblem: QT_QPA_PLATFORM asks for one that we do not allow.
    """
    asked = environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if asked and asked not in PLATFORMS:
        raise EnvironmentProblem(
            f"QT_QPA_PLATFORM is {asked!r}, which Aftercare Kiosk does not use.\n"
            f"Leave it out, or set one of: {', '.join(PLATFORMS)}. Type:\n"
            f"    unset QT_QPA_PLATFORM"
        )
    return asked or ("wayland" if environ.get("WAYLAND_DISPLAY") else "xcb")


def choose_platform(environ: Mapping[str, str], answers: Callable[[str, str], bool]) -> str:
    """Return the value for QT_QPA_PLATFORM: what was asked for, else the first display that answers.

    Args:
        environ: the variables of the process.
        answers: says whether the display of this kind and name answers.

    Raises:
        EnvironmentProblem: there is no display, or none that answers.
    """
    asked = environ.get("QT_QPA_PLATFORM", "")
    kind = likely_platform(environ) if asked else ""
    variables = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    if kind and kind not in variables:
        return asked
    candidates = [kind] if kind else list(variables)
    named = {each: environ[variables[each]] for each in candidates if environ.get(variables[each])}
    for each, name in named.items():
        if answers(each, name):
            return asked or each
    if not named:
        unset = [variables[each] for each in reversed(candidates)]
        what = f"{unset[0]} is not set" if len(unset) == 1 else f"neither {' nor '.join(unset)} is set"
        raise EnvironmentProblem(_no_display(f"There is no display: {what}."))
    what = " and ".join(f"{variables[each]}={name}" for each, name in named.items())
    raise EnvironmentProblem(_no_display(f"No display answers at {what}, or it does not let this user in."))


def _no_display(what: str) -> str:
    """Add to what is wrong with the display what can be done."""
    python = Path(sys.executable)
    python = python.relative_to(Path.cwd()) if python.is_relative_to(Path.cwd()) else python
    return (
        f"{what}\n"
        f"On a machine that shows a desktop, as the user who is logged in there, type:\n"
        f"    DISPLAY=:0 {python} main.py\n"
        f"On a machine without a desktop, at its own console, type:\n"
        f"    {sudo()}apt-get install -y cage xwayland && cage -d -- {python} main.py\n"
        f"To see the screens as pictures, which needs no display, type:\n"
        f"    {python} main.py pictures pictures"
    )


def answers(kind: str, name: str) -> bool:
    """Ask a display whether it is there, by the library that Qt itself will use."""
    library = ctypes.CDLL("libxcb.so.1" if kind == "xcb" else "libwayland-client.so.0")
    connect = library.xcb_connect if kind == "xcb" else library.wl_display_connect
    connect.restype = ctypes.c_void_p
    address = connect(name.encode(), None)
    if address is None:
        return False
    connection = ctypes.c_void_p(address)
    if kind == "wayland":
        library.wl_display_disconnect(connection)
        return True
    refused = bool(library.xcb_connection_has_error(connection))  # xcb hands out a connection even then
    library.xcb_disconnect(connection)
    return not refused
