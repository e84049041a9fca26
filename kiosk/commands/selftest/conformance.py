"""The numbers of docs/conformance.md: each norm measured on the four sizes, and what keys and switches reach.

Only what stands between the two marks is written; the words around it are people's.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from kiosk.commands.pictures.look import SIZES
from kiosk.commands.selftest.survey import Progress, Survey
from kiosk.content.model import Content
from kiosk.selftest.norms import NORMS
from kiosk.selftest.tally import Outcome, Tally
from kiosk.shell.languages import Others
from kiosk.shell.screen import measure

BEGIN: Final = "<!-- measured: begin -->"
END: Final = "<!-- measured: end -->"
WALKS: Final = ("keys", "switches")
"""Norms that are told screen by screen."""
Measured = Mapping[tuple[int, int], Tally]
"""What came of each size, in pixels."""


def write(file: Path, content: Content, others: Others, told: Progress) -> int:
    """Measure, and write the numbers into ``file``; return the exit code."""
    try:
        page = file.read_text(encoding="utf-8")
        parts(page)
    except (OSError, ValueError) as problem:
        print(f"{file}: cannot be written: {problem}", file=sys.stderr)
        return 2
    measured = {}
    for number, size in enumerate(SIZES):
        told(number, len(SIZES), "{}x{}".format(*size))
        measured[size] = Survey(content, measure(*size), others).measure()
    try:
        file.write_text(filled(page, measured), encoding="utf-8")
    except OSError as problem:
        print(f"{file}: cannot be written: {problem.strerror}", file=sys.stderr)
        return 2
    print(f"{file}: {len(NORMS)} norms on {len(SIZES)} sizes")
    return 0 if all(tally.passed for tally in measured.values()) else 1


def parts(page: str) -> tuple[str, str, str]:
    """Return what stands before the marks, between them and after them; raises ValueError without them."""
    before, begun, rest = page.partition(BEGIN)
    between, ended, after = rest.partition(END)
    if not begun or not ended:
        raise ValueError(f"it has no place for the numbers, which is from {BEGIN} to {END}")
    return before, between, after


def filled(page: str, measured: Measured) -> str:
    """Return the page with the numbers in it."""
    before, _, after = parts(page)
    told = [BEGIN, "", *_numbers(measured), "", *_walks(measured), "", END]
    return before + "\n".join(told) + after


def _numbers(measured: Measured) -> Iterator[str]:
    """Yield a table: a norm a row, a size a column."""
    sizes = " | ".join("{}x{}".format(*size) for size in measured)
    yield f"| norm | id | demanded | {sizes} |"
    yield "|---|---|---|" + "---|" * len(measured)
    for norm in NORMS:
        found = [_told(tally[norm.id]) if norm.id in tally else "-" for tally in measured.values()]
        yield f"| {norm.what} | `{norm.id}` | {norm.demand} | {' | '.join(found)} |"


def _told(outcome: Outcome) -> str:
    return outcome.measured if outcome.passed else f"**{outcome.measured}: not met**"


def _walks(measured: Measured) -> Iterator[str]:
    """Yield a table: a screen a row, with the actions reached by keys and by two switches, by size."""
    yield "Actions reached by keys / by two switches / there are, screen by screen:"
    yield ""
    yield "| screen | " + " | ".join("{}x{}".format(*size) for size in measured) + " |"
    yield "|---|" + "---|" * len(measured)
    screens = dict.fromkeys(name for tally in measured.values() for name in tally[WALKS[0]].places)
    for name in screens:
        cells = []
        for tally in measured.values():
            keys, switches = (tally[norm].places.get(name, (0, 0)) for norm in WALKS)
            cells.append(f"{keys[1]} / {switches[1]} / {keys[0]}")
        yield f"| {name} | {' | '.join(cells)} |"
