"""A real X screen of our own, and a look at its pixels: the moment something is painted, whoever paints it.

The same eye watches every program: one column of pixels, every two milliseconds, until a colour fills enough
of it. What a toolkit says of its own first frame is not asked.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import time
from typing import Self

import psutil

WIDTH, HEIGHT = 1080, 1920
BRAND = 0x0B4F58
"""The colour of the card "Is this normal?" on Home; nothing is this colour before."""
ENOUGH = 40
"""Pixels of the column that must have the colour: more than letters have."""
POLL_S = 0.002
_Z_PIXMAP = 2
_ALL_PLANES = ctypes.c_ulong(-1)


class _Image(ctypes.Structure):
    """The head of Xlib's XImage."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
    )


def missing() -> str:
    """Return what this machine lacks for a screen of our own; nothing where it lacks nothing."""
    if shutil.which("Xvfb") is None:
        return "Xvfb is not installed"
    try:
        ctypes.CDLL("libX11.so.6")
    except OSError:
        return "libX11 is not installed"
    return ""


class Display:
    """One Xvfb, from entering the context to leaving it."""

    def __enter__(self) -> Self:
        """Start the server on a free number and look at it."""
        ours, theirs = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
                *("-nolisten", "tcp", "-noreset", "-terminate"),  # and gone when nobody looks any more
            ],
            pass_fds=(theirs,),
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        with os.fdopen(ours) as told:
            self.name = f":{told.readline().strip()}"
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._connection = ctypes.c_void_p(self._x.XOpenDisplay(self.name.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._connection))
        return self

    def __exit__(self, *_: object) -> None:
        """End the server."""
        self._x.XCloseDisplay(self._connection)
        self._server.terminate()
        self._server.wait()

    def environment(self) -> dict[str, str]:
        """Return the variables of a program that is to show itself here, and nowhere else."""
        foreign = ("QT_", "WAYLAND_", "PYTHON")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
        return kept | {"DISPLAY": self.name}

    def shows(self, colour: int = BRAND) -> bool:
        """Return whether ``colour`` fills enough of the middle column."""
        image = self._x.XGetImage(
            self._connection, self._root, WIDTH // 2, 0, 1, HEIGHT, _ALL_PLANES, _Z_PIXMAP
        )
        try:
            pixels = (ctypes.c_uint32 * HEIGHT).from_address(image.contents.data)
            return sum(pixel & 0xFFFFFF == colour for pixel in pixels) >= ENOUGH
        finally:
            self._x.XDestroyImage(image)

    def wait(self, *, until: bool, limit_s: float = 60.0) -> float:
        """Wait until the brand colour is shown, or no longer; return the moment (perf_counter)."""
        end = time.perf_counter() + limit_s
        while self.shows() is not until:
            if time.perf_counter() > end:
                raise TimeoutError(f"nothing was painted within {limit_s:.0f} s")
            time.sleep(POLL_S)
        return time.perf_counter()


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a program that we started, with all it has started itself."""
    family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
    for each in family:
        try:
            each.kill()
        except psutil.NoSuchProcess:
            continue
    psutil.wait_procs(family, timeout=10)
    process.wait()
