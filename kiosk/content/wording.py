"""Rules on words: placeholders can be filled, outcomes can be told apart, no sample passes for real."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kiosk.content.model import Content
from kiosk.content.outline import Outline, texts
from kiosk.content.problems import Finding, TreePath, did_you_mean, quoted

PLACEHOLDERS: Final = ("phone", "hours", "after_hours", "emergency_number", "clinic")
"""What may stand in braces in the outcomes and in "get help now": the clinic's details."""

_FILLED: Final = ("outcomes", "help")
_NUMBER: Final = re.compile(r"[0-9]+")
_BRACED: Final = re.compile(r"\{([^{}]*)\}|[{}]")
_SAMPLE_PHONE: Final = re.compile(r"555\D{0,2}01\d\d(?!\d)")


def placeholders_are_known(entries: Outline) -> Iterator[Finding]:
    """Braces hold a detail of the clinic, and stand only where it is filled in."""
    for path, text in texts(entries):
        if "{" in text or "}" in text:
            yield from _placeholders(path, text)


def _placeholders(path: TreePath, text: str) -> Iterator[Finding]:
    for braced in _BRACED.finditer(text):
        name = braced.group(1)
        if path[0] not in _FILLED:
            wrong = f"holds {quoted(braced.group())}, but only outcomes and help are filled in"
            yield Finding(path, wrong, "write it out in words")
        elif name is None:
            yield Finding(path, f"holds a lone {quoted(braced.group())}", "close the braces, or take it away")
        elif name not in PLACEHOLDERS:
            right = did_you_mean(name, PLACEHOLDERS) or f"write one of {', '.join(PLACEHOLDERS)}"
            yield Finding(path, f"holds {quoted(braced.group())}, which nothing fills in", right)


def short_forms_agree(entries: Outline) -> Iterator[Finding]:
    """A short form holds no number that is not in what it stands for: the two would disagree."""
    for path, entry in entries:
        short = getattr(entry, "short", None)
        whole = getattr(entry, "turns", None) or getattr(entry, "text", None)
        if short is None or whole is None:
            continue
        if own := set(_NUMBER.findall(short)) - set(_NUMBER.findall(whole)):
            wrong = f"holds the number {min(own)}, which what it stands for does not"
            yield Finding((*path, "short"), wrong, "say in the short form only what is said there")


def outcomes_differ(content: Content) -> Iterator[Finding]:
    """The five outcomes differ in their word and in their heading."""
    for key in ("word", "heading"):
        first: dict[str, str] = {}
        for level, outcome in content.outcomes:
            said = " ".join(getattr(outcome, key).casefold().split())
            if said in first:
                wrong = f"is the same as outcomes.{first[said]}.{key}"
                yield Finding(
                    ("outcomes", level, key),
                    wrong,
                    "say it in other words, so that nobody takes one for the other",
                )
            first.setdefault(said, level)


def checked_clinic_is_no_sample(content: Content) -> Iterator[Finding]:
    """Details that are plainly samples are not marked as checked."""
    clinic = content.clinic
    if not clinic.checked:
        return
    for key in ("phone", "after_hours"):
        if _SAMPLE_PHONE.search(getattr(clinic, key)):
            wrong = "holds a sample number (555 01..) although the clinic is marked as checked"
            yield Finding(("clinic", key), wrong, 'write the real number, or "checked: false"')
    if "sample" in clinic.name.casefold():
        wrong = "is a sample although the clinic is marked as checked"
        yield Finding(("clinic", "name"), wrong, 'write the real name, or "checked: false"')
