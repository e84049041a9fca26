"""What the leaflet and the clinical fact base demand, whatever a content file says of itself.

Constants with their source, so that no edit of content.yaml (``red_flags.least``, a window of days, the list
of claims) can lower what is measured against. No law lives here, only the numbers that laws measure with; the
list of claims itself (P11) is in the room `content`, claims.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.triage.urgency import FOREVER, Level

MOST_TAPS: Final = 8
"""Taps before the outcome, with one problem and no doubt about a danger sign (wizard.md, P1)."""

WHOLE_LEG: Final = ("L24", "L25", "L26", "L27")
"""A whole foot, calf or ankle swells: the one danger that the leaflet itself names."""

WARNINGS: Final[dict[str, Level]] = {
    **dict.fromkeys(WHOLE_LEG, Level.DOCTOR_TODAY),
    **dict.fromkeys(("L13", "L14", "L15", "L16"), Level.CALL_CLINIC),
}
"""What the leaflet warns of, and the least it must lead to (P9)."""

LEAST: Final[dict[str, Level]] = {
    **dict.fromkeys(("R1", "R2", "R3", "R4", "R6", "R7", "R12", "R13"), Level.EMERGENCY_NOW),
    **dict.fromkeys(("R5", "R9b"), Level.DOCTOR_TODAY),
    **dict.fromkeys(("R1b", "R5b", "R8", "R9", "R10", "R11", "R14", "R15"), Level.CALL_CLINIC),
}
"""Section (c) of the clinical fact base: each red flag, and the least it must lead to (P10)."""

SIGNS: Final[dict[str, Level]] = {
    **dict.fromkeys(("R1", "R2", "R3", "R6", "R7", "R12", "R13"), Level.EMERGENCY_NOW),
    **dict.fromkeys(("R5", "R9b", "R10", "R11"), Level.DOCTOR_TODAY),
}
"""Red flags that everybody is asked about first, and the gate that must ask at the latest (wizard.md, 3)."""

ASKS_FOR_RISKS: Final = "R5b"
"""Deep pain without swelling: a call, but a doctor today with any risk factor, so risks must be asked for."""

WITH_RISK: Final = Level.DOCTOR_TODAY
"""What a clot in question leads to beside any risk factor (R5b, S14, S39)."""


@dataclass(frozen=True)
class Window:
    """What the leaflet calls normal: its claims, and the last day of it (days since the treatment)."""

    what: str
    claims: tuple[str, ...]
    last_day: int


WINDOWS: Final = (
    Window("hives by the needle spots", ("L2", "L3"), 0),
    Window("redness along a vein", ("L5", "L6", "L7"), 42),
    Window("a lump", ("L8", "L9", "L10", "L11", "L12"), 180),
    Window("a bruise", ("L17", "L18", "L19", "L20", "L21"), 21),
    Window("puffiness around the treated veins", ("L22", "L23"), 7),
    Window("brown marks", ("L28", "L29", "L30"), 365),
    Window("veins that remain", ("L36", "L37", "L38"), FOREVER),
    Window("a small numb spot", ("L39", "L41", "L42", "L43"), 180),
)
"""The windows of P8. The leaflet speaks of hours, weeks and months; wizard.md, P8, makes days of them."""

STAYS: Final = frozenset({"L37"})
"""Claims of what may stay for ever and be normal: not every treated vein goes away."""
