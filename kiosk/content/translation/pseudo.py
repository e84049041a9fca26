"""A language nobody speaks, for tests and for trying a layout: English, longer, accented and in brackets.

Whatever on a screen is not like this does not come from a file of words. Mirrored, it runs from the right.
The one home of words made longer: a layout that holds these holds another language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from kiosk.content.model import Content
from kiosk.content.translation.applying import with_whole_numbers
from kiosk.content.translation.texts import reworded

LONGER: Final = 1.4
"""Another language may need 40 % more letters for the same."""
FROM_THE_RIGHT: Final = "\u200f"
"""An invisible letter of right-to-left writing; a paragraph that begins with it is set from the right."""

GAP: Final = re.compile(r"(\{+\w+\}+)")
_ACCENTED: Final = str.maketrans("aeiouycnAEIOUYCN", "áéíóúýçñÁÉÍÓÚÝÇÑ")


def pseudo(words: str) -> str:
    """Return words in the language nobody speaks: "Back" becomes "[Báacçk]"; gaps and numbers stay."""
    bare = GAP.sub("", words)
    added = ((LONGER - 1) * len(bare) - 2) / max(1, sum(map(str.isalpha, bare)))
    grown, owed = "", 0.0
    for part in GAP.split(words):
        if GAP.fullmatch(part):
            grown += part
            continue
        for letter in part:
            owed += added if letter.isalpha() else 0
            more = max(0, round(owed)) if letter.isalpha() else 0
            owed -= more
            grown += letter.translate(_ACCENTED) + letter * more
    return f"[{grown}]"


def from_the_right(words: str) -> str:
    """Return words that are set from the right; their letters stay as they are."""
    return FROM_THE_RIGHT + words


def mirrored(words: str) -> str:
    """Return words in the language nobody speaks, set from the right."""
    return from_the_right(with_whole_numbers(pseudo(words)))


def rewritten(content: Content, change: Callable[[str], str]) -> Content:
    """Return the content with every text that patients read changed; it is not checked anew."""
    return reworded(content, lambda text: change(text.words))
