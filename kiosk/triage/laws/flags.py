"""P10: every red flag is asked for and leads high enough, whatever the file says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.content.entry import NONE
from kiosk.content.problems import TreePath
from kiosk.content.wizard import Question, Unsure
from kiosk.triage.answers import Answers
from kiosk.triage.laws.ground import DOCTOR
from kiosk.triage.laws.naming import Named, example_of, signs_named
from kiosk.triage.laws.report import Failure, Proved
from kiosk.triage.laws.showing import asked_nobody
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.telling import answer, outcome, to_the_end, with_example
from kiosk.triage.laws.yardstick import ASKS_FOR_RISKS, LEAST, SIGNS, WITH_RISK
from kiosk.triage.urgency import Level


def p10(ground: Survey, named: Iterable[Named]) -> Proved:
    """Every red flag is asked for and leads high enough.

    A flag is caught where an answer that can be given names it and stands for at least what the flag needs:
    the graver of what the file and the fact base say. Those that cannot wait are among the danger signs.
    Doubt does not count: whoever is sure of the sign must be caught as well.
    """
    named = tuple(named)
    best = _gravest(named)
    signs = tuple(_signs(ground))
    told = {failure.where for failure in signs}
    caught = (each for each in _caught(ground, best) if each.where not in told)
    failures = (*_listed(ground, best), *caught, *signs, *_risks(ground, named))
    flags = {flag.id for flag in ground.content.red_flags} | LEAST.keys()
    return Proved("P10", len(flags), "red flags", failures)


def _gravest(named: tuple[Named, ...]) -> dict[str, Named]:
    """Return for each flag the gravest answer that names it."""
    best: dict[str, Named] = {}
    for each in named:
        for name in () if isinstance(each.option.entry, Unsure) else each.names:
            if name not in best or each.level > best[name].level:
                best[name] = each
    return best


def _caught_now(ground: Survey, name: str, best: dict[str, Named]) -> Answers | None:
    """Return the way of somebody with a flag as it is now, or of one whom nobody asks where none names it."""
    if name not in best:
        return asked_nobody(ground, (name,))
    return example_of(ground, best[name], int(Level.EMERGENCY_NOW))


def _listed(ground: Survey, best: dict[str, Named]) -> Iterator[Failure]:
    """The file lists every flag, and none as less grave than the fact base does."""
    for i, flag in enumerate(ground.content.red_flags):
        least = LEAST.get(flag.id, Level.EXPECTED)
        if Level.of(flag.least) < least:
            example = _caught_now(ground, flag.id, best)
            which = f"{flag.id} ({flag.text.rstrip('.')})"
            wrong = f"{which} is said to need {flag.least}, but it needs {least.id}, as here"
            wrong = with_example(ground.content, wrong, example)
            path = ("red_flags", i, "least")
            right = f"write least: {least.id}"
            yield Failure("P10", flag.id.lower(), path, wrong, right, example, absolute=flag.id in SIGNS)
    listed = {flag.id for flag in ground.content.red_flags}
    for name, least in LEAST.items():
        if name not in listed:
            example = _caught_now(ground, name, best)
            wrong = f"{name} is missing from the list, so nothing says that it needs {least.id}"
            wrong = with_example(ground.content, wrong, example)
            right = f"list it again with least: {least.id}"
            yield Failure("P10", name.lower(), ("red_flags",), wrong, right, example, absolute=name in SIGNS)


def _caught(ground: Survey, best: dict[str, Named]) -> Iterator[Failure]:
    for i, flag in enumerate(ground.content.red_flags):
        least = max(Level.of(flag.least), LEAST.get(flag.id, Level.EXPECTED))
        found = best.get(flag.id)
        if found is not None and found.level >= least:
            continue
        path: TreePath = ("red_flags", i) if found is None else (*found.path, "floor")
        if found is None:
            which = f"{flag.id} ({flag.text.rstrip('.')})"
            missed = asked_nobody(ground, (flag.id,))
            wrong = f"no answer that can be given names {which}, so nobody with it is caught"
            wrong = with_example(ground.content, wrong, missed)
            right = f"name it as the source of an answer with the floor {least.id}"
            yield Failure("P10", flag.id.lower(), path, wrong, right, missed, absolute=flag.id in SIGNS)
            continue
        example = example_of(ground, found, DOCTOR + 1)
        way = "" if example is None else f"{to_the_end(ground.content, example)}, but "
        wrong = (
            f'{way}"{answer(ground.content, found.option)}" is the gravest answer that names {flag.id}, '
            f"which must be at least {outcome(ground.content, least)}"
        )
        right = f"write floor: {least.id}, or ask for it where that is the floor"
        path = found.path if found.gate else path
        yield Failure("P10", flag.id.lower(), path, wrong, right, example, absolute=flag.id in SIGNS)


def _signs(ground: Survey) -> Iterator[Failure]:
    """What cannot wait is asked of everybody, on the gate that leads high enough."""
    signs = tuple(signs_named(ground))
    texts = {flag.id: f" ({flag.text.rstrip('.')})" for flag in ground.content.red_flags}
    for name, least in SIGNS.items():
        naming = [sign for sign in signs if name in sign.names]
        if any(sign.level >= least for sign in naming):
            continue
        calmer = max(naming, key=lambda sign: sign.level, default=None)
        right = f"ask for it among the danger signs with the floor {least.id}"
        if calmer is None:
            which = f"{name}{texts.get(name, '')}"
            missed = asked_nobody(ground, (name,))
            wrong = f"no danger sign names {which}, which everybody must be asked about"
            wrong = with_example(ground.content, wrong, missed)
            yield Failure("P10", name.lower(), ("wizard", "gates"), wrong, right, missed, absolute=True)
            continue
        example = example_of(ground, calmer, DOCTOR + 1)
        way = "" if example is None else f"{to_the_end(ground.content, example)}, but "
        wrong = (
            f'{way}"{answer(ground.content, calmer.option)}" ({name}) must be at least '
            f"{outcome(ground.content, least)}"
        )
        yield Failure("P10", name.lower(), calmer.path, wrong, right, example, absolute=True)


def _risks(ground: Survey, named: tuple[Named, ...]) -> Iterator[Failure]:
    """Deep pain asks for risks, and with any of them a doctor checks it today."""
    told: set[str] = set()
    risk = ground.wizard.risk
    without = without_risk(risk)
    for each in named:
        if each.view is None or each.mark == (-1, -1) or int(each.level) >= DOCTOR:
            continue
        key = f"{each.where}/{each.option.id}"
        if each.where == risk.id and each.option.id != without and key not in told:
            told.add(key)
            example = example_of(ground, each, DOCTOR)
            wrong = (
                f"{to_the_end(ground.content, example or ground.calmest(each.view))}, but "
                f'"{answer(ground.content, each.option)}" must be '
                f"at least {outcome(ground.content, WITH_RISK)}"
            )
            right = f"write floor: {WITH_RISK.id}"
            yield Failure("P10", risk.id, (*each.path, "floor"), wrong, right, example)
        if ASKS_FOR_RISKS in each.names and not each.option.clot and key not in told:
            told.add(key)
            example = example_of(ground, each, DOCTOR)
            wrong = (
                f"{to_the_end(ground.content, example or ground.calmest(each.view))}, but "
                f'"{answer(ground.content, each.option)}" ({ASKS_FOR_RISKS}) must ask about risks'
            )
            yield Failure("P10", each.where, each.path, wrong, "add clot: true", example)


def without_risk(risk: Question) -> str:
    """Return the id of the answer that says there is no risk: `none`, or else the calmest."""
    if any(choice.id == NONE for choice in risk.choices):
        return NONE
    return min(risk.choices, key=lambda choice: Level.of(choice.floor)).id
