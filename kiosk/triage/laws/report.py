"""What proving gives: each law, what it was proved on, and every place where it breaks.

Shapes only; nothing is proved here, and nothing here is written for one file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.content.problems import Finding, TreePath
from kiosk.content.review import Accepted, CheckId
from kiosk.triage.answers import Answers

LAWS: Final[dict[CheckId, str]] = {
    "P1": "Every way ends in one outcome, goes in no circle, and takes at most 8 taps.",
    "P2": "A danger sign, or lasting doubt about one, is never calmed by anything else.",
    "P3": "Not sure is never calmer than any answer in its place.",
    "P4": "A risk factor never calms, and is asked for only where a clot is in question.",
    "P5": "Later is never calmer.",
    "P6": "Several problems are as urgent as the gravest of them, in any order.",
    "P7": "Nothing is called normal beside a doubt, a possible clot, or a time when it should be gone.",
    "P8": "What the leaflet calls normal is called normal, on each day that it says so.",
    "P9": "What the leaflet warns of is never calm.",
    "P10": "Every red flag is asked for and leads high enough.",
    "P11": "Every claim of the leaflet is shown, and every raised outcome says why.",
    "P12": "Each threshold holds from the day after it, by the day and by the time touched.",
    "P13": "Going back and answering otherwise is as if said at once.",
    "P14": "Every level says in words of its own how urgent it is and where to turn.",
}
"""The fourteen laws, in plain words."""

CHECKS: Final[dict[CheckId, str]] = {
    **LAWS,
    "leads": "Every problem leads to its questions, and every question to those that it needs.",
    "cases": "The worked cases cover every problem, every level and every danger sign.",
}
"""The laws, and the two checks beside them that are told and accepted in the same way."""


@dataclass(frozen=True)
class Failure:
    """One place where a law or check breaks.

    ``where`` is the id that an accepted exception must name; ``path`` the place in the file. ``example`` are
    answers that show it, fewest first, where there are any. What is ``absolute`` nobody can accept.
    """

    law: CheckId
    where: str
    path: TreePath
    wrong: str
    right: str
    example: Answers | None = None
    absolute: bool = False

    @property
    def finding(self) -> Finding:
        """Return it as one finding in the file."""
        wrong = f"breaks law {self.law}: {self.wrong}" if self.law in LAWS else self.wrong
        return Finding(self.path, wrong, self.right)


@dataclass(frozen=True)
class Proved:
    """One law or check on one file: on how many of ``of`` it was proved, and where it breaks."""

    id: CheckId
    covered: int
    of: str
    failures: tuple[Failure, ...] = ()
    accepted: tuple[tuple[Failure, Accepted], ...] = ()

    @property
    def says(self) -> str:
        """Return the law in plain words."""
        return CHECKS[self.id]

    @property
    def holds(self) -> bool:
        """Return whether nothing breaks it but what is accepted."""
        return not self.failures


@dataclass(frozen=True)
class Ways:
    """How many ways there are from the first screen to an outcome.

    With ``one`` problem chosen, those that end at a danger sign among them; with ``several``, 2 to
    ``at_most`` (None where they are too entangled to be counted).
    """

    one: int
    several: int | None
    at_most: int

    @property
    def together(self) -> str:
        """Return in words how many problems can be chosen together: ``two or three``."""
        return {2: "two", 3: "two or three"}.get(self.at_most, f"two to {self.at_most}")


@dataclass(frozen=True)
class Proof:
    """All laws on one file. ``strays`` are accepted exceptions that match nothing, with what is wrong."""

    laws: tuple[Proved, ...]
    ways: Ways
    strays: tuple[Finding, ...] = ()

    @property
    def holds(self) -> bool:
        """Return whether the file keeps every law."""
        return not self.strays and all(law.holds for law in self.laws)

    @property
    def findings(self) -> Iterator[Finding]:
        """Yield everything that is wrong."""
        for law in self.laws:
            yield from (failure.finding for failure in law.failures)
        yield from self.strays
