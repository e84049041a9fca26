"""`sheet`: what a screen tells as one sheet of paper, as the kiosk prints it: of a topic, or of answers.

What it says is decided in the rooms content, triage and takeaway, never here.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.commands.triage import MOST_BYTES, answers_in
from kiosk.content import files
from kiosk.content.problems import ContentError, UnreadableError
from kiosk.content.translation.language import Language
from kiosk.environment import EnvironmentProblem
from kiosk.shell.edition import RefusedError, edition
from kiosk.shell.pictures import on_paper as picture
from kiosk.takeaway.paper.formats import SHEETS
from kiosk.takeaway.paper.letters import UnprintableError
from kiosk.takeaway.paper.sheet import sheet
from kiosk.takeaway.telling import told_care, told_result, told_topic
from kiosk.takeaway.told import Told
from kiosk.triage.picking import AnswerError
from kiosk.triage.verdict import decide

CARE = "care"
"""Stands for care at home where a topic is named."""


def run(args: argparse.Namespace) -> int:
    """Write the sheet: 0 written, 1 faults in the content or the answers, 2 it could not be written."""
    try:
        of = edition(args)
        told = [_told(language, args) for language in of.languages]
        return write(args.out, sheet(told, of.stamp, SHEETS[args.paper], picture).pdf)
    except (ContentError, RefusedError, AnswerError) as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, UnreadableError) else 1
    except (UnprintableError, EnvironmentProblem) as error:
        print(error, file=sys.stderr)
        return 2


def write(out: Path, made: bytes) -> int:
    """Write a file and say so; return the exit code."""
    try:
        files.replace(out, made)
    except OSError as error:
        print(f"{out}: cannot be written: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{out}: written")
    return 0


def _told(language: Language, args: argparse.Namespace) -> Told:
    if args.answers is not None:
        return told_result(language, decide(language.content.wizard, answers_in(_read(args.answers))))
    if args.topic == CARE:
        return told_care(language)
    for topic in language.content.topics:
        if topic.id == args.topic:
            return told_topic(language, topic)
    known = ", ".join([*(topic.id for topic in language.content.topics), CARE])
    raise RefusedError(f"there is no topic {args.topic!r}; choose one of {known}")


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise RefusedError(f"{file}: cannot be read: {error.strerror}") from None
