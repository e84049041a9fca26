"""How long the fourteen laws take: on the shipped content, and on a wizard a hundred times as large.

The large one is the shipped wizard a hundred times over, each time with ids of its own: 1,200 problems and
1,500 questions. What is measured is the proving; reading the file is another matter.
"""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from kiosk.content.model import Content
from kiosk.content.reader import read
from kiosk.content.wizard import Choice, Problem, Question, Unsure
from kiosk.triage.laws import prove
from tests.benchmark.table import Aim, Row, exponent

SHIPPED = Path(__file__).resolve().parents[2] / "content.yaml"
AIMS = {1: 1.0, 10: None, 100: 10.0}
"""How many times as large, and the seconds allowed."""


def rows(runs: int) -> list[Row]:
    """Return a row for each size, the best of ``runs``, and one for how the time grows."""
    content = read(SHIPPED)
    found: list[Row] = []
    for times, allowed in AIMS.items():
        large = enlarged(content, times)
        seconds = min(_seconds(large) for _ in range(max(1, runs if times == 1 else min(runs, 3))))
        ways = prove(large).ways if times == 1 else None
        note = f"{len(large.wizard.problems.choices):,} problems" + (f", {ways.one:,} ways" if ways else "")
        aim = Aim(allowed) if allowed else None
        found.append(Row("laws", f"14 laws, content x{times}", seconds, "s", aim=aim, note=note))
    grows = exponent(list(AIMS), [row.value or 0.0 for row in found])
    return [*found, Row("laws", "growth with the content", grows, aim=Aim(1.3), note="1 is linear")]


def enlarged(content: Content, times: int) -> Content:
    """Return ``content`` with its problems and questions so many times over, each with ids of its own."""
    wizard = content.wizard
    problems = wizard.problems.model_copy(
        update={"choices": tuple(_problem(each, n) for n in range(times) for each in wizard.problems.choices)}
    )
    questions = tuple(_question(each, n) for n in range(times) for each in wizard.questions)
    return content.model_copy(
        update={"wizard": wizard.model_copy(update={"problems": problems, "questions": questions})}
    )


def _seconds(content: Content) -> float:
    begin = perf_counter()
    assert prove(content).holds
    return perf_counter() - begin


def _problem(problem: Problem, n: int) -> Problem:
    return problem.model_copy(
        update={"id": f"{problem.id}_{n}", "questions": tuple(f"{id_}_{n}" for id_ in problem.questions)}
    )


def _question(question: Question, n: int) -> Question:
    return question.model_copy(
        update={
            "id": f"{question.id}_{n}",
            "choices": tuple(_leading(each, n) for each in question.choices),
            "unsure": _leading(question.unsure, n),
        }
    )


def _leading(answer: Choice | Unsure, n: int) -> Choice | Unsure:
    return answer.model_copy(update={"leads": tuple(f"{id_}_{n}" for id_ in answer.leads)})


if __name__ == "__main__":
    from tests.benchmark.table import printed

    print(printed(rows(5)))
