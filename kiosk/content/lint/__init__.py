"""The editor's lint: what a leaflet for patients should not say, beyond what no file may say at all.

severity.py                     what stops a file, and what only warns
texts.py, screens.py            what patients read, with places: text by text, and screen by screen
vocabulary.py                   the tables of words, to be added to
grades, easy, naming, glossary, tone, urgency, provenance, brand   the rules

The rules on the whole file (rules.py) come first: lint reads content that is sound.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.lint import brand, easy, glossary, grades, naming, provenance, tone, urgency
from kiosk.content.lint.screens import screens
from kiosk.content.lint.severity import Lint
from kiosk.content.lint.texts import signs, told
from kiosk.content.model import Content
from kiosk.content.outline import outline

__all__ = ["Lint", "findings"]


def findings(content: Content) -> Iterator[Lint]:
    """Everything that lint has to say about sound content, in the order of its rules."""
    entries = outline(content)
    texts = tuple(told(entries))
    shown = screens(content)
    yield from tone.never_said(texts)
    yield from tone.feel_comes_before_colour(signs(content))
    yield from urgency.calls_hold_no_emergency(content)
    yield from urgency.outcomes_call_once(content)
    yield from urgency.danger_lists_say_any_one(content)
    yield from provenance.claims_are_told(content, entries)
    yield from provenance.red_flags_are_told(content, entries)
    yield from provenance.sources_are_used(content, entries)
    yield from provenance.times_have_sources(content)
    yield from grades.screens_are_easy(shown)
    yield from grades.sentences_are_short(texts)
    yield from easy.easier_words_are_easy(content)
    yield from easy.easier_words_say_the_same(entries)
    yield from easy.easier_words_keep_the_level(content)
    yield from naming.hard_words_are_explained(shown)
    yield from naming.words_are_plain(texts)
    yield from glossary.hard_words_have_entries(content, texts)
    yield from glossary.entries_are_used(content, texts)
    yield from brand.brand_can_be_read(content)
