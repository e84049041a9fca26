"""Exceptions that a clinician accepts: each turns the failures of one law at one id into accepted ones.

None switches a law off, none reaches what is absolute, and one that matches nothing is itself wrong: it would
lie in wait for a failure that nobody has looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.content.problems import Finding
from kiosk.content.review import Accepted, CheckId
from kiosk.triage.laws.report import LAWS, Proved


def accept(laws: Sequence[Proved], accepted: Sequence[Accepted]) -> tuple[Proved, ...]:
    """Return the laws with their accepted failures set apart."""
    return tuple(_with_exceptions(law, [each for each in accepted if each.law == law.id]) for law in laws)


def _with_exceptions(law: Proved, accepted: Sequence[Accepted]) -> Proved:
    by_where = {each.where: each for each in accepted}
    excused = [each for each in law.failures if not each.absolute and each.where in by_where]
    left = tuple(each for each in law.failures if each not in excused)
    return replace(law, failures=left, accepted=tuple((each, by_where[each.where]) for each in excused))


def strays(laws: Sequence[Proved], accepted: Sequence[Accepted]) -> Iterator[Finding]:
    """Yield what is wrong with exceptions to these laws that excuse nothing."""
    seen: set[tuple[str, str]] = set()
    by_id = {law.id: law for law in laws}
    for i, each in enumerate(accepted):
        if (law := by_id.get(each.law)) is None:
            continue
        path = ("accepted", i)
        if (each.law, each.where) in seen:
            wrong = f'{each.law} at "{each.where}" is accepted twice'
            yield Finding(path, wrong, "keep one of the two")
        elif any(failure.where == each.where for failure, _ in law.accepted):
            pass
        elif any(failure.where == each.where for failure in law.failures):
            wrong = f'{named(each.law)} at "{each.where}" guards what is never safe to leave out'
            yield Finding((*path, "law"), wrong, "put the content right; nobody can accept this away")
        else:
            wrong = f'{named(each.law)} does not break at "{each.where}"{_broken_at(law)}'
            yield Finding((*path, "where"), wrong, "take this entry away")
        seen.add((each.law, each.where))


def named(law: CheckId) -> str:
    """Return what a law or check is called in a sentence."""
    return f"law {law}" if law in LAWS else f'the check "{law}"'


def _broken_at(law: Proved) -> str:
    places = sorted({failure.where for failure in law.failures})
    return f" but at {', '.join(places[:5])}" if places else ", or no longer does"
