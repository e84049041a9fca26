"""Binds the book: checked content in, all chapters in order out. Printing it is the writers' business."""

from __future__ import annotations

from datetime import date

from kiosk.content.model import Content
from kiosk.signoff.book.asking import danger_signs, problems
from kiosk.signoff.book.cases import cases
from kiosk.signoff.book.closing import references, signing
from kiosk.signoff.book.confirming import confirming
from kiosk.signoff.book.front import Findings, front
from kiosk.signoff.book.guide import guide
from kiosk.signoff.book.hazards import Hazard, hazard_log, read_hazards
from kiosk.signoff.book.laws import check_results, law_results, laws
from kiosk.signoff.book.pages import Book
from kiosk.signoff.book.plain import plain
from kiosk.signoff.book.reading import care, outcomes, topics
from kiosk.signoff.book.situations import all_situations, situations
from kiosk.signoff.book.wording import Wording
from kiosk.triage.cases import run
from kiosk.triage.examination import Examination


def bind(
    content: Content,
    fingerprint: str,
    made_on: date,
    examined: Examination | None = None,
    hazards: tuple[Hazard, ...] | None = None,
) -> Book:
    """Return the book of a content file.

    Args:
        content: what `reader.read` accepted; a file with faults has no book.
        fingerprint: of that content, as it stands at the foot of every page.
        made_on: the day to print on page one.
        examined: what `check` finds on that content; what fails, or that it was left out, page one tells.
        hazards: the hazard log; left out, the one that comes along.

    Raises:
        TooManyWaysError: a problem has more ways than a book can hold.
    """
    wording = Wording(content)
    table = situations(wording)
    found = Findings(table, (), run(content))
    if examined:
        found = Findings(
            table,
            law_results(examined.proof),
            examined.cases,
            check_results(examined),
            tuple(examined.stopped),
            tuple(examined.warnings),
        )
    chapters = (
        guide(wording),
        topics(wording),
        care(wording),
        danger_signs(wording),
        problems(wording),
        outcomes(wording),
        plain(wording),
        all_situations(table, wording),
        laws(wording, (*found.laws, *found.checks), found.warnings),
        cases(wording, found.cases),
        confirming(wording),
        hazard_log(read_hazards() if hazards is None else hazards),
        references(wording),
    )
    sections = [chapter.title for chapter in chapters]
    return Book(
        title="Aftercare Kiosk: the book of its content",
        subtitle="For the doctor who signs it",
        language=content.language,
        version=content.version,
        fingerprint=fingerprint,
        made_on=made_on.isoformat(),
        sound=found.sound,
        front=front(wording, fingerprint, made_on.isoformat(), found),
        chapters=(*chapters, signing(wording, sections, fingerprint)),
    )
