"""The languages of this device: what the files give, whether unapproved ones count, and the word to staff."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.content.problems import ContentError
from kiosk.content.translation.language import PSEUDO, Language, unspoken
from kiosk.content.translation.offering import Folders, others
from kiosk.shell import paths

_log = logging.getLogger(__name__)

Others = Callable[[Language], Sequence[Language]]
"""Gives the languages that are offered beside the content's own."""


def nothing_else(_english: Language) -> Sequence[Language]:
    """Offer the content's own language only."""
    return ()


def others_beside(
    file: Path = paths.CONTENT, *, unapproved: bool = True, wanted: str | None = None
) -> Others:
    """Return what gives the languages to offer.

    Args:
        file: the content's file; translations may lie beside it.
        unapproved: offer those too that no clinician answers for yet; each of their pages says so.
        wanted: a language that is asked for by its code; one that nobody speaks is offered only then.
    """
    folders = Folders.beside(file, paths.RESOURCES)

    def offer(english: Language) -> Sequence[Language]:
        found = list(others(english, folders, _complain, unapproved=unapproved))
        if wanted in PSEUDO:
            found.append(unspoken(english, wanted))
        if wanted and all(wanted != each.code for each in (english, *found)):
            _log.error("there is no language %r to start with; patients find %s", wanted, english.name)
        return found

    return offer


def _complain(path: Path, error: ContentError) -> None:
    _log.error("%s is not offered; staff, please mend it: %s", path, error.faults[0])
