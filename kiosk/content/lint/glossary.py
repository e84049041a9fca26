"""Lint on the glossary: each hard word that is used stands in it, each entry is used, and no word has two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.content.glossary import hard_words
from kiosk.content.lint.severity import Lint, warning
from kiosk.content.lint.texts import Told
from kiosk.content.lint.vocabulary import ANY_HARD, HARD
from kiosk.content.model import Content
from kiosk.content.problems import quoted


def hard_words_have_entries(content: Content, texts: Iterable[Told]) -> Iterator[Lint]:
    """Where the file has a glossary, "Explain" finds every hard word in it; each is told of once."""
    if not content.words:
        return
    forms = [form for word in content.words for form in word.met]
    told: set[str] = set()
    for path, text in texts:
        if not ANY_HARD.search(text.lower()):
            continue
        for hard in HARD:
            met = hard.word.search(text)
            if met is None or any(hard.word.search(form) for form in forms) or hard.example in told:
                continue
            told.add(hard.example)
            wrong = f'uses the hard word {quoted(met.group())}, which "words" does not explain'
            yield warning(path, wrong, f'add an entry to "words" with "met: [{met.group().lower()}]"')


def entries_are_used(content: Content, texts: Iterable[Told]) -> Iterator[Lint]:
    """No entry explains what no page says, and none explains what another one does."""
    said = [text for path, text in texts if path[:1] != ("words",)]
    used = {word.id for word in hard_words(content.words, said)}
    first: dict[str, str] = {}
    for w, word in enumerate(content.words):
        if word.id not in used:
            wrong = f"explains {quoted(word.word)}, which no text holds as {quoted(', '.join(word.met))}"
            yield warning(("words", w), wrong, "take the entry out, or mend its met")
        for form in word.met:
            if form in first:
                wrong = f"is met as {quoted(form)}, which the entry {first[form]} explains too"
                yield warning(("words", w, "met"), wrong, "leave the form to one of the two")
            first.setdefault(form, word.id)
