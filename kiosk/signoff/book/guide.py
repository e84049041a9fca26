"""How to read the book: what its shapes, small letters and charts mean, and the rules of the wizard."""

from __future__ import annotations

from typing import Final

from kiosk.signoff.book.pages import Bullets, Chapter, Heading, Paragraph, Row, Said, Style, Table
from kiosk.signoff.book.wording import LEVELS, Wording

_LETTERS: Final = Bullets(
    (
        Said("a claim of the clinic's leaflet.", lead="L1, L2 ..."),
        Said("a danger that must be caught.", lead="R1, R2 ..."),
        Said("an outside source. All three are listed at the end of the book.", lead="S01, S02 ..."),
        Said("no source: our own cautious choice.", lead="design"),
        Said(
            "yours to confirm or change, under this number in the list of things to confirm.",
            lead="C1, C2 ...",
        ),
    )
)
_CHARTS: Final = Bullets(
    (
        Said(
            "One for each problem. Days since the treatment run from left to right, questions and their "
            "answers from "
            "top to bottom. A bar shows what an answer stands for on these days."
        ),
        Said(
            "To find an outcome, go down the column of the day, through the problem by itself and through "
            "the "
            "answers given. The gravest shape met on the way is the outcome."
        ),
    )
)


def guide(wording: Wording) -> Chapter:
    """Return the chapter."""
    clinic, outcomes = wording.content.clinic, wording.content.outcomes
    shapes = tuple(
        Row(((wording.mark(level),), (Said(clinic.fill(getattr(outcomes, level).heading)),)))
        for level in LEVELS
    )
    on_pictures = "Words on pictures are what a screen reader says to people who cannot see them."
    return Chapter(
        "how",
        "How to read this book",
        (
            Heading("Five outcomes, five shapes"),
            Paragraph(Said("Shape and word alone tell them apart; colour is never needed. Calmest first.")),
            Table(("On the screen", "Heading of the page a patient then sees"), shapes, (0.32, 0.68)),
            Heading("How an outcome is found"),
            _rules(wording),
            Heading("Charts"),
            _CHARTS,
            Heading("Small letters behind a statement"),
            _LETTERS,
            Paragraph(Said(on_pictures), Style.SMALL),
        ),
    )


def _rules(wording: Wording) -> Bullets:
    wizard = wording.wizard
    first = (
        f"Danger signs come first, for everyone. Then: what is there (up to {wizard.problems.at_most}), how "
        "long ago the treatment was, and a few questions on each problem."
    )
    floors = (
        "Every answer has a floor: the least urgency it stands for. The outcome is the highest floor of all "
        "answers. Nothing lowers it."
    )
    stop = (
        "Asking stops at once when a doctor or an emergency is needed. A question that could no longer "
        "change anything is left out."
    )
    rules = (
        first,
        floors,
        f'"{wizard.unsure.text}" never stands for less than the gravest answer to the same question.',
        "Time since the treatment can only raise a floor. No day makes a danger sign safe.",
        "Several problems: all their questions are asked, and the highest floor counts.",
        stop,
    )
    return Bullets(tuple(map(Said, rules)))
