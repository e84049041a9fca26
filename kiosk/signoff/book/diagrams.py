"""The wizard as diagrams: a ladder of danger signs, and for each problem a chart of its floors over time.

Which floor an answer has on a day, and what it opens, is asked of triage; nothing is decided here.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.entry import NOT_SURE, LevelName
from kiosk.content.wizard import Choice, Problem, Question, Unsure
from kiosk.signoff.book.pages import Chart, Floors, Ladder, Part, Said, Stage
from kiosk.signoff.book.wording import LEVELS, UNSURE, Wording
from kiosk.triage.flow import is_due
from kiosk.triage.steps import Option, day_of, question_step, time_option
from kiosk.triage.urgency import FOREVER, Level, highest


def ladder(wording: Wording) -> Ladder:
    """Return the danger signs as a ladder."""
    wizard = wording.wizard
    unsure, yes, no, none = (plate.text for plate in (wizard.unsure, wizard.yes, wizard.no, wizard.none))
    stages = (
        Stage(
            gate.label,
            gate.ask,
            tuple(sign.text for sign in gate.signs),
            f'one sign or several; or "{unsure}", and then at any check "{yes}" or again "{unsure}"',
            wording.mark(gate.floor),
            f'"{none}"; or "{unsure}", and then "{no}" at every check',
        )
        for gate in wizard.gates
    )
    return Ladder(tuple(stages), wizard.problems.ask)


def chart(wording: Wording, problem: Problem) -> Chart:
    """Return the chart of one problem with every question that it can lead to."""
    own = Part("", problem.text, (_by_itself(wording, problem),))
    parts = (own, *(_part(wording, problem, question) for question in questions_of(wording, problem)))
    levels = {level for part in parts for row in part.rows for level in row.levels if level}
    words = tuple(wording.mark(level) for level in LEVELS if level in levels)
    return Chart(problem.text, wording.columns(), parts, words)


def questions_of(wording: Wording, problem: Problem) -> tuple[Question, ...]:
    """Return every question that a problem can lead to, in the order in which they may come."""
    by_id = {question.id: question for question in wording.wizard.questions}
    found: dict[str, Question] = {}
    waiting = list(problem.questions)
    while waiting:
        question = by_id[waiting.pop(0)]
        if question.id not in found:
            found[question.id] = question
            waiting[:0] = dict.fromkeys(name for answer in _entries(question) for name in answer.leads)
    if any(answer.clot for question in found.values() for answer in _entries(question)):
        found[wording.wizard.risk.id] = wording.wizard.risk
    return tuple(found.values())


def _entries(question: Question) -> tuple[Choice | Unsure, ...]:
    return (*question.choices, question.unsure)


def _times(wording: Wording) -> Iterator[tuple[str, int]]:
    """Yield every answer to "when", with the days it stands for."""
    for time in wording.wizard.times.choices:
        yield time.id, day_of(wording.wizard, time.id)
    yield NOT_SURE, FOREVER


def _by_itself(wording: Wording, problem: Problem) -> Floors:
    levels = tuple(
        highest([Level.of(problem.floor), time_option(answer, None, day, (problem,)).level]).id
        for answer, day in _times(wording)
    )
    return Floors(wording.said(problem, "The problem by itself"), levels)


def _part(wording: Wording, problem: Problem, question: Question) -> Part:
    days = [day for _, day in _times(wording)]
    steps = [question_step(question, day) for day in days]
    asked = [is_due(question, day) for day in days]
    rows = []
    for n, option in enumerate(steps[0].options):
        levels = (step.options[n].level.id if due else None for step, due in zip(steps, asked, strict=True))
        rows.append(_row(wording, option, tuple(levels)))
    return Part(question.label, question.ask, tuple(rows), _asked_when(problem, question))


def _row(wording: Wording, option: Option, levels: tuple[LevelName | None, ...]) -> Floors:
    labels = {question.id: question.label for question in wording.wizard.questions}
    opened = [labels[name] for name in option.leads]
    if option.clot:
        opened.append(wording.wizard.risk.label)
    text = wording.answer(option)
    said = wording.said(option.entry, text) if option.entry else Said(text)
    return Floors(said, levels, ", ".join(opened))


def _asked_when(problem: Problem, question: Question) -> str:
    parts = []
    if question.after_days is not None:
        parts.append(f"from day {question.after_days + 1} on, or {UNSURE} when")
    if question.id not in problem.questions:
        parts.append("after an answer above that opens it")
    return f"asked only {', and '.join(parts)}" if parts else ""
