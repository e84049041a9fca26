"""How much stands out from what it stands on: the colours as they are defined, and the pixels as painted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from itertools import product

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickWindow

from kiosk.content import brand
from kiosk.selftest.sheet import Pane, Rect, Sheet
from kiosk.selftest.tally import Values
from kiosk.triage.urgency import Level

GROUNDS = ("ground", "surface", "surfaceSunk")
STRICT = frozenset({"black_on_white", "white_on_black"})
"""Themes of two colours."""
OFTEN = 3
"""Pixels that a colour must have to count: fewer are what is left over where edges are smoothed."""
NEAR = 3.0
"""Pixels from an edge at which one is surely outside."""
STEPS = tuple(step / 2 - NEAR for step in range(int(4 * NEAR) + 1))
"""Places on the way in across an edge, in pixels."""
SHARES = (0.3, 0.5, 0.7)
"""Places along an edge at which it is crossed: something may be joined to it in one of them."""

Role = tuple[str, ...]
"""A role of the theme, and for some the level that it is of."""


def norm_for_ink(theme: str) -> str:
    """Return the id of the norm that the text colours of a theme are held against."""
    return "ink_strict" if theme in STRICT else f"ink_{theme}"


def inks(window: QQuickWindow) -> Values:
    """Yield each colour for running text with each ground it stands on, in the theme that is shown."""
    colour = _asking(window)
    grounds: list[Role] = [(ground,) for ground in GROUNDS]
    grounds += [("tint", level.id) for level in Level]
    for ink, ground in product(("ink", "inkSoft"), grounds):
        if ink == "ink" or ground[0] != "tint":
            yield f"{ink} on {' '.join(ground)}", brand.ratio(colour(ink), colour(*ground))


def words(window: QQuickWindow) -> Values:
    """Yield the colours of words on buttons, bands and in the brand's colour."""
    colour = _asking(window)
    pairs: list[tuple[Role, Role]] = [(("brandInk",), ("brand",))]
    pairs += [(("brand",), (ground,)) for ground in GROUNDS]
    pairs += [(("bandInk",), ("band", level.id)) for level in Level]
    pairs += [(("mark", "emergency_now"), ("surface",))]
    for one, two in pairs:
        yield f"{' '.join(one)} on {' '.join(two)}", brand.ratio(colour(*one), colour(*two))


def marks(window: QQuickWindow) -> Values:
    """Yield the colours of borders, bars, the focus ring and the shapes of the levels."""
    colour = _asking(window)
    pairs: list[tuple[Role, Role]]
    pairs = [((mark,), (ground,)) for mark, ground in product(("line", "focus", "brand"), GROUNDS)]
    pairs += [(("mark", level.id), (ground,)) for level, ground in product(Level, GROUNDS)]
    pairs += [(("markOnBand", level.id), ("band", level.id)) for level in Level]
    for one, two in pairs:
        yield f"{' '.join(one)} on {' '.join(two)}", brand.ratio(colour(*one), colour(*two))


def _asking(window: QQuickWindow) -> Callable[..., str]:
    """Return what asks the theme for a colour: ``ask("ink")``, ``ask("band", "watch")``."""
    context = qmlContext(window)
    if context is None:
        raise LookupError("this window was not made by QML")

    def ask(role: str, *of: str) -> str:
        call = f"({', '.join(map(repr, of))})" if of else ""
        value, _ = QQmlExpression(context, window, f"String(Colours.{role}{call})").evaluate()
        return QColor(value).name()

    return ask


def painted_words(picture: QImage, sheet: Sheet) -> Values:
    """Yield the contrast of each text that is wholly in sight, as painted."""
    for each in sheet.words:
        if _in_sight(each.painted, each.pane, sheet):
            yield repr(each.text), painted(picture, each.painted)


def painted_edges(picture: QImage, sheet: Sheet) -> Values:
    """Yield how much the edge of each thing to touch, and each sign, stands out from what is around it."""
    for target in sheet.targets:
        if target.enabled and _in_sight(target.rect, target.pane, sheet, around=NEAR):
            yield repr(target.name), edge(picture, target.rect)
    for drawn in sheet.pictures:
        if drawn.sign and _in_sight(drawn.rect, drawn.pane, sheet):
            yield f"sign {drawn.name}", painted(picture, drawn.rect)


def painted(picture: QImage, box: Rect) -> float:
    """Return the contrast of the commonest colour in a place with the one that differs most from it."""
    part = picture.copy(QRect(int(box.left), int(box.top), int(box.width) + 1, int(box.height) + 1))
    plain = part.convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(plain.constBits()).cast("I")).most_common()
    ground = colours[0][0]
    return max((pixel_ratio(ground, colour) for colour, times in colours[1:] if times >= OFTEN), default=1.0)


def edge(picture: QImage, box: Rect) -> float:
    """Return how much the edge of a box differs from what is around it, on its weakest side."""
    width, height = box.width, box.height
    sides = (
        [[(box.left + step, box.top + share * height) for step in STEPS] for share in SHARES],
        [[(box.right - step, box.top + share * height) for step in STEPS] for share in SHARES],
        [[(box.left + share * width, box.top + step) for step in STEPS] for share in SHARES],
        [[(box.left + share * width, box.bottom - step) for step in STEPS] for share in SHARES],
    )
    return min(max(_strongest(picture, places) for places in side) for side in sides)


def _strongest(picture: QImage, places: list[tuple[float, float]]) -> float:
    """Return how much any of the pixels on the way in differs from the first one, outside."""
    spots = [(int(x), int(y)) for x, y in places]
    inside = [picture.pixel(x, y) for x, y in spots if picture.valid(x, y)]
    return max(pixel_ratio(inside[0], pixel) for pixel in inside)


def _in_sight(box: Rect, pane: Pane, sheet: Sheet, around: float = -1.0) -> bool:
    """Return whether a box, and ``around`` pixels around it, can be seen."""
    shown = min(box.width, box.height) >= 1
    return shown and pane.seen.covers(box, -around) and sheet.window.covers(box, -around)


@lru_cache(maxsize=65536)
def pixel_ratio(one: int, two: int) -> float:
    """Return the contrast of two pixels."""
    return brand.ratio(f"#{one & 0xFFFFFF:06x}", f"#{two & 0xFFFFFF:06x}")
