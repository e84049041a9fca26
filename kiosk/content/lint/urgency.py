"""Lint on urgency in words: a screen has one call to action, and a list says that one sign is enough.

What an answer's floor may be is triage's business; here it is only what the words say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.content.entry import Statement
from kiosk.content.floors import LEVELS
from kiosk.content.lint.severity import Lint, error, warning
from kiosk.content.lint.vocabulary import EMERGENCY
from kiosk.content.model import Content
from kiosk.content.problems import TreePath, quoted
from kiosk.content.wizard import Outcome

_CALLS: Final = {
    "watch": r"next visit|mention it",
    "call_clinic": r"\{phone\}|call (?:us|the clinic|\{clinic\})",
    "doctor_today": r"see a doctor|urgent care|emergency (?:department|room)|hospital",
    "emergency_now": r"\{emergency_number\}|ambulance|emergency number",
}
"""How each level calls to action."""

_CONDITION: Final = re.compile(r"\?|\bif\b", re.IGNORECASE)
_ANY_ONE: Final = re.compile(r"\b(?:any|at least) one\b", re.IGNORECASE)
_NOT_DOING: Final = re.compile(r"\b(?:do not|don't|never|not) (?:wait for us to )?$", re.IGNORECASE)

LIST_HEADINGS: Final = (
    *("call_if", "emergency_if", "help_emergency_now", "help_doctor_today"),
    *("code_watch", "code_call_clinic", "code_doctor_today", "code_emergency_now"),
)
"""The interface's headings of lists of signs; those that begin with ``turns_`` are too."""


def calls_hold_no_emergency(content: Content) -> Iterator[Lint]:
    """A sign that cannot wait does not stand among those for a call to the clinic."""
    lists = [(("topics", t, "call"), topic.call) for t, topic in enumerate(content.topics)]
    for path, statements in (*lists, (("care", "call"), content.care.call)):
        for s, statement in enumerate(statements):
            for key in ("text", "short"):
                if met := EMERGENCY.search(getattr(statement, key) or ""):
                    wrong = f"tells of {quoted(met.group())} among the signs for a call, but that cannot wait"
                    right = 'move it to "emergency", and keep signs such as "The lump grows." here'
                    yield error((*path, s, key), wrong, right)


def outcomes_call_once(content: Content) -> Iterator[Lint]:
    """An outcome says what to do on its own level; a graver level only follows an "if" or a question."""
    for level, outcome in content.outcomes:
        own = LEVELS.index(level)
        for path, text, leads in _said(level, outcome):
            for other, pattern in _CALLS.items():
                met = None if other == level else re.search(pattern, text, re.IGNORECASE)
                if met is None or _NOT_DOING.search(text[: met.start()]):
                    continue
                if LEVELS.index(other) < own:
                    wrong = f"says {quoted(met.group())}, which is what {other} says, so it would calm"
                    yield error(path, wrong, f"keep to the level {level}: {_EXAMPLES[level]}")
                elif leads or not _CONDITION.search(text[: met.start()]):
                    wrong = f"says {quoted(met.group())}, which is what {other} says"
                    right = f"keep to one call to action: {_EXAMPLES[level]}"
                    yield error(path, wrong, right if leads else f"ask first: {_EXAMPLES[level]}")


_EXAMPLES: Final = {
    "expected": '"Does it get worse? Call {phone}."',
    "watch": '"Mention it at your next visit."',
    "call_clinic": '"Call the clinic today", and in a step "Is it getting worse? See a doctor today."',
    "doctor_today": '"See a doctor today", and in a step "Hard to breathe? Call {emergency_number} now."',
    "emergency_now": '"Call {emergency_number} now"',
}


def danger_lists_say_any_one(content: Content) -> Iterator[Lint]:
    """Above a list of danger signs or risks stands that one of them is enough."""
    wizard = content.wizard
    asked: list[tuple[TreePath, str]] = [
        (("wizard", "gates", g, "ask"), gate.ask) for g, gate in enumerate(wizard.gates)
    ]
    asked.append((("wizard", "risk", "ask"), wizard.risk.ask))
    for path, ask in asked:
        if not _ANY_ONE.search(ask):
            wrong = "asks about a list without saying that one is enough"
            yield warning(path, wrong, 'write "Do you have any one of these?"')


def headings_say_any_one(phrases: Mapping[str, str]) -> Iterator[Lint]:
    """The interface's headings of lists of signs say that one is enough; a path is a phrase's key."""
    for key, words in phrases.items():
        is_heading = key in LIST_HEADINGS or (key.startswith("turns_") and key != "turns_when")
        if is_heading and not _ANY_ONE.search(words):
            yield error((key,), "heads a list without saying that one is enough", 'write "any one of these:"')


def _said(level: str, outcome: Outcome) -> Iterator[tuple[TreePath, str, bool]]:
    """Yield each text of an outcome with its path, and whether it stands at the head."""
    path = ("outcomes", level)
    yield (*path, "heading"), outcome.heading, True
    yield (*path, "line"), outcome.line, True
    steps: list[tuple[TreePath, Statement]] = [
        ((*path, "steps", s), step) for s, step in enumerate(outcome.steps)
    ]
    for where, statement in (*steps, ((*path, "closing"), outcome.closing)):
        yield (*where, "text"), statement.text, False
        if statement.short:
            yield (*where, "short"), statement.short, False
