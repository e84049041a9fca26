"""What must hold on every screen: each law takes a sheet and returns what breaks it, in words."""

from __future__ import annotations

import math
from itertools import combinations

from tests.qml.geometry import Rect, Sheet, Target, Words

TARGET_MM, CHOICE_MM, GAP_MM = 12.7, 20.0, 3.0
CHOICES = {"OptionCard", "TopicCard", "HeroCard"}
HALF_A_PIXEL = 0.5


def clipped(sheet: Sheet) -> list[str]:
    """Return the texts that are cut short, wider or higher than their room, or reach out of their card."""
    return [
        f"{words.text!r}: {why}" for words in sheet.words if (why := _clipped(words)) and not _is_off(words)
    ]


def _clipped(words: Words) -> str:
    if words.cut_short:
        return "is cut short"
    if words.painted.width > words.room.width + 1:
        return f"is {words.painted.width:.0f} px wide in {words.room.width:.0f}"
    if words.painted.height > words.room.height + 1:
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


def _as_seen_together(one: Words, two: Words) -> tuple[Rect, Rect]:
    if one.pane == two.pane:
        return one.painted, two.painted
    return one.painted.cut(one.pane.seen), two.painted.cut(two.pane.seen)


def _meet(one: Rect, two: Rect) -> bool:
    both = one.cut(two)
    return both.width > 1 and both.height > 1


def outside(sheet: Sheet) -> list[str]:
    """Return the texts and targets that no scrolling up or down can bring into sight."""
    shown = [(words.text, words.painted, words.pane) for words in sheet.words]
    shown += [(target.name, target.rect, target.pane) for target in sheet.targets]
    return [
        f"{name!r} at {rect} outside of {pane.seen}"
        for name, rect, pane in shown
        if rect.width > 0
        and not pane.seen.covers(
            Rect(rect.left, pane.seen.top, rect.right, pane.seen.bottom) if pane.scrolls else rect
        )
    ]


def too_small(sheet: Sheet) -> list[str]:
    """Return the targets that a finger may miss."""
    least = TARGET_MM * sheet.px_per_mm - HALF_A_PIXEL
    return [
        f"{target.name!r}: {_mm(sheet, target)}"
        for target in sheet.targets
        if min(target.rect.width, target.rect.height) < least
    ]


def low_choices(sheet: Sheet) -> list[str]:
    """Return the primary choices that are less than 20 mm high."""
    least = CHOICE_MM * sheet.px_per_mm - HALF_A_PIXEL
    return [
        f"{target.name!r}: {_mm(sheet, target)}"
        for target in sheet.targets
        if target.type in CHOICES and target.rect.height < least
    ]


def too_close(sheet: Sheet) -> list[str]:
    """Return the pairs of targets with less than 3 mm between what is seen of them."""
    least = GAP_MM * sheet.px_per_mm - HALF_A_PIXEL
    return [
        f"{one.name!r} and {two.name!r}: {gap / sheet.px_per_mm:.1f} mm"
        for one, two in combinations(sheet.targets, 2)
        if (gap := _gap(one, two)) < least
    ]


def _gap(one: Target, two: Target) -> float:
    if one.pane == two.pane:
        return one.rect.gap(two.rect)
    seen = one.rect.cut(one.pane.seen), two.rect.cut(two.pane.seen)
    if any(min(rect.width, rect.height) == 0 for rect in seen):
        return math.inf  # scrolled away
    return seen[0].gap(seen[1])


def _mm(sheet: Sheet, target: Target) -> str:
    return f"{target.rect.width / sheet.px_per_mm:.1f} x {target.rect.height / sheet.px_per_mm:.1f} mm"
