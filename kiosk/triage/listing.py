"""All questions and answers with their ids and words, for somebody who writes answers by hand or by program.

Plain data, ready for JSON: strings, numbers, lists and dicts. Nothing is decided here, and nothing is asked.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.entry import NO, NONE, NOT_SURE, YES
from kiosk.content.wizard import Choice, Gate, Later, Problem, Question, Sign, Time, Unsure, Wizard
from kiosk.triage.steps import WHEN, Kind, Option, Step, check_id, every_step

Listed = dict[str, object]
"""What is said of one question or answer, by name."""


def listing(wizard: Wizard) -> list[Listed]:
    """Return every question of the wizard, with all its answers.

    Each has ``id``, ``kind``, ``words``, perhaps ``help``, ``give`` (the form of its answer) and ``answers``;
    where it is asked on later days only, ``after_days``. Each answer has ``id``, ``words``, perhaps ``hint``,
    and ``floor``, or for a time ``from_day`` and ``to_day``; ``later`` where time raises its floor, and
    ``opens`` where questions follow.
    """
    return [_question(wizard, step) for step in every_step(wizard, day=0).values()]


def _question(wizard: Wizard, step: Step) -> Listed:
    listed: Listed = {
        "id": step.id,
        "kind": step.kind.value,
        **_asked(wizard, step),
        "give": _form(wizard, step),
    }
    if isinstance(step.entry, Question) and step.entry.after_days is not None:
        listed["after_days"] = step.entry.after_days
    listed["answers"] = [_answer(wizard, step, option) for option in step.options]
    return listed


def _asked(wizard: Wizard, step: Step) -> Listed:
    """Return the words of a question, with the help that a visitor reads below them."""
    entry = step.entry or (wizard.times if step.kind is Kind.WHEN else wizard.problems)
    if isinstance(entry, Sign):
        return {"words": entry.check, "help": wizard.check_help}
    return {"words": entry.ask, "help": entry.help} if entry.help else {"words": entry.ask}


def _form(wizard: Wizard, step: Step) -> str:
    match step.kind:
        case Kind.GATE:
            return f'one id or a list of ids; "{NONE}" and "{NOT_SURE}" stand alone'
        case Kind.PROBLEMS:
            return f"one id or a list of up to {wizard.problems.at_most} ids"
        case Kind.WHEN:
            return "one id, or a whole number of days since the treatment"
    return "one id"


def _answer(wizard: Wizard, step: Step, option: Option) -> Listed:
    listed: Listed = {"id": option.id, "words": _words(wizard, step, option)}
    match option.entry:
        case Choice(hint=str(hint)) | Problem(hint=str(hint)):
            listed["hint"] = hint
    match option.entry:
        case Time() as time:
            return {**listed, "from_day": time.from_day, "to_day": time.to_day}
        case None if step.id == WHEN:
            return {**listed, "from_day": 0, "to_day": None}
        case Choice(later=later) | Unsure(later=later) | Problem(later=later) if later:
            return {
                **listed,
                "floor": option.level.id,
                "later": _later(later),
                **_opens(wizard, step, option),
            }
    return {**listed, "floor": option.level.id, **_opens(wizard, step, option)}


def _words(wizard: Wizard, step: Step, option: Option) -> str:
    if option.id == NOT_SURE:
        return wizard.unsure.text
    if step.kind is Kind.CHECK:
        return {YES: wizard.yes.text, NO: wizard.no.text}[option.id]
    match option.entry:
        case Sign(text=words) | Choice(text=words) | Problem(text=words) | Time(text=words):
            return words
    return wizard.none.text


def _later(stages: Iterable[Later]) -> list[Listed]:
    return [{"after_days": stage.after_days, "floor": stage.floor} for stage in stages]


def _opens(wizard: Wizard, step: Step, option: Option) -> Listed:
    opened = list(option.leads)
    if isinstance(option.entry, Problem):
        opened += option.entry.questions
    if option.clot:
        opened.append(wizard.risk.id)
    if isinstance(step.entry, Gate) and option.id == NOT_SURE:
        opened += [check_id(sign) for sign in step.entry.signs]
    return {"opens": opened} if opened else {}
