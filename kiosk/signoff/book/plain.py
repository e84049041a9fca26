"""What helps who reads little: the hard words explained, and the easier words beside the usual ones."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.easy import Easy
from kiosk.content.entry import Entry, Statement
from kiosk.content.outline import outline
from kiosk.signoff.book.pages import Block, Chapter, Paragraph, Row, Said, Table
from kiosk.signoff.book.wording import Wording


def plain(wording: Wording) -> Chapter:
    """Return the chapter; it says so where the file has neither."""
    blocks = (*_hard_words(wording), *_easier_words(wording))
    none = Paragraph(Said("The file explains no hard words, and has no easier words."))
    return Chapter("plain", "Hard words, and easier words", blocks or (none,))


def _hard_words(wording: Wording) -> Iterator[Block]:
    if not wording.content.words:
        return
    yield Paragraph(Said('Behind the button "Explain", on every page with one of these words.'))
    rows = (
        Row(((Said(word.word),), (wording.said(word, word.text), Said(", ".join(word.met), lead="Met as"))))
        for word in wording.content.words
    )
    yield Table(("Hard word", "What it means"), tuple(rows), (0.25, 0.75), dense=True)


def _easier_words(wording: Wording) -> Iterator[Block]:
    found = dict(outline(wording.content))
    rows = [
        Row((_told(wording, getattr(found[path[:-1]], key), easy), _told(wording, said, easy)))
        for path, easy in found.items()
        if isinstance(easy, Easy)
        for key, said in easy.__dict__.items()
        if key != "confirm" and said
    ]
    if rows:
        words = 'For who chooses "Fewer, easier words". The same answers lead to the same outcomes.'
        yield Paragraph(Said(words))
        yield Table(("As written", "In easier words"), tuple(rows), (0.5, 0.5), dense=True)


def _told(wording: Wording, said: object, easy: Entry) -> tuple[Said, ...]:
    if isinstance(said, Statement):
        return wording.filled((said,))
    if isinstance(said, tuple):
        return wording.filled(said)
    fill = wording.content.clinic.fill
    return (
        (Said(fill(said) if "{" in said else said, confirm=wording.numbering.of(easy)),)
        if isinstance(said, str)
        else ()
    )
