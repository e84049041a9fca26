"""Hands pictures and icons to Qt Quick under ``image://picture/`` and ``image://icon/``, drawn once and kept.

What they look like is in the SVG files; putting them together and drawing them is pictures.py's.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final
from urllib.parse import parse_qs

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

from kiosk.shell.pictures import RESOURCES, compose, compose_icon, is_missing, render

_KEPT_BYTES: Final = 48 * 2**20
"""Of drawn images that are kept for the next page."""


class _Kept:
    """Images drawn before, the last used ones, up to _KEPT_BYTES: pages come and go, their pictures stay."""

    def __init__(self) -> None:
        self._images: dict[tuple[bytes, int, int], QImage] = {}
        self._bytes = 0

    def image(self, svg: bytes, size: QSize) -> QImage:
        """Return ``svg`` drawn at ``size`` pixels."""
        key = (svg, size.width(), size.height())
        found = self._images.pop(key, None)
        if found is None:
            found = render(svg, size)
            self._bytes += found.sizeInBytes()
        self._images[key] = found  # the last used one stands last
        while self._bytes > _KEPT_BYTES and len(self._images) > 1:
            self._bytes -= self._images.pop(next(iter(self._images))).sizeInBytes()
        return found


class PictureProvider(QQuickImageProvider):
    """Serves ``image://picture/<id>?theme=&tone=&size=WxH`` and ``image://icon/<name>?ink=``.

    A picture that there is none of is one pixel large: the screen then says in words what there would be.
    One object serves one of the two: kind is "picture" or "icon". Use `install`,
    which registers both and keeps them alive as long as the engine.
    """

    def __init__(self, kind: str = "picture", resources: Path = RESOURCES) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kind = kind
        self._resources = resources
        self._kept = _Kept()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803
        """Return the image for an address; sizes are in device pixels."""
        name, _, query = id.partition("?")
        asked = {key: values[-1] for key, values in parse_qs(query).items()}
        if self._kind == "icon":
            svg = compose_icon(name, ink=asked.get("ink", ""), resources=self._resources)
        else:
            tone = asked.get("tone", "3")
            svg = compose(
                name,
                theme=asked.get("theme", "light"),
                tone=int(tone) if tone.isdecimal() else 3,
                ink=asked.get("ink"),
                resources=self._resources,
            )
        wide, _, high = asked.get("size", "").partition("x")
        if wide.isdecimal() and high.isdecimal():
            requestedSize = QSize(int(wide), int(high))  # noqa: N806 - Qt's name
        missing = self._kind == "picture" and is_missing(svg)
        image = nothing() if missing else self._kept.image(svg, requestedSize)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def nothing() -> QImage:
    """Return the image that says that there is none: one pixel that cannot be seen."""
    return QImage(bytes(4), 1, 1, QImage.Format.Format_ARGB32_Premultiplied).copy()


def install(engine: QQmlEngine, resources: Path = RESOURCES) -> tuple[PictureProvider, ...]:
    """Register both providers with engine and return them.

    The engine owns the C++ half only; the Python half is kept on the engine object.
    """
    providers = tuple(PictureProvider(kind, resources) for kind in ("picture", "icon"))
    for kind, provider in zip(("picture", "icon"), providers, strict=True):
        engine.addImageProvider(kind, provider)
    engine.setProperty("_picture_providers", providers)
    return providers
