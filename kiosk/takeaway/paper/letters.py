"""Typefaces: which has the letters of a text, how wide words are in it, and where lines end.

Our own typeface comes along; for scripts that it lacks, a font of the system serves, as on the screen.
Letters that join, as those of Arabic do, take uharfbuzz; without it the other languages can be printed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from fpdf import FPDF
from fpdf.fonts import TTFFont

from kiosk.environment.typeface import joins_letters, typeface

MM_A_POINT: Final = 25.4 / 72
LEADING: Final = 1.26
"""The height of a line by the size of its type."""

_ISOLATES: Final = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))
_OPEN, _CLOSE = "\u2066\u2067\u2068", "\u2069"
# A number stays with what it counts, such as "8 am", and with its own other groups of digits.
_SPACE: Final = re.compile(r"(?<![0-9]) ")
_SCRIPTS: Final = ("Arabic", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Tamil", "Telugu", "Thai")
_NOTO: Final = Path("/usr/share/fonts/truetype/noto")
_WINDOWS: Final = (
    ("arial.ttf", "arialbd.ttf"),
    ("Nirmala.ttf", "NirmalaB.ttf"),
    ("leelawui.ttf", "leelauib.ttf"),
)
"""Fonts of Windows for the same scripts; not tried there yet."""


class UnprintableError(Exception):
    """A text has letters that no typeface of this machine has, or that nothing on it can join."""


@dataclass(frozen=True)
class Pen:
    """How words are written: ``size`` in points, bold or not, ``white`` on black."""

    size: float
    bold: bool = False
    white: bool = False

    @property
    def line(self) -> float:
        """Return the height of a line in mm."""
        return self.size * MM_A_POINT * LEADING

    def at(self, size: float, *, bold: bool | None = None) -> Pen:
        """Return the pen at another size, and perhaps of another weight."""
        return Pen(size, self.bold if bold is None else bold, self.white)


class Letters:
    """Measures and breaks words; sets up the fonts of a PDF in the same way."""

    def __init__(self) -> None:
        self._families: dict[str, tuple[Path, Path]] = {"own": _own()}
        self._scratch = self.dressed(FPDF(unit="mm"))
        self._widths: dict[tuple[str, bool, bool], float] = {}

    def dressed(self, pdf: FPDF) -> FPDF:
        """Return a PDF that knows the typefaces met so far."""
        pdf.c_margin = 0
        for name, files in self._families.items():
            _add(pdf, name, files)
        return pdf

    def close(self) -> None:
        """Give the font files back; the library would keep them open."""
        give_back(self._scratch)

    def family(self, text: str) -> str:
        """Return the typeface that has the letters of a text, alone or together with ours.

        Raises:
            UnprintableError: there is none on this machine.
        """
        strange = (c for c in text if not (c.isspace() or ord(c) in _ISOLATES or self._has("own", c)))
        missing = next(strange, "")
        if not missing:
            return "own"
        for name, files in _system():
            if name not in self._scratch.fonts:
                _add(self._scratch, name, files)
            if self._has(name, missing):
                self._families[name] = files
                return name
        raise UnprintableError(
            f'no typeface on this machine has "{missing}" (U+{ord(missing):04X}), which stands in "{text}"; '
            "install the system packages again, or write it otherwise"
        )

    def _has(self, name: str, character: str) -> bool:
        font = self._scratch.fonts[name]
        return isinstance(font, TTFFont) and ord(character) in font.cmap

    def use(self, pdf: FPDF, text: str, pen: Pen, *, rtl: bool) -> str:
        """Make a PDF ready to write a text; return the text as it is to be written.

        Raises:
            UnprintableError: nothing on this machine can write it.
        """
        family = self.family(text)
        shaped = rtl or family != "own"
        if shaped and not joins_letters():
            raise UnprintableError(
                f'the letters of "{text}" must be joined, and the Python package uharfbuzz, which does that, '
                "is not installed; other languages can be printed"
            )
        pdf.set_font(family, "B" if pen.bold else "", pen.size)
        pdf.set_fallback_fonts(["own"] if family != "own" else [], exact_match=True)
        pdf.set_text_shaping(shaped, direction="rtl" if rtl else "ltr")
        return text if shaped else text.translate(_ISOLATES)

    def width(self, text: str, pen: Pen, *, rtl: bool) -> float:
        """Return how wide a text is, in mm."""
        key = (text, pen.bold, rtl)
        if key not in self._widths:
            written = self.use(self._scratch, text, Pen(10, pen.bold), rtl=rtl)
            self._widths[key] = self._scratch.get_string_width(written) / 10
        return self._widths[key] * pen.size

    def lines(self, text: str, width: float, pen: Pen, *, rtl: bool = False) -> list[str]:
        """Return a text as lines no wider than ``width``; what must keep its direction keeps it in each."""
        rows: list[list[str]] = [[]]
        for word in self._words(text, width, pen, rtl=rtl):
            if rows[-1] and self.width(" ".join([*rows[-1], word]), pen, rtl=rtl) > width:
                rows.append([])
            rows[-1].append(word)
        if len(rows) > 1 and len(rows[-1]) == 1 and len(rows[-2]) > 2:  # no word ends alone
            longer = [rows[-2][-1], *rows[-1]]
            if self.width(" ".join(longer), pen, rtl=rtl) <= width:
                rows[-2:] = [rows[-2][:-1], longer]
        return list(_balanced([" ".join(row) for row in rows])) if text else []

    def _words(self, text: str, width: float, pen: Pen, *, rtl: bool) -> Iterator[str]:
        for word in self._kept_together(text, width, pen, rtl=rtl):
            rest = word
            while len(rest) > 1 and self.width(rest, pen, rtl=rtl) > width:
                fits = max(1, int(len(rest) * width / self.width(rest, pen, rtl=rtl)) - 1)
                yield rest[:fits]
                rest = rest[fits:]
            yield rest

    def _kept_together(self, text: str, width: float, pen: Pen, *, rtl: bool) -> Iterator[str]:
        for words in _SPACE.split(text):
            yield from [words] if self.width(words, pen, rtl=rtl) <= width else words.split(" ")


def _balanced(lines: list[str]) -> Iterator[str]:
    """Yield lines in which every part that keeps its own direction begins and ends."""
    still_open: list[str] = []
    for line in lines:
        opened = "".join(still_open)
        for character in line:
            if character in _OPEN:
                still_open.append(character)
            elif character == _CLOSE and still_open:
                still_open.pop()
        yield opened + line + _CLOSE * len(still_open)


def give_back(pdf: FPDF) -> None:
    """Close the font files of a PDF that is done with."""
    for font in pdf.fonts.values():
        if isinstance(font, TTFFont):
            font.ttfont.close()


def _add(pdf: FPDF, name: str, files: tuple[Path, Path]) -> None:
    for style, file in zip(("", "B"), files, strict=True):
        pdf.add_font(name, style, str(file))


@cache
def _own() -> tuple[Path, Path]:
    found = typeface()
    if found is None:
        raise UnprintableError("the typeface is missing; run the set-up again")
    return found.regular, found.bold


@cache
def _system() -> tuple[tuple[str, tuple[Path, Path]], ...]:
    """Return the fonts of the system for other scripts, by their names, as far as they are there."""
    found = [
        (script.lower(), (_NOTO / f"NotoSans{script}UI-Regular.ttf", _NOTO / f"NotoSans{script}UI-Bold.ttf"))
        for script in _SCRIPTS
    ]
    folder = Path(os.environ.get("WINDIR", "C:\\Windows")) / "Fonts"
    found += [(regular.lower(), (folder / regular, folder / bold)) for regular, bold in _WINDOWS]
    return tuple((name, files) for name, files in found if all(file.is_file() for file in files))
