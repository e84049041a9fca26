"""Two visitors side by side who say the same but for one thing: can one of them end calmer?

Here everything that stands open is read and nothing is passed over; `flow.replay` passes over only what
cannot raise the level, so the outcome is the same. Questions are decided each before those it opens: a
situation is then what stands open for either, and the level and the clot of both; each is gone through once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.triage.laws.ground import DOCTOR, View

_Side = tuple[int, int, bool]
"""What stands open (as bits), the level, and whether a clot is in question."""
_State = tuple[_Side, _Side]


@dataclass(frozen=True)
class Visitor:
    """One of the two: the view, and perhaps one question (by index) with an answer of its own."""

    view: View
    question: int = -1
    answer: int = -1

    def takes(self, question: int, answer: int) -> int:
        """Return the answer that this visitor gives where the shared one is ``answer``."""
        return self.answer if question == self.question else answer


def calmer(one: Visitor, other: Visitor) -> tuple[dict[str, str], dict[str, str]] | None:
    """Return the fewest answers of both with which ``one`` ends calmer; None where that cannot be.

    Both views are of one problem, and its leads go in no circle.

    Raises:
        TangledError: there are more situations than can be gone through.
    """
    start = (_begun(one.view), _begun(other.view))
    before: dict[_State, tuple[_State, str, str, str] | None] = {start: None}
    coming = deque([start])
    while coming:
        now = coming.popleft()
        one.view.effort.spend(1, one.view.problem.id)
        if now[0][1] >= DOCTOR:
            continue
        question = _next(one, other, now)
        if question is None:
            if now[0][1] < now[1][1]:
                return _trail(before, now)
            continue
        for then, step in _steps(one, other, now, question):
            if then not in before:
                before[then] = (now, *step)
                coming.append(then)
    return None


def _begun(view: View) -> _Side:
    open_ = 0
    for root in view.roots:
        open_ |= 1 << root
    return open_, view.start, False


def _next(one: Visitor, other: Visitor, state: _State) -> str | None:
    """Return the id of the next question that stands open for either; of the one on risks at the end."""
    found = []
    for visitor, (open_, _, clot) in zip((one, other), state, strict=True):
        if open_:
            found.append(visitor.view.screens[(open_ & -open_).bit_length() - 1].id)
        elif clot:
            found.append(visitor.view.screens[-1].id)
    if not found:
        return None
    order = one.view.screens if len(one.view.screens) > len(other.view.screens) else other.view.screens
    return min(found, key=[screen.id for screen in order].index)


def _steps(
    one: Visitor, other: Visitor, state: _State, question: str
) -> Iterator[tuple[_State, tuple[str, str, str]]]:
    places = [_place(visitor.view, question) for visitor in (one, other)]
    view, place = next((v.view, p) for v, p in zip((one, other), places, strict=True) if p is not None)
    for answer, option in enumerate(view.screens[place].step.options):
        sides, said = [], []
        for visitor, here, side in zip((one, other), places, state, strict=True):
            given = answer if here is None else visitor.takes(here, answer)
            sides.append(side if here is None else _after(visitor.view, side, here, given))
            said.append(option.id if here is None else visitor.view.option(here, given).id)
        yield (sides[0], sides[1]), (question, said[0], said[1])


def _place(view: View, question: str) -> int | None:
    return next((i for i, screen in enumerate(view.screens) if screen.id == question), None)


def _after(view: View, side: _Side, here: int, answer: int) -> _Side:
    open_, level, clot = side
    own, puts, leads = view.screens[here].branches[answer]
    if here == view.risk:
        return (0, max(level, own), False) if clot and not open_ else side
    if not open_ >> here & 1:
        return side
    open_ &= ~(1 << here)
    for lead in leads:
        open_ |= 1 << lead
    return open_, max(level, own), clot or puts


def _trail(
    before: dict[_State, tuple[_State, str, str, str] | None], last: _State
) -> tuple[dict[str, str], dict[str, str]]:
    one: dict[str, str] = {}
    other: dict[str, str] = {}
    step = before[last]
    while step is not None:
        last, question, mine, theirs = step
        one[question], other[question] = mine, theirs
        step = before[last]
    return dict(reversed(one.items())), dict(reversed(other.items()))
