"""The ground every entry of content.yaml stands on: strictness, kinds of text, and a sourced statement.

Only what several entries share. The leaflet's own entries are leaflet.py, the wizard's are wizard.py.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

LevelName = Literal["expected", "watch", "call_clinic", "doctor_today", "emergency_now"]
"""The five urgencies, calmest first. Their order lives in triage.urgency."""

FloorName = Literal["expected", "watch", "call_clinic", "doctor_today"]
"""What an answer behind the danger signs may stand for.

An emergency is asked for first; behind them it would come too late, since asking stops at doctor_today.
"""

NOT_SURE = "not_sure"
"""The answer id that every question has; it never means less than the question's gravest answer."""
NONE = "none"
"""The answer id for "none of these" on a screen of danger signs."""
YES = "yes"
"""The answer id for "yes" to the small test of one danger sign."""
NO = "no"
"""The answer id for "no" to the small test of one danger sign."""

MARKUP = re.compile(r"[<>\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]|://|&\w+;")


def _plain(text: str) -> str:
    """Refuse markup, addresses and invisible characters: the kiosk shows plain words only."""
    if found := MARKUP.search(text):
        raise ValueError(f"holds {found.group()!r}, which is not plain text")
    if text != text.strip():
        raise ValueError("starts or ends with a space")
    return text


Plain = AfterValidator(_plain)
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
PictureId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
SourceId = Annotated[str, Field(pattern=r"^(L[1-9]\d?|R[1-9]\d?b?|S\d\d|design)$")]
Short = Annotated[str, Field(min_length=1, max_length=60), Plain]
Line = Annotated[str, Field(min_length=1, max_length=140), Plain]
Words = Annotated[str, Field(min_length=1, max_length=400), Plain]
Days = Annotated[int, Field(ge=0, le=3650)]
Sources = Annotated[tuple[SourceId, ...], Field(min_length=1, max_length=12)]


class Entry(BaseModel):
    """What every entry shares: frozen, strict about types, and no unknown keys."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class Statement(Entry):
    """One thing said to a patient, with where it comes from.

    ``short`` says the same in fewer words, for the code that a phone reads. ``source`` names leaflet claims
    (L1-L43), red flags (R1-R15), outside sources (S01...) or ``design``: our own cautious choice, which then
    carries ``confirm: clinic`` until a clinician agrees.
    """

    text: Words
    short: Line | None = None
    source: Sources
    confirm: Literal["clinic"] | None = None


class Pictured(Entry):
    """Anything shown with a picture; ``alt`` says in words what the picture shows."""

    picture: PictureId
    alt: Line
