"""How many words a page gives a visitor to read, so that nobody is hurried off a long one."""

from __future__ import annotations

from kiosk.content.entry import Statement
from kiosk.content.leaflet import Topic
from kiosk.content.model import Content
from kiosk.visit.visit import Page, Visit

RESULT_WORDS = 300
"""A result with its reasons, its steps and its lists."""


def words_on(content: Content, visit: Visit) -> int:
    """Return about how many words the page of ``visit`` holds."""
    match visit.place.page:
        case Page.TOPIC:
            shown = next(topic for topic in content.topics if topic.id == visit.place.topic)
            return _count(*_statements(shown))
        case Page.CARE:
            return sum(len(act.text.split()) for act in content.care.acts) + _count(*content.care.call)
        case Page.RESULT | Page.DESK:
            return RESULT_WORDS
        case _:
            return 0


def _statements(topic: Topic) -> tuple[Statement, ...]:
    return (*topic.notice, *topic.why, *topic.helps, *topic.call, *topic.emergency)


def _count(*statements: Statement) -> int:
    return sum(len(statement.text.split()) for statement in statements)
