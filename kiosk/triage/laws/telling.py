"""A way in words, as somebody would tell it: what was said on each screen, and where it ended.

The words are those of the file; danger signs that were denied are left out. Nothing is decided here.
"""

from __future__ import annotations

from kiosk.content.entry import NONE, NOT_SURE
from kiosk.content.model import Content
from kiosk.content.problems import printable
from kiosk.content.wizard import Choice, Problem, Sign, Time
from kiosk.triage.answers import Answer, Answers
from kiosk.triage.flow import Asked, replay
from kiosk.triage.steps import Kind, Option
from kiosk.triage.urgency import Level

LONGEST = 60
"""How much of an answer is told; enough to know it by."""


def outcome(content: Content, level: Level) -> str:
    """Return the heading of a level between quotes, as a patient reads it."""
    return f'"{printable(content.clinic.fill(getattr(content.outcomes, level.id).heading))}"'


def way(content: Content, answers: Answers) -> str:
    """Return a way in words: ``A bruise -> day 20 -> Size of the bruise: No. It is the same ...``.

    Raises:
        AnswerError: answers that cannot be taken.
    """
    asked = replay(content.wizard, answers).asked
    told = [told for each in asked if (told := _screen(content, each, answers[each.step.id]))]
    return " -> ".join(told) or "No danger sign"


def to_the_end(content: Content, answers: Answers) -> str:
    """Return a way in words with the outcome it ends in.

    Raises:
        AnswerError: answers that cannot be taken.
    """
    level = replay(content.wizard, answers).level
    return f"{way(content, answers)} -> ends in {outcome(content, level)}"


def with_example(content: Content, wrong: str, answers: Answers | None) -> str:
    """Return what is wrong with the way that shows it, where there is one.

    Raises:
        AnswerError: answers that cannot be taken.
    """
    return wrong if answers is None else f"{wrong}: {to_the_end(content, answers)}"


def answer(content: Content, option: Option) -> str:
    """Return one answer in the words of the file."""
    match option.entry:
        case Sign(text=words) | Choice(text=words) | Problem(text=words) | Time(text=words):
            return shortened(words)
    if option.id == NOT_SURE:
        return shortened(content.wizard.unsure.text)
    plates = {"yes": content.wizard.yes, "no": content.wizard.no, NONE: content.wizard.none}
    return shortened(plates[option.id].text) if option.id in plates else option.id


def shortened(words: str) -> str:
    """Return the words, cut at a space where they are long."""
    if len(words) <= LONGEST:
        return printable(words)
    return printable(words[:LONGEST].rsplit(" ", 1)[0].rstrip(".,")) + " ..."


def _screen(content: Content, each: Asked, given: Answer) -> str:
    words = " and ".join(answer(content, option) for option in each.picked)
    match each.step.kind:
        case Kind.GATE:
            label = getattr(each.step.entry, "label", "")
            return "" if each.picked[0].id == NONE else f"{label}: {words}"
        case Kind.CHECK:
            return f"{shortened(getattr(each.step.entry, 'check', ''))} {words}"
        case Kind.PROBLEMS:
            return words
        case Kind.WHEN:
            label = content.wizard.times.label
            return f"day {given}" if isinstance(given, int) else f"{label}: {words}"
    return f"{getattr(each.step.entry, 'label', each.step.id)}: {words}"
