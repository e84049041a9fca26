"""How a comparison is headed, in the terminal as on paper: one sentence for each kind of thing found."""

from __future__ import annotations

from kiosk.content.problems import counted
from kiosk.signoff.changes.compared import Changes, Group
from kiosk.signoff.changes.places import Kind
from kiosk.signoff.changes.situations import Told

ORDER = (Told.GONE, Told.CALMER, Told.URGENT, Told.NEW)
"""Advice, in the order in which it is told."""

NOTHING_CALMER = "Nobody is told anything calmer than before."
SOME_CALMER = (
    "Somebody is told something calmer than before, or is no longer asked. A clinician has to agree."
)


def verdict(changes: Changes) -> str:
    """Return the answer to the only question that matters."""
    return SOME_CALMER if changes.is_calmer else NOTHING_CALMER


def advice_heading(changes: Changes, told: Told) -> str:
    """Return how many situations there are of one kind."""
    number = changes.count(told)
    are = "is" if number == 1 else "are"
    of_all = f"{number:,} of {counted_many(changes.total)}"
    match told:
        case Told.GONE:
            return f"{of_all} {are} no longer asked for"
        case Told.CALMER:
            return f"{of_all} {are} told something calmer"
        case Told.URGENT:
            return f"{of_all} {are} told something more urgent"
        case Told.NEW:
            return f"{of_all} {are} newly asked for"
        case Told.SAME:
            return f"{of_all} {are} told the same urgency"


def counted_many(total: int) -> str:
    """Return the number of situations with its noun."""
    return f"{total:,} situation" + ("" if total == 1 else "s")


def group_heading(group: Group) -> str:
    """Return what a group is about and how large it is."""
    shortest = group.shortest
    alike = f" ({counted(len(group.situations), 'situation')})"
    if group.told is Told.GONE:
        return f"{group.subject}: {shortest.was_told} -> no longer asked{alike}"
    if group.told is Told.NEW:
        return f"{group.subject}: not asked before -> {shortest.is_told}{alike}"
    return f"{group.subject}: {shortest.was_told} -> {shortest.is_told}{alike}"


def reworded(changes: Changes) -> str:
    """Return how many situations are told the same urgency in other words."""
    number = changes.reworded
    verb = "is as urgent as before, but is" if number == 1 else "are as urgent as before, but are"
    return f"{number:,} of {counted_many(changes.total)} {verb} told other words."


def difference_heading(changes: Changes, kind: Kind) -> str:
    """Return how many differences there are of one kind."""
    number = len(changes.of(kind))
    match kind:
        case Kind.ASKED:
            asked = f"{counted(number, 'question or answer', 'questions and answers')} changed, new or gone"
            return f"{asked} (do the same people still give the same answer?)"
        case Kind.SAID:
            return f"{counted(number, 'sentence')} changed, new or gone"
        case Kind.RULE:
            return f"{counted(number, 'rule')} changed, which decide what was told above"
        case Kind.SOURCE:
            return (
                f"{counted(number, 'change')} to sources, to what the clinic must confirm, and to the review"
            )
        case Kind.OTHER:
            return f"{counted(number, 'change')} to pictures, names and order"
