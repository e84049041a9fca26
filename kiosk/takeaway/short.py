"""The words of a screen as the lines of a code: each in its fewest words, none cut, no sign or step left out.

What a code leaves out is the same for all: reasons, what one may notice, how long each thing lasts, what to
say on the telephone, and the answers, which are nobody else's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.takeaway.code import fits
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import emergency_number
from kiosk.takeaway.told import Item, Number, Part, Section, Told

_TOPIC = (Part.ACTS, Part.HELPS, Part.SIGNS)
_RESULT = (Part.STEPS, Part.CLOSING, Part.NOTES, Part.SIGNS)
"""After a result, what helps is left to the page of its topic."""


def code_text(told: Told, stamp: Stamp) -> str:
    """Return the words that a code holds, line by line.

    Where all of them do not fit, what can wait for the next visit is left to the paper. Nothing else ever is.
    """
    full = "\n".join(_lines(told, sections_of(told), stamp))
    return full if fits(full) else "\n".join(_lines(told, pressing(told), stamp))


def sections_of(told: Told) -> list[Section]:
    """Return the sections that a code holds."""
    return list(told.of(*(_RESULT if told.level else _TOPIC)))


def pressing(told: Told) -> list[Section]:
    """Return the sections of a code without what can wait for the next visit."""
    return [each for each in sections_of(told) if each.part is not Part.NOTES and each.level != "watch"]


def _lines(told: Told, sections: Iterable[Section], stamp: Stamp) -> Iterator[str]:
    language = told.language
    yield language.content.clinic.name
    if told.level:
        yield f"{told.word}. {told.title}."
        yield from told.about
    else:
        yield f"{told.title}. {told.line}."
    for section in sections:
        if section.heading:
            yield section.brief
        yield from _items(section)
    yield from _numbers(told)
    yield from stamp.lines(language)


def _items(section: Section) -> Iterator[str]:
    for n, words in enumerate(briefly(section), 1):
        if section.part is Part.CLOSING:
            yield words
        elif section.part is Part.STEPS:
            yield f"{n}. {words}"
        else:
            yield f"- {words}"


def briefly(section: Section) -> list[str]:
    """Return the items in their fewest words; danger signs of one screen are told together, so only once."""
    return list(dict.fromkeys(map(named, section.items)))


def named(item: Item) -> str:
    """Return an item in its fewest words, its name before it."""
    return f"{item.name}: {item.brief}" if item.name else item.brief


def _numbers(told: Told) -> Iterator[str]:
    clinic = told.language.content.clinic
    yield called(Number(told.language.say("clinic_number"), clinic.phone, clinic.hours))
    yield called(emergency_number(told.language))


def called(number: Number) -> str:
    """Return a number to call in one line: whose it is, the digits, and when it is answered."""
    hours = f", {number.hours}" if number.hours else ""
    return f"{number.label}: {number.number}{hours}"
