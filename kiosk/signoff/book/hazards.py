"""The hazard log: what could harm a patient through this product, and what stands against it.

The entries are in hazards.yaml beside this file; they are about the program, so no clinic edits them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import yaml
from pydantic import Field

from kiosk.content.entry import Entry
from kiosk.content.review import LawId
from kiosk.signoff.book.pages import Cell, Chapter, Paragraph, Row, Said, Table

FILE: Final = Path(__file__).with_name("hazards.yaml")

_Words = Annotated[str, Field(min_length=1, max_length=400)]


class Hazard(Entry):
    """One hazard: how it comes about, what guards against it, where that is proved, and what remains."""

    id: Annotated[str, Field(pattern=r"^H[1-9]\d?$")]
    hazard: _Words
    cause: _Words
    guard: _Words
    flags: tuple[str, ...] = ()
    laws: tuple[LawId, ...] = ()
    tests: tuple[str, ...] = ()
    built: tuple[str, ...] = ()
    remains: _Words


class HazardLog(Entry):
    """All hazards, in the order of the book."""

    hazards: tuple[Hazard, ...]


def read_hazards(path: Path = FILE) -> tuple[Hazard, ...]:
    """Return the hazards of a log.

    Raises:
        pydantic.ValidationError: an entry is not whole; the file comes with the program, so a test sees it.
    """
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return HazardLog.model_validate(_frozen(data)).hazards


def hazard_log(hazards: tuple[Hazard, ...]) -> Chapter:
    """Return the log as a chapter."""
    intro = (
        "How the kiosk itself could harm, what in it stands against that, and where that is shown to hold. "
        "What remains is for the clinic to weigh."
    )
    head = ("", "Hazard and cause", "What guards against it, and where it is proved", "What remains")
    rows = tuple(Row(_fields(hazard)) for hazard in hazards)
    return Chapter(
        "hazards", "Hazard log", (Paragraph(Said(intro)), Table(head, rows, (0.06, 0.28, 0.44, 0.22)))
    )


def _fields(hazard: Hazard) -> tuple[Cell, ...]:
    about = f" ({', '.join(hazard.flags)})" if hazard.flags else ""
    where = [f"laws {', '.join(hazard.laws)}"] if hazard.laws else []
    where += [f"tests {_files(hazard.tests)}"] if hazard.tests else []
    proved = (Said("; ".join(where), lead="Proved by"),) if where else ()
    built = (Said(_files(hazard.built), lead="Built in"),) if hazard.built else ()
    return (
        (Said(hazard.id),),
        (Said(hazard.hazard + about, strong=True), Said(hazard.cause)),
        (Said(hazard.guard), *proved, *built),
        (Said(hazard.remains),),
    )


def _files(paths: tuple[str, ...]) -> str:
    return ", ".join(path.removeprefix("tests/").removesuffix(".py") for path in paths)


def _frozen(data: object) -> object:
    """Return plain data with tuples for lists, as strict models want them."""
    if isinstance(data, list):
        return tuple(map(_frozen, data))
    if isinstance(data, dict):
        return {key: _frozen(value) for key, value in data.items()}
    return data
