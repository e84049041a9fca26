"""The seal: who checked which content, when, and when it is due again; and the files that hold it.

Beside ``content.yaml`` stand ``content.seal``, a few lines that anybody can read, and
``content.sealed.yaml``, the very bytes that were sealed. Signing and its keys are keys.py; whose seal counts
is not decided here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from kiosk.content.entry import MARKUP
from kiosk.content.model import Content
from kiosk.content.problems import ContentError, Fault, did_you_mean
from kiosk.content.source import Document, load, read_bytes
from kiosk.content.tree import Bounds
from kiosk.content.wanted import found
from kiosk.signoff.fingerprint import fingerprint

BOUNDS: Final = Bounds(size=16 * 1024, nodes=100, depth=2)
"""How much a seal may hold."""

LONGEST_BY: Final = 100
"""Characters in the name and role of who checked: it stands in one line at the foot of a page."""

_AGAIN: Final = "make a new seal with: python main.py seal"

_NEAR: Final = timedelta(days=30)
_CLOCK_SLACK: Final = timedelta(days=1)  # a seal made today, in a time zone that is ahead of ours


@dataclass(frozen=True, slots=True)
class Seal:
    """What one person vouched for on one day.

    ``fingerprint`` has 64 hexadecimal digits, ``by`` is name and role, ``version`` the program's, and
    ``signature`` as keys.py makes it, or None where the clinic uses no key.
    """

    fingerprint: str
    by: str
    on: date
    review_by: date
    version: str
    signature: str | None = None

    def covers(self, content: Content) -> bool:
        """Whether this is, to the word, the content that was sealed."""
        return fingerprint(content) == self.fingerprint

    @property
    def message(self) -> bytes:
        """What a signature is made over: everything but the signature."""
        fields = [self.fingerprint, self.by, self.on.isoformat(), self.review_by.isoformat(), self.version]
        return b"aftercare-kiosk seal 1\n" + json.dumps(fields).encode()

    def reminder(self, today: date) -> str | None:
        """What staff should know of the dates, in one line; None where nothing is due."""
        if today < self.on - _CLOCK_SLACK:
            return (
                f"this machine's clock says {today}, but the content was sealed on {self.on}; "
                "set the clock; no date is used until then"
            )
        if today > self.review_by:
            return f"the content was due for review on {self.review_by}; have it checked and sealed again"
        if today >= self.review_by - _NEAR:
            left = (self.review_by - today).days
            due = f"in {left} {'day' if left == 1 else 'days'}" if left else "today"
            return (
                f"the content is due for review {due}, on {self.review_by}; have it checked and sealed again"
            )
        return None


def seal_path(file: Path) -> Path:
    """Where the seal of a content file is: ``content.seal`` beside ``content.yaml``."""
    return file.with_suffix(".seal")


def kept_path(file: Path) -> Path:
    """Where the seal's kept copy of a content file is: ``content.sealed.yaml`` beside ``content.yaml``."""
    return file.with_suffix(".sealed.yaml")


def how_to(file: Path) -> str:
    """What to type to seal a content file."""
    return f'python main.py seal {file} --by "Name, role" --review-by YYYY-MM-DD'


def beside(file: Path) -> Seal | None:
    """The seal beside a content file; None where there is none.

    Raises:
        ContentError: there is one, and it cannot be read or says something that cannot stand.
    """
    path = seal_path(file)
    return read(path) if path.exists() else None


def read(path: Path) -> Seal:
    """The seal in a file.

    Raises:
        UnreadableError: the file cannot be read as text.
        ContentError: the file is no seal; all faults at once.
    """
    return parse(read_bytes(path, str(path), BOUNDS), str(path))


def parse(data: bytes, name: str) -> Seal:
    """The seal in these bytes; ``name`` stands for them in faults. Raises as ``read`` does."""
    document = load(data, name, BOUNDS)
    faults = [*document.faults, *_faults(document)]
    if faults or not isinstance(document.data, dict):
        raise ContentError(faults)
    held: Mapping[str, str] = document.data
    return Seal(
        held["fingerprint"],
        held["by"],
        date.fromisoformat(held["on"]),
        date.fromisoformat(held["review_by"]),
        held["version"],
        held.get("signature"),
    )


def written(seal: Seal, file: Path) -> bytes:
    """The seal as its file holds it; ``file`` is the content that it is for."""
    fields = {
        "fingerprint": seal.fingerprint,
        "by": seal.by,
        "on": seal.on.isoformat(),
        "review_by": seal.review_by.isoformat(),
        "version": seal.version,
    }
    if seal.signature:
        fields["signature"] = seal.signature
    lines = [f"# The seal on {file.name}. Do not edit it: make a new one with `python main.py seal`."]
    lines += [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
    return "\n".join([*lines, ""]).encode()


def by_fault(by: str) -> str | None:
    """What is wrong with the name and role of who checked; None where nothing is."""
    name, comma, role = by.partition(",")
    if not (name.strip() and comma and role.strip()):
        example = "The clinic's doctor, vascular surgeon"
        return f'needs a name and a role with a comma between them, such as "{example}"'
    if by != by.strip() or MARKUP.search(by):
        return "needs plain words: no markup, no web address, no hidden characters, no space at the ends"
    if len(by) > LONGEST_BY:
        return f"has {len(by)} characters; write at most {LONGEST_BY}, so that it fits on one line of a page"
    return None


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


_WANTED: Final[Mapping[str, tuple[Callable[[str], object], str]]] = {
    "fingerprint": (re.compile(r"[0-9a-f]{64}").fullmatch, "64 digits and letters a to f are needed"),
    "by": (lambda text: by_fault(text) is None, "a name and a role are needed"),
    "on": (_is_date, "a date such as 2026-11-22 is needed"),
    "review_by": (_is_date, "a date such as 2027-11-01 is needed"),
    "version": (re.compile(r"[0-9A-Za-z.+-]{1,30}").fullmatch, "a version such as 0.1.0 is needed"),
    "signature": (re.compile(r"[0-9a-f]{16}:[0-9A-Za-z+/]{86}==").fullmatch, "is not as keys sign"),
}


def _faults(document: Document) -> Iterator[Fault]:
    """Whatever stands in the way of a seal."""
    held = document.data
    if not isinstance(held, dict):
        yield _fault(document, (), "holds no seal")
        return
    for key, value in held.items():
        if key not in _WANTED:
            yield _fault(document, (key,), "is not a known key", did_you_mean(key, _WANTED))
        elif not isinstance(value, str) or not _WANTED[key][0](value):
            yield _fault(document, (key,), found(value), _WANTED[key][1])
    for key in _WANTED.keys() - held.keys() - {"signature"}:
        yield _fault(document, (key,), "is missing", _WANTED[key][1])


def _fault(document: Document, path: tuple[str, ...], wrong: str, right: str | None = None) -> Fault:
    place = document.place(path)
    remedy = f"{right}; {_AGAIN}" if right else _AGAIN
    return Fault(document.name, place.line, place.column, path[0] if path else "whole file", wrong, remedy)
