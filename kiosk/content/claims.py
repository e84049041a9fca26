"""The claims of the leaflet by number, part by part: the one list that content is held against.

Numbers only. What a claim says stands in content.yaml, where a clinician signs it; that each one is told is
for lint and for the laws to show.
"""

from __future__ import annotations

from typing import Final


def _claims(first: int, last: int) -> tuple[str, ...]:
    return tuple(f"L{number}" for number in range(first, last + 1))


PARTS: Final[dict[str, tuple[str, ...]]] = {
    "hives and redness": _claims(1, 7),
    "lumps": _claims(8, 16),
    "bruising": _claims(17, 21),
    "swelling": _claims(22, 27),
    "staining": _claims(28, 34),
    "veins that remain": _claims(35, 38),
    "numb spots": _claims(39, 43),
}
"""The parts of the leaflet in its order, with the claims that each makes."""

LEAFLET_CLAIMS: Final = tuple(claim for part in PARTS.values() for claim in part)
"""All claims of the leaflet that this content stands in for."""


def same_part(claim: str) -> frozenset[str]:
    """Return all claims of the part that a claim stands in; none where the leaflet does not make it."""
    return frozenset(next((part for part in PARTS.values() if claim in part), ()))
