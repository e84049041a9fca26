"""Who opens whom: an order in which each question stands before those it opens, and how far each can reach.

Plain work on a graph; loops are taken as they come. What a level means is not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kiosk.triage.steps import Step


def topological(first: Iterable[str], opened: Callable[[str], tuple[str, ...] | None]) -> tuple[str, ...]:
    """Return all that can be reached from ``first``, each before what it opens, unless leads go in a circle.

    ``opened`` gives what one opens, or None for one that is not there.
    """
    finished: dict[str, None] = {}
    begun: set[str] = set()
    for root in reversed(tuple(first)):
        trail = [(root, iter(opened(root) or ()))] if root not in begun and opened(root) is not None else []
        begun.add(root)
        while trail:
            here, leads = trail[-1]
            for lead in leads:
                if lead not in begun and (further := opened(lead)) is not None:
                    begun.add(lead)
                    trail.append((lead, iter(further)))
                    break
            else:
                finished[here] = None
                trail.pop()
    return tuple(reversed(finished))


def circle(nodes: Iterable[str], opened: Callable[[str], tuple[str, ...] | None]) -> tuple[str, ...] | None:
    """Return one circle of leads, its first node standing again at the end; None where all leads end."""
    finished: set[str] = set()
    for root in nodes:
        trail = {} if root in finished else {root: iter(opened(root) or ())}
        while trail:
            here = next(reversed(trail))
            for lead in trail[here]:
                if lead in trail:
                    names = list(trail)
                    return (*names[names.index(lead) :], lead)
                if lead not in finished:
                    trail[lead] = iter(opened(lead) or ())
                    break
            else:
                finished.add(here)
                del trail[here]
    return None


def reaches(
    steps: Sequence[Step], branches: Sequence[Sequence[tuple[int, bool, tuple[int, ...]]]], risk: int | None
) -> list[tuple[int, bool, int]]:
    """Return for each screen how grave, and whether advising, it and all it can open are, and which they are.

    A screen that can put a clot in question opens the one at ``risk``, where there is one.
    """
    own = [(int(step.reach), step.advises, 1 << i) for i, step in enumerate(steps)]
    last = () if risk is None else (risk,)
    opened = [
        {lead for _, clot, leads in each for lead in (*leads, *(last if clot else ()))} for each in branches
    ]
    found = list(own)
    changed = True
    while changed:  # one round behind the first where each stands before what it opens
        changed = False
        for i in range(len(steps) - 1, -1, -1):
            reach, advises, below = found[i]
            for lead in opened[i]:
                further = found[lead]
                reach, advises, below = max(reach, further[0]), advises or further[1], below | further[2]
            if (reach, advises, below) != found[i]:
                found[i] = (reach, advises, below)
                changed = True
    return found
