"""A comparison as plain text for a terminal. What is told, and in which order, is phrasing.py's."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.problems import written
from kiosk.signoff.changes.compared import Changes, Group
from kiosk.signoff.changes.phrasing import SAME, group_heading, sections, verdict
from kiosk.signoff.changes.wording import Difference


def as_text(changes: Changes) -> str:
    """Return the comparison as lines."""
    return "\n".join(_lines(changes))


def _lines(changes: Changes) -> Iterator[str]:
    yield verdict(changes)
    for section in sections(changes):
        if section.heading:
            yield f"\n{section.heading}:"
        for number, group in enumerate(section.groups, 1):
            yield from _group(number, group)
        yield from (f"  {name}" for name in section.names)
        yield from _differences(section.differences)
        if section.sentence == SAME:
            yield SAME
        elif section.sentence:
            yield f"\n{section.sentence}"


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
