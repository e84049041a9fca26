"""The outcome of a self-test as a table to read, and as data for a program."""

from __future__ import annotations

from typing import Final

from kiosk.selftest.tally import Outcome, Tally
from kiosk.shell.screen import Screen

MOST_SHOWN: Final = 8
"""Offenders of one norm that the table names; the data name more."""


def as_text(tally: Tally, screen: Screen, told: str) -> str:
    """Return the table; ``told`` says in a line what was measured."""
    rows = [("norm", "demanded", "measured", "")]
    rows += [(one.norm.what, one.norm.demand, one.measured, verdict(one)) for one in tally]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join([told, describe(screen), "", *lines, *_offenders(tally), "", summary(tally)])


def describe(screen: Screen) -> str:
    """Return the size of a screen in words."""
    across, down = screen.width / screen.px_per_mm, screen.height / screen.px_per_mm
    kind = "held in a hand" if screen.handheld else "on a wall"
    return (
        f"{screen.width}x{screen.height} pixels, {screen.px_per_mm:.3f} px per mm: "
        f"{across:.0f} x {down:.0f} mm, {kind}"
    )


def summary(tally: Tally) -> str:
    """Return how many norms are met, in one line."""
    outcomes = list(tally)
    failed = [one for one in outcomes if not one.passed]
    if not failed:
        return f"all {len(outcomes)} norms are met"
    return f"{len(failed)} of {len(outcomes)} norms are not met: {', '.join(one.norm.what for one in failed)}"


def verdict(outcome: Outcome) -> str:
    """Return whether a norm is met, in a word."""
    return "pass" if outcome.passed else "FAIL"


def as_data(tally: Tally, screen: Screen) -> dict[str, object]:
    """Return all of it as plain data."""
    return {
        "passed": tally.passed,
        "screen": {
            "width": screen.width,
            "height": screen.height,
            "px_per_mm": round(screen.px_per_mm, 4),
            "handheld": screen.handheld,
        },
        "norms": [
            {
                "id": one.norm.id,
                "what": one.norm.what,
                "demanded": one.norm.demand,
                "measured": one.measured,
                "least": one.norm.least,
                "most": one.norm.most,
                "unit": one.norm.unit,
                "lowest": one.lowest,
                "highest": one.highest,
                "passed": one.passed,
                "things": one.things,
                "failed": one.failed,
                "offenders": one.offenders,
                "clauses": list(one.norm.clauses),
            }
            for one in tally
        ],
    }


def _offenders(tally: Tally) -> list[str]:
    lines: list[str] = []
    for one in tally:
        if not one.passed:
            lines += ["", f"{one.norm.what}: {one.failed} of {one.things} fail"]
            lines += [f"  {each}" for each in one.offenders[:MOST_SHOWN]]
            if one.failed > MOST_SHOWN:
                lines.append(f"  and {one.failed - MOST_SHOWN} more")
    return lines
