"""All rules on the whole of content.yaml, in one list.

A rule is a small function over the content that yields what it finds. The rules themselves stand with what
they are about: ids, leads, floors, days and wording. What one value alone must be is the model's business.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content import days, floors, ids, leads, wording
from kiosk.content.model import Content
from kiosk.content.outline import outline
from kiosk.content.problems import Finding


def findings(content: Content, pictures: frozenset[str] | None = None) -> Iterator[Finding]:
    """Everything that any rule finds; ``pictures`` are those that exist, None leaves them unchecked."""
    entries = outline(content)
    yield from ids.entries_differ(content)
    yield from ids.choices_differ(content)
    yield from ids.screens_differ(content)
    yield from ids.risk_is_called_risk(content)
    yield from ids.reserved_answers_stay_free(content)
    yield from ids.problems_resolve(content)
    yield from ids.topics_are_reached(content)
    yield from ids.sources_resolve(content, entries)
    yield from ids.pictures_of_times_are_told(content)
    if pictures is not None:
        yield from ids.pictures_exist(entries, pictures)
    yield from leads.questions_resolve(content)
    yield from leads.questions_are_reached(content)
    yield from leads.leads_end(content)
    yield from leads.risk_leads_nowhere(content)
    yield from floors.doubt_never_calms(content)
    yield from floors.doubt_asks_on(content)
    yield from floors.later_rises(entries)
    yield from floors.gates_come_gravest_first(content)
    yield from floors.problems_say_why(content)
    yield from floors.raised_answers_say_why(content)
    yield from floors.own_choices_await_the_clinic(entries)
    yield from floors.outcomes_are_reached(entries)
    yield from days.times_cover_every_day(content)
    yield from days.times_end_at_thresholds(content, entries)
    yield from days.spans_rise(entries)
    yield from wording.placeholders_are_known(entries)
    yield from wording.short_forms_agree(entries)
    yield from wording.outcomes_differ(content)
    yield from wording.checked_clinic_is_no_sample(content)
