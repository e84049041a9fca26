"""Hands the clinic's logo to Qt Quick under ``image://logo/``.

What file it may be, and that it can do no harm, is content.logo's; here it is drawn at the size asked for.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import Final

from PySide6 import QtCore  # `Qt` is named where it is needed: its first use is slow (see activity.py)
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.content.leaflet import Clinic
from kiosk.content.logo import LogoError, read_logo
from kiosk.shell.pictures import render
from kiosk.shell.provider import nothing
from kiosk.viewmodels.session import NO_LOGO, Logo

_log = logging.getLogger(__name__)

_NARROWEST: Final = 0.25
_WIDEST: Final = 8.0
"""Width by height; a logo beyond these shapes could not be seen at the height of a line."""


class LogoProvider(QQuickImageProvider):
    """Reads logos from ``folder``, that of the content file, and draws them; keeps the one shown last."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._key = ""
        self._data = b""

    def logo_of(self, clinic: Clinic) -> Logo:
        """Return the logo of ``clinic``; none where it names none, or one that cannot be shown.

        Staff find in the log what is the matter. The address changes with the picture, so that a new one is
        not taken for the old.
        """
        if not clinic.logo:
            return NO_LOGO
        try:
            data = read_logo(self._folder, clinic.logo)
            size = _natural_size(data, clinic.logo)
        except LogoError as error:
            _log.warning("the clinic's name is shown in place of its logo: %s", error)
            return NO_LOGO
        self._data, self._key = data, hashlib.sha256(data).hexdigest()[:16]
        return Logo(f"image://logo/{self._key}", size.width() / size.height())

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803
        """Return the logo at the size requested, in device pixels; nothing to see for any other address."""
        if id != self._key or requestedSize.isEmpty():
            image = nothing()
        elif _is_svg(self._data):
            image = render(self._data, requestedSize)
        else:
            image = QImage.fromData(self._data).scaled(
                requestedSize,
                QtCore.Qt.AspectRatioMode.KeepAspectRatio,
                QtCore.Qt.TransformationMode.SmoothTransformation,
            )
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _is_svg(data: bytes) -> bool:
    return data.startswith(b"<")


def _natural_size(data: bytes, name: str) -> QSize:
    size = QSvgRenderer(QByteArray(data)).defaultSize() if _is_svg(data) else QImage.fromData(data).size()
    if size.isEmpty():
        raise LogoError(f'"{name}" cannot be drawn', "save it anew, or as the other kind")
    if not _NARROWEST <= size.width() / size.height() <= _WIDEST:
        wrong = f'"{name}" is {size.width()} wide and {size.height()} high'
        raise LogoError(wrong, f"a logo is at most {_WIDEST:g} times as wide as high")
    return size
