"""P3, P4, P5, P6 and P13: laws that compare two ways which differ in one thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kiosk.content.entry import NONE
from kiosk.content.wizard import Problem
from kiosk.triage.laws.ground import DOCTOR, View
from kiosk.triage.laws.pairs import Visitor, calmer
from kiosk.triage.laws.report import Failure, Proved, Ways
from kiosk.triage.laws.showing import with_answer
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.telling import answer, outcome, to_the_end, with_example
from kiosk.triage.steps import Option, Step, day_of
from kiosk.triage.urgency import FOREVER, Level

_MOST_EXAMINED = 40
"""In how many views a doubt that may calm is looked into, for the shortest example."""


def p3(ground: Survey) -> Proved:
    """Not sure is never calmer than any answer in its place.

    Where "not sure" has at least the floor, the clot and the leads of an answer, whatever stands open beside
    that answer stands open beside "not sure" too, so it cannot end calmer. Only where it has less are the two
    gone through side by side. At the danger signs doubt opens each sign by itself, and doubt that stays is a
    yes; of the time it is reckoned as longer than any.
    """
    compared = 0
    doubtful: dict[str, Failure] = {}
    for question, views in _asked_in(ground).items():
        for view, place in views[:_MOST_EXAMINED] if question in doubtful else views:
            options = view.screens[place].step.options
            compared += len(options) - 1
            for choice in range(len(options) - 1):
                if _stands_for(view, place, choice):
                    continue
                failure = _doubt_that_calms(ground, view, place, choice)
                if failure is not None and _shorter(failure, doubtful.get(question)):
                    doubtful[question] = failure
    return Proved("P3", compared, "answers with doubt in their place", tuple(doubtful.values()))


def _asked_in(ground: Survey) -> dict[str, list[tuple[View, int]]]:
    found: dict[str, list[tuple[View, int]]] = {}
    for view in ground.views():
        if view.start < DOCTOR:
            for place, screen in enumerate(view.screens):
                found.setdefault(screen.id, []).append((view, place))
    return found


def _stands_for(view: View, place: int, choice: int) -> bool:
    """Return whether doubt has all that the choice has."""
    branches = view.screens[place].branches
    level, clot, leads = branches[choice]
    doubt_level, doubt_clot, doubt_leads = branches[-1]
    return doubt_level >= level and doubt_clot >= clot and set(doubt_leads) >= set(leads)


def _doubt_that_calms(ground: Survey, view: View, place: int, choice: int) -> Failure | None:
    doubt = len(view.screens[place].branches) - 1
    found = calmer(Visitor(view, place, doubt), Visitor(view, place, choice))
    if found is None:
        return None
    mine, theirs = (ground.behind_danger(view, picked) for picked in found)
    question = view.screens[place].id
    needed = ground.level(theirs)
    options = (view.option(place, doubt), view.option(place, choice))
    path = (*ground.paths[question], "unsure")
    right = "give doubt the floor, the clot and the leads of the gravest answer"
    if options[0].level < options[1].level:
        path = (*path, "floor")
        right = f"write floor: {needed.id}; doubt never calms"
    wrong = (
        f'{to_the_end(ground.content, mine)}, but "{answer(ground.content, options[0])}" must be at least '
        f'{outcome(ground.content, needed)}, as "{answer(ground.content, options[1])}" is'
    )
    return Failure("P3", question, path, wrong, right, mine)


def p4(ground: Survey) -> Proved:
    """A risk factor never calms, and is asked for only where a clot is in question.

    That it is asked for nowhere else is the engine's doing, since no answer can open it by its name.
    """
    risk = ground.wizard.risk
    failures: dict[str, Failure] = {}
    if risk.after_days is not None:
        wrong = f"risks are asked for only after day {risk.after_days}, but a clot can come on any day"
        example = with_answer(ground, risk.id, 0)
        wrong = with_example(ground.content, wrong, example)
        path = ("wizard", "risk", "after_days")
        failures[""] = Failure("P4", risk.id, path, wrong, "take this line away", example)
    compared = 0
    without = next((i for i, choice in enumerate(risk.choices) if choice.id == NONE), None)
    for view in ground.views() if without is not None else ():
        if view.start >= DOCTOR:
            continue
        levels = [level for level, _, _ in view.screens[view.risk].branches]
        compared += len(levels) - 1
        for choice, level in enumerate(levels):
            if without is not None and level < levels[without]:
                failure = _risk_that_calms(ground, view, choice, without)
                if failure is not None and _shorter(failure, failures.get(str(choice))):
                    failures[str(choice)] = failure
    return Proved("P4", compared, "risk factors beside none", tuple(failures.values()))


def _risk_that_calms(ground: Survey, view: View, choice: int, without: int) -> Failure | None:
    found = calmer(Visitor(view, view.risk, choice), Visitor(view, view.risk, without))
    if found is None:
        return None
    mine, theirs = (ground.behind_danger(view, picked) for picked in found)
    options = (view.option(view.risk, choice), view.option(view.risk, without))
    wrong = (
        f"{to_the_end(ground.content, mine)}, but with "
        f'"{answer(ground.content, options[1])}" in {outcome(ground.content, ground.level(theirs))}'
    )
    path = (*ground.answer_path(ground.wizard.risk.id, options[0]), "floor")
    right = f"write a floor no less than that of {options[1].id}"
    return Failure("P4", ground.wizard.risk.id, path, wrong, right, mine)


def p5(ground: Survey) -> Proved:
    """Later is never calmer.

    Where each floor on the later day is at least that on the earlier, and each question asked then is still
    asked, the later outcome cannot be calmer. Where not, the two days are gone through side by side.
    """
    compared = 0
    failures: dict[str, Failure] = {}
    for problem in ground.wizard.problems.choices:
        for earlier, later, path in _days(ground, problem):
            compared += 1
            if later.start >= DOCTOR or _keeps_up(earlier, later):
                continue
            found = calmer(Visitor(later), Visitor(earlier))
            if found is None:
                continue
            mine, theirs = (
                ground.behind_danger(view, picked)
                for view, picked in zip((later, earlier), found, strict=True)
            )
            wrong = (
                f"{to_the_end(ground.content, mine)}, but on day {earlier.day} in "
                f"{outcome(ground.content, ground.level(theirs))}"
            )
            failure = Failure("P5", problem.id, path, wrong, "put the times in rising order", mine)
            if _shorter(failure, failures.get(problem.id)):
                failures[problem.id] = failure
    return Proved("P5", compared, "steps from one time to the next", tuple(failures.values()))


def _days(ground: Survey, problem: Problem) -> Iterator[tuple[View, View, tuple[str | int, ...]]]:
    """Yield each stretch of days with the next, and each time that can be touched with the next."""
    if int(Level.of(problem.floor)) >= DOCTOR:
        return
    path = ground.problem_paths[problem.id]
    for earlier, later in pairwise(ground.days(problem)):
        yield ground.on(problem, earlier), ground.on(problem, later), path
    times = [day_of(ground.wizard, time.id) for time in ground.wizard.times.choices]
    for i, (earlier, later) in enumerate(pairwise([*times, FOREVER])):
        if later < earlier:
            views = [ground.at(problem, day) for day in (earlier, later)]
            yield views[0], views[1], ("wizard", "times", "choices", i + 1, "to_day")


def _keeps_up(earlier: View, later: View) -> bool:
    steps: dict[str, Step] = {screen.id: screen.step for screen in later.screens}
    return later.start >= earlier.start and all(
        screen.id in steps and _graver(screen.step.options, steps[screen.id].options)
        for screen in earlier.screens
    )


def _graver(earlier: tuple[Option, ...], later: tuple[Option, ...]) -> bool:
    return all(then.level >= now.level for now, then in zip(earlier, later, strict=True))


def p6(ways: Ways) -> Proved:
    """Several problems are as urgent as the gravest of them, in any order.

    With several, what stands open is what stands open for any one of them, since each question has one
    answer; so the gravest floor is the gravest of the single ones. Picks are sorted as the file has them.
    """
    return Proved("P6", ways.several or 0, f"ways with {ways.together} problems")


def p13(ways: Ways) -> Proved:
    """Going back and answering otherwise is as if said at once.

    Nothing is kept but the answers by question id, and each outcome is worked out from them afresh; what is
    not asked for is not read.
    """
    return Proved("P13", ways.one, "ways with one problem")


def _shorter(failure: Failure, than: Failure | None) -> bool:
    return than is None or len(failure.example or ()) < len(than.example or ())
