"""The laws with what was proved, and the exceptions that a clinician accepted.

The proof is triage's; here it is only put into words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.problems import Finding, written
from kiosk.content.review import Accepted
from kiosk.signoff.book.pages import Block, Bullets, Cell, Chapter, Heading, Paragraph, Row, Said, Table
from kiosk.signoff.book.wording import Wording
from kiosk.triage.examination import Examination
from kiosk.triage.laws.report import Proof, Proved


@dataclass(frozen=True)
class LawResult:
    """What the proof of one law found: ``covered`` says on how much, ``broken`` where and how it breaks.

    ``accepted`` tells the breaks that a clinician accepts; a law holds with them.
    """

    id: str
    words: str
    holds: bool
    covered: str
    broken: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()


def law_results(proof: Proof) -> tuple[LawResult, ...]:
    """Return the laws as the book tells them."""
    return tuple(map(_result, proof.laws))


def check_results(found: Examination) -> tuple[LawResult, ...]:
    """Return the checks beside the laws; exceptions that match nothing come last, as one that fails."""
    results = [_result(check) for check in found.checks]
    if strays := tuple(found.strays):
        wrong = tuple(f"{stray.wrong}; {stray.right}" for stray in strays)
        words = "Every accepted exception matches something."
        results.append(LawResult("accepted", words, holds=False, covered="", broken=wrong))
    return tuple(results)


def _result(law: Proved) -> LawResult:
    broken = tuple(f"At {failure.where}: {failure.wrong}." for failure in law.failures)
    accepted = tuple(f"At {failure.where}: {failure.wrong}." for failure, _ in law.accepted)
    return LawResult(law.id, law.says, law.holds, f"{law.covered:,} {law.of}", broken, accepted)


def laws(wording: Wording, results: tuple[LawResult, ...], warnings: tuple[Finding, ...] = ()) -> Chapter:
    """Return the laws and checks with what was proved, the exceptions, and what could be said better."""
    intro = (
        "What must hold whatever a patient answers. The program proves it on this very content, on all ways "
        "and by computation, not by samples."
    )
    if not results:
        intro = "The laws were not proved when this book was printed. Do not sign it without them."
    blocks: list[Block] = [Paragraph(Said(intro)), *_exceptions(wording.content.accepted)]
    if results:
        head = ("Law", "What must hold", "Proved on", "Holds")
        rows = tuple(Row(_law(result)) for result in results)
        blocks.append(Table(head, rows, (0.09, 0.55, 0.24, 0.12), dense=True))
    if warnings:
        blocks += [Heading("Warnings of the check", 3), Bullets(tuple(map(found_at, warnings)))]
    return Chapter("laws", "The laws, and what was proved", tuple(blocks))


def _exceptions(accepted: tuple[Accepted, ...]) -> Iterator[Block]:
    title = "Accepted exceptions"
    if not accepted:
        yield Paragraph(Said("none.", lead=title))
        return
    yield Heading(title, 3)
    rows = tuple(
        Row(((Said(f"{one.law} at {one.where}"),), (Said(one.reason),), (Said(f"{one.by}, {one.on}"),)))
        for one in accepted
    )
    yield Table(("Where", "Reason", "Accepted by"), rows, (0.2, 0.5, 0.3))


def found_at(finding: Finding, lead: str = "At") -> Said:
    """Return what the check found, with its place in the file."""
    end = "" if finding.right.endswith((".", '."')) else "."
    return Said(f"It {finding.wrong}; {finding.right}{end}", lead=f"{lead} {written(finding.path)}")


def _law(result: LawResult) -> tuple[Cell, ...]:
    words = (
        Said(result.words),
        *(Said(each, lead="Broken") for each in result.broken),
        *(Said(each, lead="Accepted") for each in result.accepted),
    )
    holds = Said("holds") if result.holds else Said("DOES NOT HOLD", strong=True)
    return (Said(result.id),), words, (Said(result.covered),), (holds,)
