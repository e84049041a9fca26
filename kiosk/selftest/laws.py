"""What must hold on every screen: each law takes a sheet and returns what breaks it, in words."""

from __future__ import annotations

from itertools import combinations

from kiosk.selftest import sizes
from kiosk.selftest.norms import BY_ID, HALF_A_PIXEL
from kiosk.selftest.sheet import Drawn, Pane, Rect, Sheet, Words
from kiosk.selftest.tally import Values

SIDES_MM, ENDS_MM = 4.0, 1.5
"""What keeps clear of the sides of the screen, and of its top and bottom, in mm."""


def clipped(sheet: Sheet) -> list[str]:
    """Return the texts that are cut short, wider or higher than their room, or reach out of their card."""
    return [
        f"{words.text!r}: {why}" for words in sheet.words if (why := _clipped(words)) and not _is_off(words)
    ]


def _clipped(words: Words) -> str:
    if words.cut_short:
        return "is cut short"
    if words.painted.width > words.room.width + 1 + words.blank:
        return f"is {words.painted.width:.0f} px wide in {words.room.width:.0f}"
    if words.painted.height > words.room.height + 1 + words.beyond:
        return f"is {words.painted.height:.0f} px high in {words.room.height:.0f}"
    if words.holder and not words.holder.covers(words.painted):
        return "reaches out of its card"
    return ""


def _is_off(words: Words) -> bool:
    return words.painted.width == 0


def torn(sheet: Sheet) -> list[str]:
    """Return the texts in which a word is too long for a line."""
    return [f"{words.text!r}: {word}" for words in sheet.words for word in words.torn]


def overlapping(sheet: Sheet) -> list[str]:
    """Return the pairs of texts painted over each other."""
    return [
        f"{one.text!r} over {two.text!r}"
        for one, two in combinations(sheet.words, 2)
        if _meet(*_as_seen_together(one, two))
    ]


def under_pictures(sheet: Sheet) -> list[str]:
    """Return the texts with a picture painted over them, or under them."""
    return [
        f"{words.text!r} and the picture {drawn.name}"
        for words in sheet.words
        for drawn in sheet.pictures
        if _meet(*_as_seen_together(words, drawn))
    ]


def _as_seen_together(one: Words | Drawn, two: Words | Drawn) -> tuple[Rect, Rect]:
    if one.pane == two.pane:
        return _place(one), _place(two)
    return _place(one).cut(one.pane.seen), _place(two).cut(two.pane.seen)


def _place(one: Words | Drawn) -> Rect:
    return one.painted if isinstance(one, Words) else one.rect


def _meet(one: Rect, two: Rect) -> bool:
    both = one.cut(two)
    return both.width > 1 and both.height > 1


def outside(sheet: Sheet) -> list[str]:
    """Return the texts and targets that no scrolling up or down can bring into sight."""
    return [
        f"{name!r} at {rect} outside of {pane.seen}"
        for name, rect, pane in _shown(sheet)
        if rect.width > 0 and not pane.seen.covers(_sides_of(rect, pane.seen) if pane.scrolls else rect)
    ]


def sideways(sheet: Sheet) -> list[str]:
    """Return the columns that would have to be scrolled sideways."""
    return list(sheet.sideways)


def at_the_edge(sheet: Sheet) -> list[str]:
    """Return the texts, targets and pictures that come too near to the edge of the screen.

    A frame may cover it, and a finger does not get at it. What scrolls is held to the sides alone.
    """
    sides, ends = (least * sheet.px_per_mm - HALF_A_PIXEL for least in (SIDES_MM, ENDS_MM))
    safe = Rect(
        sheet.window.left + sides,
        sheet.window.top + ends,
        sheet.window.right - sides,
        sheet.window.bottom - ends,
    )
    return [
        f"{name!r} at {rect} outside of {safe}"
        for name, rect, pane in _shown(sheet)
        if rect.width > 0 and not safe.covers(_sides_of(rect, safe) if pane.scrolls else rect, slack=0)
    ]


def _shown(sheet: Sheet) -> list[tuple[str, Rect, Pane]]:
    shown = [(words.text, words.painted, words.pane) for words in sheet.words]
    shown += [(target.name, target.rect, target.pane) for target in sheet.targets]
    return shown + [(drawn.name, drawn.rect, drawn.pane) for drawn in sheet.pictures]


def _sides_of(rect: Rect, pane: Rect) -> Rect:
    """Return a rectangle as it matters for what scrolls up and down: how high it stands does not."""
    return Rect(rect.left, pane.top, rect.right, pane.bottom)


def too_small(sheet: Sheet) -> list[str]:
    """Return the targets that a finger may miss."""
    return _below("target", sizes.sides(sheet), sheet)


def low_choices(sheet: Sheet) -> list[str]:
    """Return the primary choices that are less than 20 mm high."""
    return _below("choice", sizes.choices(sheet), sheet)


def too_close(sheet: Sheet) -> list[str]:
    """Return the pairs of targets with less than 3 mm between what is seen of them."""
    return _below("gap", sizes.gaps(sheet), sheet)


def _below(norm: str, values: Values, sheet: Sheet) -> list[str]:
    slack = HALF_A_PIXEL / sheet.px_per_mm
    return [f"{name}: {value:.1f} mm" for name, value in values if not BY_ID[norm].holds(value, slack)]


ALL = (
    clipped,
    torn,
    overlapping,
    under_pictures,
    outside,
    sideways,
    at_the_edge,
    too_small,
    low_choices,
    too_close,
)
"""Every law that holds on every screen."""
