"""Page one: what the book is and is not, what stands open, and what was proved, in short."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.content.problems import Finding
from kiosk.signoff.book.cases import broken
from kiosk.signoff.book.laws import LawResult, found_at
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
_MOST_BROKEN: Final = 3
"""How many places of one law page one tells."""
_MOST_WARNED: Final = 4
"""How many warnings page one tells in full, for the same reason."""


@dataclass(frozen=True)
class Findings:
    """What was found out about the content: its situations, its laws, its worked cases, and what check says.

    ``checks`` are those beside the laws, ``stopped`` what nobody may be told, ``warnings`` what could be said
    better.
    """

    table: Situations
    laws: tuple[LawResult, ...]
    cases: tuple[Worked, ...]
    checks: tuple[LawResult, ...] = ()
    stopped: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()

    @property
    def sound(self) -> bool:
        """Return whether all was proved, and nothing speaks against signing."""
        proved = bool(self.laws) and all(law.holds for law in (*self.laws, *self.checks))
        return proved and all(case.holds for case in self.cases) and not self.stopped


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
        ("Worked cases", _cases_in_short(found)),
    )
    rows = tuple(Row(((Said(name, strong=True),), (Said(value),))) for name, value in facts)
    return (
        *_warnings(wording, found),
        _accepted(wording, found.warnings),
        Table((), rows, (0.22, 0.78)),
        Heading("What this is"),
        _IS,
        Heading("What this is not"),
        _IS_NOT,
    )


def _warnings(wording: Wording, found: Findings) -> Iterator[Block]:
    failing = [Said(_in_short(law), lead=f"Law {law.id}") for law in found.laws if not law.holds]
    failing += [
        Said(_in_short(check), lead=f"The check of {check.id}") for check in found.checks if not check.holds
    ]
    failing += map(found_at, found.stopped)
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


def _in_short(result: LawResult) -> str:
    """Return what a law says and the first places at which it is broken."""
    more = len(result.broken) - _MOST_BROKEN
    rest = (f"And {more} more.",) if more > 0 else ()
    return " ".join((result.words, *result.broken[:_MOST_BROKEN], *rest))


def _accepted(wording: Wording, warnings: tuple[Finding, ...]) -> Panel:
    """Return what a clinician has accepted, and beside it what the check warns of."""
    accepted = wording.content.accepted
    items = [
        Said(f"{one.reason} ({one.by}, {one.on})", lead=f"Accepted exception: {one.law} at {one.where}")
        for one in accepted
    ]
    if not accepted:
        items.append(Said("none.", lead="Accepted exceptions"))
    if warnings:
        items += [found_at(each, "Warning at") for each in warnings[:_MOST_WARNED]]
        if (more := len(warnings) - _MOST_WARNED) > 0:
            items.append(Said(f"{more} more: see the chapter on the laws.", lead="Warnings of the check"))
    else:
        items.append(Said("none.", lead="Warnings of the check"))
    return Panel("Accepted exceptions to the laws, and warnings", tuple(items), grave=bool(accepted))


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


def _cases_in_short(found: Findings) -> str:
    cases = found.cases
    if not cases:
        return "none in the file"
    held = sum(case.holds for case in cases)
    if held == len(cases):
        covers = any(check.id == "cases" and check.holds and not check.accepted for check in found.checks)
        return f"all {held} hold" + (", and cover every problem, danger sign and level" if covers else "")
    return f"{len(cases) - held} of {len(cases)} DO NOT HOLD"
