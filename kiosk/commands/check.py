"""`check`: every problem of a content file with its place, or in a few lines what the file holds.

What is right and wrong is decided in the room `content`, never here.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from kiosk.content.model import Content
from kiosk.content.outline import outline, sources
from kiosk.content.problems import ContentError, UnreadableError, counted
from kiosk.content.reader import read

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


def run(args: argparse.Namespace) -> int:
    """Check one file and print what was found: 0 all well, 1 faults, 2 it cannot be read."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a name or a fault may hold what cannot be shown
    path: Path = args.file or getattr(args, "content", None) or _as_typed_from_here(SHIPPED)
    try:
        summary = summarise(read(path))
    except ContentError as error:
        _print(error, as_json=args.json)
        return 2 if isinstance(error, UnreadableError) else 1
    if args.json:
        print(json.dumps({"ok": True, "faults": [], "summary": asdict(summary)}, indent=2))
    else:
        print(f"{path}: all is well\n{summary}")
    return 0


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


def _print(error: ContentError, *, as_json: bool) -> None:
    if as_json:
        print(
            json.dumps({"ok": False, "faults": [asdict(f) for f in error.faults], "summary": None}, indent=2)
        )
        return
    print(error)


def _as_typed_from_here(path: Path) -> Path:
    """The path as somebody would type it in the folder they are in."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
