"""The command line: what may be typed after `python main.py`, and to whom it is handed.

Lives here: names and help texts; the shape of values is typed.py's. Must not: do any work, or import Qt; each
command and the kiosk are imported only when they are asked for, so `check` works on a machine without Qt.

Exit codes: 0 well; 1 the command found problems; 2 it could not be done at all (as argparse does).
"""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk
from kiosk.environment import EnvironmentProblem, Needs, prepare
from kiosk.typed import day, height, number, size, switch_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COMMANDS = {
    "check": Needs.READING,
    "triage": Needs.READING,
    "schema": Needs.READING,
    "seal": Needs.READING,
    "verify": Needs.READING,
    "keygen": Needs.READING,
    "changes": Needs.READING,
    "pathbook": Needs.READING,
    "translate": Needs.READING,
    "forgetpin": Needs.READING,
    "doctor": Needs.READING,  # it finds out by itself what else there is
    "preview": Needs.WINDOW,
    "pictures": Needs.DRAWING,
    "sheet": Needs.DRAWING,
    "leaflet": Needs.DRAWING,
    "selftest": Needs.DRAWING,
}

STATE = "the folder that the kiosk may write to; a second kiosk needs one of its own"


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
    code = "the language that visitors find, such as es; pseudo and pseudo-rtl try the layout"
    root.add_argument("--language", metavar="CODE", help=code)
    _device(root)
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

    _support(command)

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

    changes = command(
        "changes",
        "Say what patients are now told that they were not told before, worst first; exit code 1 where a "
        "clinician has to agree, for something is calmer, no longer asked, or new and told it is normal",
    )
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

    _translate(command("translate", "Make the files of a language, or bring them up to the content"), another)

    preview = command("preview", "Show the content in a window while it is edited; a save shows at once")
    preview.add_argument("file", nargs="?", type=Path, metavar="FILE", help=file)
    of_kiosk = "the size of the kiosk in it; default: 900x1400, or what the screen has room for"
    # Suppressed, or the default here would undo a --windowed written before the command.
    preview.add_argument("--windowed", type=size, metavar="WxH", help=of_kiosk, default=argparse.SUPPRESS)

    _drawn(command, another)
    return root


