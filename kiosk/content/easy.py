"""Easier words for what the wizard asks and the outcomes say: shorter, for somebody who reads little.

Types only. Each field stands for the one of the same name beside it; what is left out is told as it is. No
floor, id or picture is among them: whatever words are shown, the answers lead to the same outcome.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.entry import Entry, Line, Statement, Words


class Easy(Entry):
    """What all easier words share; ``confirm: clinic`` until a clinician agrees that they say the same."""

    confirm: Literal["clinic"] | None = None


class EasyAsk(Easy):
    """Easier words for a question and the help below it."""

    ask: Line | None = None
    help: Words | None = None


class EasySign(Easy):
    """Easier words for a danger sign and its small test."""

    text: Line | None = None
    check: Line | None = None


class EasyOption(Easy):
    """Easier words for an answer and its hint."""

    text: Line | None = None
    hint: Line | None = None


class EasyOutcome(Easy):
    """Easier words for an outcome; the heading, which says what to do, stays."""

    line: Words | None = None
    steps: Annotated[tuple[Statement, ...], Field(min_length=1, max_length=8)] | None = None
    closing: Statement | None = None
