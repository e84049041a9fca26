"""Numbers that are read as one: on a screen no line ends within them. Half a number to call is none."""

from __future__ import annotations

import re
from typing import Final

STAYS: Final = "\u00a0"
"""A space at which no line ends."""
_WITHIN: Final = re.compile(r"(?<=[0-9)]) (?=[0-9(]|[ap]\.? ?m\b)")
"""Between the groups of a telephone number, and before what makes a number an hour of the day."""


def whole(text: str) -> str:
    """Return a text whose telephone numbers and hours, such as "8 am", no line end parts."""
    return _WITHIN.sub(STAYS, text)