def _support(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add what is typed at the machine itself when something is wrong."""
    forget = command("forgetpin", "Forget the staff PIN; the next start of the kiosk asks for a new one")
    forget.add_argument("--state", type=Path, metavar="FOLDER", help=STATE, default=argparse.SUPPRESS)
    told = "Print all that support would ask for; exit code 1 where something is wrong"
    doctor = command("doctor", told)
    doctor.add_argument("--json", action="store_true", help="print it as JSON")
    content = "another file than the content.yaml that comes along"  # suppressed: may stand before it
    doctor.add_argument("--content", type=Path, metavar="FILE", help=content, default=argparse.SUPPRESS)
    doctor.add_argument("--state", type=Path, metavar="FOLDER", help=STATE, default=argparse.SUPPRESS)


def _drawn(command: Callable[[str, str], argparse.ArgumentParser], another: str) -> None:
    """Add the commands that draw what the kiosk shows or prints."""
    _pictures(command("pictures", "Write every screen as a PNG named after it; needs no display"), another)
    _selftest(command("selftest", "Measure every screen and hold it against the norms for access"), another)
    sheet = command("sheet", "Write one topic or one result as a sheet of paper")
    about = sheet.add_mutually_exclusive_group(required=True)
    about.add_argument("--topic", metavar="ID", help="a topic by its id, such as bruising; or care")
    about.add_argument("--answers", type=Path, metavar="FILE", help="a result: answers as for triage")
    for each, paper in ((sheet, "receipt"), (command("leaflet", "Write the whole leaflet"), "a5-booklet")):
        each.add_argument("out", type=Path, metavar="OUT.pdf", help="the file to write")
        each.add_argument("--paper", choices=("a4", "letter", paper), default="a4", help="default: a4")
        each.add_argument("--with", dest="beside", metavar="CODE", help="a second language beside the first")
        # Suppressed, or the defaults here would undo what was written before the command.
        each.add_argument("--language", metavar="CODE", help="the language", default=argparse.SUPPRESS)
        each.add_argument("--content", type=Path, metavar="FILE", help=another, default=argparse.SUPPRESS)


def _translate(translate: argparse.ArgumentParser, another: str) -> None:
    """Add what may be typed after `translate`."""
    translate.add_argument("code", metavar="CODE", help="the language, such as es, ar or pt-BR")
    translate.add_argument("--name", metavar="NAME", help="what its speakers call it")
    # Suppressed, or the default here would undo a --content written before the command.
    translate.add_argument("--content", type=Path, metavar="FILE", help=another, default=argparse.SUPPRESS)


def _device(root: argparse.ArgumentParser) -> None:
    """Add what may be typed about this device; for this run it goes before what staff have set."""
    root.add_argument("--state", type=Path, metavar="FOLDER", help=STATE)
    mode = "a screen in a room, or one that is handed over; default: as staff set it, or by its size"
    root.add_argument("--mode", choices=("kiosk", "tablet"), help=mode)
    approved = "offer no translation that awaits a clinician's approval; default: as staff set it"
    yes_or_no = argparse.BooleanOptionalAction
    root.add_argument("--approved-languages-only", action=yes_or_no, default=None, help=approved)
    keys = "the keys that switches send, such as next=1,select=3,scan=2; default: as staff set them"
    root.add_argument("--switch-keys", type=switch_keys, metavar="KEYS", help=keys)
    edge = "how high the bottom edge of the screen hangs, in mm from the floor; default: as staff set it"
    root.add_argument("--bottom-edge", type=height, metavar="MM", help=edge)


def _pictures(pictures: argparse.ArgumentParser, another: str) -> None:
    """Add what may be typed after `pictures`."""
    pictures.add_argument("out", type=Path, metavar="OUT", help="the folder to write to")
    pictures.add_argument("--size", type=size, metavar="WxH", help="default: 1080x1920")
    pictures.add_argument("--theme", metavar="NAME", help="default: the theme a visitor starts with")
    pictures.add_argument("--text", type=int, choices=range(1, 5), help="text size, 1 to 4")
    code = "the language; default: that of the content"
    # Suppressed, or the default here would undo a --language written before the command.
    pictures.add_argument("--language", metavar="CODE", help=code, default=argparse.SUPPRESS)
    instead = pictures.add_mutually_exclusive_group()
    # Nobody looks through tens of thousands of pictures, so --all draws what can show a fault.
    spread = (
        "every screen and state, in every combination of size, theme and text size; skin and direction are "
        "spread over these so that any two values meet (64 looks, 500 MB, in minutes); "
        "browse OUT/index.html; --size, --theme and --text narrow it down"
    )
    instead.add_argument("--all", action="store_true", help=spread)
    product = "as --all, with every skin and both directions everywhere (384 looks, about an hour)"
    instead.add_argument("--every", action="store_true", help=product)
    review = "instead every picture with its words, in all skins and themes, on pages for review"
    instead.add_argument("--sheet", action="store_true", help=review)
    dozen = "instead gallery.md and a dozen small pictures, as in docs"
    instead.add_argument("--overview", action="store_true", help=dozen)
    # Suppressed, or the default here would undo a --content written before the command.
    pictures.add_argument("--content", type=Path, metavar="FILE", help=another, default=argparse.SUPPRESS)


def _selftest(selftest: argparse.ArgumentParser, another: str) -> None:
    """Add what may be typed after `selftest`."""
    own = "the screen to measure; default: this device's own, as staff have measured it with a card"
    selftest.add_argument("--size", type=size, metavar="WxH", help=own)
    finest = "how fine that screen is; default: as measured, or as usual for its size"
    selftest.add_argument("--px-per-mm", type=number, metavar="X", help=finest)
    each = "measure it alone; default: each that a visitor can choose, with the usual values of the others"
    selftest.add_argument("--theme", metavar="NAME", help=each)
    selftest.add_argument("--text", type=int, choices=range(1, 5), help="the same for a text size, 1 to 4")
    # Suppressed, or the default here would undo what was written before the command.
    code = "the same for a language"
    selftest.add_argument("--language", metavar="CODE", help=code, default=argparse.SUPPRESS)
    selftest.add_argument("--content", type=Path, metavar="FILE", help=another, default=argparse.SUPPRESS)
    selftest.add_argument("--json", action="store_true", help="print it as JSON")
    anew = (
        "instead measure the four sizes, and write the numbers anew into a page such as docs/conformance.md"
    )
    selftest.add_argument("--report", type=Path, metavar="FILE", help=anew)


def main(argv: Sequence[str] | None = None) -> int:
    """Read the command line, prepare the environment, and hand over; return the exit code."""
    options = parser()
    args = options.parse_args(argv)
    if args.command not in (None, "preview") and args.windowed:
        options.error("--windowed is for the kiosk itself, not for a command")
    room = f"kiosk.commands.{args.command}" if args.command else "kiosk.app"
    gc.disable()  # what is loaded now stays; to look for garbage in it would take 15 ms
    try:
        if notice := prepare(COMMANDS.get(args.command, Needs.WINDOW)):
            print(notice, file=sys.stderr)  # noqa: T201 - there is no log yet
        loaded = importlib.import_module(room)
    except EnvironmentProblem as problem:
        print(f"Aftercare Kiosk cannot start.\n{problem}", file=sys.stderr)  # noqa: T201 - nobody else can say it
        return 2
    finally:
        gc.freeze()  # nor is it looked through later
        gc.enable()
    try:
        code = int(loaded.run(args))
        sys.stdout.flush()
    except BrokenPipeError:  # who reads our output has read enough, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    return code
