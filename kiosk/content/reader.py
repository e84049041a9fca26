"""From a YAML file to checked content, or to every fault that was found, each with its place.

In order: the text with places (source), the model's types (model), the rules on the whole file (rules).
The rules need sound types, so they speak once the types do not object. No rule lives here.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from kiosk.content.model import Content
from kiosk.content.problems import (
    MOST_TOLD,
    ContentError,
    Fault,
    Place,
    TreePath,
    counted,
    more_faults,
    printable,
    written,
)
from kiosk.content.rules import findings
from kiosk.content.source import Document, load, read_bytes
from kiosk.content.tree import BOUNDS, START, Bounds
from kiosk.content.wanted import found, known_instead, wanted

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

PICTURES: Final = Path(__file__).resolve().parents[2] / "resources" / "pictures"
"""The pictures that come with the program."""

_MOST_COUNTED: Final = 20_000
"""Faults of types, above which not even the first are told: the memory to list them would be too much."""

_PLAIN_WORDS: Final = (
    "plain words are needed: no markup, no web address, no hidden characters, no space at the ends"
)


def read(path: Path, pictures_folder: Path | None = PICTURES, *, bounds: Bounds = BOUNDS) -> Content:
    """The checked content of a file; ``pictures_folder`` None leaves the pictures unchecked.

    Raises:
        UnreadableError: the file cannot be read as text.
        ContentError: the file says something that cannot stand; all faults at once.
    """
    name = str(path)
    pictures = None if pictures_folder is None else picture_names(pictures_folder)
    return read_text(read_bytes(path, name, bounds), name, pictures, bounds=bounds)


def read_text(
    text: str | bytes, name: str, pictures: frozenset[str] | None = None, *, bounds: Bounds = BOUNDS
) -> Content:
    """The checked content of YAML text; ``name`` stands for it in faults, ``pictures`` are those that exist.

    Raises:
        UnreadableError: the text is not UTF-8, holds characters that no text needs, or is too large.
        ContentError: the text says something that cannot stand; all faults at once.
    """
    with _collector_at_rest():
        document = load(text, name, bounds)
        try:
            content = Content.model_validate(document.data)
        except ValidationError as error:
            raise ContentError(_merged(document, error)) from None
        faults = list(document.faults)
        broken_rules = findings(content, pictures)
        faults.extend(map(document.fault, islice(broken_rules, MOST_TOLD)))
        if next(broken_rules, None) is not None:
            faults.append(more_faults(name))
    if faults:
        raise ContentError(faults)
    return content


def picture_names(folder: Path) -> frozenset[str]:
    """The names of the pictures in a folder; none for a folder that is not there.

    ``base.svg`` is no picture: it holds what the pictures share.
    """
    return frozenset(file.stem for file in folder.glob("*.svg")) - {"base"}


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the garbage collector still: there is no garbage, and looking for it takes most of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _merged(document: Document, error: ValidationError) -> Iterator[Fault]:
    """The document's own faults and the model's, but one fault only for one path."""
    told = {fault.path for fault in document.faults}
    yield from document.faults
    if error.error_count() > _MOST_COUNTED:
        wrong = f"has {error.error_count()} faults in its keys and values"
        yield _fault(document, START, (), wrong, "a content file has far fewer; is this the right one?")
        return
    for detail in islice(error.errors(include_url=False), MOST_TOLD):
        if detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]:
            continue  # pydantic counts only sound entries; the unsound ones have faults of their own
        fault = _model_fault(document, detail)
        if fault.path not in told:
            yield fault
    if error.error_count() > MOST_TOLD:
        yield more_faults(document.name)


def _model_fault(document: Document, detail: ErrorDetails) -> Fault:
    """One of pydantic's errors in plain words, at the place of the value or of the wrong key."""
    path: TreePath = detail["loc"]
    match detail["type"]:
        case "missing":
            return _fault(document, document.place(path[:-1]), path, "is missing", wanted(path))
        case "extra_forbidden":
            return _fault(document, document.key_place(path), path, "is not a known key", known_instead(path))
        case "value_error":
            wrong, right = str(detail["ctx"]["error"]), _PLAIN_WORDS
        case "too_short" | "too_long":
            wrong, right = f"has {counted(len(detail['input']), 'entry', 'entries')}", wanted(path)
        case "string_too_long":
            wrong, right = f"has {counted(len(detail['input']), 'character')}", wanted(path)
        case _:
            wrong, right = found(detail["input"]), wanted(path) + _in_form(detail)
    return _fault(document, document.place(path), path, wrong, right)


def _in_form(detail: ErrorDetails) -> str:
    """How to write the same value in the form that is wanted, where that is known."""
    value = detail["input"]
    match detail["type"], value:
        case "string_type", bool() | int():
            return f': write "{str(value).lower()}"'
        case "tuple_type", str() | int() if value:
            return f": write [{printable(str(value)[:40])}]"
        case "bool_type", "True" | "TRUE" | "yes" | "Yes" | "on":
            return ": write true"
        case "bool_type", "False" | "FALSE" | "no" | "No" | "off":
            return ": write false"
    return ""


def _fault(document: Document, place: Place, path: TreePath, wrong: str, right: str) -> Fault:
    return Fault(document.name, place.line, place.column, written(path), wrong, right)
