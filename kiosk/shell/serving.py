"""Which content is served: the first of these that there is.

1. The one asked for, where it is sealed and unchanged since.
2. The one that was sealed last.
3. The one asked for, where it is sound: nobody has vouched for it, and each page says so.
4. The last good one.
5. The one that comes along.

A broken file never reaches patients and never stops the kiosk. Nor does one that breaks a law of "Is this
normal?" or a worked case; only a seal spares the proof, for nothing is sealed without it. Staff find in the
log and on their page what is the matter and what to do (telling.py). What a seal is is decided in the room
`signoff`; the copies are kept by kept.py.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kiosk.content.files import is_there
from kiosk.content.model import Content
from kiosk.content.problems import ContentError
from kiosk.content.source import load
from kiosk.device.notices import Notices
from kiosk.shell import paths
from kiosk.shell.kept import LAST_GOOD, Found, keep_good, keep_sealed, last_sealed, look_at
from kiosk.shell.telling import Telling
from kiosk.signoff import seal as seals
from kiosk.signoff.seal import Seal


@dataclass(frozen=True)
class Served:
    """The content that patients see; ``seal`` is None where nobody has vouched for it."""

    content: Content
    seal: Seal | None = None


def serve(
    asked: Path | None,
    state: Path,
    bundled: Path = paths.CONTENT,
    *,
    today: date | None = None,
    board: Notices | None = None,
) -> Served | None:
    """Return the content to serve, or None when there is none at all.

    Args:
        asked: the file named on the command line; None for the one that comes along.
        state: the folder that keeps copies of the last good and the last sealed content.
        bundled: the content that comes along.
        today: the day, for reminders of the next review; None gives none.
        board: where staff read, beside the log, what is the matter.
    """
    wanted = asked or bundled
    telling = Telling(board)
    telling.begin()
    found = _found(wanted, telling)
    if found and found.seal:
        chosen: Found | None = found
    else:
        chosen = last_sealed(wanted, state) or found or _instead(wanted, state, bundled, telling)
        _tell_what_is_the_matter(wanted, found, telling)
    if chosen is None:
        return None
    if chosen.file == wanted:
        keep_good(chosen, state)
    else:
        telling.instead(chosen.file)
    if chosen.seal:
        keep_sealed(chosen, state)
        telling.sealed(chosen.file, chosen.seal, today)
    return Served(chosen.content, chosen.seal)


def showable(file: Path) -> Found:
    """Return what a content file holds, with the seal beside it where that covers it.

    Raises:
        ContentError: the file cannot be read, is not sound, or breaks a law or a worked case
            and is not sealed.
    """
    found = look_at(file)
    with suppress(ContentError):  # a broken seal is none
        seal = seals.beside(file)
        if seal and seal.covers(found.content):
            return replace(found, seal=seal)
    from kiosk.triage.safety import unsafe  # noqa: PLC0415 - what is sealed is shown 20 ms sooner without it

    if findings := tuple(unsafe(found.content)):
        document = load(found.data, str(file))
        raise ContentError(map(document.fault, findings))
    return found


def _found(file: Path, telling: Telling) -> Found | None:
    """Return what may be shown of a content file; where nothing may, say so to staff and return None."""
    try:
        return showable(file)
    except ContentError as error:
        telling.broken(file, error)
        return None


def _seal_to_mend(file: Path, telling: Telling) -> Seal | None:
    """Return the seal beside a file that it does not cover; a broken one is none, and staff are told."""
    try:
        return seals.beside(file)
    except ContentError as error:
        telling.seal_broken(error)
        return None


def _instead(wanted: Path, state: Path, bundled: Path, telling: Telling) -> Found | None:
    """Return the last good content or the one that comes along, which may have a seal of its own."""
    for file in (state / LAST_GOOD, bundled):
        if file == wanted or (file != bundled and not is_there(file)):
            continue
        if found := _found(file, telling):
            return found
    return None


def _tell_what_is_the_matter(wanted: Path, found: Found | None, telling: Telling) -> None:
    """Tell staff why patients do not see the file asked for, or see it without anybody's word for it."""
    if not found:
        return  # its faults are told
    if seal := _seal_to_mend(wanted, telling):
        telling.changed(wanted, seal)
    else:
        telling.unsealed(wanted, found.content)
