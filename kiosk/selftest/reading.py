"""How hard the words of the content are, screen by screen, by the same sums as the editor's lint.

The grades are made for English, so they are taken of the content's own language.
"""

from __future__ import annotations

from kiosk.content.lint.grades import grade_of, smog_of
from kiosk.content.lint.screens import screens
from kiosk.content.lint.texts import told
from kiosk.content.model import Content
from kiosk.content.outline import outline
from kiosk.content.problems import written
from kiosk.content.reading import sentences, words
from kiosk.selftest.tally import Values


def grades(content: Content) -> Values:
    """Yield the school grade of each screen."""
    return ((f"{screen.kind} {screen.name}", grade_of(screen)) for screen in screens(content))


def smogs(content: Content) -> Values:
    """Yield the SMOG grade of each screen that has enough sentences for one."""
    for screen in screens(content):
        if (smog := smog_of(screen)) is not None:
            yield f"{screen.kind} {screen.name}", smog


def longest(content: Content) -> Values:
    """Yield how many words the longest sentence of each text has."""
    for path, text in told(outline(content)):
        if found := [len(words(sentence)) for sentence in sentences(text)]:
            yield written(path), max(found)
