"""All ways through one view at once: counted, measured, and searched for the shortest that shows something.

A way here is what `flow.replay` would ask: questions in the order opened, none twice, none that could neither
raise the level nor advise. Two ways that stand at the same level, before the same questions and with the same
doubt about a clot go on alike, so they are gone through together; nothing is left out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.triage.laws.ground import DOCTOR, View

_State = tuple[tuple[int, ...], int, int, bool]
"""The screens waiting, those seen (as bits), the level, and whether a clot is in question."""


@dataclass(frozen=True)
class Tally:
    """All ways from one level to the end of a problem's questions.

    ``ends`` are the ways by level, clot and screens seen (as bits); ``asked`` the screens asked on any way.
    """

    ends: dict[tuple[int, bool, int], int]
    longest: int
    asked: int


def tally(view: View, level: int, seen: int = 0, keep: int = 0, *, risks: bool = True) -> Tally:
    """Count the ways through ``view`` from ``level``; ``risks`` asks about risks at the end where it is due.

    ``seen`` are screens asked before, ``keep`` those of which the ends must tell (as bits).

    Raises:
        TangledError: there are more situations than can be gone through.
    """
    ends: dict[tuple[int, bool, int], int] = {}
    longest = asked = 0
    layer: dict[_State, tuple[int, int]] = {(_fresh(view.roots, seen), seen, level, False): (1, 0)}
    while layer:
        view.effort.spend(len(layer), view.problem.id)
        coming: dict[_State, tuple[int, int]] = {}
        for state, (ways, taps) in layer.items():
            waiting, seen_, reached, clot = state
            if reached >= DOCTOR or (not waiting and not (clot and risks)):
                end = (reached, clot and reached < DOCTOR, seen_ & keep if reached < DOCTOR else 0)
                ends[end] = ends.get(end, 0) + ways
                longest = max(longest, taps)
                continue
            here, step_taps = waiting[0] if waiting else view.risk, 0
            steps = _skipped(state) if waiting and view.screens[here].skipped_at(reached) else None
            if steps is None:
                steps, step_taps = _answered(view, state, here), 1
                asked |= 1 << here
            for step in steps:
                key = _plain(view, step, keep)
                before = coming.get(key, (0, 0))
                coming[key] = (before[0] + ways, max(before[1], taps + step_taps))
        layer = coming
    return Tally(ends, longest, asked)


Fold = Callable[[int, int, int], int]
"""What to remember: from what was remembered, the screen and the answer picked there."""


def first_way(
    view: View, fold: Fold, wanted: Callable[[int, int], bool], ceiling: int = DOCTOR
) -> dict[str, str] | None:
    """Return the fewest answers behind the time that end as ``wanted``, by question id; None where none do.

    ``wanted`` is asked about the level at the end and about what was remembered. No way above the level
    ``ceiling`` is looked at.

    Raises:
        TangledError: there are more situations than can be gone through.
    """
    start: tuple[_State, int] = ((_fresh(view.roots, 0), 0, view.start, False), 0)
    before: dict[tuple[_State, int], tuple[tuple[_State, int], int, int] | None] = {start: None}
    waiting_states = deque([start])
    while waiting_states:
        now = waiting_states.popleft()
        view.effort.spend(1, view.problem.id)
        state, memory = now
        waiting, _, level, clot = state
        if level > ceiling:
            continue
        if level >= DOCTOR or (not waiting and not clot):
            if wanted(level, memory):
                return _trail(view, before, now)
            continue
        here = waiting[0] if waiting else view.risk
        skipped = bool(waiting) and view.screens[here].skipped_at(level)
        steps = _skipped(state) if skipped else _answered(view, state, here)
        for answer, step in enumerate(steps):
            then = (_plain(view, step, 0), memory if skipped else fold(memory, here, answer))
            if then not in before:
                before[then] = (now, here, -1 if skipped else answer)
                (waiting_states.appendleft if skipped else waiting_states.append)(then)
    return None


def _fresh(screens: tuple[int, ...], seen: int) -> tuple[int, ...]:
    return tuple(dict.fromkeys(screen for screen in screens if not seen >> screen & 1))


def _skipped(state: _State) -> list[_State]:
    waiting, seen, level, clot = state
    return [(waiting[1:], seen | 1 << waiting[0], level, clot)]


def _answered(view: View, state: _State, here: int) -> list[_State]:
    waiting, seen, level, clot = state
    seen |= 1 << here
    if not waiting:  # the question on risks is the last
        return [((), seen, max(level, own), False) for own, _, _ in view.screens[here].branches]
    return [
        (_fresh((*leads, *waiting[1:]), seen), seen, max(level, own), clot or puts)
        for own, puts, leads in view.screens[here].branches
    ]


def _plain(view: View, state: _State, keep: int) -> _State:
    """Return the state without what can no longer matter."""
    waiting, seen, level, clot = state
    if level >= DOCTOR:
        return (), 0, level, False
    matters = keep
    for screen in waiting:
        matters |= view.screens[screen].below
    return waiting, seen & matters, level, clot


def _trail(
    view: View,
    before: dict[tuple[_State, int], tuple[tuple[_State, int], int, int] | None],
    last: tuple[_State, int],
) -> dict[str, str]:
    picked: list[tuple[str, str]] = []
    step = before[last]
    while step is not None:
        now, screen, answer = step
        if answer >= 0:
            picked.append((view.screens[screen].id, view.option(screen, answer).id))
        step = before[now]
    return dict(reversed(picked))
