"""Whether content may be shown to anybody: laws, leads and worked cases hold, and the cases cover it.

A kiosk asks this at each start and each save, so nothing slow is loaded here. What an editor could say better
is for examination.py; whether somebody has vouched for the content is for the room `signoff`.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.model import Content
from kiosk.content.problems import Finding
from kiosk.triage import cases
from kiosk.triage.cases import Worked
from kiosk.triage.coverage import coverage
from kiosk.triage.laws import leads, prove
from kiosk.triage.laws.accepting import accept, strays
from kiosk.triage.laws.ground import TangledError
from kiosk.triage.laws.report import Proved
from kiosk.triage.laws.survey import Survey


def unsafe(content: Content) -> Iterator[Finding]:
    """Yield what nobody may be shown; ``content`` has passed the rules of the room `content`."""
    yield from prove(content).findings
    worked = cases.run(content)
    checks = accept(checked(content, worked)[0], content.accepted)
    yield from (failure.finding for check in checks for failure in check.failures)
    yield from strays(checks, content.accepted)
    yield from cases.findings(worked)


def checked(content: Content, worked: tuple[Worked, ...]) -> tuple[tuple[Proved, ...], tuple[Finding, ...]]:
    """Return the checks beside the laws, and what only warns.

    There are none where the wizard is so entangled that the laws say so.
    """
    survey = Survey(content)
    try:
        return (leads.leads(survey), coverage(survey, worked)), tuple(leads.never_asked(survey))
    except TangledError:
        return (), ()
