"""`--sheet`: every picture with its name and its words, in every skin and theme, on pages for review.

What a picture looks like is in its SVG file; the words are the `alt` texts of the content.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from kiosk.app import application
from kiosk.commands.pictures.files import small, write
from kiosk.commands.pictures.look import GREY, MIDDLE
from kiosk.content.entry import Pictured
from kiosk.content.model import Content
from kiosk.content.outline import outline
from kiosk.content.wizard import Time
from kiosk.shell import paths
from kiosk.shell.fonts import FAMILY
from kiosk.shell.palette import THEMES, TONES, colours
from kiosk.shell.pictures import compose, render

PAGE: Final = QSize(2339, 1654)
"""A4, lying, at 200 dots to the inch; all sizes below are pixels of it."""
MARGIN, HEAD, FOOT = 60, 150, 60
WORDS, CELL, GAP = 415, 142, 8
ROW: Final = CELL + 2 * GAP
BODY, SMALL, TITLE = 25, 22, 40
INK, SOFT, LINE = "#000000", "#4a4a4a", "#9a9a9a"
COLUMNS: Final = tuple(
    (theme, tone) for theme in THEMES for tone in (TONES if theme not in GREY else (MIDDLE,))
)
"""The theme and the skin of each column."""


class Entry(NamedTuple):
    """A picture and what it is said to show; nothing is said of one that stands beside its own words."""

    name: str
    alts: tuple[str, ...]


def entries(content: Content) -> list[Entry]:
    """Return every picture there is, in the order of their names."""
    said: dict[str, dict[str, None]] = {}
    for _, entry in outline(content):
        if isinstance(entry, Pictured | Time) and entry.picture and entry.alt:
            said.setdefault(entry.picture, {})[entry.alt] = None
    names = sorted(file.stem for file in paths.PICTURES.glob("*.svg") if file.stem != "base")
    return [Entry(name, tuple(said.get(name, ()))) for name in names]


def pages(content: Content) -> Iterator[QImage]:
    """Yield the pages, drawn."""
    application()
    shown = entries(content)
    fit = (PAGE.height() - 2 * MARGIN - HEAD - FOOT) // ROW
    parts = [shown[first : first + fit] for first in range(0, len(shown), fit)]
    for number, part in enumerate(parts, start=1):
        picture = QImage(PAGE, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        _Page(painter).draw(part, f"Page {number} of {len(parts)}", content.version)
        painter.end()
        yield picture


def write_all(content: Content, out: Path) -> int:
    """Write the pages as sheet-1.png and so on; return how many. Raises OSError where that cannot be done."""
    number = 0
    for number, page in enumerate(pages(content), start=1):
        write(small(page), out / f"sheet-{number}.png")
    return number


class _Page:
    """Draws one page with ``painter``."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def draw(self, shown: list[Entry], where: str, version: str) -> None:
        """Draw the head, a row for each picture, and the foot."""
        wide = PAGE.width() - 2 * MARGIN
        self._text(QRect(MARGIN, MARGIN, wide, 60), "The pictures, for review", TITLE, bold=True)
        about = f"{where} \N{MIDDLE DOT} content {version}"
        self._text(QRect(MARGIN, MARGIN, wide, 60), about, BODY, align=Qt.AlignmentFlag.AlignRight)
        for number, (theme, tone) in enumerate(COLUMNS):
            named = theme.replace("_", " ") if theme in GREY else f"{theme}, skin {tone}"
            box = QRect(self._column(number), MARGIN + 66, CELL, HEAD - 74)
            self._text(box, named, SMALL, align=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        for number, entry in enumerate(shown):
            self._row(MARGIN + HEAD + number * ROW, entry)
        foot = QRect(MARGIN, PAGE.height() - MARGIN - FOOT, wide, FOOT)
        ask = "Tick the box where the picture shows what its words say, in every skin. Reviewed by, on:"
        self._text(foot, ask, SMALL, align=Qt.AlignmentFlag.AlignBottom)

    def _row(self, top: int, entry: Entry) -> None:
        self._painter.setPen(QPen(QColor(LINE), 1))
        self._painter.drawLine(MARGIN, top, PAGE.width() - MARGIN, top)
        self._painter.setPen(QPen(QColor(INK), 2))
        self._painter.drawRect(MARGIN, top + GAP + 4, 24, 24)
        self._text(QRect(MARGIN + 36, top + GAP, WORDS - 36, 34), entry.name, BODY, bold=True)
        alt = " / ".join(entry.alts) or "No words of its own: it stands beside words that say the same."
        box = QRect(MARGIN, top + GAP + 34, WORDS - GAP, ROW - GAP - 34)
        self._text(box, alt, SMALL, ink=INK if entry.alts else SOFT)
        for number, (theme, tone) in enumerate(COLUMNS):
            box = QRect(self._column(number), top + GAP, CELL, CELL)
            self._painter.fillRect(box, QColor(colours(theme, tone)["paper"]))
            drawn = render(compose(entry.name, theme=theme, tone=tone), QSize(CELL - 8, CELL - 8))
            self._painter.drawImage(box.topLeft() + QRect(0, 0, 8, 8).center(), drawn)

    def _column(self, number: int) -> int:
        return MARGIN + WORDS + number * (CELL + GAP)

    def _text(
        self,
        box: QRect,
        words: str,
        size: int,
        *,
        bold: bool = False,
        ink: str = INK,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        font = QFont(FAMILY)
        font.setPixelSize(size)
        font.setBold(bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        flags = align.value | Qt.TextFlag.TextWordWrap.value
        # As small as it must be for every word to be there.
        while self._painter.boundingRect(box, flags, words).height() > box.height() and size > 14:
            size -= 1
            font.setPixelSize(size)
            self._painter.setFont(font)
        self._painter.drawText(box, flags, words)
