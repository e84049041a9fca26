"""Lint on what is said to a patient: no diagnosis, no false comfort, no medicine stopped, feel first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from kiosk.content.lint.severity import Lint, error, warning
from kiosk.content.lint.texts import Told
from kiosk.content.lint.vocabulary import COLOURS, FELT, SKIN_TONES
from kiosk.content.problems import quoted

_ILLNESS: Final = (
    r"(?:clots?|dvts?|thrombo\w+|embol\w+|strokes?|infections?|infected|allerg(?:y|ic)|phlebitis|necrosis|sepsis"
    r"|ulcers?|heart attack|blood poisoning|nerve damage)"
)
_BEFORE_IT: Final = (
    r"(?:an? |the |one |some |deep |blood |skin |strong |severe |vein |bad |small |dangerous )*"
)
_SURELY: Final = r"(?:probably |likely |surely |certainly |definitely |clearly |now |just |only )?"
_DIAGNOSIS: Final = re.compile(
    rf"\b(?:you (?:may |might |could |must )?{_SURELY}(?:have|had|get|got|suffer from) {_BEFORE_IT}{_ILLNESS}"
    r"|(?:this|that|it|these|those|they)(?:'s| is| are| was| were| must be| will be) "
    rf"{_SURELY}{_BEFORE_IT}{_ILLNESS}"
    rf"|your (?:\w+ )?(?:is|are) {_SURELY}(?:infected|clotted))\b",
    re.IGNORECASE,
)
_FALSE_COMFORT: Final = re.compile(
    r"\b(?:(?:don.?t|do not|no need to|never|nothing to|not to) "
    r"(?:worry|be (?:worried|afraid|scared|concerned)|panic)"
    r"|(?:nothing|no reason) (?:to worry about|to be afraid of|for concern)|no cause for (?:alarm|concern)"
    r"|(?:completely|perfectly|totally|quite) (?:safe|harmless|fine|normal)|rest assured)\b",
    re.IGNORECASE,
)
_STOPPED: Final = re.compile(
    r"(?<!not )(?<!never )(?<!don't )\b(?:stop|skip|pause|leave out|quit)(?: taking)? "
    r"(?:your |the |any |all )?(?:daily )?"
    r"(?:aspirin|ibuprofen|blood[- ]thinners?|medicines?|tablets?|warfarin)\b",
    re.IGNORECASE,
)


class Never(NamedTuple):
    """Words that stop a file: how they are met, what they do, and what to write in their place."""

    met: re.Pattern[str]
    why: str
    right: str
    example: str


DIAGNOSIS: Final = Never(
    _DIAGNOSIS,
    "which is a diagnosis, and no screen can make one",
    "say what it could be and what to do",
    "This could be a clot. A doctor needs to check it today.",
)
"""What a patient has: a screen cannot know."""
FALSE_COMFORT: Final = Never(
    _FALSE_COMFORT,
    "and somebody who should call may then wait",
    "say what is normal, and when to call",
    "A bruise is normal. It does not mean that something is wrong.",
)
"""How to feel: whoever is told not to worry may not call."""
MEDICINE_STOPPED: Final = Never(
    _STOPPED,
    "and who leaves out a blood thinner can get a clot",
    "leave that to a doctor",
    "Did a doctor give you a blood thinner? Do not stop it by yourself. Ask first.",
)
"""To leave out a medicine."""


def never_said(texts: Iterable[Told]) -> Iterator[Lint]:
    """No text says what nobody may be told."""
    told = tuple(texts)
    for never in (DIAGNOSIS, FALSE_COMFORT, MEDICINE_STOPPED):
        yield from said(never, told)


def said(never: Never, texts: Iterable[Told]) -> Iterator[Lint]:
    """Yield each text that says one such thing."""
    for path, text in texts:
        if met := never.met.search(text):
            wrong = f"says {quoted(met.group())}, {never.why}"
            yield error(path, wrong, f'{never.right}: "{never.example}"')


def feel_comes_before_colour(signs: Iterable[Told]) -> Iterator[Lint]:
    """A sign begins with what is felt or what shape it has: colours look different on each skin."""
    for path, text in signs:
        plain = SKIN_TONES.sub("", text)
        colour, felt = COLOURS.search(plain), FELT.search(plain)
        if colour and not (felt and felt.start() < colour.start()):
            wrong = (
                f"names the colour {quoted(colour.group())} before what is felt, but not every skin shows it"
            )
            yield warning(
                path, wrong, 'begin with feel or shape: "The skin is hot, hurts more, or turns red."'
            )
