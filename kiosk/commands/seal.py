"""`seal`: vouch for a content file, so that patients see it and every later change of a word is noticed.

Refuses what nobody should vouch for. What a seal is is decided in the room `signoff`, never here.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import kiosk
from kiosk.commands.check import SHIPPED
from kiosk.content import files
from kiosk.content.model import Content
from kiosk.content.problems import ContentError, UnreadableError, counted
from kiosk.content.reader import PICTURES, picture_names, read_text
from kiosk.content.source import load, read_bytes
from kiosk.content.summary import summarise
from kiosk.device.clock import this_day
from kiosk.signoff.fingerprint import fingerprint, grouped
from kiosk.signoff.keys import KeyProblem, sign
from kiosk.signoff.seal import Seal, by_fault, kept_path, seal_path, written
from kiosk.triage.examination import examine

MOST_YEARS: Final = 3
"""How far ahead the next review may be; a slip of the finger must not put it off for good."""


class Refusal(Exception):
    """Why nothing is sealed; ``code`` is the exit code."""

    def __init__(self, why: str, code: int) -> None:
        super().__init__(why)
        self.code = code


def run(args: argparse.Namespace) -> int:
    """Seal one file: 0 sealed, 1 refused because of what it says, 2 it could not be done."""
    path: Path = args.file or getattr(args, "content", None) or SHIPPED
    today = this_day()
    try:
        _refuse_words(args.by, args.review_by, today)
        data, content = _worth_sealing(path)
        seal = Seal(fingerprint(content), args.by, today, args.review_by, kiosk.__version__)
        if args.key:
            seal = replace(seal, signature=_signature(args.key, seal))
        _write(path, data, seal)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return refusal.code
    print(_told(path, content, seal))
    return 0


def _refuse_words(by: str, review_by: date, today: date) -> None:
    """Refuse a nameless seal, and a review that is past or so far ahead that it must be a slip."""
    if wrong := by_fault(by):
        raise Refusal(f"--by {wrong}", 2)
    if review_by <= today:
        why = "give the day by which the content is checked again"
        raise Refusal(f"--review-by {review_by} is not ahead of today, {today}; {why}", 2)
    if (review_by - today).days > MOST_YEARS * 366:
        why = f"is more than {MOST_YEARS} years ahead of today, {today}; give an earlier day"
        raise Refusal(f"--review-by {review_by} {why}", 2)


def _worth_sealing(path: Path) -> tuple[bytes, Content]:
    """Return the bytes of a file and what they say; refuse what nobody should vouch for."""
    try:
        data = read_bytes(path, str(path))
        content = read_text(data, str(path), picture_names(PICTURES))
    except ContentError as error:
        code = 2 if isinstance(error, UnreadableError) else 1
        raise Refusal(f"{error}\n{path} is not sealed.", code) from None
    if wrong := _found_wrong(path, data, content):
        raise Refusal(f"{wrong}\n{path} is not sealed.", 1)
    if not content.clinic.checked:
        why = "the clinic's details are samples; put in your own, then set clinic.checked to true"
        raise Refusal(f"{path} is not sealed: {why}.", 1)
    return data, content


def _found_wrong(path: Path, data: bytes, content: Content) -> ContentError | None:
    """Return all that `check` refuses, each with its place; None where it finds nothing."""
    found = tuple(examine(content).errors)
    return ContentError(map(load(data, str(path)).fault, found)) if found else None


def _signature(key: Path, seal: Seal) -> str:
    try:
        return sign(key, seal.message)
    except KeyProblem as problem:
        raise Refusal(str(problem), 2) from None


def _write(path: Path, data: bytes, seal: Seal) -> None:
    """Write the copy, then the seal.

    After a power cut between the two, the old seal fits neither file, and staff are told that the content has
    changed. The other way round, the copy would be missing and nothing would say so.
    """
    for file, held in ((kept_path(path), data), (seal_path(path), written(seal, path))):
        try:
            files.replace(file, held)
        except OSError as error:
            why = f"cannot be written ({error.strerror}); nothing is sealed until it can"
            raise Refusal(f"{file} {why}", 2) from None


def _told(path: Path, content: Content, seal: Seal) -> str:
    signed = "signed with your key" if seal.signature else "not signed with a key"
    lines = [
        f"{path} is sealed: {grouped(seal.fingerprint)}",
        f"Checked by {seal.by} on {seal.on}; next review by {seal.review_by}; {signed}.",
        f"Keep these beside it: {seal_path(path).name}, {kept_path(path).name}",
    ]
    if left := summarise(content).to_confirm:
        lines.append(f"Sealed with {counted(left, 'item')} still marked for the clinic to confirm.")
    return "\n".join(lines)
