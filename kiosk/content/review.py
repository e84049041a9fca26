"""What a clinician adds to the content for its review: worked cases, and accepted exceptions.

Types only. Running the cases and proving the laws is triage's; patients read none of this.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.entry import Days, Entry, Id, LevelName, Line, Short, Words

LawId = Literal["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13", "P14"]
"""The fourteen laws; what each says is in triage.laws."""
CheckId = Literal[LawId, "leads", "cases"]
"""The laws, and two checks beside them: that questions lead on, and that worked cases cover the file."""
CaseAnswer = Id | Days | Annotated[tuple[Id, ...], Field(min_length=1, max_length=8)]
"""An answer id; a number of days for "when"; several ids for problems and danger signs."""


class Case(Entry):
    """A worked case: these answers must lead to ``least`` or something more urgent."""

    title: Line
    answers: Annotated[dict[Id, CaseAnswer], Field(min_length=1)]
    least: LevelName
    reason: Words


class Accepted(Entry):
    """An exception to a law or check that a clinician accepts at ``where``.

    ``where`` is the id of what it is about: a question, a problem, a danger sign, a screen of danger signs; a
    claim of the leaflet or a red flag in small letters (``l35``, ``r9b``); a level (``watch``); for a file
    without any worked case, ``cases``. ``by`` is name and role, ``on`` the day as YYYY-MM-DD. The book prints
    it on its first page.
    """

    law: CheckId
    where: Id
    reason: Words
    by: Short
    on: Annotated[str, Field(pattern=r"^20\d\d-[01]\d-[0-3]\d$")]
