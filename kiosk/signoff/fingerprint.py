"""The fingerprint of everything that patients can read or be told: one word changed, another fingerprint.

It is taken over the checked content, not over the file, so that comments, quotes, the order of keys and line
breaks do not matter. Words of the interface, such as button labels, come with the program; the seal names the
program's version instead. Who signed is not known here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Final

from kiosk.content.entry import Entry
from kiosk.content.leaflet import Clinic, Topic
from kiosk.content.model import Content
from kiosk.content.wizard import Wizard

FORM: Final = 1
"""The canonical form written below. Another form makes another fingerprint, so old seals would end."""

SILENT: Final[Mapping[type[Entry], Mapping[str, str]]] = {
    Entry: {
        "source": "says to clinicians where a statement comes from; no screen shows it",
        "confirm": "a mark for the clinic's review; no screen shows it",
    },
    Clinic: {
        "brand": "a colour; whatever it is, the words stay the same and can be read",
        "logo": "the clinic's name as a picture; the name itself counts",
    },
    Content: {
        "format": "how the file is written",
        "version": "the editors' own label; the log and the page about this screen show it",
        "claims": "what the sources of statements stand for; no screen shows it",
        "red_flags": "what the laws prove the wizard against; no screen shows it",
        "sources": "what the sources of statements stand for; no screen shows it",
        "cases": "worked cases that `check` runs; they try the wizard and change nothing in it",
        "accepted": "exceptions to a law; they change nothing in the wizard",
    },
}
"""Fields that no patient reads and that decide nothing a patient is told, with the reason.

``Entry`` stands for every kind of entry. All other fields count. Among them are ids: the program finds
questions, topics and answers by them, so an id renamed asks for a new look, which costs nothing.
"""

_UNORDERED: Final[Mapping[type[Entry], frozenset[str]]] = {
    Topic: frozenset({"problems"}),
    Wizard: frozenset({"questions"}),
}
"""Lists whose order no screen shows: problems belong to a topic, and questions are asked by their ids."""

_GROUPS, _LETTERS = 4, 4


def fingerprint(content: Content) -> str:
    """The fingerprint of the content: 64 hexadecimal digits (SHA-256)."""
    return hashlib.sha256(canonical(content).encode()).hexdigest()


def grouped(fingerprint: str) -> str:
    """The head of a fingerprint as people compare it by eye: ``3f2a 91bc 0d4e 77a1``."""
    return " ".join(fingerprint[i * _LETTERS : (i + 1) * _LETTERS] for i in range(_GROUPS))


def canonical(content: Content) -> str:
    """The text whose fingerprint is taken: JSON, keys in order, silent fields and unset ones left out.

    A field that keeps its default is left out, so that one added to the model later breaks no seal until a
    file uses it.
    """
    form = {"form": FORM, "content": _plain(content)}
    return json.dumps(form, sort_keys=True, ensure_ascii=True, separators=(",", ":"), allow_nan=False)


def is_silent(kind: type[Entry], field: str) -> bool:
    """Whether a field of this kind of entry leaves the fingerprint as it is."""
    return field in SILENT[Entry] or field in SILENT.get(kind, {})


def _plain(value: object) -> object:
    """The value as JSON can hold it."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if not isinstance(value, Entry):
        return value
    kind = type(value)
    found: dict[str, object] = {}
    for name, field in kind.model_fields.items():
        held = getattr(value, name)
        if is_silent(kind, name) or (not field.is_required() and held == field.default):
            continue
        plain = _plain(held)
        if name in _UNORDERED.get(kind, ()) and isinstance(plain, list):
            plain.sort(key=lambda each: json.dumps(each, sort_keys=True))
        found[name] = plain
    return found
