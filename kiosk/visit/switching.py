"""Which keys the switches of a device send: names only, and how they are written on the command line.

A switch is a large button, a puff or a squeeze; its plug makes a key stroke of it. Two of them go to the next
thing and take it; one alone does both by scanning. All three are listened to at any time, so nobody has to
switch anything on first. Which keys of Qt these are is the shell's business.
"""

from __future__ import annotations

import string
from dataclasses import dataclass, fields

KEY_NAMES = frozenset(
    {*string.ascii_lowercase, *string.digits, *(f"f{n}" for n in range(1, 13)), "space", "enter", "tab"}
)
"""What a key may be called."""


@dataclass(frozen=True)
class SwitchKeys:
    """The keys for *next*, *select* and *scan*, each one of KEY_NAMES, no two alike; else raises ValueError.

    The usual ones are three keys in a row that no page needs, on every keyboard and every number block.
    """

    next: str = "1"
    select: str = "3"
    scan: str = "2"

    def __post_init__(self) -> None:
        """Refuse a key that does not exist, and one key for two things."""
        chosen = [getattr(self, field.name) for field in fields(self)]
        for key in chosen:
            if key not in KEY_NAMES:
                raise ValueError(f"{key!r} is no key; take a letter, a digit, f1 to f12, space, enter or tab")
        if len(set(chosen)) < len(chosen):
            raise ValueError("each switch needs a key of its own")


def read_switch_keys(text: str) -> SwitchKeys:
    """Read keys such as ``next=space,select=enter``; what is not named keeps its usual key.

    Raises ValueError, with the reason in plain words.
    """
    known = {field.name for field in fields(SwitchKeys)}
    chosen: dict[str, str] = {}
    for part in text.lower().split(","):
        name, _, key = (piece.strip() for piece in part.partition("="))
        if name not in known or not key:
            raise ValueError(f"{part.strip()!r} is not understood; write next=1,select=3,scan=2")
        chosen[name] = key
    return SwitchKeys(**chosen)
