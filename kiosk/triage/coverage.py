"""What the worked cases of a file leave uncovered: problems, danger signs, levels; or there are none at all.

Cases are part of what makes a file safe, and they stand last in it: a file that was cut off loses them first,
and is sound in all else. Whether a case holds is cases.py's business.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.content.entry import NONE, NOT_SURE, YES
from kiosk.content.problems import TreePath
from kiosk.content.wizard import Gate, Problem, Sign
from kiosk.triage.answers import Answer, Answers
from kiosk.triage.cases import Worked
from kiosk.triage.laws.ground import DOCTOR
from kiosk.triage.laws.report import Failure, Proved
from kiosk.triage.laws.showing import shortest_to
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.telling import outcome, shortened
from kiosk.triage.laws.ways import first_way
from kiosk.triage.steps import PROBLEMS, check_id
from kiosk.triage.urgency import Level

CASES: Final[TreePath] = ("cases",)

_MOST_SHOWN: Final = 20
"""Problems for which a case to copy is worked out; whoever lacks more knows by then how one looks."""


def coverage(survey: Survey, worked: tuple[Worked, ...]) -> Proved:
    """Every problem, every danger sign and every level is covered by a case that demands what it can come to.

    A problem is covered by a case on it alone that demands the gravest outcome it can come to; a danger sign
    by one on it alone that demands the floor of its screen; a level by one that demands just that.

    Raises:
        TangledError: the questions are too entangled to be gone through.
    """
    return Proved("cases", len(worked), "worked cases", tuple(_uncovered(survey, worked)))


def _uncovered(survey: Survey, worked: tuple[Worked, ...]) -> Iterator[Failure]:
    if not worked:
        first = survey.wizard.problems.choices[0]
        example = _ending_at(survey, first, _gravest(survey, first))
        wrong = "the file ends without worked cases"
        again = f"put them back from a copy of it, or write them again, such as {_case(survey, example)}"
        yield Failure("cases", "cases", CASES, wrong, f"was it cut off? If so, {again}")
        return
    # One that does not hold demands all the same; that it is not met is told by itself.
    yield from _problems(survey, worked)
    yield from _signs(survey, worked)
    levels = {each.case.least for each in worked}
    for level in Level:
        if level.id not in levels and (way := shortest_to(survey, level)) is not None:
            wrong = f"no worked case expects {outcome(survey.content, level)}, nor anything as urgent as that"
            if any(Level.of(least) > level for least in levels):
                wrong = f"no worked case expects just {outcome(survey.content, level)}"
            yield Failure("cases", level.id, CASES, wrong, f"add one, such as {_case(survey, way)}")


def _problems(survey: Survey, worked: tuple[Worked, ...]) -> Iterator[Failure]:
    demanded: dict[str, Level] = {}
    for each in worked:
        alone = _alone(each.case.answers.get(PROBLEMS))
        if alone is not None and not _danger(survey, each.case.answers):
            demanded[alone] = max(Level.of(each.case.least), demanded.get(alone, Level.EXPECTED))
    shown = 0
    for problem in survey.wizard.problems.choices:
        level = _gravest(survey, problem)
        if demanded.get(problem.id, -1) < level:
            wrong = (
                f'no worked case on "{shortened(problem.text)}" alone expects '
                f"{outcome(survey.content, level)}, the gravest that it can come to"
            )
            right = f"write one with problems: {problem.id}, as shown for those before it"
            if shown < _MOST_SHOWN:
                right = f"add one, such as {_case(survey, _ending_at(survey, problem, level))}"
            shown += 1
            yield Failure("cases", problem.id, CASES, wrong, right)


def _signs(survey: Survey, worked: tuple[Worked, ...]) -> Iterator[Failure]:
    for gate in survey.wizard.gates:
        for sign in gate.signs:
            if not any(_demands(each, gate, sign) for each in worked):
                example = survey.before(gate.id).with_answer(gate.id, (sign.id,))
                wrong = (
                    f'no worked case on the danger sign "{shortened(sign.text)}" alone expects '
                    f"{outcome(survey.content, Level.of(gate.floor))}"
                )
                yield Failure("cases", sign.id, CASES, wrong, f"add one, such as {_case(survey, example)}")


def _demands(worked: Worked, gate: Gate, sign: Sign) -> bool:
    """Return whether a case is on this sign alone, on whichever screen it was when the case was written."""
    given = worked.case.answers
    named = sign.id in map(_alone, given.values()) or given.get(check_id(sign)) == YES
    return named and Level.of(worked.case.least) >= Level.of(gate.floor)


def _danger(survey: Survey, answers: Mapping[str, Answer]) -> bool:
    """Return whether a case is about a danger sign or a doubt about one, so that no problem is reached."""
    return any(answers.get(gate.id, NONE) != NONE for gate in survey.wizard.gates)


def _alone(answer: Answer | None) -> str | None:
    """Return the one id that an answer names; None for several."""
    if isinstance(answer, tuple):
        return answer[0] if len(answer) == 1 else None
    return answer if isinstance(answer, str) and answer not in (NONE, NOT_SURE) else None


def _gravest(survey: Survey, problem: Problem) -> Level:
    """Return the gravest that a problem can come to by itself."""
    if int(Level.of(problem.floor)) >= DOCTOR:
        return Level.of(problem.floor)
    views = (survey.on(problem, day) for day in survey.days(problem))
    return Level(max(end for view in views for end, _, _ in survey.tally(view).ends))


def _ending_at(survey: Survey, problem: Problem, level: Level) -> Answers:
    """Return the fewest answers about a problem that end at a level."""
    found = []
    for view in (survey.on(problem, day) for day in survey.days(problem)):
        picked = first_way(view, lambda memory, _, __: memory, lambda end, _: end == int(level))
        if picked is not None:
            found.append(survey.behind_danger(view, picked))
    return min(found, key=len, default=survey.behind_danger(survey.on(problem, 0), {}))


def _case(survey: Survey, answers: Answers) -> str:
    """Return a case on these answers as a line to copy; why it must be so is for the clinician to say."""
    gates = {gate.id for gate in survey.wizard.gates}
    said = {key: value for key, value in answers.items() if not (key in gates and value == NONE)}
    level = survey.level(answers)
    told = ", ".join(f"{key}: {_written(value)}" for key, value in said.items())
    title = json.dumps(_title(survey, answers), ensure_ascii=False)
    return f'- {{title: {title}, answers: {{{told}}}, least: {level.id}, reason: "Say why."}}'


def _title(survey: Survey, answers: Answers) -> str:
    wizard = survey.wizard
    named = _alone(answers.get(PROBLEMS))
    texts = [problem.text for problem in wizard.problems.choices if problem.id == named]
    texts += [sign.text for gate in wizard.gates for sign in gate.signs if answers.get(gate.id) == (sign.id,)]
    return shortened(texts[0]) if texts else "A case"


def _written(answer: Answer) -> str:
    if isinstance(answer, tuple):
        return _written(answer[0]) if len(answer) == 1 else f"[{', '.join(map(_written, answer))}]"
    return f'"{answer}"' if answer in ("yes", "no") else str(answer)
