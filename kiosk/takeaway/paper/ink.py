"""What can be drawn on paper: words, lines, boxes and pictures, each knowing its place in millimetres."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Literal, Protocol, Self

from fpdf import FPDF

from kiosk.takeaway.paper.drawings import spelled_out
from kiosk.takeaway.paper.letters import Letters, Pen

Side = Literal["L", "C", "R"]


class Ink(Protocol):
    """Something to draw."""

    def moved(self, x: float, y: float) -> Self:
        """Return it at another place."""
        ...

    def draw(self, pdf: FPDF, letters: Letters) -> None:
        """Draw it on the page that stands."""
        ...


@dataclass(frozen=True)
class Words:
    """One line of words in a field of ``width``; ``side`` is where in it they stand."""

    x: float
    y: float
    width: float
    text: str
    pen: Pen
    rtl: bool = False
    side: Side = "L"

    def moved(self, x: float, y: float) -> Words:
        """Return it at another place."""
        return replace(self, x=self.x + x, y=self.y + y)

    def draw(self, pdf: FPDF, letters: Letters) -> None:
        """Write the line."""
        text = letters.use(pdf, self.text, self.pen, rtl=self.rtl)
        pdf.set_text_color(255 if self.pen.white else 0)
        pdf.set_xy(self.x, self.y)
        pdf.cell(self.width, self.pen.line, text, align=self.side)


@dataclass(frozen=True)
class Line:
    """A straight line, ``pen`` mm thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    pen: float = 0.25

    def moved(self, x: float, y: float) -> Line:
        """Return it at another place."""
        return replace(self, x1=self.x1 + x, y1=self.y1 + y, x2=self.x2 + x, y2=self.y2 + y)

    def draw(self, pdf: FPDF, letters: Letters) -> None:  # noqa: ARG002 - a line has no letters
        """Draw the line."""
        pdf.set_draw_color(0)
        pdf.set_line_width(self.pen)
        pdf.line(self.x1, self.y1, self.x2, self.y2)


@dataclass(frozen=True)
class Box:
    """A box with a border of ``pen`` mm inside its edges; ``black`` fills it."""

    x: float
    y: float
    width: float
    height: float
    pen: float = 0.3
    black: bool = False
    radius: float = 0.0

    def moved(self, x: float, y: float) -> Box:
        """Return it at another place."""
        return replace(self, x=self.x + x, y=self.y + y)

    def draw(self, pdf: FPDF, letters: Letters) -> None:  # noqa: ARG002 - a box has no letters
        """Draw the box."""
        pdf.set_draw_color(0)
        pdf.set_fill_color(0)
        pdf.set_line_width(self.pen)
        half = self.pen / 2
        pdf.rect(
            self.x + half,
            self.y + half,
            self.width - self.pen,
            self.height - self.pen,
            "DF" if self.black else "D",
            round_corners=self.radius > 0,
            corner_radius=self.radius,
        )


@dataclass(frozen=True)
class Picture:
    """A drawing (SVG) in a square, and what it shows in words."""

    x: float
    y: float
    side: float
    svg: bytes
    alt: str = ""

    def moved(self, x: float, y: float) -> Picture:
        """Return it at another place."""
        return replace(self, x=self.x + x, y=self.y + y)

    def draw(self, pdf: FPDF, letters: Letters) -> None:  # noqa: ARG002 - a picture has no letters
        """Draw the picture; what reaches beyond its square is cut off, as on the screen."""
        with pdf.rect_clip(self.x, self.y, self.side, self.side):
            pdf.image(
                BytesIO(spelled_out(self.svg)),
                *(self.x, self.y, self.side, self.side),
                keep_aspect_ratio=True,
                alt_text=self.alt or None,
            )


def moved(ink: Iterable[Ink], x: float, y: float) -> tuple[Ink, ...]:
    """Return ink at another place."""
    return tuple(each.moved(x, y) for each in ink)
