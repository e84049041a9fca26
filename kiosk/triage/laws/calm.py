"""P7, P8 and P9: what may be called normal, what must be, and what never."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kiosk.content.entry import NOT_SURE
from kiosk.content.leaflet import Topic
from kiosk.content.problems import TreePath
from kiosk.content.wizard import Choice, Problem
from kiosk.triage.answers import Answers
from kiosk.triage.laws.ground import DOCTOR, View
from kiosk.triage.laws.naming import Named, example_of, named_by
from kiosk.triage.laws.report import Failure, Proved
from kiosk.triage.laws.showing import asked_nobody
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.telling import answer, outcome, shortened, to_the_end, with_example
from kiosk.triage.laws.ways import first_way
from kiosk.triage.laws.yardstick import STAYS, WARNINGS, WHOLE_LEG, WINDOWS, Window
from kiosk.triage.steps import Option
from kiosk.triage.urgency import Level

EXPECTED = int(Level.EXPECTED)
_Marks = dict[tuple[int, int], int]
"""Answers by screen and position, with the least that each must lead to."""


def p7(ground: Survey, covered: int) -> Proved:
    """Nothing is called normal beside a doubt, a possible clot, or a time when it should be gone."""
    failures: dict[str, Failure] = {}
    for view in ground.views():
        if view.start == EXPECTED:
            for place in range(len(view.screens)):
                failure = _false_calm(ground, view, place)
                if failure is not None:
                    failures.setdefault(failure.where, failure)
    late = [found for problem in ground.wizard.problems.choices if (found := _calm_too_long(ground, problem))]
    return Proved("P7", covered, "ways with one problem", (*failures.values(), *late))


def _false_calm(ground: Survey, view: View, place: int) -> Failure | None:
    """Find a way to `expected` on which this question is in doubt or puts a clot in question."""
    step = view.screens[place].step
    marks = {
        (place, i): DOCTOR
        for i, option in enumerate(step.options)
        if option.level is Level.EXPECTED
        and (option.clot or (option.id == NOT_SURE and step.reach > Level.EXPECTED))
    }
    picked = _way_with(view, marks, EXPECTED) if marks else None
    if picked is None:
        return None
    option = next(one for one in step.options if one.id == picked[step.id])
    example = ground.behind_danger(view, picked)
    rests_on = "puts a clot in question" if option.clot else "is a doubt"
    wrong = f'{to_the_end(ground.content, example)}, but "{answer(ground.content, option)}" {rests_on}'
    path = (*ground.answer_path(step.id, option), "floor")
    return Failure("P7", step.id, path, wrong, "give this answer a graver floor", example)


def _calm_too_long(ground: Survey, problem: Problem) -> Failure | None:
    """Find a day on which it is still called normal, after the last that its page calls ordinary."""
    topic = next((topic for topic in ground.content.topics if topic.id == problem.topic), None)
    if topic is None or STAYS & set(problem.source):
        return None
    last = max(span.outer_days for span in topic.lasts)
    for day in (last + 1, *(day for day in ground.days(problem) if day > last + 1)):
        if (picked := _calm_way(ground.on(problem, day))) is not None:
            example = ground.behind_danger(ground.on(problem, day), picked)
            return _too_late(ground, problem, topic, example, last)
    return None


def _too_late(ground: Survey, problem: Problem, topic: Topic, example: Answers, last: int) -> Failure:
    wrong = (
        f"{to_the_end(ground.content, example)}, "
        f'but the page "{shortened(topic.title)}" calls it ordinary up to day {last} at most'
    )
    path: TreePath = ground.problem_paths[problem.id]
    path = (*path, "later", 0, "after_days") if problem.later else path
    right = f"let a later floor raise it, with after_days {last} or less"
    return Failure("P7", problem.id, path, wrong, right, example)


def p8(ground: Survey) -> Proved:
    """What the leaflet calls normal is called normal, on each day that it says so."""
    covered = 0
    failures: dict[str, Failure] = {}
    for window in WINDOWS:
        problems = [each for each in ground.wizard.problems.choices if set(window.claims) & set(each.source)]
        if not problems:
            where = window.claims[0].lower()
            claims = " or ".join(window.claims)
            wrong = f"no problem names {claims}, so nobody is told that {window.what} can be normal"
            right = "name the claim as the source of the problem that it is about"
            path = ("wizard", "problems", "choices")
            example = asked_nobody(ground, window.claims)
            if example is not None and int(ground.level(example)) == EXPECTED:
                example = None  # it is called normal all the same; only the source is missing
            wrong = with_example(ground.content, wrong, example)
            failures[where] = Failure("P8", where, path, wrong, right, example)
        for problem in problems:
            views = [ground.on(problem, day) for day in ground.days(problem) if day <= window.last_day]
            covered += len(views)
            for failure in _not_normal(ground, problem, window, views):
                failures.setdefault(failure.where, failure)
    return Proved("P8", covered, "stretches of days that the leaflet speaks of", tuple(failures.values()))


def _not_normal(ground: Survey, problem: Problem, window: Window, views: list[View]) -> Iterator[Failure]:
    named = ", ".join(name for name in window.claims if name in problem.source)
    for view in views:
        if _calm_way(view) is None:
            example = ground.calmest(view)
            wrong = (
                f"{to_the_end(ground.content, example)} at the least, "
                f"but the leaflet ({named}) calls {window.what} normal {_until(window)}"
            )
            right = "let benign answers about it end in expected on these days"
            yield Failure("P8", problem.id, ground.problem_paths[problem.id], wrong, right, example)
            return
    for view in views:
        for place, screen in enumerate(view.screens):
            for i, option in enumerate(screen.step.options):
                if ground.asks(view, place) and _is_benign(option, window):
                    marks = {(place, i): DOCTOR}
                    if _way_with(view, marks, EXPECTED) is None:
                        yield _not_benign(ground, view, place, option, window)


def _is_benign(option: Option, window: Window) -> bool:
    return isinstance(option.entry, Choice) and bool(set(window.claims) & set(option.entry.source))


def _not_benign(ground: Survey, view: View, place: int, option: Option, window: Window) -> Failure:
    mark = {(place, view.screens[place].step.options.index(option)): DOCTOR}
    example = ground.behind_danger(view, _way_with(view, mark, DOCTOR) or {})
    wrong = (
        f'{to_the_end(ground.content, example)}, but "{answer(ground.content, option)}" is what the leaflet '
        f"({', '.join(set(window.claims) & set(named_by(option.entry)))}) calls normal {_until(window)}"
    )
    question = view.screens[place].id
    path = (*ground.answer_path(question, option), "floor")
    return Failure("P8", question, path, wrong, "write floor: expected, or name another source", example)


def _until(window: Window) -> str:
    return "for ever" if window.last_day > 3650 else f"up to day {window.last_day}"


def p9(ground: Survey, named: Iterable[Named]) -> Proved:
    """What the leaflet warns of is never calm."""
    failures: dict[str, Failure] = {}
    covered = 0
    found: set[str] = set()
    for each in named:
        warned = each.names & WARNINGS.keys()
        if not warned:
            continue
        covered += 1
        found |= warned
        if each.where not in failures and each.level < (least := max(WARNINGS[name] for name in warned)):
            failure = _calm_warning(ground, each, least, absolute=bool(warned & set(WHOLE_LEG)))
            if failure is not None:
                failures[each.where] = failure
    for name in WARNINGS:
        if name not in found:
            example = asked_nobody(ground, (name,))
            wrong = f"no answer that can be given names {name}, so nobody with it is caught"
            wrong = with_example(ground.content, wrong, example)
            right = "name the claim as the source of the answer that speaks of it"
            is_absolute = name in WHOLE_LEG
            path: TreePath = ("wizard", "questions")
            failures[name] = Failure("P9", name.lower(), path, wrong, right, example, absolute=is_absolute)
    return Proved("P9", covered, "answers on some day that the leaflet warns of", tuple(failures.values()))


def _calm_warning(ground: Survey, each: Named, least: Level, *, absolute: bool) -> Failure | None:
    """Return where a way with this answer ends calmer than the leaflet allows; None where others raise it."""
    example = example_of(ground, each, int(least) - 1)
    if example is None:
        return None
    wrong = (
        f'{to_the_end(ground.content, example)}, but "{answer(ground.content, each.option)}" must be '
        f"at least {outcome(ground.content, least)} ({', '.join(sorted(each.names & WARNINGS.keys()))})"
    )
    path = (*each.path, "floor")
    return Failure("P9", each.where, path, wrong, f"write floor: {least.id}", example, absolute=absolute)


def _calm_way(view: View) -> dict[str, str] | None:
    if view.start > EXPECTED or int(Level.of(view.problem.floor)) > EXPECTED:
        return None
    return first_way(view, lambda memory, _, __: memory, lambda level, _: level == EXPECTED, EXPECTED)


def _way_with(view: View, marks: _Marks, ceiling: int) -> dict[str, str] | None:
    """Return a way with a marked answer that ends no graver than ``ceiling``."""
    if view.start > ceiling:
        return None
    fold: Callable[[int, int, int], int] = lambda memory, q, a: max(memory, marks.get((q, a), 0))  # noqa: E731
    return first_way(view, fold, lambda _, memory: memory > 0, ceiling)
