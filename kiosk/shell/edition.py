"""The words that go onto paper: sound content with its seal, in the languages that were asked for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.phrases import read_phrases
from kiosk.content.translation.language import Language, original
from kiosk.device.clock import this_day
from kiosk.shell import paths
from kiosk.shell.languages import others_beside
from kiosk.shell.serving import showable
from kiosk.takeaway.stamp import Stamp


class RefusedError(Exception):
    """What was asked for cannot be printed; says why in one line."""


@dataclass(frozen=True)
class Edition:
    """The languages to print, the reader's first, and what stands below the words."""

    languages: tuple[Language, ...]
    stamp: Stamp


def edition(args: argparse.Namespace) -> Edition:
    """Return what was asked for by ``content``, ``language`` and ``beside``.

    Raises:
        ContentError: the content is not sound.
        RefusedError: there is no such language.
    """
    file: Path = getattr(args, "content", None) or paths.CONTENT
    found = showable(file)
    english = original(found.content, read_phrases(paths.phrases(found.content.language)))
    codes = (getattr(args, "language", None), args.beside)
    offered = (english, *others_beside(file)(english))
    return Edition(tuple(_wanted(offered, codes)), Stamp(this_day(), found.seal))


def _wanted(offered: Sequence[Language], codes: Sequence[str | None]) -> list[Language]:
    by_code = {language.code: language for language in offered}
    wanted = dict.fromkeys(code for code in codes if code)
    for code in wanted:
        if code not in by_code:
            raise RefusedError(f"there is no language {code!r}; choose one of {', '.join(by_code)}")
    return [by_code[code] for code in wanted] or [offered[0]]
