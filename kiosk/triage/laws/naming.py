"""Every answer that somebody can give on some way, with the claims and red flags that it names.

What is never asked on any day is left out: an answer behind a door that stays shut catches nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.entry import Statement
from kiosk.content.problems import TreePath
from kiosk.content.wizard import Choice, Problem, Sign, Unsure
from kiosk.triage.answers import Answers
from kiosk.triage.laws.ground import DOCTOR, View
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.ways import first_way
from kiosk.triage.steps import Option, problems_step, time_option
from kiosk.triage.urgency import Level


@dataclass(frozen=True)
class Named:
    """One answer that can be given, and what it names.

    ``where`` is the id of its sign, problem or question, ``path`` its place. ``view`` is given for all but
    danger signs, which have a ``gate``; ``mark`` (screen and position there) for answers to questions.
    """

    names: frozenset[str]
    level: Level
    where: str
    path: TreePath
    option: Option
    view: View | None = None
    mark: tuple[int, int] = (-1, -1)
    gate: str = ""


def named_by(entry: object) -> tuple[str, ...]:
    """Return the sources of an entry and of its reason."""
    because: Statement | None = getattr(entry, "because", None)
    return (*getattr(entry, "source", ()), *(because.source if because else ()))


def answers_named(survey: Survey) -> Iterator[Named]:
    """Yield every answer that can be given: danger signs, problems, the time, and what questions take."""
    yield from signs_named(survey)
    options = {option.id: option for option in problems_step(survey.wizard).options}
    for problem in survey.wizard.problems.choices:
        path = survey.problem_paths[problem.id]
        first = survey.on(problem, 0)
        own = Level.of(problem.floor)
        yield Named(frozenset(named_by(problem)), own, problem.id, path, options[problem.id], first)
        if int(own) < DOCTOR:
            for day in survey.days(problem):
                yield from _late(problem, survey.on(problem, day), path, options[problem.id])
                yield from _asked_of(survey, survey.on(problem, day))


def _late(problem: Problem, view: View, path: TreePath, option: Option) -> Iterator[Named]:
    """Yield what time alone gives a problem on a day, where it gives anything."""
    time = time_option("", None, view.day, (problem,))
    if time.because:
        stage = next(i for i, each in enumerate(problem.later) if each.because is time.because[0])
        names = frozenset(time.because[0].source)
        yield Named(names, time.level, problem.id, (*path, "later", stage), option, view)


def signs_named(survey: Survey) -> Iterator[Named]:
    """Yield every danger sign."""
    for g, gate in enumerate(survey.wizard.gates):
        for s, sign in enumerate(gate.signs):
            names = frozenset(named_by(sign))
            path = ("wizard", "gates", g, "signs", s)
            option = Option(sign.id, Level.of(gate.floor), sign, because=(sign.because,))
            yield Named(names, option.level, sign.id, path, option, gate=gate.id)


def _asked_of(survey: Survey, view: View) -> Iterator[Named]:
    for place, screen in enumerate(view.screens):
        if not survey.asks(view, place):
            continue
        for i, option in enumerate(screen.step.options):
            if isinstance(option.entry, Choice | Unsure | Problem | Sign):
                later = (source for reason in option.because for source in reason.source)
                names = frozenset((*named_by(option.entry), *later))
                path = survey.answer_path(screen.id, option)
                yield Named(names, option.level, screen.id, path, option, view, (place, i))


def example_of(survey: Survey, named: Named, ceiling: int) -> Answers | None:
    """Return the fewest answers with this one among them that end at ``ceiling`` or below; None without."""
    if named.view is None:
        answers = survey.before(named.gate).with_answer(named.gate, (named.option.id,))
        return answers if int(survey.level(answers)) <= ceiling else None
    if named.view.start > ceiling:
        return None
    picked = first_way(
        named.view,
        lambda memory, screen, answer: memory or (screen, answer) == named.mark,
        lambda _, memory: bool(memory) or named.mark == (-1, -1),
        ceiling,
    )
    return None if picked is None else survey.behind_danger(named.view, picked)
