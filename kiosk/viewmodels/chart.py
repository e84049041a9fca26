"""The rows of a chart of healing: one for each bar, and one for each part of the scale of time.

How they are drawn is QML's; what is usual on a day is the timeline's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.leaflet import Topic
from kiosk.viewmodels.session import Session
from kiosk.visit.healing import PLACES, UNITS, position


@dataclass(frozen=True)
class SpanRow:
    """How long one thing lasts: places on the scale from 0 to 1, and in words.

    ``until`` is when most people are clear of it ("by 3 weeks"); ``words`` is the
    whole sentence of the leaflet.
    """

    name: str
    words: str
    until: str
    start: float
    usualEnd: float  # noqa: N815 - a role that QML reads
    outerEnd: float  # noqa: N815 - a role that QML reads


@dataclass(frozen=True)
class UnitRow:
    """One part of the scale: what is counted in it, and its places from 0 to 1."""

    word: str
    start: float
    end: float


def span_rows(session: Session, topics: Iterable[Topic]) -> list[SpanRow]:
    """Return the spans of ``topics`` as rows."""
    return [
        SpanRow(
            span.name,
            span.text,
            session.say("until", days=session.days_in_words(span.usual_days)),
            position(span.onset_days),
            position(span.usual_days),
            position(span.outer_days),
        )
        for topic in topics
        for span in topic.lasts
    ]


def unit_rows(session: Session) -> list[UnitRow]:
    """Return the parts of the scale as rows."""
    words = [session.say(f"unit_{unit}") for unit in UNITS]
    return [UnitRow(*row) for row in zip(words, PLACES[:-1], PLACES[1:], strict=True)]
