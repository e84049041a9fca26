"""A comparison as plain text for a terminal. What is told, and in which order, is phrasing.py's."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.problems import written
from kiosk.signoff.changes.compared import Changes, Group
from kiosk.signoff.changes.phrasing import (
    ORDER,
    advice_heading,
    difference_heading,
    group_heading,
    reworded,
    verdict,
)
from kiosk.signoff.changes.places import Kind
from kiosk.signoff.changes.wording import Difference


def as_text(changes: Changes) -> str:
    """Return the comparison as lines."""
    return "\n".join(_lines(changes))


def _lines(changes: Changes) -> Iterator[str]:
    yield verdict(changes)
    for told in ORDER:
        if groups := changes.told(told):
            yield f"\n{advice_heading(changes, told)}:"
            for number, group in enumerate(groups, 1):
                yield from _group(number, group)
    if changes.vanished:
        yield "\nNo longer asked:"
        yield from (f"  {name}" for name in changes.vanished)
    if changes.reworded:
        yield f"\n{reworded(changes)}"
    for kind in Kind:
        if found := changes.of(kind):
            yield f"\n{difference_heading(changes, kind)}:"
            yield from _differences(found)
    if not changes.groups and not changes.differences:
        yield "Both say the same."


def _group(number: int, group: Group) -> Iterator[str]:
    shortest = group.shortest
    yield f"  {number}. {group_heading(group)}"
    for said in shortest.said:
        yield f"       {said.question}"
        yield f"         {said.answer}" + (f"  [{said.remark}]" if said.remark else "")
    yield f"     was told:    {shortest.was_told}"
    yield f"     is now told: {shortest.is_told}"


def _differences(found: tuple[Difference, ...]) -> Iterator[str]:
    place = None
    for difference in found:
        if difference.place != place:
            place = difference.place
            yield f"  {place}  ({written(difference.path)})"
        if difference.old is not None:
            yield f"    - {difference.old}"
        if difference.new is not None:
            yield f"    + {difference.new}"
