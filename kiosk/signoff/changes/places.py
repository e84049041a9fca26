"""Where in the content something stands, in words, and what kind of thing stands there. No comparing here."""

from __future__ import annotations

from enum import Enum
from typing import Final

from kiosk.content.easy import EasyAsk, EasyOption, EasySign
from kiosk.content.entry import Entry
from kiosk.content.glossary import Word
from kiosk.content.leaflet import Act, Care, Claim, Clinic, Help, RedFlag, Source, Span, Topic
from kiosk.content.problems import printable, quoted
from kiosk.content.review import Accepted, Case
from kiosk.content.wizard import (
    Choice,
    Gate,
    Outcome,
    Plate,
    Problem,
    Problems,
    Question,
    Sign,
    Time,
    Times,
)


class Kind(Enum):
    """What a difference is about; in the order in which they are told."""

    ASKED = "asked in other words"
    SAID = "said in other words"
    RULE = "decided by other rules"
    SOURCE = "sources, things to confirm, and review"
    OTHER = "pictures, names and order"


_ASKED: Final = (
    *(Choice, Gate, Plate, Problem, Problems, Question, Sign, Time, Times),
    *(EasyAsk, EasyOption, EasySign),
)
_ASKED_KEYS: Final = frozenset({"text", "hint", "ask", "help", "check", "check_help"})
_RULES: Final = frozenset(
    {"floor", "after_days", "from_day", "to_day", "clot", "leads", "questions", "at_most"}
)
_SOURCES: Final = frozenset({"source", "confirm"})
_REVIEW: Final = (Claim, RedFlag, Source, Case, Accepted)
_OTHER: Final = frozenset(
    {"id", "format", "version", "language", "checked", "picture", "topic", "problems", "brand", "logo", "met"}
)

_NAMES: Final[dict[type[Entry], tuple[str, str]]] = {
    Clinic: ("The clinic", ""),
    Topic: ("Topic", "title"),
    Care: ("Care at home", ""),
    Help: ("Get help now", ""),
    Act: ("", "title"),
    Span: ("", "name"),
    Case: ("Case", "title"),
    Gate: ("Screen", "label"),
    Sign: ("Danger sign", "text"),
    Question: ("Question", "label"),
    Choice: ("answer", "text"),
    Problem: ("Problem", "text"),
    Problems: ("The screen of problems", ""),
    Times: ("The screen of times", ""),
    Time: ("time", "text"),
    Outcome: ("Outcome", "heading"),
    Claim: ("Claim", "id"),
    RedFlag: ("Red flag", "id"),
    Source: ("Source", "id"),
    Word: ("Hard word", "word"),
}
"""What an entry is called: its kind, and the key that holds its name."""

_FIELDS: Final = {
    "notice": "what you may notice",
    "why": "why it is so",
    "lasts": "how long it lasts",
    "helps": "what helps",
    "call": "when to call",
    "emergency": "when it is an emergency",
    "because": "the reason given",
    "note": "the advice it adds",
    "normal": "why it is normal",
    "turns": "as a sign to look out for",
    "short": "in fewer words, for the code",
    "say": "what to say on the phone",
    "said": "what to say on the phone",
    "unsure_said": "not sure, as said on the phone",
    "alt": "the picture in words",
    "hint": "the hint",
    "help": "the help",
    "check": "the check",
    "check_help": "the help on checks",
    "ask": "the question",
    "label": "the short name",
    "line": "the line below the title",
    "steps": "what to do",
    "closing": "the last line",
    "after_hours": "after hours",
    "emergency_number": "the emergency number",
    "unsure": "not sure",
    "easy": "in easier words",
    "none": "none of these",
    "acts": "what to do at home",
    "onset_days": "the day it starts",
    "usual_days": "the day it is usually over",
    "outer_days": "the day it is over at the latest",
}
"""Keys of content.yaml as a reader would call them; other keys go by their own name."""
_SILENT: Final = frozenset(
    {"text", "title", "name", "wizard", "outcomes", "topics", "choices", "questions", "gates"}
    | {"signs", "words"}
)
"""Keys that say no more than what they are in."""


def kind_of(holder: Entry, key: str) -> Kind:
    """Return what a difference at ``key`` of ``holder`` is about."""
    if isinstance(holder, _REVIEW) or key in _SOURCES:
        return Kind.SOURCE
    if key in _RULES:
        return Kind.RULE
    if key in _OTHER:
        return Kind.OTHER
    if (isinstance(holder, _ASKED) or key == "check_help") and key in _ASKED_KEYS:
        return Kind.ASKED
    return Kind.SAID


def called(entry: Entry, *, whole: bool = False) -> str:
    """Return what an entry is called in words; empty where it has no name of its own.

    A long name is cut, unless the ``whole`` of it is wanted.
    """
    kind, key = _NAMES.get(type(entry), ("", ""))
    if not key:
        return kind
    name = str(getattr(entry, key))
    if key != "id":
        name = f'"{printable(name)}"' if whole else quoted(name)
    return f"{kind} {name}".strip()


def field_name(key: str) -> str:
    """Return what a key is called in words; empty where it adds nothing to what it is in."""
    return "" if key in _SILENT else _FIELDS.get(key, key.replace("_", " "))
