"""Pages of A4 with their fonts, the foot of each page, and the pens to write and draw with.

Lengths are millimetres, sizes of type points. What is written is not known here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Final

from fpdf import FPDF, ViewerPreferences
from fpdf.fonts import TTFFont

from kiosk.content.entry import LevelName
from kiosk.environment.typeface import typeface
from kiosk.signoff.book.pages import UnprintableError
from kiosk.signoff.book.shapes import SHAPES, SIZE

WIDTH: Final = 178.0
"""Between the margins."""
LEFT: Final = 16.0
TOP: Final = 15.0
BOTTOM: Final = 279.5
"""Where words end; the foot stands below."""

_FAMILY = "Source"
_MM_A_POINT = 25.4 / 72


@dataclass(frozen=True)
class Pen:
    """How words are written: ``weight`` "", "B" or "I", ``size`` in points, ``grey`` 0 black to 255."""

    size: float
    weight: str = ""
    grey: int = 0
    boxed: bool = False

    @property
    def line(self) -> float:
        """Return the height of a line in mm."""
        return self.size * _MM_A_POINT * 1.24


class Paper:
    """A pile of pages; ``y`` is where the next thing goes, from the top of the page."""

    def __init__(self, title: str, language: str, made_on: str, foot: str, total: int) -> None:
        self.pdf = FPDF(unit="mm", format="A4")
        self.pdf.set_auto_page_break(auto=False)
        self.pdf.set_margins(LEFT, TOP, LEFT)
        found = typeface()
        assert found is not None, "whoever prints has looked whether there is one"
        for weight, file in {"": found.regular, "B": found.semibold, "I": found.italic}.items():
            self.pdf.add_font(_FAMILY, weight, str(file))
        self.pdf.set_title(title)
        self.pdf.set_lang(language)
        self.pdf.set_creation_date(datetime.fromisoformat(made_on).replace(tzinfo=UTC))
        self.pdf.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self.y = TOP
        self._foot = foot
        self._total = total
        self._widths: dict[tuple[str, str], float] = {}

    # Pages

    @property
    def page(self) -> int:
        """Return the number of the page, from 1."""
        return self.pdf.page

    @property
    def left(self) -> float:
        """Return how much room is left on the page."""
        return BOTTOM - self.y

    def turn(self) -> None:
        """Go on to a new page; the one before gets its foot."""
        self._foot_of_page()
        self.pdf.add_page()
        self.y = TOP

    def _foot_of_page(self) -> None:
        """Write the foot, last of all on its page, so that whoever hears the page read hears it last."""
        if not self.page:
            return
        pen = Pen(8, grey=60)
        self.rule(LEFT, 282, LEFT + WIDTH, 282, grey=150)
        self.write(LEFT, 286, self._foot, pen)
        number = f"Page {self.page} of {self._total}"
        self.write(LEFT + WIDTH - self.width(number, pen), 286, number, pen)

    def need(self, height: float) -> None:
        """Turn the page unless ``height`` fits on what is left of it."""
        if height > self.left:
            self.turn()

    def bookmark(self, title: str, depth: int) -> None:
        """Set a bookmark here; ``depth`` is 1 for a chapter, 2 within one."""
        self.pdf.start_section(title, level=depth - 1)

    def link(self, x: float, y: float, width: float, height: float, page: int) -> None:
        """Make an area lead to a page."""
        self.pdf.link(x, y, width, height, self.pdf.add_link(page=page))

    # Words

    def width(self, text: str, pen: Pen) -> float:
        """Return how wide a text is."""
        key = (pen.weight, text)
        if key not in self._widths:
            self.pdf.set_font(_FAMILY, pen.weight, 10)
            self._widths[key] = self.pdf.get_string_width(text) / 10
        return self._widths[key] * pen.size

    def write(self, x: float, y: float, text: str, pen: Pen) -> None:
        """Write a text on one line; ``y`` is its baseline."""
        self.pdf.set_font(_FAMILY, pen.weight, pen.size)
        self.pdf.set_text_color(pen.grey)
        self.pdf.text(x, y, text)

    def refuse_unprintable(self, texts: Iterable[str]) -> None:
        """Refuse characters that the typeface lacks.

        Raises:
            UnprintableError: with the character and the text it stands in.
        """
        font = self.pdf.fonts[_FAMILY.lower()]
        assert isinstance(font, TTFFont)  # added above
        known = font.cmap
        for text in texts:
            for character in text:
                if ord(character) not in known and not character.isspace():
                    raise UnprintableError(
                        f'the typeface of the PDF has no "{character}" (U+{ord(character):04X}), which '
                        "stands "
                        f'in "{text}"; write it otherwise, or print the book with --html'
                    )

    # Lines and shapes

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: int = 255,
        pen: float = 0.2,
        line: int = 0,
        round_by: float = 0.0,
    ) -> None:
        """Draw a box; ``fill`` and ``line`` are greys, ``pen`` 0 draws no line."""
        self.pdf.set_fill_color(fill)
        self.pdf.set_draw_color(line)
        self.pdf.set_line_width(pen)
        style = "DF" if pen else "F"
        self.pdf.rect(x, y, width, height, style, round_corners=bool(round_by), corner_radius=round_by)

    def rule(self, x1: float, y1: float, x2: float, y2: float, *, pen: float = 0.2, grey: int = 0) -> None:
        """Draw a straight line."""
        self.pdf.set_draw_color(grey)
        self.pdf.set_line_width(pen)
        self.pdf.line(x1, y1, x2, y2)

    def tip(self, points: list[tuple[float, float]]) -> None:
        """Draw a filled tip of an arrow."""
        self.pdf.set_fill_color(0)
        self.pdf.polygon(points, style="F")

    def shape(self, level: LevelName, x: float, y: float, size: float) -> None:
        """Draw the shape of an urgency in a square of ``size``, its corner at x and y."""
        self.pdf.image(BytesIO(_drawing(level)), x, y, size, size)

    def output(self) -> bytes:
        """Finish the last page, and return all as a PDF file."""
        self._foot_of_page()
        return bytes(self.pdf.output())

    def close(self) -> None:
        """Give the font files back; the library would keep them open."""
        for font in self.pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()


@cache
def _drawing(level: LevelName) -> bytes:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}">{SHAPES[level]}</svg>'.encode()
    )
