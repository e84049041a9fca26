"""How a comparison is headed and in which order it is told, the same in the terminal as on paper.

One sentence for each kind of thing found. How the parts are set is as_text.py's and as_page.py's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.content.problems import counted
from kiosk.signoff.changes.compared import Changes, Group
from kiosk.signoff.changes.places import Kind
from kiosk.signoff.changes.situations import Told
from kiosk.signoff.changes.wording import Difference

ORDER: Final = (Told.GONE, Told.CALMER, Told.NEW_CALM, Told.URGENT, Told.NEW)
"""Advice, in the order in which it is told."""

NOTHING_CALMER: Final = "Nobody is told anything calmer than before."
SOME_CALMER: Final = (
    "Somebody is told something calmer than before, or is no longer asked. A clinician has to agree."
)
NEW_AND_CALM: Final = (
    "Nobody is told anything calmer than before. But something is new, and told it is normal or can wait. "
    "A clinician has to agree."
)
NO_LONGER_ASKED: Final = "No longer asked"
SAME: Final = "Both say the same."


@dataclass(frozen=True)
class Section:
    """One part of what is told: its heading ("" for a sentence alone), and one kind of thing below it."""

    heading: str
    groups: tuple[Group, ...] = ()
    names: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    sentence: str = ""


def sections(changes: Changes) -> Iterator[Section]:
    """Yield all that is told behind the verdict, in order: advice, what vanished, then words and the rest."""
    for told in ORDER:
        if groups := changes.told(told):
            yield Section(advice_heading(changes, told), groups=groups)
        if told is Told.CALMER and changes.vanished:
            yield Section(NO_LONGER_ASKED, names=changes.vanished)
    if changes.reworded:
        yield Section("", sentence=reworded(changes))
    for kind in Kind:
        if found := changes.of(kind):
            yield Section(difference_heading(changes, kind), differences=found)
    if not changes.groups and not changes.differences:
        yield Section("", sentence=SAME)


def verdict(changes: Changes) -> str:
    """Return the answer to the only question that matters."""
    if changes.is_calmer:
        return SOME_CALMER
    return NEW_AND_CALM if changes.must_be_agreed else NOTHING_CALMER


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
        case Told.NEW_CALM:
            return f"{of_all} {are} new, and told it is normal or can wait for the next visit"
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
    was, now = shortest.was_told, shortest.is_told
    if group.told is Told.GONE:
        now = "no longer asked"
    if group.told in (Told.NEW, Told.NEW_CALM):
        was = "not asked before"
    return f"{group.subject}: {was} -> {now} ({counted(len(group.situations), 'situation')})"


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
