"""The shortest way that shows what a fault does, for faults that keep a file from being examined.

The rules on the whole file speak before the laws, and some of them say what a law would say with an example.
The fault is put aside, the laws are proved on the rest, and what they show is told with the fault. Where the
file is so broken that no way can be gone, the fault is told as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from pydantic import ValidationError

from kiosk.content import days, ids, leads, wording
from kiosk.content.model import Content
from kiosk.content.outline import outline
from kiosk.content.problems import Fault, Finding, written
from kiosk.triage.answers import Answers
from kiosk.triage.laws import prove
from kiosk.triage.laws.report import Failure
from kiosk.triage.laws.showing import asked_nobody, shortest_to
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.telling import to_the_end
from kiosk.triage.urgency import Level

MOST_EXPLAINED: Final = 40
"""Faults, above which none is explained: whoever has so many needs no examples yet."""

_NO_NUMBER: Final = "00000000"
_NUMBERS: Final = {
    "clinic.phone": ("phone", _NO_NUMBER, Level.CALL_CLINIC),
    "clinic.emergency_number": ("emergency_number", _NO_NUMBER, Level.EMERGENCY_NOW),
}
"""The numbers: their key, one to reckon with in their place, and the level at which they matter most."""
_SCREEN: Final = re.compile(
    r"wizard\.(?:questions\[\d+\]|risk|gates|problems\.choices\[\d+\]|times)|outcomes\.\w+"
)
_BY_PLACE: Final = (
    (re.compile(r"\.unsure\b"), ("P3",)),
    (re.compile(r"\.(?:leads|questions)\[\d+\]$"), ("P1",)),
    (re.compile(r"\bgates"), ("P2",)),
    (re.compile(r"\.because$"), ("P11",)),
    (re.compile(r"\.(?:later|after_days|times)\b"), ("P12", "P5", "P7")),
    (re.compile(r"^outcomes\."), ("P14",)),
)
"""Which laws can show what a fault at a place does."""
_NEVER_ASKED: Final = re.compile(r"wizard\.questions\[(\d+)\]\.id")


def explained(faults: tuple[Fault, ...], data: object) -> tuple[Fault, ...]:
    """Return faults with a way for each that a way can show; ``data`` is what the file holds."""
    content = _put_aside(faults, data)
    if content is None:
        return faults
    survey = Survey(content)
    failures = [each for law in prove(content).laws for each in law.failures if each.example is not None]
    return tuple(_with_a_way(fault, survey, failures) for fault in faults)


def can_be_explained(faults: tuple[Fault, ...]) -> bool:
    """Return whether a way could show what any of the faults does; to find it out costs a proof."""
    about = (fault.path in _NUMBERS or _SCREEN.match(fault.path) for fault in faults)
    return len(faults) <= MOST_EXPLAINED and any(about)


def _put_aside(faults: tuple[Fault, ...], data: object) -> Content | None:
    """Return the content as if its numbers were well; None where it cannot be gone through."""
    if not isinstance(data, Mapping) or not isinstance(data.get("clinic"), Mapping):
        return None
    numbers = dict(_NUMBERS[fault.path][:2] for fault in faults if fault.path in _NUMBERS)
    whole: dict[str, Any] = {**data, "clinic": {**data["clinic"], **numbers}}
    try:
        content = Content.model_validate(whole)
    except ValidationError:
        return None
    return content if next(_in_the_way(content), None) is None else None


def _in_the_way(content: Content) -> Iterator[Finding]:
    """Yield what the rules say that the engine rests on; without them no way can be gone."""
    yield from ids.entries_differ(content)
    yield from ids.choices_differ(content)
    yield from ids.screens_differ(content)
    yield from ids.risk_is_called_risk(content)
    yield from ids.reserved_answers_stay_free(content)
    yield from leads.risk_leads_nowhere(content)
    yield from days.times_cover_every_day(content)
    yield from wording.placeholders_are_known(outline(content))


def _with_a_way(fault: Fault, survey: Survey, failures: list[Failure]) -> Fault:
    if fault.path in _NUMBERS:
        example = shortest_to(survey, _NUMBERS[fault.path][2])
        said = ", and the screen at the end of this way would show no number"
    else:
        example, said = _example(fault, survey, failures), ""
    if example is None:
        return fault
    way = to_the_end(survey.content, example).replace(_NO_NUMBER, "...")
    return replace(fault, wrong=f"{fault.wrong}{said}: {way}")


def _example(fault: Fault, survey: Survey, failures: Iterable[Failure]) -> Answers | None:
    """Return the answers of the failure at the same place, or of one of the same screen and kind."""
    path, failures = fault.path, tuple(failures)
    if fault.wrong.startswith("leads in a loop"):  # told at another of its questions
        return next(
            (each.example for each in failures if each.law == "P1" and each.where in fault.wrong), None
        )
    for each in failures:
        if written(each.path) == path:
            return each.example
    laws = next((laws for pattern, laws in _BY_PLACE if pattern.search(path)), ())
    screen = _SCREEN.match(path)
    for each in failures:
        there = _SCREEN.match(written(each.path))
        if each.law in laws and screen and there and there.group() == screen.group():
            return each.example
    if never := _NEVER_ASKED.fullmatch(path):
        return _past(survey, int(never[1]))
    return None


def _past(survey: Survey, number: int) -> Answers | None:
    """Return the way of somebody whom a question would concern, where nothing leads to it."""
    question = survey.wizard.questions[number]
    names = (name for choice in question.choices for name in choice.source)
    return asked_nobody(survey, [name for name in names if name.startswith(("L", "R"))])
