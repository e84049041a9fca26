"""A session over the shipped content, and somebody who answers; no window and no QML."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from kiosk.content.phrases import read_phrases
from kiosk.shell import paths
from kiosk.triage.paths import past_danger
from kiosk.viewmodels.session import Session
from kiosk.visit.settings import Settings


class Heard:
    """Counts how often a signal is heard."""

    def __init__(self, signal) -> None:
        self.times = 0
        signal.connect(self._note)

    def _note(self) -> None:
        self.times += 1


@pytest.fixture
def session(real_content) -> Session:
    """A new visitor's session on Home."""
    session = Session(real_content, read_phrases(paths.phrases("en")), Settings())
    session.replace(session.visit.home())
    return session


@pytest.fixture
def heard() -> Callable[..., Heard]:
    """Listen to a signal: ``heard(model.changed).times``."""
    return Heard


@pytest.fixture
def finish(session) -> Callable[..., None]:
    """Answer until the result: ``finish(problems=("lump",), when="today", ...)``, with no danger sign."""

    def answer(**given: object) -> None:
        said = {**past_danger(session.content.wizard), **given}
        session.replace(session.visit.home().ask())
        while (step := session.visit.step(session.content)) is not None:
            session.replace(session.visit.answer(session.content, said[step.id]))

    return answer


def rows_of(rows: QObject) -> list[dict[str, object]]:
    """Return a list model as QML sees it: one mapping of roles a row."""
    roles = {role: bytes(name).decode() for role, name in rows.roleNames().items()}
    return [
        {name: rows.data(rows.index(n, 0), role) for role, name in roles.items()}
        for n in range(rows.rowCount())
    ]


@pytest.fixture
def shown() -> Callable[[QObject], list[dict[str, object]]]:
    """Read a list model: ``shown(model.cards)``."""
    return rows_of
