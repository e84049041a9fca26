"""What stands below every advice: the day it was shown, which version of the words, and who checked them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.content.translation.language import Language
from kiosk.signoff.seal import Seal

_ISOLATES: Final = dict.fromkeys((0x2068, 0x2069))


@dataclass(frozen=True)
class Stamp:
    """``day`` is the one on which it was shown; ``seal`` is None for words that nobody has vouched for."""

    day: date
    seal: Seal | None = None

    def lines(self, language: Language) -> tuple[str, ...]:
        """Return it in words, one line each."""
        found = (
            language.say("shown_on", date=date_in_words(language, self.day)),
            version(language),
            checked_by(language, self.seal),
            doubt(language, self.seal),
            unapproved(language),
        )
        return tuple(line for line in found if line)


def version(language: Language) -> str:
    """Return which edition of the words this is, as their editors call it."""
    return language.say("words_version", version=language.content.version)


def doubt(language: Language, seal: Seal | None) -> str:
    """Return what is the matter with the words; nothing where all is in order.

    Sample details are the graver matter: with them, nobody can be called.
    """
    if not language.content.clinic.checked:
        return language.say("sample_clinic")
    return "" if seal else language.say("not_checked")


def unapproved(language: Language) -> str:
    """Return that nobody answers for the translation yet; nothing where somebody does."""
    return "" if language.approved else language.say("not_approved")


def checked_by(language: Language, seal: Seal | None) -> str:
    """Return who checked the words and in which month; nothing while nobody has."""
    if seal is None:
        return ""
    month = language.say(f"month_{seal.on.month}")
    return language.say("checked_by", by=seal.by, month=month, year=seal.on.year)


def date_in_words(language: Language, day: date) -> str:
    """Return a day as it is written: "27 November 2026"."""
    said = language.say("on_date", day=day.day, month=language.say(f"month_{day.month}"), year=day.year)
    return said.translate(_ISOLATES)  # the month is a word of the same language
