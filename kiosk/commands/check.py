"""`check`: every problem of a content file with its place, or in a few lines what the file holds.

First the faults of the file itself, with the shortest ways that show them; where there are none, the laws,
the worked cases and the lint. What is right and wrong is decided in the rooms `content` and `triage`.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

from kiosk.content.lint.brand import logo_can_be_shown
from kiosk.content.model import Content
from kiosk.content.problems import ContentError, Fault, Finding, Place, UnreadableError, counted, written
from kiosk.content.reader import PICTURES, picture_names, read_text
from kiosk.content.source import Document, load, read_bytes
from kiosk.content.summary import summarise
from kiosk.content.translation.offering import Folders
from kiosk.content.translation.report import Report, report
from kiosk.takeaway.fitting import Codes, codes_of
from kiosk.triage.coverage import CASES
from kiosk.triage.examination import Examination, examine
from kiosk.triage.explaining import can_be_explained, explained
from kiosk.triage.laws.report import Proved, Ways

MOST_EXPLAINED: Final = 400_000
"""Bytes of a broken file, above which its faults are told without examples: it would take too long."""

SHIPPED: Final = Path(__file__).resolve().parents[2] / "content.yaml"
"""The content that comes along."""


@dataclass(frozen=True)
class Checked:
    """Content without faults, what was found on it, where each thing of it stands, and where it ends."""

    content: Content
    found: Examination
    document: Document
    end: Place
    beside: tuple[Finding, ...] = ()
    """What is wrong with files that it names; they only warn."""
    translations: Report = field(default_factory=Report)
    codes: Codes = field(default_factory=Codes)

    @property
    def errors(self) -> list[Fault]:
        """Return what must be put right, in the order of the file, then in its translations."""
        own = self._placed([*self.found.errors, *self.codes.findings])
        return [*own, *self.translations.errors, *self.codes.faults]

    @property
    def notes(self) -> list[Fault]:
        """Return what only warns, and the exceptions that a clinician accepted, in the order of the file."""
        warned = (*self.found.warnings, *self.beside)
        warnings = (each._replace(wrong=f"warning: {each.wrong}") for each in warned)
        accepted = (each._replace(wrong=f"note: {each.wrong}") for each in self.found.exceptions)
        return self._placed([*warnings, *accepted])

    @property
    def untranslated(self) -> list[Fault]:
        """Return what translations lack: patients read the English there until somebody translates it."""
        return [replace(each, wrong=f"warning: {each.wrong}") for each in self.translations.warnings]

    def placed(self, finding: Finding) -> Fault:
        """Return a finding with its place."""
        path, wrong, right = finding
        ends = path == CASES and not self.content.cases
        place = self.end if ends else self.document.place(path)
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
        told = sorted(
            (*errors, *checked.notes), key=lambda f: (f.file != str(path), f.file, f.line, f.column)
        )
        print(*told, sep="\n")
    else:
        print(f"{path}: all is well", summarise(checked.content), *proved(checked.found), sep="\n")
        print(*checked.translations.summary, sep="\n")
        print(*checked.notes, sep="\n", end="\n" if checked.notes else "")
    return 1 if errors else 0


def check(path: Path) -> Checked:
    """Read and examine one file.

    Raises:
        ContentError: the file cannot be read or has faults; it is not examined then.
    """
    name = str(path)
    data = read_bytes(path, name)
    try:
        content = read_text(data, name, picture_names(PICTURES))
    except UnreadableError:
        raise
    except ContentError as error:
        raise ContentError(_with_examples(error.faults, data, name)) from None
    lines = data.rstrip().splitlines()
    beside = tuple(logo_can_be_shown(content, path.parent))
    end = Place(max(len(lines), 1), 1)
    folders = Folders.beside(path.absolute(), SHIPPED.parent / "resources")
    translations = report(content, folders)
    codes = codes_of(content, folders)
    return Checked(content, examine(content), load(data, name), end, beside, translations, codes)


def _with_examples(faults: tuple[Fault, ...], data: bytes, name: str) -> tuple[Fault, ...]:
    """Return the faults, each with the shortest way that shows it, where there is one."""
    if len(data) > MOST_EXPLAINED or not can_be_explained(faults):
        return faults
    try:
        document = load(data, name)
    except ContentError:
        return faults
    return explained(faults, document.data)


def proved(found: Examination) -> Iterator[str]:
    """Say on how much the laws were proved, and how many cases were run."""
    laws = counted(sum(law.holds for law in found.proof.laws), "law holds", "laws hold")
    if excused := sum(len(law.accepted) for law in (*found.proof.laws, *found.checks)):
        laws += f", with {counted(excused, 'accepted exception')},"
    yield f"{laws} over {_ways(found.proof.ways)}"
    if found.cases:
        cases = counted(sum(case.holds for case in found.cases), "worked case holds", "worked cases hold")
        covers = next((check for check in found.checks if check.id == "cases"), None)
        whole = covers is not None and covers.holds and not covers.accepted
        yield f"{cases}, and cover every problem, danger sign and level" if whole else cases


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
        answer["translations"] = checked.translations.summary
        answer["notes"] = [asdict(note) for note in (*checked.notes, *checked.untranslated)]
        answer["ways"] = asdict(found.proof.ways)
        answer["laws"] = [_law(checked, law) for law in found.proof.laws]
        answer["checks"] = [_law(checked, check) for check in found.checks]
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
