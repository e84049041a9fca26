"""One language that visitors may read in: the content and the words of the interface, ready to be shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from kiosk.content.easier import easier
from kiosk.content.entry import LevelName
from kiosk.content.model import Content
from kiosk.content.plurals import counted_phrase
from kiosk.content.translation.applying import isolated, translated, with_whole_details
from kiosk.content.translation.model import Direction, Translation
from kiosk.content.translation.pseudo import mirrored, pseudo, rewritten
from kiosk.content.wizard import Outcome

PSEUDO: Final = ("pseudo", "pseudo-rtl")
"""The languages nobody speaks: from the left, and from the right."""


@dataclass(frozen=True)
class Language:
    """One language: ``name`` is what its speakers call it; ``approved`` if a clinician answers for it.

    ``write`` makes its content, which is done once, and only for a language that somebody reads.
    """

    code: str
    name: str
    direction: Direction
    approved: bool
    words: Mapping[str, str]
    write: Callable[[], Content] = field(repr=False, compare=False)

    @cached_property
    def content(self) -> Content:
        """Return the content in this language."""
        return self.write()

    @cached_property
    def easier_content(self) -> Content:
        """Return the content in easier words, as far as it has them."""
        return easier(self.content)

    @cached_property
    def easier(self) -> Language:
        """Return this language in easier words, as far as it has them."""
        return replace(self, write=lambda: self.easier_content)

    @property
    def from_the_right(self) -> bool:
        """Return whether lines begin on the right."""
        return self.direction == "rtl"

    def say(self, key: str, **values: object) -> str:
        """Return a phrase with its gaps filled; raises KeyError where there is no such phrase.

        In a language from the right, words that are filled in keep their own direction.
        """
        if self.from_the_right:
            values = {name: isolated(v) if isinstance(v, str) else v for name, v in values.items()}
        return self.words[key].format(**values)

    def count(self, unit: str, number: int) -> str:
        """Return a number of a ``unit`` such as "day", in the form that this language has for it."""
        return self.say(counted_phrase(self.words, self.code, unit, number), number=number)

    def days_in_words(self, days: int) -> str:
        """Return a number of days as people say it: "3 days", "6 weeks", "6 months", "2 years"."""
        for unit, length in (("year", 365), ("month", 30), ("week", 7)):
            least = {"year": 365, "month": 60, "week": 14}[unit]
            if days >= least and abs(days - round(days / length) * length) <= length // 10:
                return self.count(unit, round(days / length))
        return self.count("day", days)

    def fill(self, text: str) -> str:
        """Return clinical words with the clinic's details in place of ``{phone}`` and the like."""
        return self.content.clinic.fill(text)

    def outcome(self, level: LevelName) -> Outcome:
        """Return what a level says."""
        outcome: Outcome = getattr(self.content.outcomes, level)
        return outcome


def original(content: Content, words: Mapping[str, str], name: str = "English") -> Language:
    """Return the language that the content is written in; whoever seals the content answers for it."""
    return Language(content.language, name, "ltr", approved=True, words=words, write=lambda: content)


def spoken(english: Language, translation: Translation, words: Mapping[str, str]) -> Language:
    """Return a translated language; where it has no words of its own, it has the English ones.

    Texts on medicine that stay English are marked with the phrase ``in_english``.
    """

    def write() -> Content:
        return translated(english.content, translation, lambda text: made.say("in_english", text=text))

    made = Language(
        translation.language,
        translation.name,
        translation.direction,
        approved=translation.approved_by is not None,
        words={**english.words, **words},
        write=write,
    )
    return made


def unspoken(english: Language, code: str) -> Language:
    """Return one of the languages nobody speaks."""
    change = mirrored if code == PSEUDO[1] else pseudo

    def write() -> Content:
        content = rewritten(english.content, change)
        return with_whole_details(content) if change is mirrored else content

    return Language(
        code,
        change(english.name),
        "rtl" if change is mirrored else "ltr",
        approved=False,
        words={key: change(phrase) for key, phrase in english.words.items()},
        write=write,
    )
