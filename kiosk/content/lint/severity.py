"""One thing the editor's lint has to say, and whether it stops a file from being used.

What stops is a fact that nobody argues about: false comfort, a diagnosis, an emergency among the signs for a
call, a claim of the leaflet that is told nowhere, words that most patients cannot read. What only warns is a
matter of taste: a long sentence, a second name for one thing, a grade above the aim but below the limit.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.problems import Finding, TreePath


class Lint(NamedTuple):
    """A finding with its weight: ``stops`` is true for an error and false for a warning."""

    finding: Finding
    stops: bool


def error(path: TreePath, wrong: str, right: str) -> Lint:
    """What nobody may be shown."""
    return Lint(Finding(path, wrong, right), stops=True)


def warning(path: TreePath, wrong: str, right: str) -> Lint:
    """What could be said better."""
    return Lint(Finding(path, wrong, right), stops=False)
