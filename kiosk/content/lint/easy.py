"""Lint on easier words: fit for the fourth grade, shorter than the others, with no number and no gap lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kiosk.content.easier import easier
from kiosk.content.easy import Easy
from kiosk.content.entry import Statement
from kiosk.content.lint.grades import grade_of
from kiosk.content.lint.screens import screens
from kiosk.content.lint.severity import Lint, error, warning
from kiosk.content.lint.urgency import outcomes_call_once
from kiosk.content.model import Content
from kiosk.content.outline import Outline
from kiosk.content.problems import TreePath, quoted
from kiosk.content.reading import sentences, words
from kiosk.content.translation.fitting import gaps, numbers

GRADE: Final = 4.0
LONGEST: Final = 12
"""Words in a sentence."""


def easier_words_are_easy(content: Content) -> Iterator[Lint]:
    """Every screen in easier words can be read after four years of school."""
    usual = {(screen.kind, screen.name): screen for screen in screens(content)}
    for screen in screens(easier(content)):
        if screen.part_of or screen.texts == usual[screen.kind, screen.name].texts:
            continue
        grade = grade_of(screen)
        if grade > GRADE:
            wrong = (
                f"makes a screen of easier words that reads at school grade {grade:.1f}, above {GRADE:.0f}"
            )
            yield warning(screen.path, wrong, 'write shorter words, such as "help" for "assistance"')


def easier_words_keep_the_level(content: Content) -> Iterator[Lint]:
    """An outcome in easier words has no second call to action either."""
    usual = set(outcomes_call_once(content))
    for (path, wrong, right), stops in outcomes_call_once(easier(content)):
        there = (*path[:2], "easy", *path[2:])
        if ((path, wrong, right), stops) not in usual:
            yield (error if stops else warning)(there, wrong, right)


def easier_words_say_the_same(entries: Outline) -> Iterator[Lint]:
    """Easier words are fewer, in short sentences; every number and every gap of the others is in them."""
    found = dict(entries)
    for path, easy in entries:
        if not isinstance(easy, Easy):
            continue
        beside = found[path[:-1]]
        for key, said in easy.__dict__.items():
            if key != "confirm" and said:
                yield from _compared((*path, key), _told(getattr(beside, key)), _told(said))


def _compared(path: TreePath, usual: str, easy: str) -> Iterator[Lint]:
    if not usual:
        yield warning(
            path, "has easier words for a text that there is not", "take them out, or write the text"
        )
        return
    lost = [*(set(gaps(usual)) - set(gaps(easy))), *(set(numbers(usual)) - set(numbers(easy)))]
    if lost:
        yield error(
            path, f"has lost {', '.join(sorted(lost))} in easier words", "keep every number and every gap"
        )
    if len(words(easy)) >= len(words(usual)):
        yield warning(path, "is no shorter in easier words", "leave it out, or say it in fewer words")
    for sentence in sentences(easy):
        if len(words(sentence)) > LONGEST:
            wrong = f"has a sentence of {len(words(sentence))} words, more than {LONGEST}: {quoted(sentence)}"
            yield warning(path, wrong, "make two of it")


def _told(said: object) -> str:
    if isinstance(said, Statement):
        return said.text
    if isinstance(said, tuple):
        return " ".join(map(_told, said))
    return said if isinstance(said, str) else ""
