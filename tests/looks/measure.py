"""How far two pictures of a screen differ to the eye, and where.

Both are halved, for nobody sees single pixels. Colours are compared in CIELAB, where equal distances look
equally large, and averaged over a patch about as wide as a letter. Letters that lie half a pixel beside
their place, or whose edges are smoothed another way, differ little within a patch; another word, or a button
that has moved, differs in the whole of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops, ImageCms, ImageFilter
from PySide6.QtGui import QImage

from kiosk.commands.pictures.files import write

HALF: Final = 2
PATCH: Final = 3
"""Halved pixels to each side of the middle of a patch."""
SMOOTHED: Final = 0.4
"""Radius in halved pixels; sharp and soft edges of letters come nearer to each other."""
TOLERANCE: Final = 24
"""Distance in CIELAB, averaged over a patch. tests/looks/test_measure.py shows what it lets pass."""
NUDGES: Final = (0.0, -0.5, 0.5)
"""Pixels by which a picture may lie beside the reference, across and down."""
MARK: Final = (214, 0, 90)
"""The colour of differences in a difference picture; no theme has it."""
CELL: Final = 8
"""Halved pixels; differences in cells that touch are one difference."""


@dataclass(frozen=True)
class Box:
    """Where two pictures differ, in pixels of the screen; ``distance`` is the largest in it."""

    left: int
    top: int
    right: int
    bottom: int
    distance: int

    def told(self, px_per_mm: float) -> str:
        """Return the box in pixels and millimetres."""
        width, height = self.right - self.left, self.bottom - self.top
        return (
            f"{width} x {height} px at ({self.left}, {self.top}), "
            f"{width / px_per_mm:.0f} x {height / px_per_mm:.0f} mm, off by {self.distance}"
        )


def store(picture: QImage, file: Path) -> None:
    """Write a reference: halved, in all its colours, so that nothing is lost before anything has changed."""
    write(_as_qt(_halved(_plain(picture))), file)


def differences(reference: Image.Image, picture: QImage) -> list[Box]:
    """Return where a picture differs from a reference, from the top down."""
    distance = distances(reference, picture)
    if distance is None:
        return [Box(0, 0, picture.width(), picture.height(), 100)]
    return sorted(_boxes(distance), key=lambda box: (box.top, box.left))


def distances(reference: Image.Image, picture: QImage) -> Image.Image | None:
    """Return for every halved pixel how far its patch is off; None where the sizes differ."""
    plain = _plain(picture)
    halved = _halved(plain)
    if halved.size != reference.size:
        return None
    wanted = _lab(reference)
    nearest = _patches(wanted, _lab(halved))
    if nearest.getextrema()[1] <= TOLERANCE:
        return nearest  # as nearly always
    for across, down in product(NUDGES, NUDGES):
        nudged = plain.transform(
            plain.size, Image.Transform.AFFINE, (1, 0, across, 0, 1, down), Image.Resampling.BILINEAR
        )
        nearest = ImageChops.darker(nearest, _patches(wanted, _lab(_halved(nudged))))
    return nearest


def side_by_side(reference: Image.Image, picture: QImage) -> Image.Image:
    """Return the reference, the picture and where they differ, beside each other, at half their size."""
    now = _halved(_plain(picture))
    distance = distances(reference, picture) or Image.new("L", now.size, 255)
    mask = distance.point([255 if value > TOLERANCE else 0 for value in range(256)])
    marked = Image.composite(Image.new("RGB", now.size, MARK), _faded(now), mask)
    beside = Image.new("RGB", (reference.width + 2 * now.width, max(reference.height, now.height)))
    for left, part in ((0, reference), (reference.width, now), (reference.width + now.width, marked)):
        beside.paste(part, (left, 0))
    return beside


def _boxes(distance: Image.Image) -> Iterator[Box]:
    """Yield a box around all that is off in cells beside each other."""
    mask = distance.point([0 if value <= TOLERANCE else 255 for value in range(256)])
    cells = {
        (column, row): worst
        for column in range(0, distance.width, CELL)
        for row in range(0, distance.height, CELL)
        if (worst := distance.crop((column, row, column + CELL, row + CELL)).getextrema()[1]) > TOLERANCE
    }
    while cells:
        place, worst = cells.popitem()
        joined, waiting = {place}, [place]
        while waiting:
            column, row = waiting.pop()
            for beside in product((column - CELL, column, column + CELL), (row - CELL, row, row + CELL)):
                if beside in cells:
                    worst = max(worst, cells.pop(beside))
                    joined.add(beside)
                    waiting.append(beside)
        columns, rows = [each[0] for each in joined], [each[1] for each in joined]
        left, top = min(columns), min(rows)
        within = mask.crop((left, top, max(columns) + CELL, max(rows) + CELL)).getbbox() or (0, 0, 0, 0)
        edges = (left + within[0], top + within[1], left + within[2], top + within[3])
        yield Box(*(HALF * edge for edge in edges), distance=worst)


def _patches(one: Image.Image, two: Image.Image) -> Image.Image:
    light, green_red, blue_yellow = ImageChops.difference(one, two).split()
    light = light.point([round(value * 100 / 255) for value in range(256)])  # Pillow stretches it to a byte
    both = ImageChops.add(ImageChops.add(light, green_red), blue_yellow)
    return both.filter(ImageFilter.BoxBlur(PATCH))


def _lab(picture: Image.Image) -> Image.Image:
    soft = picture.filter(ImageFilter.GaussianBlur(SMOOTHED))
    return ImageCms.applyTransform(soft, _to_lab())


@cache
def _to_lab() -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
    )


def _halved(picture: Image.Image) -> Image.Image:
    return picture.resize((picture.width // HALF, picture.height // HALF), Image.Resampling.BOX)


def _faded(picture: Image.Image) -> Image.Image:
    return Image.blend(picture, Image.new("RGB", picture.size, (128, 128, 128)), 0.6)


def _plain(picture: QImage) -> Image.Image:
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    return Image.frombytes("RGB", size, bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine())


def _as_qt(picture: Image.Image) -> QImage:
    raw = picture.tobytes()
    rgb = QImage(raw, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    return rgb.copy()
