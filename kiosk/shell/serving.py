"""Which content is served: the first of these that there is.

1. The one asked for, where it is sealed and unchanged since.
2. The one that was sealed last.
3. The one asked for, where it is sound: nobody has vouched for it, and each page says so.
4. The last good one.
5. The one that comes along.

A broken file never reaches patients and never stops the kiosk. Staff find in the log what is the matter and
what to do. What a seal is is decided in the room `signoff`; the copies are kept by kept.py.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import kiosk
from kiosk.content.files import is_there
from kiosk.content.model import Content
from kiosk.content.problems import ContentError
from kiosk.shell import paths
from kiosk.shell.kept import LAST_GOOD, Found, keep_good, keep_sealed, last_sealed, look_at
from kiosk.signoff import seal as seals
from kiosk.signoff.fingerprint import grouped
from kiosk.signoff.seal import Seal

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Served:
    """The content that patients see; ``seal`` is None where nobody has vouched for it."""

    content: Content
    seal: Seal | None = None


def serve(
    asked: Path | None, state: Path, bundled: Path = paths.CONTENT, *, today: date | None = None
) -> Served | None:
    """Return the content to serve, or None when there is none at all.

    Args:
        asked: the file named on the command line; None for the one that comes along.
        state: the folder that keeps copies of the last good and the last sealed content.
        bundled: the content that comes along.
        today: the day, for reminders of the next review; None gives none.
    """
    wanted = asked or bundled
    found = _sound(wanted)
    seal = _seal_beside(wanted)
    if found and seal and seal.covers(found.content):
        chosen: Found | None = replace(found, seal=seal)
    else:
        chosen = last_sealed(wanted, state) or found or _instead(wanted, state, bundled)
        _tell_what_is_the_matter(wanted, found, seal)
    if chosen is None:
        return None
    if chosen.file == wanted:
        keep_good(chosen, state)
    else:
        _log.warning("%s is served instead", chosen.file)
    if chosen.seal:
        keep_sealed(chosen, state)
        _tell_seal(chosen.file, chosen.seal, today)
    return Served(chosen.content, chosen.seal)


def _sound(file: Path) -> Found | None:
    """Return what a content file holds; where it is broken, say so to staff and return None."""
    try:
        return look_at(file)
    except ContentError as error:
        faults = "\n".join(map(str, error.faults))
        _log.error("%s is not served; staff, please mend it:\n%s", file, faults)
        return None


def _seal_beside(file: Path) -> Seal | None:
    """Return the seal beside a content file; a broken one is none, and staff are told."""
    try:
        return seals.beside(file)
    except ContentError as error:
        _log.error("the seal is broken, so it does not count: %s", error.faults[0])
        return None


def _instead(wanted: Path, state: Path, bundled: Path) -> Found | None:
    """Return the last good content or the one that comes along, which may have a seal of its own."""
    for file in (state / LAST_GOOD, bundled):
        if file == wanted or (file != bundled and not is_there(file)):
            continue
        if found := _sound(file):
            seal = _seal_beside(file)
            return replace(found, seal=seal) if seal and seal.covers(found.content) else found
    return None


def _tell_what_is_the_matter(wanted: Path, found: Found | None, seal: Seal | None) -> None:
    """Tell staff why patients do not see the file asked for, or see it without anybody's word for it."""
    if found and seal:
        _log.warning(
            "%s has changed since %s sealed it on %s; have it checked, then type: %s",
            *(wanted, seal.by, seal.on, seals.how_to(wanted)),
        )
    elif found and not found.content.clinic.checked:
        _log.info("%s is not sealed, and the clinic's details are samples; put in your own first", wanted)
    elif found:
        _log.warning("%s is not sealed; have it checked, then type: %s", wanted, seals.how_to(wanted))


def _tell_seal(file: Path, seal: Seal, today: date | None) -> None:
    """Tell staff whose seal it is, and what is due."""
    _log.info(
        "%s is sealed (%s): checked by %s on %s, next review by %s",
        *(file, grouped(seal.fingerprint), seal.by, seal.on, seal.review_by),
    )
    if seal.version != kiosk.__version__:
        _log.info("it was sealed with version %s of the program; this is %s", seal.version, kiosk.__version__)
    if today and (reminder := seal.reminder(today)):
        _log.warning("%s", reminder)
