"""The command line: what may be typed after `python main.py`, and to whom it is handed.

Lives here: names, help texts, and the shape of values. Must not: do any work itself, or import Qt; each
command and the kiosk are imported only when they are asked for, so `check` works on a machine without Qt.

Exit codes: 0 well; 1 the command found problems; 2 it could not be done at all (as argparse does).
"""

from __future__ import annotations

import argparse
import importlib
import os
import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import kiosk
from kiosk.environment import EnvironmentProblem, Needs, prepare

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "check": Needs.READING,
    "triage": Needs.READING,
    "schema": Needs.READING,
    "seal": Needs.READING,
    "verify": Needs.READING,
    "keygen": Needs.READING,
    "changes": Needs.READING,
    "pathbook": Needs.READING,
    "preview": Needs.WINDOW,
    "pictures": Needs.DRAWING,
}


class Size(NamedTuple):
    """Width and height in pixels."""

    width: int
    height: int


def size(text: str) -> Size:
    """Read a size such as `1080x1920`."""
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text.strip())
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write width x height, such as 1080x1920")
    return Size(int(match[1]), int(match[2]))


def day(text: str) -> date:
    """Read a day such as `2027-11-01`."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        wrong = f"{text!r} is no date; write year-month-day, such as 2027-11-01"
        raise argparse.ArgumentTypeError(wrong) from None


def parser() -> argparse.ArgumentParser:
    """Build the whole command line."""
    root = argparse.ArgumentParser(
        prog="main.py",
        description="Aftercare Kiosk. Without a command: the kiosk, full screen.",
        epilog="Exit codes: 0 well, 1 problems found, 2 it could not be done.",
        allow_abbrev=False,
    )
    root.add_argument("--version", action="version", version=f"Aftercare Kiosk {kiosk.__version__}")
    root.add_argument("--windowed", type=size, metavar="WxH", help="in a window; Ctrl+Q leaves")
    another = "another file than the content.yaml that comes along"
    root.add_argument("--content", type=Path, metavar="FILE", help=another)
    commands = root.add_subparsers(title="commands", dest="command", metavar="COMMAND")

    def command(name: str, summary: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=summary, description=f"{summary}.", allow_abbrev=False)

    file = "the content; left out: the content.yaml that comes along"
    check = command("check", "Print every problem of the content with its place")
    check.add_argument("file", nargs="?", type=Path, metavar="FILE", help=file)
    check.add_argument("--json", action="store_true", help="print the problems as JSON")

    triage = command("triage", "Answer `Is this normal?` for answers given as JSON on standard input")
    triage.add_argument("file", nargs="?", type=Path, metavar="FILE", help=file)
    triage.add_argument("--questions", action="store_true", help="print all ids with their words instead")

    command("schema", "Print the JSON Schema of content.yaml, for completion and help in an editor")

    seal = command("seal", "Vouch for the content, so that every later change of a word is noticed")
    seal.add_argument("file", nargs="?", type=Path, metavar="FILE", help=file)
    seal.add_argument(
        "--by", required=True, metavar='"NAME, ROLE"', help="who checked it; patients read this"
    )
    review = "the day by which it is checked again, such as 2027-11-01"
    seal.add_argument("--review-by", required=True, type=day, metavar="YYYY-MM-DD", help=review)
    seal.add_argument("--key", type=Path, metavar="KEYFILE", help="sign the seal with this private key")

    verify = command("verify", "Say whether the content is sealed and unchanged since")
    verify.add_argument("file", nargs="?", type=Path, metavar="FILE", help=file)
    verify.add_argument("--key", type=Path, metavar="PUBLICKEY", help="and whether this key signed the seal")

    keygen = command("keygen", "Make a pair of keys to sign seals with")
    keygen.add_argument("out", type=Path, metavar="OUT", help="the private key; OUT.pub is the public one")

    changes = command("changes", "Say what patients are now told that they were not told before, worst first")
    changes.add_argument("old", type=Path, metavar="OLD", help="the content before")
    sealed = "the content now; left out: OLD is the content now, and before is what its seal keeps"
    changes.add_argument("new", nargs="?", type=Path, metavar="NEW", help=sealed)
    page = "write it as one page for reading and printing, old and new beside each other"
    changes.add_argument("--html", type=Path, metavar="OUT", help=page)
    changes.add_argument("--json", action="store_true", help="print it as JSON, with every situation")

    pathbook = command("pathbook", "Write all that the content can tell a patient as a book to read and sign")
    pathbook.add_argument("out", nargs="?", type=Path, metavar="OUT.pdf", help="the book as a PDF")
    pathbook.add_argument("--html", type=Path, metavar="OUT.html", help="the same as one HTML file")
    pathbook.add_argument("--json", type=Path, metavar="OUT.json", help="the same as data")
    # Suppressed, or the default here would undo a --content written before the command.
    pathbook.add_argument("--content", type=Path, metavar="FILE", help=another, default=argparse.SUPPRESS)

    preview = command("preview", "Show the content in a window while it is edited; a save shows at once")
    preview.add_argument("file", nargs="?", type=Path, metavar="FILE", help=file)
    of_kiosk = "the size of the kiosk in it; default: 900x1400, or what the screen has room for"
    # Suppressed, or the default here would undo a --windowed written before the command.
    preview.add_argument("--windowed", type=size, metavar="WxH", help=of_kiosk, default=argparse.SUPPRESS)

    pictures = command("pictures", "Write every screen as a PNG named after it; needs no display")
    pictures.add_argument("out", type=Path, metavar="OUT", help="the folder to write to")
    portrait = Size(1080, 1920)
    pictures.add_argument("--size", type=size, default=portrait, metavar="WxH", help="default: 1080x1920")
    pictures.add_argument("--theme", metavar="NAME", help="default: the theme a visitor starts with")
    pictures.add_argument("--text", type=int, choices=range(1, 5), help="text size, 1 to 4")
    # Suppressed, or the default here would undo a --content written before the command.
    pictures.add_argument("--content", type=Path, metavar="FILE", help=another, default=argparse.SUPPRESS)
    return root


def main(argv: Sequence[str] | None = None) -> int:
    """Read the command line, prepare the environment, and hand over; return the exit code."""
    options = parser()
    args = options.parse_args(argv)
    if args.command not in (None, "preview") and args.windowed:
        options.error("--windowed is for the kiosk itself, not for a command")
    try:
        prepare(COMMANDS.get(args.command, Needs.WINDOW))
    except EnvironmentProblem as problem:
        print(f"Aftercare Kiosk cannot start.\n{problem}", file=sys.stderr)  # noqa: T201 - nobody else can say it
        return 2
    room = f"kiosk.commands.{args.command}" if args.command else "kiosk.app"
    try:
        code = int(importlib.import_module(room).run(args))
        sys.stdout.flush()
    except BrokenPipeError:  # who reads our output has read enough, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    return code
