"""The worked cases of the content file, with what each ended in; running them is triage's."""

from __future__ import annotations

from kiosk.signoff.book.pages import Cell, Chapter, Mark, Paragraph, Row, Said, Style, Table
from kiosk.signoff.book.situations import answers_in_words
from kiosk.signoff.book.wording import Wording
from kiosk.triage.cases import Worked, answers_of

_INTRO = (
    "Each case names the least urgency that is expected of it. Screens of danger signs that a case does "
    "not name "
    "were answered with none of these."
)


def cases(wording: Wording, worked: tuple[Worked, ...]) -> Chapter:
    """Return the cases with what each ended in."""
    if not worked:
        return Chapter("cases", "Worked cases", (Paragraph(Said("The content file holds no worked cases.")),))
    rows = tuple(Row(_fields(wording, each)) for each in worked)
    head = ("Case, and why", "Answers", "Ends in", "At least")
    table = Table(head, rows, (0.32, 0.35, 0.17, 0.16), dense=True)
    return Chapter("cases", "Worked cases", (Paragraph(Said(_INTRO), Style.SMALL), table))


def broken(wording: Wording, worked: Worked) -> Said:
    """Return what is wrong with a case that does not hold, for page one."""
    return Said(
        f"{_ends(wording, worked)}, but must be {_least(wording, worked)}.",
        lead=f'Case "{worked.case.title}"',
    )


def _ends(wording: Wording, worked: Worked) -> str:
    if worked.level is None:
        return f"has no outcome: {worked.finding.right}" if worked.finding else "has no outcome"
    return f"ends in {wording.mark(worked.level.id).word}"


def _least(wording: Wording, worked: Worked) -> str:
    return f"at least {wording.mark(worked.case.least).word}"


def _short(wording: Wording, said: Said) -> str:
    """Return an answer by itself where it says enough, else with what it answers."""
    wizard = wording.wizard
    plates = {plate.text for plate in (wizard.unsure, wizard.none, wizard.yes, wizard.no)}
    return f"{said.lead}: {said.text}" if said.text in plates else said.text


def _fields(wording: Wording, worked: Worked) -> tuple[Cell, ...]:
    case = worked.case
    answers = answers_in_words(wording, answers_of(wording.content, case))
    given = Said(" \N{MIDDLE DOT} ".join(_short(wording, said) for said in answers))
    ends: Mark | Said = wording.mark(worked.level.id) if worked.level is not None else Said("no outcome")
    wrong = () if worked.holds else (Said("NOT AS EXPECTED", strong=True),)
    least = Said(wording.mark(case.least).word)
    return (Said(case.reason, lead=case.title),), (given,), (ends, *wrong), (least,)
