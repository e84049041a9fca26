"""Leaves, and the PDF file of them: real words, embedded typefaces, title and language of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from fpdf import FPDF, ViewerPreferences

from kiosk.takeaway.paper.ink import Ink
from kiosk.takeaway.paper.letters import Letters, give_back


@dataclass(frozen=True)
class Leaf:
    """One side of a sheet, in mm. ``marks`` are bookmarks: what begins here."""

    width: float
    height: float
    ink: tuple[Ink, ...]
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Document:
    """What is ready to be printed: its ``leaves``, and the same as a file (``pdf``).

    Most print services take the file. Those that want to be drawn on take the leaves.
    """

    title: str
    leaves: tuple[Leaf, ...]
    pdf: bytes


def document(leaves: Sequence[Leaf], letters: Letters, title: str, language: str, day: date) -> Document:
    """Return leaves as a document; of one ``day``, the same leaves make the same file."""
    return Document(title, tuple(leaves), _to_pdf(leaves, letters, title, language, day))


def _to_pdf(leaves: Sequence[Leaf], letters: Letters, title: str, language: str, day: date) -> bytes:
    pdf = FPDF(unit="mm", format=(leaves[0].width, leaves[0].height))
    pdf.set_auto_page_break(auto=False)
    pdf.set_margin(0)
    pdf.set_title(title)
    pdf.set_lang(language)
    pdf.set_creation_date(datetime(day.year, day.month, day.day, tzinfo=UTC))
    pdf.viewer_preferences = ViewerPreferences(display_doc_title=True)
    letters.dressed(pdf)
    for leaf in leaves:
        pdf.add_page(format=(leaf.width, leaf.height))
        for mark in leaf.marks:
            pdf.start_section(mark)
        for ink in leaf.ink:
            ink.draw(pdf, letters)
    made = bytes(pdf.output())
    give_back(pdf)
    return made
