"""P11 and P14: what patients are shown; every claim, every reason, and the words of the five outcomes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.content.claims import LEAFLET_CLAIMS
from kiosk.content.entry import Statement
from kiosk.content.leaflet import Act, Span
from kiosk.content.outline import outline, sources
from kiosk.content.problems import TreePath
from kiosk.content.wizard import Outcome
from kiosk.triage.laws.naming import Named, example_of
from kiosk.triage.laws.report import Failure, Proved
from kiosk.triage.laws.showing import asked_nobody, shortest_to
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.telling import answer, to_the_end, with_example
from kiosk.triage.laws.yardstick import WHOLE_LEG
from kiosk.triage.urgency import Level

PHONE: Final = "{phone}"
NUMBER: Final = "{emergency_number}"
TURN_TO: Final = {
    Level.EXPECTED: PHONE,
    Level.WATCH: PHONE,
    Level.CALL_CLINIC: PHONE,
    Level.DOCTOR_TODAY: NUMBER,
    Level.EMERGENCY_NOW: NUMBER,
}
"""Which number each outcome must show: the clinic's, or that for emergencies (wizard.md, 4)."""


def p11(ground: Survey, named: Iterable[Named]) -> Proved:
    """Every claim of the leaflet is shown, and every raised outcome says why.

    The outcome itself names the answers that caused it; the engine gives each with its reason.
    """
    raised = {(each.where, each.option.id): each for each in named if each.level > Level.EXPECTED}
    silent: dict[str, Failure] = {}
    for each in named:
        if each.level > Level.EXPECTED and each.mark != (-1, -1) and not each.option.because:
            silent.setdefault(each.where, _silent(ground, each))
    claims = {claim.id for claim in ground.content.claims} | set(LEAFLET_CLAIMS)
    failures = (*_untold(ground), *silent.values())
    return Proved("P11", len(claims) + len(raised), "claims and raised answers", failures)


def _silent(ground: Survey, each: Named) -> Failure:
    example = example_of(ground, each, int(Level.EMERGENCY_NOW))
    way = "" if example is None else f"{to_the_end(ground.content, example)}, but "
    wrong = f'{way}nothing says why "{answer(ground.content, each.option)}" raises it'
    path = (*each.path, "because")
    return Failure("P11", each.where, path, wrong, "add `because` with a reason and its source", example)


def _untold(ground: Survey) -> Iterator[Failure]:
    told = {
        name
        for _, entry in outline(ground.content)
        if isinstance(entry, Statement | Span | Act)
        for name in sources(entry)
    }
    places = {claim.id: i for i, claim in enumerate(ground.content.claims)}
    for name in (*LEAFLET_CLAIMS, *(claim for claim in places if claim not in LEAFLET_CLAIMS)):
        where, is_absolute = name.lower(), name in WHOLE_LEG
        if name not in places:
            example = asked_nobody(ground, (name,))
            wrong = f"{name} of the leaflet is missing from the list, so nothing shows whether this tells it"
            wrong = with_example(ground.content, wrong, example)
            yield Failure("P11", where, ("claims",), wrong, "list it again", example, absolute=is_absolute)
        elif name not in told:
            example = asked_nobody(ground, (name,))
            text = ground.content.claims[places[name]].text
            wrong = f"{name} is told to nobody ({text.rstrip('.')}), not even here"
            wrong = with_example(ground.content, wrong, example)
            right = "say it on a page or in an outcome, and name it there as the source"
            path = ("claims", places[name])
            yield Failure("P11", where, path, wrong, right, example, absolute=is_absolute)


def p14(ground: Survey) -> Proved:
    """Every level says in words of its own how urgent it is and where to turn."""
    return Proved("P14", len(Level), "outcomes", tuple(_outcomes(ground)))


def _outcomes(ground: Survey) -> Iterator[Failure]:
    first: dict[tuple[str, str], str] = {}
    for level in Level:
        entry: Outcome = getattr(ground.content.outcomes, level.id)
        for key in ("word", "heading", "line"):
            said = " ".join(getattr(entry, key).casefold().split())
            path: TreePath = ("outcomes", level.id, key)
            if not said:
                wrong = f"{level.id} does not say how urgent it is"
                yield _silent_outcome(ground, level, path, wrong, "say it in words")
            elif key != "line" and (same := first.setdefault((key, said), level.id)) != level.id:
                wrong = f'{level.id} says "{getattr(entry, key)}", as {same} does'
                yield _silent_outcome(ground, level, path, wrong, "say it in words of its own")
        if TURN_TO[level] not in _words(entry):
            wrong = f"{level.id} does not say where to turn, for {TURN_TO[level]} stands nowhere in it"
            right = f"write a step with {TURN_TO[level]} in it"
            yield _silent_outcome(ground, level, ("outcomes", level.id), wrong, right)


def _silent_outcome(ground: Survey, level: Level, path: TreePath, wrong: str, right: str) -> Failure:
    """Return the failure of an outcome with the shortest way to it."""
    example = shortest_to(ground, level)
    wrong = with_example(ground.content, wrong, example)
    is_absolute = level is Level.EMERGENCY_NOW
    return Failure("P14", level.id, path, wrong, right, example, absolute=is_absolute)


def _words(entry: Outcome) -> str:
    return " ".join([entry.heading, entry.line, *(step.text for step in entry.steps), entry.closing.text])
