"""Ways that show what a file lacks: the shortest to a level, past a question, or by somebody nobody asks.

For failures that are about no single way. Each answer here is an example only; what it is an example of is
decided by the law that asks for it. Where the wizard is too entangled to look for one, there is none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from kiosk.content.claims import same_part
from kiosk.content.entry import Entry
from kiosk.content.outline import sources
from kiosk.content.wizard import Problem
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.laws.ground import DOCTOR, TangledError, View
from kiosk.triage.laws.naming import named_by
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.ways import first_way
from kiosk.triage.steps import RISK, WHEN, day_of
from kiosk.triage.urgency import Level

_MOST_TRIED = 60
"""How many problems are tried for the shortest example; a large wizard has thousands."""


def shortest_to(survey: Survey, level: Level) -> Answers | None:
    """Return the fewest answers that end at exactly this level; None where none do."""
    for gate in survey.wizard.gates:
        if Level.of(gate.floor) is level:
            before = survey.before(gate.id)
            return before.with_answer(gate.id, (gate.signs[0].id,))
    return _shortest(_to(survey, int(level)))


def asked_nobody(survey: Survey, names: Collection[str]) -> Answers | None:
    """Return the way of somebody with what no answer names, about a problem that it belongs to.

    It ends as calm as any. ``names`` are claims and red flags; what belongs together is what one part of the
    leaflet speaks of, or one topic's page.
    """
    found = []
    try:
        for problem in _belonging(survey, frozenset(names))[:_MOST_TRIED]:
            example = survey.calmest(survey.on(problem, 0))
            found.append((survey.level(example), len(example), example))
    except TangledError:
        return None
    return min(found, key=lambda each: each[:2])[2] if found else None


def about(survey: Survey, problem: Problem, when: int | str) -> Answers | None:
    """Return the fewest answers about a problem that end as calm as any; ``when`` as in `with_answer`."""
    day = day_of(survey.wizard, when)
    return _shortest(_said(survey, survey.calmest(survey.at(problem, day)), when) for _ in range(1))


def with_answer(survey: Survey, question: str, answer: int, when: int | str | None = None) -> Answers | None:
    """Return the fewest answers with this one among them; None where it can never be given.

    ``when`` is a day, or the id of a time; None takes any.
    """
    return _shortest(_with(survey, question, answer, when))


def _shortest(found: Iterator[Answers]) -> Answers | None:
    try:
        return min(found, key=len, default=None)
    except TangledError:
        return None


def _to(survey: Survey, level: int) -> Iterator[Answers]:
    for problem in survey.wizard.problems.choices[:_MOST_TRIED]:
        if int(Level.of(problem.floor)) >= DOCTOR:
            if int(Level.of(problem.floor)) == level:
                yield survey.behind_danger(survey.on(problem, 0), {})
            continue
        for view in (survey.on(problem, day) for day in survey.days(problem)):
            picked = None
            if view.start <= level:
                picked = first_way(view, lambda memory, _, __: memory, lambda end, _: end == level, level)
            if picked is not None:
                yield survey.behind_danger(view, picked)
                break


def _with(survey: Survey, question: str, answer: int, when: int | str | None) -> Iterator[Answers]:
    for problem in survey.wizard.problems.choices:
        if int(Level.of(problem.floor)) >= DOCTOR or question not in (*survey.order(problem), RISK):
            continue
        days = survey.days(problem) if when is None else (day_of(survey.wizard, when),)
        for view in (survey.at(problem, day) for day in days):
            picked = _picking(view, question, answer) if view.start < DOCTOR else None
            if picked is not None:
                yield _said(survey, survey.behind_danger(view, picked), when)
                break


def _said(survey: Survey, answers: Answers, when: int | str | None) -> Answers:
    """Return the same answers with the time said in another way that means as many days."""
    if when is None or WHEN not in answers:
        return answers
    said = Answers({**answers, WHEN: when})
    return said.only(replay(survey.wizard, said).questions)


def _picking(view: View, question: str, answer: int) -> dict[str, str] | None:
    place = next((i for i, screen in enumerate(view.screens) if screen.id == question), None)
    if place is None:
        return None
    here = (place, answer)
    return first_way(view, lambda met, *given: int(met or given == here), lambda _, met: bool(met))


def _belonging(survey: Survey, names: frozenset[str]) -> list[Problem]:
    """Return the problems that what is named belongs to; all of them where nothing says so."""
    problems = survey.wizard.problems.choices
    part = frozenset(claim for name in names for claim in same_part(name))
    for wanted in (names, part):
        if found := [each for each in problems if wanted & {*named_by(each), *_normally(each)}]:
            return found
    pages = {topic.id for topic in survey.content.topics if names & _said_on(_statements(topic))}
    return [each for each in problems if each.topic in pages] or list(problems)


def _normally(problem: Problem) -> tuple[str, ...]:
    return sources(problem.normal) if problem.normal else ()


def _statements(topic: Entry) -> Iterator[Entry]:
    for value in topic.__dict__.values():
        if isinstance(value, tuple):
            yield from (each for each in value if isinstance(each, Entry))


def _said_on(statements: Iterable[Entry]) -> frozenset[str]:
    return frozenset(name for statement in statements for name in sources(statement))
