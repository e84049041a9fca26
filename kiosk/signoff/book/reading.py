"""The pages that a patient reads: every topic, care at home, "get help now", and the five outcomes."""

from __future__ import annotations

from kiosk.content.leaflet import Span, Topic
from kiosk.signoff.book.pages import Band, Block, Cell, Chapter, Heading, Paragraph, Row, Said, Style, Table
from kiosk.signoff.book.wording import LEVELS, Wording, short

_WIDTHS = (0.17, 0.83)


def topics(wording: Wording) -> Chapter:
    """Return every topic as patients see it."""
    blocks: list[Block] = []
    for topic in wording.content.topics:
        blocks += [
            Heading(topic.title),
            Paragraph(Said(topic.line), Style.ASIDE),
            Table((), _topic(wording, topic), _WIDTHS, whole=True),
        ]
    return Chapter("topics", "The topics", tuple(blocks))


def _topic(wording: Wording, topic: Topic) -> tuple[Row, ...]:
    problems = {problem.id: problem.text for problem in wording.wizard.problems.choices}
    leads = Said("; ".join(problems[name] for name in topic.problems), lead="Leads to")
    return (
        _row("What you may notice", wording.told(topic.notice)),
        _row("Why it happens", wording.told(topic.why)),
        _row("How long it lasts", tuple(_span(wording, span) for span in topic.lasts)),
        _row("What helps", wording.told(topic.helps)),
        _row("Call us if any one of these", wording.told(topic.call)),
        _row("Get help now if any one of these", wording.told(topic.emergency)),
        _row("Also on the page", (Said(topic.alt, lead="Picture"), leads)),
    )


def _span(wording: Wording, span: Span) -> Said:
    drawn = (
        f"drawn from day {span.onset_days}, most clear by day {span.usual_days}, some until {span.outer_days}"
    )
    return wording.said(span, f"{span.text} ({drawn})", span.name)


def care(wording: Wording) -> Chapter:
    """Return care at home, and "get help now"."""
    at_home, help_now = wording.content.care, wording.content.help
    fill = wording.content.clinic.fill
    acts = tuple(
        _row(act.title, (wording.said(act, act.text), *short(act), Said(act.alt, lead="Picture")))
        for act in at_home.acts
    )
    return Chapter(
        "care",
        "Care at home, and getting help",
        (
            Heading(at_home.title),
            Paragraph(Said(at_home.line), Style.ASIDE),
            Table(
                (),
                (
                    _row("Picture", (Said(at_home.alt),)),
                    *acts,
                    _row("Call us if any one of these", wording.told(at_home.call)),
                ),
                _WIDTHS,
            ),
            Heading(fill(help_now.title)),
            Paragraph(Said(fill(help_now.line)), Style.ASIDE),
            Table((), (_row("What to do", wording.filled(help_now.steps)),), _WIDTHS),
            Paragraph(Said("Below this the page lists all danger signs of the wizard."), Style.SMALL),
        ),
    )


def outcomes(wording: Wording) -> Chapter:
    """Return the five outcomes as patients see them, calmest first."""
    fill = wording.content.clinic.fill
    rows: list[Row | Band] = []
    for level in LEVELS:
        outcome = getattr(wording.content.outcomes, level)
        rows += [
            Band((wording.mark(level),)),
            _row("Heading", (Said(fill(outcome.heading), strong=True), Said(fill(outcome.line)))),
            _row("What to do", wording.filled(outcome.steps)),
            _row("At the end", wording.filled((outcome.closing,))),
        ]
    between = (
        "Between these stand what the patient said, the reasons for the outcome, and what would change it."
    )
    return Chapter(
        "outcomes", "The five outcomes", (Paragraph(Said(between)), Table((), tuple(rows), _WIDTHS))
    )


def _row(label: str, cell: Cell) -> Row:
    return Row(((Said(label, strong=True),), cell))
