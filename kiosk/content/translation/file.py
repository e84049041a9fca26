"""A file of a translation, read with the place of every text, and every fault of it at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from kiosk.content.problems import ContentError, Fault, Finding, written
from kiosk.content.source import Document, load, read_bytes
from kiosk.content.translation.model import Translation
from kiosk.content.tree import Bounds
from kiosk.content.wanted import found

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

BOUNDS: Final = Bounds(size=4 * 1024 * 1024, nodes=50_000, depth=8, entries=5_000)
"""How much a file of translations may hold."""

_RIGHT: Final = {
    "language": 'write the code of the language, such as "es"',
    "name": "write what its speakers call it, in at most 60 characters",
    "direction": "write ltr or rtl: from the left or from the right",
    "approved_by": 'write null, or the name and role of the clinician, such as "Name, nurse"',
    "texts": "write one entry for each text; the translate command makes them",
    "of": "write the English text, in quotes",
    "says": 'write the translation in quotes, or "" until there is one',
}
_KNOWN: Final = "the keys here are language, name, direction, approved_by and texts; of a text: of and says"


@dataclass(frozen=True)
class TranslationFile:
    """A translation, and the places of its texts in its file."""

    translation: Translation
    document: Document

    def fault(self, key: str, wrong: str, right: str) -> Fault:
        """Return what is wrong with the text of this key, at its place."""
        path = ("texts", key, "says")
        there = path if key in self.translation.texts else ("texts",)
        return self.document.fault(Finding(there, f"{key} {wrong}", right))


def read_translation(path: Path) -> TranslationFile:
    """Read one file; its name is the code of its language.

    Raises:
        UnreadableError: the file cannot be read as text.
        ContentError: the file is no translation; all faults at once.
    """
    name = str(path)
    document = load(read_bytes(path, name, BOUNDS), name, BOUNDS)
    try:
        translation = Translation.model_validate(document.data)
    except ValidationError as error:
        faults = {fault.path: fault for fault in (*_faults(document, error), *document.faults)}
        raise ContentError(faults.values()) from None
    faults_left = list(document.faults)
    if translation.language != path.stem:
        wrong = f'is "{translation.language}", but the file is called {path.name}'
        faults_left.append(document.fault(Finding(("language",), wrong, "let the two be the same")))
    if faults_left:
        raise ContentError(faults_left)
    return TranslationFile(translation, document)


def _faults(document: Document, error: ValidationError) -> Iterator[Fault]:
    for detail in error.errors(include_url=False):
        yield _fault(document, detail)


def _fault(document: Document, detail: ErrorDetails) -> Fault:
    path = detail["loc"]
    if path and path[-1] == "[key]":
        path = path[:-1]
    name = str(path[-1]) if path else ""
    place = document.place(path)
    wrong, right = found(detail["input"]), _RIGHT.get(name, "write the pair of texts: of and says")
    if detail["type"] == "missing":
        wrong = "is missing"
    elif detail["type"] == "extra_forbidden":
        place, wrong, right = document.key_place(path), "is not a known key", _KNOWN
    elif detail["type"] == "value_error":
        wrong = str(detail["ctx"]["error"])
    return Fault(document.name, place.line, place.column, written(path), wrong, right)
