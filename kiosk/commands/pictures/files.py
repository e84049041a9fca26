"""Writing pictures as PNG: as they are, or with at most 256 colours, at little more than a third."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QImageWriter

COLOURS: Final = 256
"""As many as eight bits can tell apart."""
EXACT: Final = 112
"""Colours that are kept to the shade: grounds, surfaces, inks and the usual edges of letters."""
NEIGHBOURS: Final = 0xFFF0F0F0
HALF_WAY: Final = 0x00080808
"""Colours alike in these bits are neighbours; what stands for them lies half-way between."""
EVERY: Final = 3
"""Colours are counted in every third pixel of every third row: whatever is plain to see is larger."""


def write(picture: QImage, file: Path) -> None:
    """Write a PNG; raises OSError where that cannot be done."""
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(data, QByteArray(b"png")).write(picture)
    file.write_bytes(data.data().data())


def small(picture: QImage) -> QImage:
    """Return a picture in at most 256 colours: its commonest ones, exact, and for each rare one a near one.

    Screens are plain surfaces with words on them, so this is far smaller and looks the same.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    # A fast scaling takes pixels as they are, so no colour is counted that is not there.
    thinned = plain.scaled(max(1, plain.width() // EVERY), max(1, plain.height() // EVERY))
    counted = Counter(memoryview(thinned.constBits()).cast("I")).most_common()
    # The others stand for their neighbours: a picture of skin has few pixels and many shades.
    kin: Counter[int] = Counter()
    for colour, times in counted[EXACT:]:
        kin[colour & NEIGHBOURS] += times
    table = [colour for colour, _ in counted[:EXACT]]
    table += [colour | HALF_WAY for colour, _ in kin.most_common(COLOURS - EXACT)]
    exact = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, exact)
