"""`pathbook`: all that a content file can tell a patient as a book to read and sign: PDF, HTML, JSON.

Content with faults has no book: they are printed instead. Content on which a law fails gets one that says so
on page one. What the book says is decided in the room `signoff`, never here.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.content.files import replace
from kiosk.content.problems import ContentError, UnreadableError
from kiosk.content.reader import read
from kiosk.device.clock import this_day
from kiosk.environment import EnvironmentProblem
from kiosk.environment.typeface import PACKAGE, typeface
from kiosk.environment.versions import check_packages, is_installed
from kiosk.signoff.book.as_json import to_json
from kiosk.signoff.book.binding import bind
from kiosk.signoff.book.html.page import to_html
from kiosk.signoff.book.pages import Book, UnprintableError
from kiosk.signoff.book.situations import TooManyWaysError
from kiosk.signoff.fingerprint import fingerprint
from kiosk.triage.examination import examine

SHIPPED: Final = Path(__file__).resolve().parents[2] / "content.yaml"
_PRINTING: Final = {"fpdf": "fpdf2"}
_TYPEFACE: Final = {PACKAGE: "font-source-sans-pro"}


def run(args: argparse.Namespace) -> int:
    """Write the book: 0 written, 1 the content has faults or breaks a law, 2 it could not be written."""
    wanted = _wanted(args)
    if not wanted:
        why = "no file to write to is named; name one, such as book.pdf, --html book.html or --json book.json"
        print(why, file=sys.stderr)
        return 2
    try:
        content = read(getattr(args, "content", None) or SHIPPED)
        today = this_day()
        book = bind(content, fingerprint(content), today, examine(content))
    except (ContentError, TooManyWaysError) as error:
        print(f"{error}\nNo book is made of it.", file=sys.stderr)
        return 2 if isinstance(error, UnreadableError) else 1
    for path, make in wanted:
        try:
            replace(path, make(book))
        except (OSError, EnvironmentProblem, UnprintableError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 2
        print(f"{path}: written")
    if not book.sound:
        print("Something does not hold; page one says what. Do not sign it.", file=sys.stderr)
    return 0 if book.sound else 1


def _wanted(args: argparse.Namespace) -> list[tuple[Path, Callable[[Book], bytes]]]:
    """Return each file to write, with what makes it."""
    forms: list[tuple[Path | None, Callable[[Book], bytes]]] = [
        (args.out, _pdf),
        (args.html, lambda book: to_html(book).encode()),
        (args.json, lambda book: to_json(book).encode()),
    ]
    return [(path, make) for path, make in forms if path is not None]


def _pdf(book: Book) -> bytes:
    check_packages(_PRINTING if typeface() else {**_PRINTING, **_TYPEFACE}, is_installed)
    from kiosk.signoff.book.pdf.writer import to_pdf  # noqa: PLC0415 - only a PDF needs its library

    return to_pdf(book)
