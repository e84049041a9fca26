"""Where asking stops too soon: a problem that asks nothing, a danger not asked for, a lead only doubt has.

Beside the fourteen laws: each of them can hold on a file from which a lead has been lost, as long as another
problem still asks for the danger. What this is held against is the file itself, page against questions.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.entry import Statement
from kiosk.content.leaflet import Topic
from kiosk.content.problems import Finding, TreePath
from kiosk.content.wizard import Problem, Question
from kiosk.triage.laws.ground import DOCTOR
from kiosk.triage.laws.naming import Named, answers_named, example_of, signs_named
from kiosk.triage.laws.report import Failure, Proved
from kiosk.triage.laws.showing import with_answer
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.telling import outcome, shortened, to_the_end, with_example
from kiosk.triage.laws.yardstick import SIGNS, WHOLE_LEG
from kiosk.triage.urgency import Level


def leads(survey: Survey) -> Proved:
    """Every problem leads to its questions, and every question to those that it needs.

    Raises:
        TangledError: the questions are too entangled to be gone through.
    """
    failures = (*_asks_nothing(survey), *_emergencies(survey), *_doubt_alone(survey))
    covered = len(survey.wizard.problems.choices) + len(survey.wizard.questions)
    return Proved("leads", covered, "problems and questions", failures)


def never_asked(survey: Survey) -> Iterator[Finding]:
    """Yield the questions that are opened but never put to anybody: no lead to them ever matters.

    Raises:
        TangledError: the questions are too entangled to be gone through.
    """
    asked = {
        screen.id
        for view in survey.views()
        if view.start < DOCTOR
        for place, screen in enumerate(view.screens)
        if survey.asks(view, place)
    }
    for question in survey.wizard.questions:
        if question.id not in asked:
            wrong = "is never asked, for no answer to it could raise what is reached"
            right = 'let an answer be graver, or give it a "note", or take the question away'
            yield Finding((*survey.paths[question.id], "id"), wrong, right)


def _asks_nothing(survey: Survey) -> Iterator[Failure]:
    """A problem that can be called normal asks at least one question on every day."""
    for problem in survey.wizard.problems.choices:
        for view in (survey.on(problem, day) for day in survey.days(problem)):
            calm = max(view.start, int(Level.of(problem.floor))) == int(Level.EXPECTED)
            if calm and not view.roots:
                example = survey.behind_danger(view, {})
                wrong = f"{to_the_end(survey.content, example)}, and not one question is asked about it"
                path = (*survey.problem_paths[problem.id], "questions")
                right = 'write the ids of its questions, such as "questions: [bruise_growing]"'
                yield Failure("leads", problem.id, path, wrong, right, example)
                break


def _emergencies(survey: Survey) -> Iterator[Failure]:
    """What a page calls an emergency is asked of everybody first, or with each problem of that page."""
    asked_first = {name for sign in signs_named(survey) for name in sign.names}
    named: dict[str, list[Named]] = {}
    for each in answers_named(survey):
        if each.view is not None:
            named.setdefault(each.view.problem.id, []).append(each)
    for topic in survey.content.topics:
        for problem in survey.wizard.problems.choices:
            if problem.topic == topic.id:
                yield from _not_asked(survey, topic, problem, named[problem.id], asked_first)


def _not_asked(
    survey: Survey, topic: Topic, problem: Problem, named: list[Named], asked_first: set[str]
) -> Iterator[Failure]:
    grave = {name for each in named if each.level >= Level.DOCTOR_TODAY for name in each.names}
    for statement in topic.emergency:
        flags = _flags(statement)
        if flags & {*SIGNS, *WHOLE_LEG}:
            continue  # everybody must be asked for it first, and P10 sees to that
        if flags and not flags & (asked_first | grave):
            nearest = max((each for each in named if flags & each.names), key=_gravity, default=None)
            example = survey.calmest(survey.on(problem, 0))
            path: TreePath = (*survey.problem_paths[problem.id], "questions")
            if nearest is not None:
                example = example_of(survey, nearest, DOCTOR) or example
                path = nearest.path
            wrong = (
                f"{to_the_end(survey.content, example)}, and nothing here asks for "
                f'"{shortened(statement.text)}" ({", ".join(sorted(flags))}), which the page '
                f'"{shortened(topic.title)}" calls an emergency'
            )
            least = outcome(survey.content, Level.DOCTOR_TODAY)
            right = f"lead on to a question about it, with an answer of at least {least}"
            yield Failure("leads", problem.id, path, wrong, right, example)
            return


def _flags(statement: Statement) -> frozenset[str]:
    return frozenset(name for name in statement.source if name.startswith(("R", "L")))


def _gravity(named: Named) -> tuple[int, bool]:
    """The answer to a question comes before the problem as a whole: there a lead can be put."""
    return int(named.level), named.mark != (-1, -1)


def _doubt_alone(survey: Survey) -> Iterator[Failure]:
    """Whatever doubt opens, some answer that is sure opens too: who is sure is asked no less."""
    for question in survey.wizard.questions:
        here = survey.paths[question.id]
        opened = {lead for choice in question.choices for lead in choice.leads}
        missing = [lead for lead in question.unsure.leads if lead not in opened]
        if missing:
            ask = survey.questions[missing[0]].ask
            wrong = f'doubt leads on to "{shortened(ask)}", but no answer does'
            yield _sure(survey, question, here, wrong, f"add leads: [{missing[0]}] to the gravest answer")
        if question.unsure.clot and not any(choice.clot for choice in question.choices):
            wrong = "doubt asks on about risks, but no answer does"
            yield _sure(survey, question, here, wrong, "add clot: true to the gravest answer")


def _sure(survey: Survey, question: Question, here: TreePath, wrong: str, right: str) -> Failure:
    gravest = max(range(len(question.choices)), key=lambda i: Level.of(question.choices[i].floor))
    example = with_answer(survey, question.id, gravest)
    wrong = with_example(survey.content, wrong, example)
    return Failure("leads", question.id, (*here, "choices", gravest), wrong, right, example)
