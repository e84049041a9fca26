"""The interface's words in another language, held against the English ones; their file brought up to them.

There is no telling whether a phrase is stale: they are short, and the file has no English in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from kiosk.content.plurals import FORMS
from kiosk.content.problems import counted
from kiosk.content.translation.fitting import Lack, Matter, gaps, lost, numbers

ROOM: Final = 2.5
"""How many times as long as the English a phrase may be; the shortest ones have room for 24 characters."""
_SHORTEST: Final = 24

_LINE: Final = re.compile(r"([a-z][a-z0-9_.]*): *(.*)")
_UNSAID: Final = "# not yet translated: "


def base_of(key: str) -> str:
    """Return the English key that a form of counting belongs to: ``few_days`` belongs to ``many_days``."""
    form, _, rest = key.partition("_")
    return f"many_{rest}" if form in FORMS and rest.endswith("s") else key


def fitting_phrases(english: Mapping[str, str], words: Mapping[str, str]) -> dict[str, str]:
    """Return the phrases with which nothing is the matter; for the others the English ones serve."""
    return {key: phrase for key, phrase in words.items() if not _wrong(english, key, phrase)}


def phrase_lacks(english: Mapping[str, str], words: Mapping[str, str]) -> Iterator[Lack]:
    """Yield what is missing or wrong."""
    for key in english:
        if key not in words:
            wrong = "is not translated"
            yield Lack(Matter.MISSING, key, wrong, "write it; people read the English until then")
    for key, phrase in words.items():
        if wrong_right := _wrong(english, key, phrase):
            yield Lack(Matter.WRONG, key, *wrong_right)


def updated_phrases(english_text: str, words: Mapping[str, str]) -> str:
    """Return the file of phrases in the order and with the comments of the English file.

    What is not translated stands in a comment, so that it can be found; forms of counting that English lacks
    stand behind the one that they belong to.
    """
    lines: list[str] = []
    for line in english_text.splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            lines.append(line)
            continue
        key = found[1]
        lines.append(f"{key}: {_quoted(words[key])}" if key in words else f"{_UNSAID}{line}")
        others = (other for other in words if other != key and base_of(other) == key)
        lines += [f"{other}: {_quoted(words[other])}" for other in others]
    return "\n".join(lines) + "\n"


def english_of(folder: Path) -> Path:
    """Return the file of English phrases in the folder of all phrases."""
    return folder / "en.yaml"


def _wrong(english: Mapping[str, str], key: str, phrase: str) -> tuple[str, str] | None:
    base = base_of(key)
    if base not in english:
        return "is no phrase of the program", "take it away, or write a key of en.yaml"
    wanted = english[base]
    if len(phrase) > max(_SHORTEST, ROOM * len(wanted)):
        return f"has {counted(len(phrase), 'character')}", f'keep it about as short as "{wanted}"'
    if key != base and not numbers(wanted) and gaps(phrase) in ({}, gaps(wanted)):
        return None  # "two days" may need no number
    return lost(wanted, phrase)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
