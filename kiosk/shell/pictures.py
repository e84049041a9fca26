"""Turns the picture and icon files into images for the screens.

Here live: putting a picture together with its base groups and its colours
(`compose`), and drawing it (`render`). Not here: handing it to Qt Quick (provider),
which picture belongs to which topic (content), the colour tables (palette), and
any drawing in code (the SVG files in resources).

A picture file is small: it points to shared groups with
``<use href="base.svg#leg-side"/>`` and adds its own marks by class name only.
`compose` puts the groups in place, keeps the outline equally heavy however much
a group is scaled, and writes in the colours, so that QtSvg needs nothing else.
"""

from __future__ import annotations

import copy
import functools
import logging
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.shell.palette import THEMES, style_sheet, tone_rules
from kiosk.shell.styling import coloured

_log = logging.getLogger(__name__)

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
OUTLINE: Final = 3.2  # outline weight in picture units
ICON_STROKE: Final = 4.0  # stroke of an icon in its own 48 units
_LARGEST: Final = 4096  # longest side of an image in pixels

_SVG: Final = "{http://www.w3.org/2000/svg}"
_NAME: Final = re.compile(r"(?=.{1,64}\Z)[a-z0-9]+(?:[-_][a-z0-9]+)*")
_HEX: Final = re.compile(r"#[0-9a-fA-F]{6}")
_SCALE: Final = re.compile(r"scale\(\s*(-?[\d.]+)")

_MISSING: Final = "missing"

ET.register_namespace("", _SVG[1:-1])


class _MissingPictureError(Exception):
    """A picture, or a base group it points to, cannot be read."""


def _parsed(path: Path) -> ET.Element:
    """Return the root of one of our own files; nobody else's are ever read here."""
    try:
        return ET.parse(path).getroot()  # noqa: S314
    except OSError as error:
        raise _MissingPictureError(error.strerror) from error
    except ET.ParseError as error:
        raise _MissingPictureError(str(error)) from error


@functools.lru_cache(maxsize=4)
def _groups(folder: Path) -> dict[str, ET.Element]:
    nodes = _parsed(folder / "base.svg").iter(f"{_SVG}g")
    return {name: node for node in nodes if (name := node.get("id"))}


def _inlined(node: ET.Element, folder: Path, weight: float, depth: int = 0) -> ET.Element:
    """Return a copy of node with every use replaced by the group it points to."""
    if node.tag != f"{_SVG}use":
        made = ET.Element(node.tag, {k: v for k, v in node.attrib.items() if k != "id"})
        children = list(node)
    else:
        name = node.get("href", "").rpartition("#")[2]
        group = _groups(folder).get(name)
        if group is None or depth > 6:
            raise _MissingPictureError(f"no base group {name!r}")
        made = ET.Element(f"{_SVG}g", {k: v for k, v in node.attrib.items() if k != "href"})
        children = [copy.copy(child) for child in group]
    scale = _SCALE.search(node.get("transform", ""))
    if scale is not None:
        weight /= abs(float(scale.group(1))) or 1.0
        made.attrib.setdefault("stroke-width", f"{weight:.3g}")
    made.extend([_inlined(child, folder, weight, depth + 1) for child in children])
    return made


def _dressed(root: ET.Element, sheet: str, weight: float) -> bytes:
    root.set("stroke-width", f"{weight:g}")
    root.set("stroke-linecap", "round")
    root.set("stroke-linejoin", "round")
    coloured(root, sheet)
    svg: bytes = ET.tostring(root, encoding="utf-8")
    return svg


def _plate(what: str, why: object, sheet: str) -> bytes:
    _log.warning("picture %r is not available: %s", what[:80], why)
    root = ET.Element(f"{_SVG}svg", {"id": _MISSING, "viewBox": "0 0 240 240"})
    plate = {"x": "20", "y": "20", "width": "200", "height": "200", "rx": "24"}
    ET.SubElement(root, f"{_SVG}rect", {"class": "paper-shade", **plate})
    return _dressed(root, sheet, OUTLINE)


