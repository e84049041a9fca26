"""`translate`: the files of a language made, or brought up to the content, for the translator to fill in.

What still fits is kept, what is stale is put beside the new English, what is new is asked for. What fits is
decided in the room `content`.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.content import files
from kiosk.content.files import is_there
from kiosk.content.model import Content
from kiosk.content.phrases import read_phrases
from kiosk.content.problems import ContentError, UnreadableError, counted
from kiosk.content.reader import read
from kiosk.content.translation.file import read_translation
from kiosk.content.translation.model import CODE
from kiosk.content.translation.offering import Folders
from kiosk.content.translation.phrasing import english_of, updated_phrases
from kiosk.content.translation.updating import Updated, begun, updated, written

SHIPPED: Final = Path(__file__).resolve().parents[2] / "content.yaml"
"""The content that comes along."""
RESOURCES: Final = SHIPPED.parent / "resources"


def run(args: argparse.Namespace) -> int:
    """Write the files of one language: 0 done, 1 faults in a file, 2 it could not be done at all."""
    if refusal := _refusal(args.code):
        print(refusal, file=sys.stderr)
        return 2
    content_file: Path = getattr(args, "content", None) or SHIPPED
    folders = Folders.beside(content_file, RESOURCES)
    try:
        content = read(content_file)
        for line in _written(args, content, folders):
            print(line)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, UnreadableError) else 1
    except OSError as error:
        print(f"{error.filename}: cannot be written: {error.strerror}", file=sys.stderr)
        return 2
    return 0


def _refusal(code: str) -> str | None:
    if not re.fullmatch(CODE, code):
        return f"{code!r} is no code of a language; write one such as es or pt-BR"
    if code == "en":
        return "English is the language of content.yaml itself; there is nothing to translate"
    return None


def _written(args: argparse.Namespace, content: Content, folders: Folders) -> Iterator[str]:
    """Write both files and yield what was done. Both are read before either is written."""
    file, phrase_file = folders.content / f"{args.code}.yaml", folders.phrases_of(args.code)
    old = read_translation(file).translation if is_there(file) else begun(args.code)
    if args.name:
        old = old.model_copy(update={"name": args.name})
    phrases = read_phrases(phrase_file, may_be_empty=True) if is_there(phrase_file) else {}
    english_text = english_of(folders.phrases).read_text(encoding="utf-8")
    english = read_phrases(english_of(folders.phrases))
    done = updated(content, old)
    files.replace(file, written(done.translation).encode())
    files.replace(phrase_file, updated_phrases(english_text, phrases).encode())
    yield from _told(file, done)
    missing = sum(key not in phrases for key in english)
    yield f"{phrase_file}: {counted(missing, 'phrase')} to translate"


def _told(file: Path, done: Updated) -> Iterator[str]:
    kept = counted(done.kept, "text")
    yield f"{file}: {kept} kept, {done.missing} to translate, {done.stale} to translate anew"
    for words in done.gone:
        yield f"  taken out, its English stands nowhere any more: {words}"
