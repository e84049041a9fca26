"""Lint on where the words come from: every claim told, every source used, no time without a source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kiosk.content.claims import LEAFLET_CLAIMS
from kiosk.content.entry import Statement
from kiosk.content.leaflet import Act, Span
from kiosk.content.lint.severity import Lint, error, warning
from kiosk.content.model import Content
from kiosk.content.outline import Outline, sources
from kiosk.content.problems import quoted

_TIME: Final = re.compile(r"\b(\d+ (?:hour|day|week|month|year)|hours|days|weeks|months|years)s?\b")


def claims_are_told(content: Content, entries: Outline) -> Iterator[Lint]:
    """Every claim of the leaflet is listed, and some sentence that patients read conveys it."""
    listed = {claim.id: c for c, claim in enumerate(content.claims)}
    missing = [claim for claim in LEAFLET_CLAIMS if claim not in listed]
    if missing:
        wrong = f"leaves out {_few(missing)} of the leaflet's {len(LEAFLET_CLAIMS)} claims"
        yield error(("claims",), wrong, 'list each one, such as "- id: L3" with its text')
    told = {
        name for _, entry in entries if isinstance(entry, Statement | Span | Act) for name in entry.source
    }
    for claim in content.claims:
        if claim.id not in told:
            wrong = f"is the claim {claim.id} of the leaflet, which no screen tells: {quoted(claim.text)}"
            right = f'say it where it belongs, with "source: [{claim.id}]" below the sentence'
            yield error(("claims", listed[claim.id]), wrong, right)


def red_flags_are_told(content: Content, entries: Outline) -> Iterator[Lint]:
    """Who only reads finds every danger on a topic's page, on care at home, or among the danger signs."""
    told: set[str] = set()
    for path, entry in entries:
        if path[:1] in (("topics",), ("care",)) or path[:2] == ("wizard", "gates"):
            told.update(sources(entry))
    for f, flag in enumerate(content.red_flags):
        if flag.id not in told:
            wrong = f"is the danger {flag.id}, which no page tells of: {quoted(flag.text)}"
            right = (
                f'add a sign to a topic, such as "You have a fever or shivers.", with "source: [{flag.id}]"'
            )
            yield error(("red_flags", f), wrong, right)


def sources_are_used(content: Content, entries: Outline) -> Iterator[Lint]:
    """Every outside source that is listed is named by something."""
    named = {name for _, entry in entries for name in sources(entry)}
    for s, source in enumerate(content.sources):
        if source.id not in named:
            wrong = f"lists {source.id}, which nothing names"
            right = f'name it below what it supports, such as "source: [L3, {source.id}]", or take it away'
            yield warning(("sources", s), wrong, right)


def times_have_sources(content: Content) -> Iterator[Lint]:
    """The short line of a card, which has no source of its own, tells only times that its page gives."""
    for t, topic in enumerate(content.topics):
        lasts = [span.text for span in topic.lasts]
        statements = (*topic.notice, *topic.why, *topic.helps)
        page = " ".join([*lasts, *(statement.text for statement in statements)]).casefold()
        for met in _TIME.finditer(topic.line):
            if met[1].casefold() not in page:
                wrong = f"tells the time {quoted(met.group())} without a source: the page does not give it"
                right = f"say what the page says, such as {quoted(topic.lasts[0].text)}"
                yield warning(("topics", t, "line"), wrong, right)


def _few(names: list[str]) -> str:
    """Return up to five names."""
    return ", ".join(names[:5]) + (" and others" if len(names) > 5 else "")
