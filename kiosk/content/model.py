"""The whole of content.yaml as one frozen, checked object: everything a patient reads about medicine.

Reading a file is reader.py; rules that look at the whole file are rules.py.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.entry import Entry, Short
from kiosk.content.glossary import Word
from kiosk.content.leaflet import Care, Claim, Clinic, Help, RedFlag, Source, Topic
from kiosk.content.review import Accepted, Case
from kiosk.content.wizard import Outcomes, Wizard


class Content(Entry):
    """The whole of content.yaml."""

    format: Literal[1]
    version: Short
    language: Literal["en"]
    clinic: Clinic
    topics: Annotated[tuple[Topic, ...], Field(min_length=1)]
    care: Care
    help: Help
    wizard: Wizard
    outcomes: Outcomes
    words: tuple[Word, ...] = ()
    claims: tuple[Claim, ...]
    red_flags: tuple[RedFlag, ...]
    sources: tuple[Source, ...]
    cases: tuple[Case, ...] = ()
    accepted: tuple[Accepted, ...] = ()
