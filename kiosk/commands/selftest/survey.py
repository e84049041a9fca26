"""Goes through every screen of the kiosk in every look that a visitor can choose, and measures each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from kiosk.commands.pictures.screens import screens
from kiosk.commands.pictures.states import Shot, plain
from kiosk.commands.pictures.studio import Studio
from kiosk.commands.pictures.touching import scroll_on
from kiosk.commands.selftest.round import walk_through
from kiosk.content.model import Content
from kiosk.content.phrases import read_phrases
from kiosk.content.translation.language import original
from kiosk.selftest import reading
from kiosk.selftest.screen import (
    measure_colours,
    measure_hearing,
    measure_layout,
    measure_pixels,
    sheet_in_front,
)
from kiosk.selftest.tally import Tally
from kiosk.shell import paths
from kiosk.shell.languages import Others, nothing_else
from kiosk.shell.screen import Screen
from kiosk.visit.settings import TEXT_STEPS, THEMES, Settings

MOST_SCROLLED = 60
"""Steps to the end of a page; none is as long as that."""
Progress = Callable[[int, int, str], None]
"""Told how many parts of how many are done, and what comes next."""


@dataclass(frozen=True)
class Dress:
    """One way to have the screen: text size 1 to 4, theme, and language; "" is that of the content."""

    text: int
    theme: str
    language: str = ""

    def settings(self, usual: Settings) -> Settings:
        """Return the settings of a visitor who has it so."""
        return replace(usual, text=self.text, theme=self.theme, language=self.language)

    def __str__(self) -> str:
        """Return it as people say it."""
        said = f"text {self.text}, {self.theme.replace('_', ' ')}"
        return f"{said}, {self.language}" if self.language else said


def dresses(
    usual: Settings, languages: tuple[str, ...], theme: str | None, text: int | None, language: str | None
) -> list[Dress]:
    """Return the looks to measure: all values of what is left open, each with the usual ones of the others.

    What is given holds for all of them.
    """
    start = Dress(text or usual.text, theme or usual.theme, language or "")
    texts = [text] if text else TEXT_STEPS
    themes = [theme] if theme else THEMES
    codes = [start.language] if language else ["", *languages]
    found = [start]
    found += [replace(start, text=each) for each in texts]
    found += [replace(start, theme=each) for each in themes]
    found += [replace(start, language=each) for each in codes]
    # Where words are longest and letters largest, it shows first.
    found += [replace(start, language=code, text=size) for code, size in product(codes, texts[-1:])]
    return list(dict.fromkeys(found))


class Survey:
    """Measures ``content`` on ``screen``, once; ``told`` hears how far it has come."""

    def __init__(
        self,
        content: Content,
        screen: Screen,
        others: Others = nothing_else,
        told: Progress = lambda *_: None,
    ) -> None:
        self._content = content
        self._screen = screen
        self._others = others
        self._told = told
        self._themes: set[str] = set()
        self._tally = Tally()

    def measure(
        self, theme: str | None = None, text: int | None = None, language: str | None = None
    ) -> Tally:
        """Return what each norm came to; a value that is given is measured alone."""
        size = (self._screen.width, self._screen.height)
        with Studio(self._content, size, others=self._others, screen=self._screen) as studio:
            looks = dresses(studio.usual, self.languages[1:], theme, text, language)
            parts = len(looks) + 1
            for number, dress in enumerate(looks):
                self._told(number, parts, str(dress))
                self._look(studio, dress)
            self._told(parts - 1, parts, "keys, switches and times")
            walk_through(self._tally, studio, self._content, looks[0].settings(studio.usual))
        measure_words(self._tally, self._content)
        measure_enlargement(self._tally)
        self._told(parts, parts, "")
        return self._tally

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the codes of the languages that a visitor can choose, the content's own first."""
        own = original(self._content, read_phrases(paths.phrases(self._content.language)))
        return (own.code, *(each.code for each in self._others(own)))

    def _look(self, studio: Studio, dress: Dress) -> None:
        """Measure every screen in one dress, and the colours of a theme when it is first met."""
        for shot in patients_screens(self._content):
            measure_shot(self._tally, studio, shot, dress)
            if dress.theme not in self._themes:
                self._themes.add(dress.theme)
                measure_colours(self._tally, dress.theme, studio.kiosk.window)


def patients_screens(content: Content) -> Iterator[Shot]:
    """Yield every screen that a patient can meet; those for staff and the desk are not among them."""
    return (shot for shot in plain(screens(content)) if not shot.name.startswith(("staff-", "desk")))


def measure_shot(tally: Tally, studio: Studio, shot: Shot, dress: Dress) -> None:
    """Measure one screen from its top to its end."""
    where, window = f"{shot.name} ({dress})", studio.kiosk.window
    studio.show(shot, dress.settings(studio.usual))
    sheet = sheet_in_front(shot.name, window, studio.px_per_mm)
    measure_layout(tally, where, sheet, dress.text)
    measure_hearing(tally, where, window)
    seen: set[str] = set()
    measure_pixels(tally, where, studio.settled(), sheet, seen)
    for _ in range(MOST_SCROLLED):
        if not scroll_on(window):
            break
        picture = studio.settled()
        measure_pixels(tally, where, picture, sheet_in_front(shot.name, window, studio.px_per_mm), seen)
    if shot.undo is not None:
        shot.undo(studio.kiosk)


def measure_words(tally: Tally, content: Content) -> None:
    """Take how hard the content is to read."""
    tally.take("grade", content.version, reading.grades(content))
    tally.take("smog", content.version, reading.smogs(content))
    tally.take("sentence", content.version, reading.longest(content))


def measure_enlargement(tally: Tally) -> None:
    """Take how much larger the largest text is than the smallest, where both were measured."""
    smallest, largest = (f"capital_{step}" for step in (TEXT_STEPS[0], TEXT_STEPS[-1]))
    if smallest in tally and largest in tally:
        one, two = tally[smallest].lowest, tally[largest].lowest
        if one and two:
            tally.take("enlarged", "text sizes", [("largest by smallest", two / one)])
