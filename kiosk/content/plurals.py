"""How a language counts: which form of a word goes with a number.

``two days`` is one phrase for English and another for Arabic. A language without rules of its own here counts
as English does. The words stand in resources/i18n.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

FORMS: Final = ("two", "few", "other")
"""What a phrase of a number may begin with beside ``one`` and ``many``, which every language has."""


def counted_phrase(words: Mapping[str, str], language: str, unit: str, number: int) -> str:
    """Return the key of the phrase for a number of ``unit``: "day" and 5 give "few_days" if that is there.

    ``number`` is 0 or more; ``language`` is a code such as "ar-EG".
    """
    key = f"one_{unit}" if number == 1 else f"many_{unit}s"
    own = f"{_form(language, number)}_{unit}s"
    return own if number != 1 and own in words else key


def _form(language: str, number: int) -> str:
    return _arabic(number) if language.partition("-")[0] == "ar" else "many"


def _arabic(number: int) -> str:
    if number == 2:
        return "two"
    tail = number % 100
    if 3 <= tail <= 10:
        return "few"
    return "many" if tail >= 11 else "other"
