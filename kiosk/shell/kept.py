"""Copies that this device keeps of what it served: the last good content, and the last sealed with its seal.

A copy holds the very bytes that were checked. The sealed copy is one file, seal first, so that no power cut
can part the two. Which copy is served is serving.py's business.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.content import files
from kiosk.content.model import Content
from kiosk.content.problems import ContentError
from kiosk.content.reader import PICTURES, picture_names, read_text
from kiosk.content.source import read_bytes
from kiosk.signoff import seal as seals
from kiosk.signoff.seal import Seal

_log = logging.getLogger(__name__)

LAST_GOOD: Final = "last-good.yaml"
LAST_SEALED: Final = "last-sealed.yaml"
_BETWEEN: Final = b"\n---\n"  # as YAML parts two documents; a seal holds no such line


@dataclass(frozen=True)
class Found:
    """Sound content, the file it was found in, and its bytes; ``seal`` covers it, or is None."""

    file: Path
    data: bytes
    content: Content
    seal: Seal | None = None


def look_at(file: Path) -> Found:
    """What a content file holds, its seal left aside.

    Raises:
        ContentError: the content cannot be read or is not sound.
    """
    data = read_bytes(file, str(file))
    return Found(file, data, _sound(data, str(file)))


def last_sealed(asked: Path, state: Path) -> Found | None:
    """The content that was sealed last, as far as this device knows; None where there is none that is whole.

    Looked for beside ``asked``, where sealing leaves a copy, and among what was served before. The day of the
    seal decides between two; of the same day, the one beside ``asked``.
    """
    both = [found for found in (_beside(asked), _from_state(state)) if found is not None]
    return max(both, key=_sealed_on, default=None)


def keep_good(found: Found, state: Path) -> None:
    """Keep a copy as the last good content; where that cannot be done, the log says so."""
    _keep(state / LAST_GOOD, found.data)


def keep_sealed(found: Found, state: Path) -> None:
    """Keep a copy as the last sealed content; where that cannot be done, the log says so."""
    assert found.seal is not None
    if found.file != state / LAST_SEALED:
        head = seals.written(found.seal, found.file).rstrip(b"\n")
        _keep(state / LAST_SEALED, head + _BETWEEN + found.data)


def _sealed_on(found: Found) -> date:
    assert found.seal is not None
    return found.seal.on


def _keep(file: Path, data: bytes) -> None:
    try:
        if not (file.exists() and file.read_bytes() == data):
            files.replace(file, data)
    except OSError as error:
        _log.warning("no copy of the content can be kept in %s: %s", file.parent, error.strerror)


def _beside(asked: Path) -> Found | None:
    file = seals.kept_path(asked)
    if not files.is_there(file):
        return None
    try:
        seal = seals.beside(asked)
    except ContentError:
        return None  # whoever looks at the seal itself says so
    try:
        found = look_at(file)
    except ContentError as error:
        _log.error("%s is not used: %s", file, error.faults[0])
        return None
    return Found(file, found.data, found.content, seal) if seal and seal.covers(found.content) else None


def _from_state(state: Path) -> Found | None:
    file = state / LAST_SEALED
    if not files.is_there(file):
        return None
    try:
        head, _, data = read_bytes(file, str(file)).partition(_BETWEEN)
        seal = seals.parse(head, str(file))
        content = _sound(data, str(file))
    except ContentError as error:
        _log.error("%s is not used: %s", file, error.faults[0])
        return None
    if not seal.covers(content):
        _log.error("%s is not used: it is not what was sealed", file)
        return None
    return Found(file, data, content, seal)


def _sound(data: bytes, name: str) -> Content:
    return read_text(data, name, picture_names(PICTURES))
