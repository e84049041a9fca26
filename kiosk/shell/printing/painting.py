"""Leaves drawn by Qt, ink by ink at the places where they were laid: for printers that must be drawn on.

Nothing is laid out anew here. Words keep their lines and their places; only the letters are Qt's. To import
this loads Qt's print support, and with it widgets. The kiosk itself never does.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QByteArray, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtSvg import QSvgRenderer

from kiosk.shell.fonts import FAMILY, register
from kiosk.shell.printing.spooler import PrintError
from kiosk.takeaway.paper.document import Leaf
from kiosk.takeaway.paper.ink import Box, Line, Picture, Words
from kiosk.takeaway.paper.letters import MM_A_POINT

MM_AN_INCH = 25.4
_UNBOUNDED = 1e6


@cache
def ready() -> QGuiApplication:
    """Make Qt ready to print, once; without its application there are no printers and no letters."""
    application = QGuiApplication([__name__])
    register()
    return application


def printers() -> list[str]:
    """Return the names of all printers, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name))


def opened(name: str) -> QPrinter:
    """Return a printer by its name, set to print on both sides and in black.

    Raises:
        PrintError: there is none of that name.
    """
    if name not in QPrinterInfo.availablePrinterNames():
        raise PrintError(f"there is no printer {name!r}")
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    return printer


def paint(leaves: Sequence[Leaf], printer: QPrinter) -> None:
    """Print leaves, one a side, each at its size in mm from the corner of the paper.

    Raises:
        PrintError: the printer does not begin.
    """
    size = QPageSize(QSizeF(leaves[0].width, leaves[0].height), QPageSize.Unit.Millimeter)
    printer.setFullPage(True)  # margins are in the leaves; those of the driver would come on top
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(f"the printer {printer.printerName()} does not begin")
    try:
        for n, leaf in enumerate(leaves):
            if n and not printer.newPage():
                raise PrintError(f"the printer {printer.printerName()} ended after page {n}")
            _draw(leaf, painter, printer)
    finally:
        painter.end()


def _draw(leaf: Leaf, painter: QPainter, printer: QPrinter) -> None:
    scale = printer.logicalDpiX() / MM_AN_INCH
    for ink in leaf.ink:
        match ink:
            case Words():
                _write(ink, painter, printer, scale)
            case Line():
                painter.setPen(QPen(Qt.GlobalColor.black, ink.pen * scale, c=Qt.PenCapStyle.FlatCap))
                painter.drawLine(_point(ink.x1, ink.y1, scale), _point(ink.x2, ink.y2, scale))
            case Box():
                _frame(ink, painter, scale)
            case Picture():
                _show(ink, painter, scale)


def _point(x: float, y: float, scale: float) -> QPointF:
    return QPointF(x * scale, y * scale)


def _write(ink: Words, painter: QPainter, printer: QPrinter, scale: float) -> None:
    field, size = ink.width * scale, ink.pen.size
    layout, line = _line(ink, size, printer)
    if line.naturalTextWidth() > field:  # other letters than those it was measured with: none may be cut
        size *= field / line.naturalTextWidth()
        layout, line = _line(ink, size, printer)
    free = field - line.naturalTextWidth()
    x = ink.x * scale + {"L": 0.0, "C": free / 2, "R": free}[ink.side]
    base = (ink.y + ink.pen.line / 2 + 0.3 * ink.pen.size * MM_A_POINT) * scale
    painter.setPen(Qt.GlobalColor.white if ink.pen.white else Qt.GlobalColor.black)
    layout.draw(painter, QPointF(x, base - line.ascent()))


def _line(ink: Words, size: float, printer: QPrinter) -> tuple[QTextLayout, QTextLine]:
    font = QFont(FAMILY)
    font.setBold(ink.pen.bold)
    font.setPointSizeF(size)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    rtl = Qt.LayoutDirection.RightToLeft if ink.rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(rtl)
    layout = QTextLayout(ink.text, font, printer)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_UNBOUNDED)
    line.setLineWidth(line.naturalTextWidth())
    layout.endLayout()
    return layout, line


def _frame(ink: Box, painter: QPainter, scale: float) -> None:
    half = ink.pen / 2
    corner = _point(ink.x + half, ink.y + half, scale)
    rectangle = QRectF(corner, QSizeF(ink.width - ink.pen, ink.height - ink.pen) * scale)
    painter.setPen(QPen(Qt.GlobalColor.black, ink.pen * scale, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.GlobalColor.black if ink.black else Qt.BrushStyle.NoBrush)
    radius = ink.radius * scale
    painter.drawRoundedRect(rectangle, radius, radius)


def _show(ink: Picture, painter: QPainter, scale: float) -> None:
    square = QRectF(_point(ink.x, ink.y, scale), QSizeF(ink.side, ink.side) * scale)
    drawing = QSvgRenderer(QByteArray(ink.svg))
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter.save()
    painter.setClipRect(square)
    drawing.render(painter, square)
    painter.restore()
