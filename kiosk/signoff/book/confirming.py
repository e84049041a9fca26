"""The list of what the clinic has to confirm: each with its number, where it stands, and what it says."""

from __future__ import annotations

from kiosk.content.easy import Easy
from kiosk.content.entry import Entry
from kiosk.content.glossary import Word
from kiosk.content.leaflet import Topic
from kiosk.content.wizard import Choice, Gate, Later, Outcome, Problem, Question, Sign, Unsure
from kiosk.signoff.book.numbering import Way
from kiosk.signoff.book.pages import Band, Chapter, Paragraph, Row, Said, Table
from kiosk.signoff.book.wording import Wording

_FIELDS = {
    "call": "call us if",
    "emergency": "get help now if",
    "helps": "what helps",
    "lasts": "how long it lasts",
    "notice": "what you may notice",
    "steps": "what to do",
    "why": "why it happens",
    "closing": "at the end",
    "easy": "in easier words",
    "because": "reason",
    "normal": "when all is well",
    "note": "advice",
}
"""The fields of the content file as patients' headings."""


def confirming(wording: Wording) -> Chapter:
    """Return the list, in the order of the book's chapters."""
    items = wording.numbering.items
    title = "To be confirmed by the clinic"
    if not items:
        return Chapter("confirm", title, (Paragraph(Said("Nothing is left to confirm.")),))
    rows: list[Row | Band] = []
    chapter = ""
    for item in items:
        holder, *place = _place(wording, item.way)
        if holder != chapter:
            rows.append(Band((Said(holder, strong=True),)))
            chapter = holder
        said = Said(_words(wording, item.entry), lead=", ".join(part.removesuffix(".") for part in place))
        rows.append(Row(((Said(f"C{item.number}"),), (said,), (Said("yes / change:"),))))
    intro = (
        "No outside source settles these, or the sources differ; a cautious choice was made. Tick what you "
        'agree with, or write what it should say. Once agreed, the line "confirm: clinic" is taken out of '
        "the "
        "file."
    )
    return Chapter(
        "confirm",
        title,
        (
            Paragraph(Said(intro)),
            Table(
                ("No.", "What the kiosk says or does", "Agreed?"), tuple(rows), (0.07, 0.73, 0.20), dense=True
            ),
        ),
    )


def _place(wording: Wording, way: Way) -> list[str]:
    """Return where an entry stands, from the page down to the field."""
    words: list[str] = []
    for name, entry in way:
        match entry:
            case Topic(title=title):
                words.append(title)
            case Question(label=label) | Gate(label=label):
                words.append(label)
            case Problem(text=text) | Sign(text=text) | Choice(text=text):
                words.append(text)
            case Outcome(word=word):
                words.append(f"Outcome: {word}")
            case Word(word=word):
                words.append(f"Hard word: {word}")
            case Unsure():
                words.append(wording.wizard.unsure.text)
            case Later(after_days=days):
                words.append(f"after day {days}")
            case _:
                words += [_FIELDS[name]] if name in _FIELDS else []
    titles = {"care": wording.content.care.title, "help": wording.content.help.title}
    outer = titles.get(way[0][0])
    return [outer, *words] if outer else words


def _words(wording: Wording, entry: Entry) -> str:
    match entry:
        case Choice(floor=floor) | Unsure(floor=floor) | Problem(floor=floor):
            later = "".join(
                f"; after day {stage.after_days}: {wording.mark(stage.floor).word}" for stage in entry.later
            )
            return f"stands for: {wording.mark(floor).word}{later}"
        case Easy():
            told = [
                said for key, said in entry.__dict__.items() if key != "confirm" and isinstance(said, str)
            ]
            return " / ".join(told)
    text = str(getattr(entry, "text", ""))
    return wording.content.clinic.fill(text) if "{" in text else text
