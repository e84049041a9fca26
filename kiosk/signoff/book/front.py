"""Page one: what the book is and is not, what stands open, and what was proved, in short."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.signoff.book.cases import broken
from kiosk.signoff.book.laws import LawResult
from kiosk.signoff.book.pages import Block, Bullets, Heading, Panel, Row, Said, Table
from kiosk.signoff.book.situations import Situations
from kiosk.signoff.book.wording import Wording
from kiosk.triage.cases import Worked

_IS: Final = Bullets(
    (
        Said(
            "All that the Aftercare Kiosk can tell a patient about medicine with the content file named "
            "here: "
            "every page, every question, every answer, and what each leads to. The program wrote it from "
            "that "
            "file. So screen and book say the same for as long as the fingerprint is the same."
        ),
        Said(
            "Made for the doctor who answers for the content. Reading takes about an hour. The last page "
            "is for "
            "initials and signature."
        ),
    )
)
_IS_NOT: Final = Bullets(
    (
        Said(
            "Not a diagnosis, and no instructions for treatment. The kiosk tells how urgent it is that a "
            "person "
            "looks."
        ),
        Said(
            "Not proof that the medicine is right. The laws show that the rules do what they say. Whether "
            "they "
            "say the right thing is for the doctor to judge."
        ),
        Said(
            'Not the words on buttons and above lists, such as "Call us if any one of these". They come '
            "with the "
            "program and are the same everywhere."
        ),
        Said(
            "Not the clinic's own instructions on socks, tablets and travel. Where those differ from this "
            "book, "
            "the content needs changing."
        ),
    )
)


_MOST_TOLD: Final = 6
"""How many failures page one tells in full, so that the rest of it stays on page one."""


@dataclass(frozen=True)
class Findings:
    """What was found out about the content: its situations, its laws, and its worked cases."""

    table: Situations
    laws: tuple[LawResult, ...]
    cases: tuple[Worked, ...]


def front(wording: Wording, fingerprint: str, made_on: str, found: Findings) -> tuple[Block, ...]:
    """Return page one below the title; what the reader must not overlook comes first."""
    content = wording.content
    clinic = content.clinic
    facts = (
        ("Clinic", f"{clinic.name}, {clinic.phone}, {clinic.hours}"),
        ("When closed; emergencies", f"{clinic.after_hours} Emergency number: {clinic.emergency_number}"),
        ("Content version", content.version),
        ("Fingerprint", fingerprint),
        ("Printed on", made_on),
        ("Holds", _in_numbers(wording, found.table)),
        ("Laws", _laws_in_short(found.laws)),
        ("Worked cases", _cases_in_short(found.cases)),
    )
    rows = tuple(Row(((Said(name, strong=True),), (Said(value),))) for name, value in facts)
    return (
        *_warnings(wording, found),
        _accepted(wording),
        Table((), rows, (0.22, 0.78)),
        Heading("What this is"),
        _IS,
        Heading("What this is not"),
        _IS_NOT,
    )


def _warnings(wording: Wording, found: Findings) -> Iterator[Block]:
    failing = [
        Said(" ".join((law.words, *law.broken)), lead=f"Law {law.id}") for law in found.laws if not law.holds
    ]
    failing += [broken(wording, case) for case in found.cases if not case.holds]
    if failing:
        more = len(failing) - _MOST_TOLD
        rest = (Said(f"{more} more: see the laws and the worked cases."),) if more > 0 else ()
        told = (*failing[:_MOST_TOLD], *rest)
        yield Panel("Do not sign: something does not hold", told, grave=True)
    still = []
    if not found.laws:
        still.append("The laws were not proved when this book was printed.")
    if not wording.content.clinic.checked:
        still.append(
            "The clinic's name and numbers are samples. Put in your own before patients read this, and "
            "dial each "
            "number once."
        )
    if items := len(wording.numbering.items):
        still.append(f"{items} things are still to be confirmed by the clinic (marked C1 to C{items}).")
    if still:
        yield Panel("Still open", tuple(map(Said, still)))


def _accepted(wording: Wording) -> Panel:
    title = "Accepted exceptions to the laws"
    accepted = wording.content.accepted
    if not accepted:
        return Panel(title, (Said("None."),))
    items = (Said(f"{one.reason} ({one.by}, {one.on})", lead=f"{one.law} at {one.where}") for one in accepted)
    return Panel(title, tuple(items), grave=True)


def _in_numbers(wording: Wording, table: Situations) -> str:
    wizard = wording.wizard
    signs = sum(len(gate.signs) for gate in wizard.gates)
    return (
        f"{len(wording.content.topics)} topics; {signs} danger signs, {len(wizard.problems.choices)} "
        "problems and "
        f"{len(wizard.questions) + 1} questions; {table.count.raw:,} ways through them, told in "
        f"{len(table.lines)} lines"
    )


def _laws_in_short(laws: tuple[LawResult, ...]) -> str:
    if not laws:
        return "not proved in this book"
    held = sum(law.holds for law in laws)
    return f"all {held} hold" if held == len(laws) else f"{len(laws) - held} of {len(laws)} DO NOT HOLD"


def _cases_in_short(cases: tuple[Worked, ...]) -> str:
    if not cases:
        return "none in the file"
    held = sum(case.holds for case in cases)
    if held == len(cases):
        return f"all {held} hold"
    return f"{len(cases) - held} of {len(cases)} DO NOT HOLD"
