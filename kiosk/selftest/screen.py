"""All that is measured on one screen as it stands in a window, taken into a tally."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.selftest import contrast, hearing, laws, sizes
from kiosk.selftest.layout import front, rect_of, sheet_of
from kiosk.selftest.norms import HALF_A_PIXEL
from kiosk.selftest.ring import ring_around
from kiosk.selftest.sheet import Sheet
from kiosk.selftest.tally import Tally


def measure_layout(tally: Tally, where: str, sheet: Sheet, text: int) -> None:
    """Take the sizes and the laws of a sheet; ``text`` is the text size it is laid out in, 1 to 4."""
    slack = HALF_A_PIXEL / sheet.px_per_mm
    tally.take("target", where, sizes.sides(sheet), slack)
    tally.take("choice", where, sizes.choices(sheet), slack)
    tally.take("gap", where, sizes.gaps(sheet), slack)
    tally.take(f"capital_{text}", where, sizes.capitals(sheet))
    tally.take("line", where, sizes.lines(sheet))
    tally.take("leading", where, sizes.leadings(sheet))
    things, words = len(sheet.words) + len(sheet.targets) + len(sheet.pictures), len(sheet.words)
    tally.count("edge", where, things, laws.at_the_edge(sheet))
    tally.count("whole", where, words, [*laws.clipped(sheet), *laws.torn(sheet)])
    tally.count("apart", where, words, [*laws.overlapping(sheet), *laws.under_pictures(sheet)])
    tally.count("reached", where, 1, [*laws.sideways(sheet), *laws.outside(sheet)][:1])


def measure_hearing(tally: Tally, where: str, window: QQuickWindow) -> None:
    """Take what a screen reader is told of the screen that stands."""
    QAccessible.setActive(True)  # as a screen reader does when it comes; most names are there only then
    things = hearing.actionable(front(window))
    tally.count("named", where, len(things), hearing.unnamed(things))
    tally.count("headed", where, 1, [] if hearing.headings(window) else ["has no heading"])
    told = hearing.worded(front(window))
    tally.count("heard", where, len(told), hearing.untold(window, told))


def measure_pixels(tally: Tally, where: str, picture: QImage, sheet: Sheet, seen: set[str]) -> None:
    """Take the contrast of what is in sight as painted; ``seen`` are the texts and things done before."""
    for norm, found in (
        ("painted", contrast.painted_words(picture, sheet)),
        ("edges", contrast.painted_edges(picture, sheet)),
    ):
        fresh = [(name, value) for name, value in found if f"{norm} {name}" not in seen]
        seen |= {f"{norm} {name}" for name, _ in fresh}
        tally.take(norm, where, fresh)


def measure_colours(tally: Tally, theme: str, window: QQuickWindow) -> None:
    """Take the colours of the theme that is shown, as they are defined."""
    tally.take(contrast.norm_for_ink(theme), theme, contrast.inks(window))
    tally.take("words", theme, contrast.words(window))
    tally.take("marks", theme, contrast.marks(window))


def ring_taker(
    tally: Tally, where: str, window: QQuickWindow, px_per_mm: float
) -> Callable[[QQuickItem], None]:
    """Return what takes the ring around a thing that the keys have come to."""

    def take(item: QQuickItem) -> None:
        width, ratio = ring_around(window.grabWindow(), rect_of(item), px_per_mm)
        name = repr(str(item.property("text") or item.objectName()))
        tally.take("ring", where, [(name, width)])
        tally.take("ring_seen", where, [(name, ratio)])

    return take


def sheet_in_front(name: str, window: QQuickWindow, px_per_mm: float) -> Sheet:
    """Return the sheet of what is in front in a window."""
    return sheet_of(name, front(window), px_per_mm)
