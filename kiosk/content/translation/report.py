"""What is the matter with the translations of one content, each with its place; and a line on each language.

What is wrong in a file is an error. What is missing or stale only warns: patients read the English there, and
a clinic must be able to change its content before the translators have seen it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.content.files import is_there
from kiosk.content.model import Content
from kiosk.content.phrases import BOUNDS, read_phrases
from kiosk.content.problems import WHOLE_FILE, ContentError, Fault, Finding
from kiosk.content.source import Document, load, read_bytes
from kiosk.content.translation.file import TranslationFile, read_translation
from kiosk.content.translation.fitting import Fitting, Lack, Matter
from kiosk.content.translation.offering import Folders
from kiosk.content.translation.phrasing import english_of, phrase_lacks

MOST_TOLD: Final = 20
"""Texts of one file that are told one by one: a new language would be nothing but missing texts."""


@dataclass
class Report:
    """What was found: errors are to be put right, warnings may wait; ``summary`` has a line a language."""

    errors: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    summary: list[str] = field(default_factory=list)


def report(content: Content, folders: Folders) -> Report:
    """Look at every translation in ``folders``; a file that cannot be read is an error like any other."""
    found = Report()
    for path in folders.files():
        try:
            _look(content, read_translation(path), folders, found)
        except ContentError as error:
            found.errors += error.faults
    return found


def _look(content: Content, file: TranslationFile, folders: Folders, found: Report) -> None:
    fitting, translation = Fitting(content, file.translation), file.translation
    before = len(found.warnings)
    _sort(_texts(file, fitting), found)
    phrases = folders.phrases_of(translation.language)
    lacks = list(_phrases(phrases, folders)) if is_there(phrases) else []
    if not is_there(phrases):
        wrong, right = "is not there, so its buttons are English", f"type: main.py translate {phrases.stem}"
        found.warnings.append(Fault(str(phrases), 1, 1, WHOLE_FILE, wrong, right))
    _sort(lacks, found)
    own = {text.words for text in fitting.texts}
    unsaid = {text.words for text in fitting.texts if text.path not in fitting.said}
    approved = translation.approved_by
    state = f"approved by {approved}" if approved else "awaits a clinician's approval"
    line = f"{translation.language} ({translation.name}): {len(own - unsaid)} of {len(own)} texts; {state}"
    if waiting := len(found.warnings) - before:
        texts = "1 waits" if waiting == 1 else f"{waiting} wait"
        line += f"; {texts} for a translator, see main.py translate {translation.language}"
    found.summary.append(line)


def _texts(file: TranslationFile, fitting: Fitting) -> Iterator[tuple[Matter, Fault]]:
    for lack in fitting.lacks:
        yield lack.matter, file.fault(lack.key, lack.wrong, lack.right)
    for key in fitting.idle:
        wrong, right = "stands for no text any more", "main.py translate takes it out"
        yield Matter.STALE, file.fault(key, wrong, right)


def _phrases(path: Path, folders: Folders) -> Iterator[tuple[Matter, Fault]]:
    name = str(path)
    document = load(read_bytes(path, name, BOUNDS), name, BOUNDS)
    for lack in phrase_lacks(
        read_phrases(english_of(folders.phrases)), read_phrases(path, may_be_empty=True)
    ):
        yield lack.matter, _placed(document, lack)


def _placed(document: Document, lack: Lack) -> Fault:
    return document.fault(Finding((lack.key,), lack.wrong, lack.right))


def _sort(faults: Iterable[tuple[Matter, Fault]], found: Report) -> None:
    """Put each where it belongs; beyond MOST_TOLD of one file the warnings are counted."""
    warnings: list[Fault] = []
    for matter, fault in faults:
        (found.errors if matter is Matter.WRONG else warnings).append(fault)
    found.warnings += warnings[:MOST_TOLD]
    if (more := len(warnings) - MOST_TOLD) > 0:
        wrong, right = f"has {more} more texts that are missing or stale", "put these right, then look again"
        found.warnings.append(Fault(warnings[0].file, 1, 1, WHOLE_FILE, wrong, right))
