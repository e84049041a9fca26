"""What a phone would see of a screen: its pixels scaled, blurred, turned, from the side, in a dull light."""

from __future__ import annotations

from collections.abc import Callable

import zxingcpp
from PIL import Image, ImageFilter
from PySide6.QtGui import QImage

WALL = 120
"""The grey of what is around the screen."""


def pixels(image: QImage) -> Image.Image:
    """Return a picture of the screen as the decoder takes it, in greys."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return Image.frombuffer(
        "L", (grey.width(), grey.height()), bytes(grey.constBits()), "raw", "L", grey.bytesPerLine(), 1
    )


def _straight(seen: Image.Image) -> Image.Image:
    return seen


def _larger(seen: Image.Image) -> Image.Image:
    return seen.resize((round(seen.width * 1.63), round(seen.height * 1.63)), Image.Resampling.BICUBIC)


def _smaller(seen: Image.Image) -> Image.Image:
    """Return it as from farther away: two and a half pixels of the phone for a dot of three on the screen."""
    return seen.resize((round(seen.width * 0.84), round(seen.height * 0.84)), Image.Resampling.BICUBIC)


def _blurred(seen: Image.Image) -> Image.Image:
    return _larger(seen).filter(ImageFilter.GaussianBlur(1.2))


def _turned(seen: Image.Image) -> Image.Image:
    return _larger(seen).rotate(15, Image.Resampling.BICUBIC, expand=True, fillcolor=WALL)


def _from_the_side(seen: Image.Image) -> Image.Image:
    """Return it as a phone sees it from the side: the far edge is an eighth shorter."""
    large = _larger(seen)
    wide, high = large.size
    inset = high / 16
    # Where in the picture each corner of what is seen comes from.
    corners = [(0, -inset), (0, high + inset), (wide, high), (wide, 0)]
    flat = [coordinate for corner in corners for coordinate in corner]
    return large.transform(
        (round(wide * 0.94), high), Image.Transform.QUAD, flat, Image.Resampling.BICUBIC, fillcolor=WALL
    )


def _dull(seen: Image.Image) -> Image.Image:
    """Return it at half the contrast."""
    return _larger(seen).point(lambda grey: 64 + grey // 2)


PHOTOGRAPHS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "straight": _straight,
    "larger": _larger,
    "smaller": _smaller,
    "blurred": _blurred,
    "turned 15 degrees": _turned,
    "from the side": _from_the_side,
    "half contrast": _dull,
}


def read(photograph: Image.Image) -> str | None:
    """Return what the decoder reads in a photograph of a screen; None where it finds no code."""
    found = zxingcpp.read_barcodes(photograph, formats=zxingcpp.BarcodeFormat.QRCode)
    return found[0].text if found else None
