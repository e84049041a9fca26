"""`verify`: is this content sealed, unchanged since, and by whom? Each answer is one plain sentence.

What a seal is is decided in the room `signoff`, never here.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.commands.check import SHIPPED
from kiosk.content.problems import ContentError, UnreadableError
from kiosk.content.reader import read
from kiosk.signoff.fingerprint import fingerprint, grouped
from kiosk.signoff.keys import Check, KeyProblem, check
from kiosk.signoff.seal import Seal, beside, how_to, seal_path


def run(args: argparse.Namespace) -> int:
    """Check one seal: 0 sealed, current and, with a key, signed by it; 1 not so; 2 it cannot be read."""
    path: Path = args.file or getattr(args, "content", None) or SHIPPED
    try:
        content = read(path)
        seal = beside(path)
        wrong = _fault(path, fingerprint(content), seal, args.key)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, UnreadableError) else 1
    except KeyProblem as error:
        print(error, file=sys.stderr)
        return 2
    if wrong or seal is None:
        print(wrong)
        return 1
    signed = "signed with this key"
    if args.key is None:
        signed = (
            "signed (add --key PUBLICKEY to check with whose key)"
            if seal.signature
            else "not signed with a key"
        )
    print(
        f"{path} is sealed and unchanged ({grouped(seal.fingerprint)}): checked by {seal.by} on {seal.on}, "
        f"next review by {seal.review_by}, {signed}."
    )
    return 0


def _fault(path: Path, now: str, seal: Seal | None, key: Path | None) -> str | None:
    """What keeps the content from being sealed, unchanged and signed by ``key``; None where nothing does."""
    type_ = f"have it checked, then type: {how_to(path)}"
    if seal is None:
        return f"{path} is not sealed, since there is no {seal_path(path)}; {type_}"
    if now != seal.fingerprint:
        return (
            f"{path} has changed since {seal.by} sealed it on {seal.on}: it was "
            f"{grouped(seal.fingerprint)}, it is {grouped(now)}; {type_}"
        )
    return None if key is None else _signature_fault(path, seal, key)


def _signature_fault(path: Path, seal: Seal, key: Path) -> str | None:
    """What keeps an unchanged seal from being signed by ``key``; None where nothing does."""
    if seal.signature is None:
        return f"{path} is sealed and unchanged, but its seal is not signed with any key; seal it with --key."
    match check(key, seal.message, seal.signature):
        case Check.OTHER_KEY:
            return f"{path} is sealed and unchanged, but its seal is signed with another key than {key}."
        case Check.BROKEN:
            wrong = f"{seal_path(path)} was changed after it was signed, so its signature does not fit"
            return f"{wrong}; type: {how_to(path)}"
        case Check.SIGNED:
            return None
