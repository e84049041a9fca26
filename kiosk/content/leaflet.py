"""The leaflet as entries: the clinic, the topics, care at home, help, and where each claim comes from.

Types only: nothing here reads a file or decides how urgent a thing is.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.entry import Days, Entry, Id, LevelName, Line, Pictured, Short, Sources, Statement, Words
from kiosk.content.logo import NAME as LOGO_NAME


class Clinic(Entry):
    """Whom to call, and when. ``checked`` is false until the clinic has put in its own details.

    ``brand`` is the clinic's colour ("#rrggbb"), ``logo`` a file beside the content; "" stands for none.
    """

    name: Short
    phone: Annotated[str, Field(pattern=r"^[0-9+() .-]{3,24}$")]
    hours: Line
    after_hours: Line
    emergency_number: Annotated[str, Field(pattern=r"^[0-9 ]{2,12}$")]
    checked: bool
    brand: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")] = ""
    logo: Annotated[str, Field(pattern=LOGO_NAME)] = ""

    def fill(self, text: str) -> str:
        """Return ``text`` with these details in place of ``{phone}`` and the like."""
        return text.format(
            phone=self.phone,
            hours=self.hours,
            after_hours=self.after_hours,
            emergency_number=self.emergency_number,
            clinic=self.name,
        )


class Source(Entry):
    """An outside source that statements may name by its id, with a note on what it is."""

    id: Annotated[str, Field(pattern=r"^S\d\d$")]
    what: Words


class Claim(Entry):
    """One claim of the leaflet, in our words (L1-L43)."""

    id: Annotated[str, Field(pattern=r"^L[1-9]\d?$")]
    text: Words


class RedFlag(Entry):
    """A danger that the wizard must catch (R1-R15), and the least urgency it must lead to."""

    id: Annotated[str, Field(pattern=r"^R[1-9]\d?b?$")]
    text: Words
    least: LevelName


class Span(Entry):
    """How long one thing lasts, in days after the treatment of that area.

    ``onset_days`` is when it starts, ``usual_days`` when most people are clear of it, ``outer_days`` the last
    day on which it is still called ordinary somewhere.
    """

    name: Short
    onset_days: Days
    usual_days: Days
    outer_days: Days
    text: Line
    source: Sources
    confirm: Literal["clinic"] | None = None


Statements = Annotated[tuple[Statement, ...], Field(min_length=1, max_length=8)]
CareList = Annotated[tuple[Statement, ...], Field(min_length=1, max_length=5)]


class Topic(Pictured):
    """One card of the leaflet, and the page behind it. ``problems`` are the wizard's entries for it."""

    id: Id
    title: Short
    line: Line
    notice: Statements
    why: Statements
    lasts: Annotated[tuple[Span, ...], Field(min_length=1, max_length=4)]
    helps: Statements
    call: CareList
    emergency: CareList
    problems: Annotated[tuple[Id, ...], Field(min_length=1, max_length=4)]


class Act(Pictured):
    """One thing to do at home; ``short`` is its text in fewer words."""

    title: Short
    text: Words
    short: Line | None = None
    source: Sources
    confirm: Literal["clinic"] | None = None


class Care(Pictured):
    """The page on care at home."""

    title: Short
    line: Line
    acts: Annotated[tuple[Act, ...], Field(min_length=1, max_length=10)]
    call: CareList


class Help(Entry):
    """The page behind "Get help now"; its danger signs are those of the wizard's gates."""

    title: Short
    line: Line
    steps: Statements