@functools.lru_cache(maxsize=512)
def _composed(picture_id: str, theme: str, tone: int, ink: str | None, folder: Path) -> bytes:
    sheet = style_sheet(theme, tone, ink)
    if not _NAME.fullmatch(picture_id) or picture_id == "base":
        return _plate(picture_id, "not a picture name", sheet)
    try:
        root = _inlined(_parsed(folder / f"{picture_id}.svg"), folder, OUTLINE)
        if any(node.get("class", "").startswith("tone-") for node in root.iter()):
            sheet = f"{sheet}\n{tone_rules(theme)}"
        return _dressed(root, sheet, OUTLINE)
    except _MissingPictureError as error:
        return _plate(picture_id, error, sheet)


def compose(
    picture_id: str,
    *,
    theme: str = "light",
    tone: int = 3,
    ink: str | None = None,
    resources: Path = RESOURCES,
) -> bytes:
    """Return one complete SVG file (UTF-8) that QtSvg renders by itself.

    picture_id: file name in ``resources/pictures`` without ``.svg``.
    theme: one of palette.THEMES; any other is taken as "light".
    tone: skin tone, 1 (very light) to 5 (very dark); others are brought into range.
    ink: "#rrggbb" for the level shapes, None for the ink of the theme.
    An unknown id gives a plain plate and one warning in the log, never an exception.
    """
    known = theme if theme in THEMES else "light"
    colour = ink if ink and _HEX.fullmatch(ink) else None
    return _composed(picture_id, known, max(1, min(5, tone)), colour, resources / "pictures")


@functools.lru_cache(maxsize=256)
def compose_icon(name: str, *, ink: str = "#22303a", resources: Path = RESOURCES) -> bytes:
    """Return the SVG (UTF-8) of an icon, all of it drawn in one ink ("#rrggbb").

    An unknown name gives a plain plate and one warning in the log.
    """
    colour = ink if _HEX.fullmatch(ink) else "#22303a"
    sheet = f".ink{{fill:none;stroke:{colour}}}\n.ink-fill{{fill:{colour}}}"
    if not _NAME.fullmatch(name):
        return _plate(name, "not an icon name", style_sheet("light", 3))
    try:
        root = _parsed(resources / "icons" / f"{name}.svg")
    except _MissingPictureError as error:
        return _plate(name, error, style_sheet("light", 3))
    return _dressed(root, sheet, ICON_STROKE)


def on_paper(picture_id: str) -> bytes:
    """Return a picture as it is printed, as SVG: in black, white and greys."""
    return compose(picture_id, theme="black_on_white")


def is_missing(svg: bytes) -> bool:
    """Return whether ``svg`` is the plate that stands for a picture that there is none of."""
    return f' id="{_MISSING}"'.encode() in svg[:256]


def render(svg: bytes, size: QSize) -> QImage:
    """Return svg drawn into a premultiplied ARGB image of ``size`` pixels.

    The drawing keeps its aspect ratio and stands in the middle. A side that is
    zero or less follows from the other side; both, and the natural size is used.
    """
    renderer = QSvgRenderer(QByteArray(svg))
    natural = renderer.defaultSize()
    if natural.isEmpty():
        natural = QSize(240, 240)
    wide, high = size.width(), size.height()
    if wide <= 0 and high <= 0:
        wide, high = natural.width(), natural.height()
    elif wide <= 0:
        wide = round(high * natural.width() / natural.height())
    elif high <= 0:
        high = round(wide * natural.height() / natural.width())
    wide, high = max(1, min(wide, _LARGEST)), max(1, min(high, _LARGEST))
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    scale = min(wide / natural.width(), high / natural.height())
    drawn_w, drawn_h = natural.width() * scale, natural.height() * scale
    painter = QPainter(image)
    # Cleared by painting: for QImage.fill, Python makes all enumerations of `Qt` first (see activity.py).
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.eraseRect(image.rect())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF((wide - drawn_w) / 2, (high - drawn_h) / 2, drawn_w, drawn_h))
    painter.end()
    return image
