"""`check`: every problem of a content file with its place, or in a few lines what the file holds.

First the faults of the file itself; where there are none, the laws, the worked cases and the editor's lint.
What is right and wrong is decided in the rooms `content` and `triage`, never here.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from kiosk.content.model import Content
from kiosk.content.outline import outline, sources
from kiosk.content.problems import ContentError, Fault, Finding, UnreadableError, counted, written
from kiosk.content.reader import PICTURES, picture_names, read_text
from kiosk.content.source import Document, load, read_bytes
from kiosk.triage.examination import Examination, examine
from kiosk.triage.laws.report import Proved, Ways

SHIPPED: Final = Path(__file__).resolve().parents[2] / "content.yaml"
"""The content that comes along."""


@dataclass(frozen=True)
class Summary:
    """What sound content holds, in numbers."""

    topics: int
    problems: int
    questions: int
    claims: int
    claims_covered: int
    to_confirm: int
    sample_clinic: bool

    def __str__(self) -> str:
        topics = counted(self.topics, "topic")
        problems = counted(self.problems, "problem")
        questions = counted(self.questions, "question")
        lines = [
            f"{topics}, {problems}, {questions}",
            f"{self.claims_covered} of {counted(self.claims, 'claim')} covered",
            f"{counted(self.to_confirm, 'item')} for the clinic to confirm",
        ]
        if self.sample_clinic:
            lines.append(
                "The clinic's details are samples: put in your own, then set clinic.checked to true."
            )
        return "\n".join(lines)


@dataclass(frozen=True)
class Checked:
    """Content without faults, what was found on it, and where each thing of it stands."""

    content: Content
    found: Examination
    document: Document

    @property
    def errors(self) -> list[Fault]:
        """Return what must be put right, in the order of the file."""
        return self._placed(self.found.errors)

    @property
    def notes(self) -> list[Fault]:
        """Return what only warns, and the exceptions that a clinician accepted, in the order of the file."""
        warnings = (each._replace(wrong=f"warning: {each.wrong}") for each in self.found.warnings)
        accepted = (each._replace(wrong=f"note: {each.wrong}") for each in self.found.exceptions)
        return self._placed([*warnings, *accepted])

    def placed(self, finding: Finding) -> Fault:
        """Return a finding with its place."""
        path, wrong, right = finding
        place = self.document.place(path)
        return Fault(self.document.name, place.line, place.column, written(path), wrong, right)

    def _placed(self, findings: Iterable[Finding]) -> list[Fault]:
        return list(ContentError(map(self.placed, findings)).faults)


def run(args: argparse.Namespace) -> int:
    """Check one file and print what was found: 0 all well, 1 problems, 2 it cannot be read."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a name or a fault may hold what cannot be shown
    path: Path = args.file or getattr(args, "content", None) or _as_typed_from_here(SHIPPED)
    try:
        checked = check(path)
    except ContentError as error:
        print(_json(error.faults) if args.json else error)
        return 2 if isinstance(error, UnreadableError) else 1
    errors = checked.errors
    if args.json:
        print(_json(errors, checked))
    elif errors:
        print(*sorted((*errors, *checked.notes), key=lambda fault: (fault.line, fault.column)), sep="\n")
    else:
        print(f"{path}: all is well", summarise(checked.content), *proved(checked.found), sep="\n")
        print(*checked.notes, sep="\n", end="\n" if checked.notes else "")
    return 1 if errors else 0


def check(path: Path) -> Checked:
    """Read and examine one file.

    Raises:
        ContentError: the file cannot be read or has faults; it is not examined then.
    """
    name = str(path)
    data = read_bytes(path, name)
    content = read_text(data, name, picture_names(PICTURES))
    return Checked(content, examine(content), load(data, name))


def summarise(content: Content) -> Summary:
    """The content in numbers; a claim is covered when anything shown to a patient names it as its source."""
    entries = [entry for _, entry in outline(content)]
    named = {name for entry in entries for name in sources(entry)}
    return Summary(
        topics=len(content.topics),
        problems=len(content.wizard.problems.choices),
        questions=len(content.wizard.questions) + 1,  # and the question on risks
        claims=len(content.claims),
        claims_covered=sum(claim.id in named for claim in content.claims),
        to_confirm=sum(getattr(entry, "confirm", None) is not None for entry in entries),
        sample_clinic=not content.clinic.checked,
    )


def proved(found: Examination) -> Iterator[str]:
    """Say on how much the laws were proved, and how many cases were run."""
    laws = counted(sum(law.holds for law in found.proof.laws), "law holds", "laws hold")
    if excused := sum(len(law.accepted) for law in found.proof.laws):
        laws += f", with {counted(excused, 'accepted exception')},"
    yield f"{laws} over {_ways(found.proof.ways)}"
    if found.cases:
        yield counted(sum(case.holds for case in found.cases), "worked case holds", "worked cases hold")


def _ways(ways: Ways) -> str:
    one = f"{_number(ways.one)} ways with one problem"
    if ways.at_most < 2:
        return one
    several = "all those" if ways.several is None else _number(ways.several)
    return f"{one} and {several} with {ways.together}"


def _number(number: int) -> str:
    return f"{number:,}" if number < 10**15 else "more than a million billion"


def _json(faults: Iterable[Fault], checked: Checked | None = None) -> str:
    faults = list(faults)
    answer: dict[str, object] = {
        "ok": not faults,
        "faults": [asdict(fault) for fault in faults],
        "summary": asdict(summarise(checked.content)) if checked and not faults else None,
    }
    if checked:
        found = checked.found
        answer["notes"] = [asdict(note) for note in checked.notes]
        answer["ways"] = asdict(found.proof.ways)
        answer["laws"] = [_law(checked, law) for law in found.proof.laws]
        answer["cases"] = [
            {
                "title": each.case.title,
                "least": each.case.least,
                "level": each.level.id if each.level is not None else None,
                "holds": each.holds,
            }
            for each in found.cases
        ]
    return json.dumps(answer, indent=2)


def _law(checked: Checked, law: Proved) -> dict[str, object]:
    failures = [
        {
            "where": failure.where,
            "example": dict(failure.example) if failure.example is not None else None,
            **asdict(checked.placed(failure.finding)),
        }
        for failure in law.failures
    ]
    accepted = [{**each.model_dump(), "wrong": failure.wrong} for failure, each in law.accepted]
    return {
        "id": law.id,
        "says": law.says,
        "holds": law.holds,
        "covered": law.covered,
        "of": law.of,
        "failures": failures,
        "accepted": accepted,
    }


def _as_typed_from_here(path: Path) -> Path:
    """The path as somebody would type it in the folder they are in."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
