"""Where a sheet is on its way to paper, and what can be the matter with the printer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How it stands with the sheet of this visit."""

    NONE = ""
    """Nothing was sent."""
    UNDER_WAY = "under_way"
    DONE = "done"
    TROUBLE = "trouble"


class Matter(StrEnum):
    """What is the matter with the printer; staff are told which, patients only that it is not ready."""

    PAPER = "paper"
    JAM = "jam"
    INK = "ink"
    OPEN = "open"
    OFF = "off"
    STOPPED = "stopped"
    SLOW = "slow"
    SERVICE = "service"
    REFUSED = "refused"
    LETTERS = "letters"
    """Nothing on this machine can write the language."""


SLOW_S = 40
"""Seconds after which a sheet that has not come out is late."""


@dataclass(frozen=True)
class Found:
    """What the print service says: whether the sheet is still waiting, and what is the matter."""

    waiting: bool
    matter: Matter | None = None
    why: str = ""
    """The service's own words, for the log."""


def standing(found: Found, seconds: float) -> tuple[Standing, Matter | None]:
    """Return how it stands with a sheet sent ``seconds`` ago, and what is the matter with it."""
    if found.matter is not None:
        return Standing.TROUBLE, found.matter
    if not found.waiting:
        return Standing.DONE, None
    return (Standing.TROUBLE, Matter.SLOW) if seconds > SLOW_S else (Standing.UNDER_WAY, None)
