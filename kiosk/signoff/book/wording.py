"""Content as words of the book: statements with their sources, urgencies, times, answers.

Words about medicine come from the content file alone; here they are only put beside each other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Protocol

from kiosk.content.entry import NO, NONE, NOT_SURE, YES, Entry, LevelName
from kiosk.content.model import Content
from kiosk.content.outline import sources
from kiosk.content.wizard import Choice, Gate, Problem, Question, Sign, Time
from kiosk.signoff.book.numbering import Numbering
from kiosk.signoff.book.pages import Mark, Said
from kiosk.triage.steps import Kind, Option, Step
from kiosk.triage.urgency import Level

LEVELS: tuple[LevelName, ...] = tuple(level.id for level in Level)
"""The five urgencies, calmest first."""
UNSURE = "not sure"
"""How the book writes the answer "not sure" where there is no room for the kiosk's words."""


class _Told(Protocol):
    @property
    def text(self) -> str: ...


class Wording:
    """Puts one content file into words."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.wizard = content.wizard
        self.numbering = Numbering(content)

    def said(self, entry: Entry, text: str, lead: str = "") -> Said:
        """Return ``text`` with the sources of ``entry`` and its number where it is to be confirmed."""
        return Said(text, sources(entry), self.numbering.of(entry), lead)

    def told(self, entries: Iterable[_Told], lead: str = "") -> tuple[Said, ...]:
        """Return the words of statements as they are, each with its short form."""
        found: list[Said] = []
        for entry in entries:
            if isinstance(entry, Entry):
                found += [self.said(entry, entry.text, lead), *short(entry)]
        return tuple(found)

    def filled(self, entries: Iterable[_Told]) -> tuple[Said, ...]:
        """Return the words of statements with the clinic's details filled in, as patients read them."""
        fill = self.content.clinic.fill
        found: list[Said] = []
        for entry in entries:
            if isinstance(entry, Entry):
                found += [self.said(entry, fill(entry.text)), *short(entry, fill)]
        return tuple(found)

    def mark(self, level: LevelName) -> Mark:
        """Return an urgency with the word that patients read beside its shape."""
        return Mark(level, getattr(self.content.outcomes, level).word)

    def answer(self, option: Option) -> str:
        """Return an answer in the words on its screen."""
        match option.entry:
            case Choice(text=words) | Problem(text=words) | Time(text=words):
                return words
            case Sign(text=words) if option.id not in (YES, NO, NOT_SURE):
                return words
        fixed = {NOT_SURE: self.wizard.unsure, NONE: self.wizard.none, YES: self.wizard.yes}
        return fixed.get(option.id, self.wizard.no).text

    def label(self, step: Step) -> str:
        """Return what a screen is called, as in the list of answers that a patient sees."""
        match step.entry:
            case Gate(label=label) | Question(label=label):
                return label
            case Sign(text=sign):
                return f"Check: {sign}"
        return (self.wizard.times if step.kind is Kind.WHEN else self.wizard.problems).label

    def days(self, chosen: Collection[str]) -> str:
        """Return a set of times as days: ``day 0 to 7, or 43 and later, or not sure when``."""
        times = self.wizard.times.choices
        if len(chosen) == len(times) + 1:
            return "any time"
        runs: list[list[Time]] = []
        for before, time in zip((None, *times), times, strict=False):
            if time.id not in chosen:
                continue
            if before is not None and before.id in chosen:
                runs[-1].append(time)
            else:
                runs.append([time])
        parts = [_from_to(run[0].from_day, run[-1].to_day) for run in runs]
        words = "day " + ", or ".join(parts) if parts else ""
        if NOT_SURE in chosen:
            words += (", or " if words else "") + f"{UNSURE} when"
        return words

    def columns(self) -> tuple[str, ...]:
        """Return the times as heads of narrow columns: ``0``, ``1-2``, ``366+``, ``not sure``."""
        days = [_narrow(time) for time in self.wizard.times.choices]
        return (*days, UNSURE)


def _from_to(first: int, last: int | None) -> str:
    if last is None:
        return f"{first} and later"
    return str(first) if first == last else f"{first} to {last}"


def _narrow(time: Time) -> str:
    if time.to_day is None:
        return f"{time.from_day}+"
    return str(time.from_day) if time.from_day == time.to_day else f"{time.from_day}\N{EN DASH}{time.to_day}"


def short(entry: Entry, fill: Callable[[str], str] = str) -> tuple[Said, ...]:
    """Return the same in fewer words, as phones read it from the code; nothing where there is none."""
    words: str | None = getattr(entry, "short", None)
    return (Said(fill(words), lead="For phones"),) if words else ()
