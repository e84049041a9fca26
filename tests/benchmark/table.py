"""The rows of the table, the little arithmetic behind them, and how they are printed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import linear_regression, median

__all__ = ["Aim", "Row", "exponent", "median", "percentile", "printed", "skipped"]


@dataclass(frozen=True)
class Aim:
    """What a row is to reach: ``limit`` for the ratio to its peer; without a peer, for the value itself."""

    limit: float
    at_least: bool = False

    def met(self, reached: float) -> bool:
        """Return whether ``reached`` is good enough."""
        return reached >= self.limit if self.at_least else reached <= self.limit

    def __str__(self) -> str:
        return f"{'>=' if self.at_least else '<='} {self.limit:g}"


@dataclass(frozen=True)
class Row:
    """One row: what was measured, in which unit, beside which peer, against which aim.

    ``value`` is None for what was skipped; the note says why. A row without an aim is told for information.
    """

    subject: str
    what: str
    value: float | None
    unit: str = ""
    peer_name: str = ""
    peer: float | None = None
    aim: Aim | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Return the value by its peer's, or None where one is missing."""
        return None if self.value is None or not self.peer else self.value / self.peer

    @property
    def verdict(self) -> str:
        """Return "met", "missed", "skipped", or nothing where there is no aim."""
        if self.value is None:
            return "skipped"
        if self.aim is None:
            return ""
        return "met" if self.aim.met(self.value if self.peer is None else self.ratio or 0.0) else "missed"

    def as_json(self) -> dict[str, object]:
        """Return the row as JSON may hold it."""
        return {
            "subject": self.subject,
            "what": self.what,
            "value": self.value,
            "unit": self.unit,
            "peer": {"name": self.peer_name, "value": self.peer} if self.peer_name else None,
            "ratio": self.ratio,
            "aim": str(self.aim) if self.aim else None,
            "verdict": self.verdict,
            "note": self.note,
        }


def skipped(subject: str, what: str, why: str) -> Row:
    """Return the row of what could not be measured here."""
    return Row(subject, what, None, note=f"skipped: {why}")


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that ``share`` percent of all do not exceed (nearest rank)."""
    ranked = sorted(values)
    return ranked[max(0, math.ceil(len(ranked) * share / 100) - 1)]


def exponent(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """Return how time grows with size, fitted on logarithms: 1 is linear, 2 is quadratic."""
    return linear_regression([math.log(each) for each in sizes], [math.log(each) for each in seconds]).slope


def printed(rows: Iterable[Row]) -> str:
    """Return the table as text, in columns."""
    head = ("what", "measured", "peer", "ratio", "aim", "", "note")
    lines = [head, *(_cells(row) for row in rows)]
    widths = [max(len(line[n]) for line in lines) for n in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _cells(row: Row) -> tuple[str, ...]:
    peer = f"{_number(row.peer)} {row.unit}, {row.peer_name}" if row.peer is not None else ""
    ratio = f"{row.ratio:.2f} x" if row.ratio is not None else ""
    measured = f"{_number(row.value)} {row.unit}".rstrip() if row.value is not None else "-"
    return row.what, measured, peer, ratio, str(row.aim or ""), row.verdict, row.note


def _number(value: float) -> str:
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"
