"""The end of the book: where everything comes from, and the page for initials and signature."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from kiosk.signoff.book.pages import Chapter, Heading, Paragraph, Row, Said, Table
from kiosk.signoff.book.wording import Wording

_ABREAST = (0.055, 0.445, 0.055, 0.445)


def references(wording: Wording) -> Chapter:
    """Return the red flags with what catches each, the leaflet's claims, and the outside sources."""
    content = wording.content
    flags = tuple(
        Row(
            (
                (Said(flag.id),),
                (Said(flag.text),),
                (Said(wording.mark(flag.least).word),),
                (Said(_caught(wording, flag.id)),),
            )
        )
        for flag in content.red_flags
    )
    claims = _two_abreast([(claim.id, claim.text) for claim in content.claims])
    outside = _two_abreast([(source.id, source.what) for source in content.sources])
    return Chapter(
        "sources",
        "Dangers, claims and sources",
        (
            Heading("Dangers that must be caught"),
            Table(("Id", "Danger", "At least", "Caught by"), flags, (0.06, 0.37, 0.15, 0.42)),
            Heading("Claims of the leaflet, in our words"),
            Table(("Id", "Claim", "Id", "Claim"), claims, _ABREAST, dense=True),
            Heading("Outside sources"),
            Table(("Id", "Source", "Id", "Source"), outside, _ABREAST, dense=True),
        ),
    )


def _two_abreast(entries: Sequence[tuple[str, str]]) -> tuple[Row, ...]:
    """Return a list in two columns that are read one after the other."""
    half = (len(entries) + 1) // 2
    pairs = zip_longest(entries[:half], entries[half:], fillvalue=("", ""))
    return tuple(Row(tuple((Said(text),) for text in (*left, *right))) for left, right in pairs)


def _caught(wording: Wording, flag: str) -> str:
    found: dict[str, None] = {}
    for sign in (sign for gate in wording.wizard.gates for sign in gate.signs):
        if flag in sign.because.source:
            found[f'sign "{sign.text}"'] = None
    for problem in wording.wizard.problems.choices:
        if flag in problem.source:
            found[f'problem "{problem.text}"'] = None
    for question in (*wording.wizard.questions, wording.wizard.risk):
        for choice in question.choices:
            if flag in choice.source:
                found[f'{question.label}: "{choice.text}"'] = None
    return "; ".join(found)


def signing(wording: Wording, sections: Sequence[str], fingerprint: str) -> Chapter:
    """Return the page for initials per section, and for the signature under the whole."""
    empty = (Said(""),)
    lines = tuple(Row(((Said(section),), empty, empty, empty, empty)) for section in sections)
    sign = tuple(
        Row(((Said(label, strong=True),), empty))
        for label in ("Name", "Role", "Registration", "Date", "Next review by", "Signature")
    )
    text = (
        f"I have read the whole of this book (content {wording.content.version}; fingerprint {fingerprint}). "
        "I agree that patients are told this, with the changes that I have written into it."
    )
    return Chapter(
        "signature",
        "Initials and signature",
        (
            Table(("Section", "Initials", "Name", "Role", "Date"), lines, (0.4, 0.12, 0.2, 0.15, 0.13), 8.0),
            Paragraph(Said(text)),
            Table((), sign, (0.25, 0.75), 9.0),
        ),
        alone=True,
    )
