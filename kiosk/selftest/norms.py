"""The norms: what is demanded of every screen, in which unit, and which published norms each one answers.

Numbers are the house's, which satisfy all the published ones at once. How each is measured stands in the
other files of this room; here is only what it has to come to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

HALF_A_PIXEL: Final = 0.5
"""A layout rounds to whole pixels."""


@dataclass(frozen=True)
class Norm:
    """One demand. Without ``least`` and ``most`` it is one that each thing either meets or does not.

    ``slack`` is what may be missing for how it is measured. ``clauses`` are the published norms it answers.
    """

    id: str
    what: str
    unit: str = ""
    least: float | None = None
    most: float | None = None
    slack: float = 0.0
    clauses: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        """Return whether each thing either meets it or does not, without a number."""
        return self.least is None and self.most is None

    @property
    def demand(self) -> str:
        """Return what is demanded, in words."""
        if self.least is not None and self.most is not None:
            return f"{self.least:g} to {self.most:g} {self.unit}".strip()
        if self.least is not None:
            return f"at least {self.least:g} {self.unit}".strip()
        return "every one" if self.most is None else f"at most {self.most:g} {self.unit}".strip()

    def holds(self, value: float, slack: float = 0.0) -> bool:
        """Return whether a number is as demanded; ``slack`` comes on top of the norm's own."""
        free = self.slack + slack
        above = self.least is None or value >= self.least - free
        return above and (self.most is None or value <= self.most + free)


TARGETS: Final = ("WCAG 2.5.8", "WCAG 2.5.5", "VVSG 7.2-I", "Windows", "Android", "Apple", "NN/g")
STEPS: Final = {1: (3.9, 4.2), 2: (5.2, 5.6), 3: (6.8, 7.1), 4: (8.8, 9.0)}
"""The height of a capital letter at each text size, and the most that VVSG 7.1-G has for it, in mm."""

_CAPITALS = tuple(
    Norm(
        f"capital_{step}",
        f"Smallest capital letter, text size {step}",
        "mm",
        least,
        most,
        slack=0.1,
        clauses=("VVSG 7.1-G", "EN 301 549 5.1.4", "Section 508 402.4"),
    )
    for step, (least, most) in STEPS.items()
)

NORMS: Final = (
    Norm("target", "Things to touch, smaller side", "mm", 12.7, clauses=TARGETS),
    Norm("choice", "Main choices, height", "mm", 20.0, clauses=("Motor-impairment study",)),
    Norm("gap", "Gap between things to touch", "mm", 3.0, clauses=("VVSG 7.2-I", "Android")),
    Norm("edge", "Words, pictures and things to touch clear of the edge"),
    *_CAPITALS,
    Norm("enlarged", "Largest text by smallest", "x", 2.0, clauses=("WCAG 1.4.4",)),
    Norm("whole", "Texts whole: not cut, not torn, in their card", clauses=("WCAG 1.4.4", "WCAG 1.4.12")),
    Norm("apart", "Texts with nothing painted over them", clauses=("WCAG 1.4.4", "WCAG 1.4.12")),
    Norm("reached", "Screens without scrolling sideways, all in reach", clauses=("WCAG 1.4.10",)),
    Norm("line", "Characters in the longest line", most=80, clauses=("WCAG 1.4.8",)),
    Norm("leading", "Distance of lines by size of letters", "x", 1.2, clauses=("WCAG 1.4.8",)),
    Norm("ink_light", "Text colours, light theme", ":1", 10, 21, clauses=("VVSG 7.1-C",)),
    Norm("ink_dark", "Text colours, dark theme", ":1", 7, 21, clauses=("WCAG 1.4.6",)),
    Norm("ink_strict", "Text colours, black and white", ":1", 21, slack=0.005, clauses=("VVSG 7.1-D",)),
    Norm("words", "Words on buttons, bands and marks", ":1", 7, clauses=("WCAG 1.4.3", "WCAG 1.4.6")),
    Norm("marks", "Borders, bars, shapes and focus colour", ":1", 3, clauses=("WCAG 1.4.11",)),
    Norm("painted", "Words as painted", ":1", 7, clauses=("WCAG 1.4.3", "WCAG 1.4.6")),
    Norm("edges", "Borders of buttons, and signs, as painted", ":1", 3, clauses=("WCAG 1.4.11",)),
    Norm("named", "Things to touch with a name, a role and an action", clauses=("WCAG 4.1.2", "WCAG 1.1.1")),
    Norm("headed", "Screens with a heading that is told as one", clauses=("WCAG 1.3.1",)),
    Norm("heard", "Texts that a screen reader is told", clauses=("WCAG 1.1.1", "WCAG 4.1.2")),
    Norm("keys", "Actions reached by keys alone", clauses=("WCAG 2.1.1", "WCAG 2.1.2", "WCAG 2.4.3")),
    Norm("keys_words", "Texts brought into sight by keys alone", clauses=("WCAG 2.1.1",)),
    Norm("switches", "Actions reached by two switches alone", clauses=("WCAG 2.1.1", "VVSG 7.2-H")),
    Norm("switches_words", "Texts brought into sight by two switches alone", clauses=("WCAG 2.1.1",)),
    Norm("ring", "Focus ring, width", "px", 3, clauses=("WCAG 2.4.7", "WCAG 2.4.11", "WCAG 2.4.13")),
    Norm("ring_seen", "Focus ring as painted", ":1", 3, clauses=("WCAG 2.4.11", "WCAG 2.4.13")),
    Norm("waits", "Time before the warning", "s", 120, 300, clauses=("VVSG idle time", "WCAG 2.2.1")),
    Norm("warns", "Warning before all is cleared", "s", 20, 45, clauses=("WCAG 2.2.1", "VVSG idle time")),
    Norm("extends", "Times that more time is given", least=10, clauses=("WCAG 2.2.1", "Section 508 407.5")),
    Norm("dead", "Nothing taken after a screen change", "s", 0.5, clauses=("EN 301 549 5.8",)),
    Norm("reset", "Settings and answers gone after a visit", clauses=("EN 301 549 5.1.3.11",)),
    Norm("grade", "School grade of the hardest screen", most=6, clauses=("WCAG 3.1.5",)),
    Norm("smog", "SMOG grade of the hardest screen", most=9, clauses=("WCAG 3.1.5",)),
    Norm("sentence", "Words in the longest sentence", most=15, clauses=("PEMAT",)),
)
"""Every norm that can be measured by the program itself, in the order in which they are told."""

BY_ID: Final = {norm.id: norm for norm in NORMS}
