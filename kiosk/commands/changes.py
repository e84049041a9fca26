"""`changes`: what patients are now told that they were not told before, worst first.

Exit code 0 where a clinician need not look; 1 where somebody is told something calmer, is no longer asked, or
has something new and is told that it is normal or can wait; 2 where a file cannot be read. What differs is
found in the room `signoff`, never here.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from dataclasses import asdict
from pathlib import Path

from kiosk.content.problems import ContentError
from kiosk.content.reader import read
from kiosk.signoff.changes.as_data import as_data
from kiosk.signoff.changes.as_page import as_page
from kiosk.signoff.changes.as_text import as_text
from kiosk.signoff.changes.compared import compare
from kiosk.signoff.seal import kept_path

NO_OLD = (
    "{kept} is not there, so there is nothing to compare {new} with; "
    "name both files (changes OLD NEW), or seal the content first, which keeps a copy of what was sealed"
)


def run(args: argparse.Namespace) -> int:
    """Compare two files, or one with the copy that its seal keeps, and print what changes for patients."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a name or a fault may hold what cannot be shown
    old, new = _files(args.old, args.new)
    if args.new is None and not old.exists():
        print(NO_OLD.format(kept=old, new=new), file=sys.stderr)
        return 2
    try:
        # Pictures come and go with the program; the advice can be compared without them.
        changes = compare(read(old, None), read(new, None))
    except ContentError as error:
        if args.json:
            print(json.dumps({"ok": False, "faults": [asdict(fault) for fault in error.faults]}, indent=2))
        else:
            print(error, file=sys.stderr)
        return 2
    if args.html is not None and not _written(args.html, as_page(changes, str(old), str(new))):
        return 2
    if args.json:
        print(json.dumps({"ok": True, "old": str(old), "new": str(new), **as_data(changes)}, indent=2))
    elif args.html is None:
        print(f"{old} -> {new}\n{as_text(changes)}")
    return 1 if changes.must_be_agreed else 0


def _files(first: Path, second: Path | None) -> tuple[Path, Path]:
    """Return the old file and the new one; with one name, the old one is what the seal kept of it."""
    return (kept_path(first), first) if second is None else (first, second)


def _written(file: Path, page: str) -> bool:
    try:
        file.write_text(page, encoding="utf-8")
    except OSError as error:
        print(
            f"{file} cannot be written ({error.strerror}); name a file in a folder that is there",
            file=sys.stderr,
        )
        return False
    return True
