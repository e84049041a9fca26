"""P12: each threshold on the days around it, by the day itself and by the time that is touched for it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.problems import TreePath
from kiosk.content.wizard import Choice, Problem, Question, Time, Unsure
from kiosk.triage.answers import Answers
from kiosk.triage.flow import is_due
from kiosk.triage.laws.ground import Ground, answers
from kiosk.triage.laws.report import Failure, Proved
from kiosk.triage.laws.showing import about, with_answer
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.telling import shortened, with_example
from kiosk.triage.steps import RISK, day_of
from kiosk.triage.urgency import Level, floor_on, highest

_Staged = Problem | Choice | Unsure


def p12(ground: Survey) -> Proved:
    """Each threshold holds from the day after it, by the day and by the time touched.

    On the days n-1, n and n+1 the floor is the one written for that day, and the time that holds the day is
    reckoned with the same.
    """
    failures: dict[tuple[str, TreePath], Failure] = {}
    covered = 0
    for where, path, entry in _staged(ground):
        for i, stage in enumerate(entry.later):
            here = (*path, "later", i, "after_days")
            for day in around(stage.after_days):
                covered += 1
                if (where, here) not in failures and (found := _not_as_written(ground, entry, day)):
                    example = _with_entry(ground, path, entry, found[1])
                    wrong = with_example(ground.content, found[0], example)
                    right = "let each later floor be graver, and end a time on this day"
                    failures[where, here] = Failure("P12", where, here, wrong, right, example)
    for question in (*ground.wizard.questions, ground.wizard.risk):
        if question.after_days is not None:
            here = (*ground.paths[question.id], "after_days")
            for day in around(question.after_days):
                covered += 1
                if time := _not_asked_as_written(ground, question, day):
                    example = with_answer(ground, question.id, 0, time.id) or with_answer(
                        ground, question.id, 0, day
                    )
                    wrong = with_example(ground.content, _asked_wrongly(ground, question, day, time), example)
                    failures[question.id, here] = Failure(
                        "P12", question.id, here, wrong, "end a time on this day", example
                    )
    return Proved("P12", covered, "days around thresholds", tuple(failures.values()))


def around(threshold: int) -> range:
    """Return the days n-1, n and n+1, as far as there are such days."""
    return range(max(threshold - 1, 0), threshold + 2)


def _staged(ground: Ground) -> Iterator[tuple[str, TreePath, _Staged]]:
    for problem in ground.wizard.problems.choices:
        yield problem.id, ground.problem_paths[problem.id], problem
    for question in (*ground.wizard.questions, ground.wizard.risk):
        for i, answer in enumerate(answers(question)):
            which: TreePath = ("unsure",) if answer is question.unsure else ("choices", i)
            yield question.id, (*ground.paths[question.id], *which), answer


def written(entry: _Staged, day: int) -> Level:
    """Return the floor that the file writes for ``day``: that of the last stage begun, read in its order."""
    begun = [Level.of(stage.floor) for stage in entry.later if day > stage.after_days]
    return begun[-1] if begun else Level.of(entry.floor)


def _with_entry(ground: Survey, path: TreePath, entry: _Staged, when: int | str) -> Answers | None:
    """Return the way of somebody with this problem or answer at that time."""
    if isinstance(entry, Problem):
        return about(ground, entry, when)
    question = ground.wizard.risk if path[1] == RISK else ground.wizard.questions[int(path[2])]
    return with_answer(ground, question.id, answers(question).index(entry), when)


def _not_as_written(ground: Ground, entry: _Staged, day: int) -> tuple[str, int | str] | None:
    """Return what is wrong with the floor of a day, and the time that shows it; None where nothing is."""
    said = written(entry, day)
    real = highest([floor_on(day, entry.floor, entry.later)])
    if real is not said:
        return f"on day {day} {real.id} holds, but {said.id} is written for it", day
    if (time := time_of(ground, day)) is not None:
        touched = floor_on(day_of(ground.wizard, time.id), entry.floor, entry.later)
        if touched is not said:
            wrong = (
                f'on day {day} {said.id} is written, but "{shortened(time.text)}" is reckoned as '
                f"day {day_of(ground.wizard, time.id)} and gives {touched.id}"
            )
            return wrong, time.id
    return None


def _not_asked_as_written(ground: Ground, question: Question, day: int) -> Time | None:
    """Return the time that is reckoned otherwise than the day in it; None where none is."""
    time = time_of(ground, day)
    if time is None or is_due(question, day) is is_due(question, day_of(ground.wizard, time.id)):
        return None
    return time


def _asked_wrongly(ground: Ground, question: Question, day: int, time: Time) -> str:
    return (
        f'"{shortened(question.ask)}" is {"" if is_due(question, day) else "not "}asked on day {day}, but '
        f'"{shortened(time.text)}" is reckoned as day {day_of(ground.wizard, time.id)}'
    )


def time_of(ground: Ground, day: int) -> Time | None:
    """Return the time that holds a day, or None where none does."""
    return next(
        (
            time
            for time in ground.wizard.times.choices
            if time.from_day <= day and (time.to_day is None or day <= time.to_day)
        ),
        None,
    )
