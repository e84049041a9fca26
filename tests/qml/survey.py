"""Goes through every screen and state of the kiosk in one look, and brings back what it saw as numbers."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

import kiosk.shell.provider
from kiosk.commands.pictures.look import DIRECTIONS, SIZES, Look
from kiosk.commands.pictures.screens import screens
from kiosk.commands.pictures.states import AS_IT_IS, Shot, Staging, all_states
from kiosk.commands.pictures.studio import Studio
from kiosk.content.model import Content
from kiosk.selftest.layout import front, sheet_of
from kiosk.selftest.sheet import Sheet
from kiosk.shell.languages import nothing_else, others_beside
from kiosk.visit.settings import TEXT_STEPS, THEMES, Settings
from tests.qml.screens import every_screen

LOOKS = tuple(
    Look(size, THEMES[(wide + large) % len(THEMES)], text, direction=DIRECTIONS[(wide + large // 2) % 2])
    for wide, size in enumerate(SIZES)
    for large, text in enumerate(TEXT_STEPS)
)
"""Every size with every text; theme and direction are dealt out so that any two values meet somewhere."""

EVERY_LOOK = tuple(
    Look(size, theme, text, direction=direction)
    for size in SIZES
    for theme in THEMES
    for text in TEXT_STEPS
    for direction in DIRECTIONS
)
"""The whole product; the skin in the pictures lays nothing out anew."""


def survey(
    content: Content,
    look: Look,
    staging: Staging = AS_IT_IS,
    *,
    states: bool = True,
    language: str = "",
) -> list[Sheet]:
    """Return every screen before ``staging`` as laid out in ``look``, and every state of it.

    ``language`` is the code of one that comes along; "" is the content's own.
    """
    others = others_beside(wanted=language) if language else nothing_else
    with (
        pytest.MonkeyPatch.context() as patch,
        Studio(content, look.size, look.direction, language, others) as studio,
        _no_word_on_a_missing_picture(),
    ):
        patch.setattr(kiosk.shell.provider, "render", _blank)
        return [_seen(studio, shot, look, language) for shot in _shots(content, staging, states=states)]


@contextmanager
def _no_word_on_a_missing_picture() -> Iterator[None]:
    """Silence the log: one state lacks a picture on purpose, which is nobody's fault here."""
    logger = logging.getLogger("kiosk.shell.pictures")
    before = logger.level
    logger.setLevel(logging.ERROR)
    yield
    logger.setLevel(before)


def started_with(look: Look) -> bool:
    """Return whether a visitor before a screen of this size starts with this text."""
    return look.text == (1 if min(look.size) < 1000 else 2)


def _shots(content: Content, staging: Staging, *, states: bool) -> Iterator[Shot]:
    for name, visit in every_screen(content, Settings()).items():
        yield Shot(name, visit, staging)
    known = screens(content)
    for shot in all_states(content):
        # Longer words have a test of their own, which says what they may do.
        if states and shot.name not in known and shot.staging.words is str:
            yield shot


def _seen(studio: Studio, shot: Shot, look: Look, language: str) -> Sheet:
    studio.show(shot, replace(look.settings(), language=language))
    sheet = sheet_of(shot.name, front(studio.kiosk.window), studio.px_per_mm)
    if shot.undo is not None:
        shot.undo(studio.kiosk)
    return sheet


def _blank(_svg: bytes, size: QSize) -> QImage:
    """Return a picture that takes the room of the real one; drawing it would take half of the time."""
    image = QImage(max(1, size.width()), max(1, size.height()), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image
