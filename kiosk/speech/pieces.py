"""What stands on a screen, piece by piece in reading order, and what is said of it.

The pieces come from what a screen reader is told, so that the words said are the words shown. What to read
comes first and what to touch last: whoever listens has heard what it is about before being asked to act.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.speech.sentences import sentences


class Kind(Enum):
    """What a piece is."""

    TEXT = "text"
    BUTTON = "button"
    TICK = "tick"
    SLIDER = "slider"


@dataclass(frozen=True)
class Piece:
    """One thing on a screen.

    ``group`` is the name of the bar it stands in, where that has one. ``aside`` is what stands at the head of
    every page alike, and is no news.
    """

    kind: Kind
    name: str
    description: str = ""
    value: str = ""
    group: str = ""
    aside: bool = False
    ticked: bool = False
    disabled: bool = False


@dataclass(frozen=True)
class Utterance:
    """One sentence to say, and which piece it belongs to; None where it only leads over."""

    text: str
    piece: int | None = None


@dataclass(frozen=True)
class Connecting:
    """The few words that are said and not shown, in the visitor's language."""

    touch: str
    ticked: str
    not_ticked: str
    button: str
    slider: str
    disabled: str


def reading(pieces: Sequence[Piece], words: Connecting) -> tuple[Utterance, ...]:
    """Return a whole screen read aloud: what to read, then what can be touched now."""
    said: list[Utterance] = []
    texts = [(n, piece) for n, piece in enumerate(pieces) if piece.kind is Kind.TEXT]
    for n, piece in sorted(texts, key=lambda pair: pair[1].aside):
        said += _each((piece.name, piece.description), n)
    group = ""
    touchable = [(n, p) for n, p in enumerate(pieces) if p.kind is not Kind.TEXT and not p.disabled]
    if touchable:
        said.append(Utterance(words.touch))
    # What stands in a named bar, as at the foot of every page, comes after what the page itself offers.
    for n, piece in sorted(touchable, key=lambda pair: pair[1].group != ""):
        if piece.group and piece.group != group:
            group = piece.group
            said.append(Utterance(group))
        state = words.ticked if piece.ticked else ""
        said += _each((piece.name, piece.value, state, piece.description), n)
    return tuple(said)


def focused(piece: Piece, words: Connecting) -> tuple[Utterance, ...]:
    """Return what is said of the one thing that has the keys: its name, what it is, how it stands."""
    kinds = {
        Kind.TEXT: "",
        Kind.BUTTON: words.button,
        Kind.TICK: words.ticked if piece.ticked else words.not_ticked,
        Kind.SLIDER: words.slider,
    }
    state = words.disabled if piece.disabled else ""
    return tuple(_each((piece.name, piece.value, kinds[piece.kind], state, piece.description), 0))


def _each(texts: Iterable[str], piece: int) -> list[Utterance]:
    return [Utterance(sentence, piece) for text in texts for sentence in sentences(text)]
