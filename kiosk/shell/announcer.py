"""Tells a screen reader what has come, over the accessibility bus. Where none listens, nothing is done.

A new screen is told by its own first words: what stands before its heading, the heading, and a few lines
after. So a result is heard at once, in the very words shown, with the number to call.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.speech.page import Seen, pieces_on
from kiosk.speech.pieces import Kind
from kiosk.viewmodels.announcing import Announcing

Politeness = QAccessible.AnnouncementPoliteness
Role = QAccessible.Role

ENDS = (".", "?", "!", ":", "؟")
MOST_LINES = 3
"""How many lines after a heading are told; the rest is for whoever reads on."""


def opening(seen: Sequence[Seen]) -> list[str]:
    """Return the first words of a screen: up to its first heading, and a few of the lines that follow."""
    told: list[str] = []
    lines: int | None = None
    for one in seen:
        role = QAccessible.queryAccessibleInterface(one.item).role()
        if one.piece.aside or role is Role.Graphic:
            continue
        if lines is not None and (role is Role.Heading or one.piece.kind is not Kind.TEXT):
            break
        if one.piece.kind is Kind.TEXT:
            told.append(one.piece.name)
        if role is Role.Heading:
            lines = 0
        elif lines is not None and (lines := lines + 1) == MOST_LINES:
            break
    return told


def _closed(text: str) -> str:
    """Return a text with a full stop where it has no end of its own, so that a voice rests there."""
    return text if text.endswith(ENDS) else f"{text}."


class Announcer(QObject):
    """Announces from ``window`` what ``model`` says is to be told."""

    def __init__(self, window: QQuickWindow, model: Announcing) -> None:
        super().__init__()
        self._window = window
        self._urgent = False
        # A page is built after the view models have told of it; only then are its words there.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        model.arrives.connect(self._arrive)
        model.says.connect(self._announce)

    def close(self) -> None:
        """Say nothing any more."""
        self._soon.stop()

    def _arrive(self, urgent: bool) -> None:  # noqa: FBT001 - a signal calls it
        if QAccessible.isActive():
            self._urgent = urgent
            self._soon.start()

    def _tell(self) -> None:
        urgent, self._urgent = self._urgent, False
        self._announce(" ".join(map(_closed, opening(pieces_on(self._window)))), urgent)

    def _announce(self, text: str, urgent: bool) -> None:  # noqa: FBT001 - a signal calls it
        if not text or not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self._window, text)
        event.setPoliteness(Politeness.Assertive if urgent else Politeness.Polite)
        QAccessible.updateAccessibility(event)
