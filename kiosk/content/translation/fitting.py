"""Whether a translation fits the content, text by text, and what is the matter where it does not.

A text is said in the other language only where nothing at all is the matter with it: the English is still
the one that was translated, and no number, no gap to be filled and no difference between answers was lost.
Whether the words mean the same is for a clinician who speaks both.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Final

from kiosk.content.entry import MARKUP
from kiosk.content.model import Content
from kiosk.content.problems import TreePath, counted, quoted
from kiosk.content.translation.model import Pair, Translation
from kiosk.content.translation.texts import Text, texts

GAP: Final = re.compile(r"\{+\w+\}+")
"""What the program fills in, such as ``{phone}``."""
_NUMBER: Final = re.compile(r"[0-9]+")


class Matter(Enum):
    """Why a text is not said in the other language."""

    MISSING = "missing"
    STALE = "stale"
    WRONG = "wrong"


@dataclass(frozen=True)
class Lack:
    """A text that stays English: what is the matter, what would be right, and at which ``key``."""

    matter: Matter
    key: str
    wrong: str
    right: str


class Fitting:
    """One translation held against one content."""

    def __init__(self, content: Content, translation: Translation) -> None:
        self.texts = texts(content)
        self._pairs = translation.texts
        self._keys: dict[str, str] = {}
        for key, pair in translation.texts.items():
            if pair.says:
                self._keys.setdefault(pair.of, key)

    @cached_property
    def said(self) -> Mapping[TreePath, str]:
        """What the language says, by the path of each text that it can say."""
        alike = self._alike
        return {
            text.path: self._pairs[key].says
            for text in self.texts
            if text.path not in alike and (key := self._key(text)) and not _wrong(text, self._pairs[key].says)
        }

    @cached_property
    def lacks(self) -> tuple[Lack, ...]:
        """Every text that stays English, each once."""
        found = {(lack.key, lack.wrong): lack for text in self.texts for lack in self._lacks(text)}
        return tuple(found.values())

    @cached_property
    def idle(self) -> tuple[str, ...]:
        """The keys that stand for no text any more."""
        there = {text.key for text in self.texts}
        used = {key for text in self.texts if (key := self._key(text))}
        return tuple(key for key in self._pairs if key not in there and key not in used)

    def _key(self, text: Text) -> str | None:
        """The entry that translates a text: its own, or one of the same English."""
        own = self._pairs.get(text.key)
        return text.key if own and own.says and own.of == text.words else self._keys.get(text.words)

    def _lacks(self, text: Text) -> Iterator[Lack]:
        key = self._key(text)
        if key is None:
            yield _unsaid(text, self._pairs.get(text.key))
        elif found := _wrong(text, self._pairs[key].says):
            yield Lack(Matter.WRONG, key, *found)
        elif other := self._alike.get(text.path):
            wrong = f"says the same as {other}, which differs from it in English"
            yield Lack(Matter.WRONG, key, wrong, "say it in other words, so that the two can be told apart")

    @cached_property
    def _alike(self) -> Mapping[TreePath, str]:
        """Texts beside each other that differ in English and say the same here: each with the other."""
        beside: dict[object, dict[str, list[Text]]] = defaultdict(lambda: defaultdict(list))
        for text in self.texts:
            if key := self._key(text):
                words = " ".join(self._pairs[key].says.casefold().split())
                beside[text.path[:-2], text.path[-1]][words].append(text)
        found: dict[TreePath, str] = {}
        for said in beside.values():
            for same in said.values():
                for text in same:
                    if others := [each.key for each in same if each.words != text.words]:
                        found[text.path] = others[0]
        return found


def gaps(words: str) -> Counter[str]:
    """Return what is filled into some words, and how often."""
    return Counter(GAP.findall(words))


def numbers(words: str) -> Counter[str]:
    """Return the numbers in some words, and how often each stands there."""
    return Counter(_NUMBER.findall(GAP.sub("", words)))


def lost(english: str, says: str) -> tuple[str, str] | None:
    """Return what a translation has lost of what no language may lose, and what would be right."""
    if gaps(english) != gaps(says):
        wanted = ", ".join(gaps(english)) or "nothing"
        return f"fills in {', '.join(gaps(says)) or 'nothing'}", f"the English fills in {wanted}"
    if missing := numbers(english) - numbers(says):
        number = "number" if missing.total() == 1 else "numbers"
        return f"has lost the {number} {', '.join(missing)}", "write each number of the English in digits"
    return None


def _unsaid(text: Text, own: Pair | None) -> Lack:
    if own and own.of != text.words:
        wrong = f"translates {quoted(own.of)}, but the English is now {quoted(text.words)}"
        return Lack(Matter.STALE, text.key, wrong, "translate it anew; patients read the English until then")
    wrong = f"does not translate {quoted(text.words)}"
    return Lack(Matter.MISSING, text.key, wrong, "write it; patients read the English until then")


def _wrong(text: Text, says: str) -> tuple[str, str] | None:
    """What is wrong with a translation of this very text, and what would be right."""
    if markup := MARKUP.search(says):
        return f"holds {quoted(markup.group())}, which is not plain text", "write plain words without it"
    if says != says.strip():
        return "starts or ends with a space", "take the space away"
    if len(says) > text.most:
        return f"has {counted(len(says), 'character')}", f"{text.key} has room for {text.most}"
    return lost(text.words, says)
