"""The file of a translation brought up to the content: what is new is asked for, what still fits is kept.

A translation of English that has changed is never lost: it is put beside the new English as ``was`` and
``said``. Reading and writing files is not done here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.content.model import Content
from kiosk.content.translation.model import Direction, Pair, Translation
from kiosk.content.translation.texts import Text, texts

_FROM_THE_RIGHT: Final = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})

_HEAD: Final = """\
# The words of content.yaml in another language. docs/translating.md says how to write them.
# "of" is the English, "says" the translation. "main.py translate {code}" adds what is new.
"""


class Updated(NamedTuple):
    """A translation that has a place for every text, and what was done: counts of texts."""

    translation: Translation
    kept: int
    stale: int
    missing: int
    gone: tuple[str, ...]
    """The translations taken out because their English stands nowhere any more."""


def begun(code: str, name: str | None = None) -> Translation:
    """Return a new translation with nothing in it."""
    direction: Direction = "rtl" if code.partition("-")[0] in _FROM_THE_RIGHT else "ltr"
    return Translation(language=code, name=name or code, direction=direction, texts={})


def updated(content: Content, old: Translation) -> Updated:
    """Return ``old`` with a place for every text of the content, each English text once, in its order."""
    by_english: dict[str, Pair] = {}
    for pair in old.texts.values():
        if pair.says:
            by_english.setdefault(pair.of, pair)
    pairs: dict[str, Pair] = {}
    first: dict[str, Pair] = {}
    for text in texts(content):
        pair = _pair(text, old.texts.get(text.key), by_english.get(text.words))
        if text.words not in first or (pair.says and pair.says != first[text.words].says):
            pairs[text.key] = pair
            first.setdefault(text.words, pair)
    held = {pair.of for pair in pairs.values()} | {pair.was for pair in pairs.values()}
    gone = tuple(pair.says for pair in old.texts.values() if pair.says and pair.of not in held)
    stale = sum(bool(pair.was) for pair in pairs.values())
    kept = sum(bool(pair.says) for pair in pairs.values())
    new = old.model_copy(update={"texts": pairs})
    return Updated(new, kept, stale, len(pairs) - kept - stale, gone)


def written(translation: Translation) -> str:
    """Return the translation as its file holds it."""
    return "\n".join(_lines(translation)) + "\n"


def _pair(text: Text, own: Pair | None, same: Pair | None) -> Pair:
    if own and own.says and own.of == text.words:
        return Pair(of=own.of, says=own.says)
    if same:
        return Pair(of=text.words, says=same.says)
    if own and own.says:
        return Pair(of=text.words, says="", was=own.of, said=own.says)
    return Pair(of=text.words, says="", was=own.was if own else "", said=own.said if own else "")


def _lines(translation: Translation) -> Iterator[str]:
    yield _HEAD.format(code=translation.language)
    yield f"language: {translation.language}"
    yield f"name: {_quoted(translation.name)}"
    yield f"direction: {translation.direction}"
    yield f"approved_by: {_quoted(translation.approved_by) if translation.approved_by else 'null'}"
    yield "texts:" if translation.texts else "texts: {}"
    for key, pair in translation.texts.items():
        yield f"  {key}:"
        yield f"    of: {_quoted(pair.of)}"
        yield f"    says: {_quoted(pair.says)}"
        if pair.was:
            yield f"    was: {_quoted(pair.was)}"
            yield f"    said: {_quoted(pair.said)}"


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)  # YAML reads what JSON writes
