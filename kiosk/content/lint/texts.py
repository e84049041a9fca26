"""Every text of content.yaml that a patient reads or hears, with the path to it.

Ids, pictures, sources and the lists for the clinician (claims, red flags, sources, cases) are no such texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.content.model import Content
from kiosk.content.outline import Outline, texts
from kiosk.content.problems import TreePath

SHOWN: Final = ("clinic", "topics", "care", "help", "wizard", "outcomes", "words")
"""The parts of the file that patients see."""
NO_WORDS: Final = frozenset(
    {"id", "met", "picture", "topic", "floor", "least", "confirm", "law", "where", "on"}
    | {"phone", "emergency_number", "brand", "logo"}
)
"""Keys whose values are names or numbers."""

_SIGN_LISTS: Final = ("call", "emergency")


class Told(NamedTuple):
    """A text and the path to it."""

    path: TreePath
    text: str


def told(entries: Outline) -> Iterator[Told]:
    """Every text for patients, in no order that matters."""
    for path, text in texts(entries):
        if path[0] in SHOWN and path[-1] not in NO_WORDS and path != ("clinic", "name"):
            yield Told(path, text)


def signs(content: Content) -> Iterator[Told]:
    """Every text that names a sign of danger or of change, to be looked for on one's own leg."""
    for t, topic in enumerate(content.topics):
        for key in _SIGN_LISTS:
            for s, statement in enumerate(getattr(topic, key)):
                yield Told(("topics", t, key, s, "text"), statement.text)
    wizard = content.wizard
    for g, gate in enumerate(wizard.gates):
        for s, sign in enumerate(gate.signs):
            yield Told(("wizard", "gates", g, "signs", s, "text"), sign.text)
            yield Told(("wizard", "gates", g, "signs", s, "check"), sign.check)
    for q, question in enumerate(wizard.questions):
        for c, choice in enumerate(question.choices):
            yield Told(("wizard", "questions", q, "choices", c, "text"), choice.text)
    for p, problem in enumerate(wizard.problems.choices):
        yield Told(("wizard", "problems", "choices", p, "text"), problem.text)
