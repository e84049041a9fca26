"""The marks of the five levels are told apart from across a room, on a print of one ink."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.shell.pictures import compose, render

LEVELS = ("expected", "watch", "call_clinic", "doctor_today", "emergency_now")
NEAR = 92
# A mark of 20 mm seen from three metres holds no more detail than this many pixels.
FROM_THREE_METRES = 24

pytestmark = pytest.mark.usefixtures("qapp")


def ink(level: str, side: int) -> list[bool]:
    """Return for every pixel of a print whether it takes ink; side: px, a multiple of four."""
    paper = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    paper.fill("#ffffff")
    painter = QPainter(paper)
    drawing = compose(f"level-{level}", theme="black_on_white")
    painter.drawImage(0, 0, render(drawing, QSize(side, side)))
    painter.end()
    raw: Any = paper.convertToFormat(QImage.Format.Format_Grayscale8).constBits()
    return [value < 128 for value in bytes(raw)]


@pytest.mark.parametrize(("one", "other"), list(combinations(LEVELS, 2)))
def test_a_mark_is_told_from_every_other_from_three_metres(one: str, other: str) -> None:
    pairs = list(zip(ink(one, FROM_THREE_METRES), ink(other, FROM_THREE_METRES), strict=True))
    assert sum(a != b for a, b in pairs) / len(pairs) > 0.15


def test_a_mark_takes_more_ink_the_more_urgent_its_level_is() -> None:
    weights = [sum(ink(level, NEAR)) for level in LEVELS]
    assert all(higher > 1.08 * lower for lower, higher in pairwise(weights)), weights


def test_only_the_mark_of_an_emergency_is_a_filled_shape() -> None:
    middle = NEAR // 2
    for level in LEVELS:
        row = ink(level, NEAR)[middle * NEAR : (middle + 1) * NEAR]
        rim = row.index(True)
        solid = row[rim : rim + NEAR // 6]
        assert all(solid) == (level == "emergency_now"), level
