"""One screen as plain numbers: where a text is painted and what can be touched, in pixels. No Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Rect:
    """A rectangle in pixels of the window."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Return how wide it is, in pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return how high it is, in pixels."""
        return self.bottom - self.top

    def cut(self, other: Rect) -> Rect:
        """Return what is left of it inside another; without width or height where they do not meet."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Rect(
            left, top, max(left, min(self.right, other.right)), max(top, min(self.bottom, other.bottom))
        )

    def covers(self, other: Rect, slack: float = 1.0) -> bool:
        """Return whether another lies inside, but for ``slack`` pixels."""
        return (
            other.left >= self.left - slack
            and other.right <= self.right + slack
            and other.top >= self.top - slack
            and other.bottom <= self.bottom + slack
        )

    def gap(self, other: Rect) -> float:
        """Return the distance to another; negative where the two overlap."""
        across = max(other.left - self.right, self.left - other.right)
        down = max(other.top - self.bottom, self.top - other.bottom)
        if across > 0 and down > 0:
            return float((across**2 + down**2) ** 0.5)
        return max(across, down)


@dataclass(frozen=True)
class Pane:
    """The part of the window that something is seen through: the page, or a column that scrolls."""

    seen: Rect
    scrolls: bool = False


@dataclass(frozen=True)
class Words:
    """One text as painted. ``holder`` is the card or button around it; ``torn`` are words broken inside.

    ``capital`` is the height of a capital letter in pixels, ``line`` about how many characters stand in one
    line, and ``leading`` the distance of two lines by the size of the letters; 0 where there is one line.
    From the right, Qt counts the ``blank`` at the end of a line as painted; letters of such writing may reach
    ``beyond`` their line, since no text cuts them off.
    """

    text: str
    painted: Rect
    room: Rect
    pane: Pane
    holder: Rect | None
    cut_short: bool
    torn: tuple[str, ...]
    capital: float
    type: str
    line: float = 0.0
    leading: float = 0.0
    blank: float = 0.0
    beyond: float = 0.0


@dataclass(frozen=True)
class Target:
    """One thing to touch. ``type`` is its QML type; ``enabled`` says whether it can be touched just now."""

    name: str
    type: str
    rect: Rect
    pane: Pane
    enabled: bool = True


@dataclass(frozen=True)
class Drawn:
    """One picture or sign, as large as it is drawn; ``sign`` is a sign beside a word."""

    name: str
    rect: Rect
    pane: Pane
    sign: bool = False


@dataclass(frozen=True)
class Sheet:
    """One screen at one size: its texts, targets and pictures.

    ``scrolling`` says whether a column is longer than what is seen of it; ``sideways`` are the columns, by
    their type, that are wider.
    """

    name: str
    window: Rect
    px_per_mm: float
    words: tuple[Words, ...]
    targets: tuple[Target, ...]
    pictures: tuple[Drawn, ...]
    scrolling: bool
    sideways: tuple[str, ...]
