"""Hands the square of dots to Qt Quick under ``image://code/``: black on white in every theme, never blurred.

What it holds and how large a dot is are decided elsewhere; here it is drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.shell.provider import nothing
from kiosk.takeaway.code import QUIET, Code

MOST_DOT: Final = 64
"""The widest dot that is drawn, in pixels."""


class CodeProvider(QQuickImageProvider):
    """Draws the square that ``code_of`` gives, ``image://code/KEY?dot=3`` with dots of 3 pixels.

    Nothing is kept: a square goes with its page.
    """

    def __init__(self, code_of: Callable[[], Code | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._code_of = code_of

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N802, N803
        """Return the square; nothing to see where there is none."""
        code, wanted = self._code_of(), id.rpartition("?dot=")[2]
        if code is None or not wanted.isdecimal() or not 0 < int(wanted) <= MOST_DOT:
            image = nothing()
        else:
            image = drawn(code, int(wanted))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def drawn(code: Code, dot: int) -> QImage:
    """Return the square with dots of ``dot`` pixels, and the white that belongs around it."""
    white = bytes([255])
    margin = white * (QUIET * dot)
    side = code.dots * dot
    blank = white * side * QUIET * dot
    lines = []
    for row in code.rows:
        line = b"".join((b"\0" if dark else white) * dot for dark in row)
        lines.append((margin + line + margin) * dot)
    data = blank + b"".join(lines) + blank
    return QImage(data, side, side, side, QImage.Format.Format_Grayscale8).copy()
