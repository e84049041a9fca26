"""Runs the worked cases of a file: these answers must lead to this level or to something more urgent.

A case is a doctor's own example, written in the file beside what it tests. The level is a floor: an outcome
above it is no fault. Screens of danger signs that a case does not name are answered with "none of these".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.entry import NONE
from kiosk.content.model import Content
from kiosk.content.problems import Finding, TreePath, did_you_mean, quoted
from kiosk.content.review import Case
from kiosk.triage.answers import Answers
from kiosk.triage.laws.telling import outcome, to_the_end
from kiosk.triage.picking import AnswerError
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import decide, question_ids

LONGEST = 300
"""How much of what is wrong with an answer is told; a large wizard offers thousands in its place."""


@dataclass(frozen=True)
class Worked:
    """One case that was run: the level it led to (None where it cannot be), and what is wrong."""

    case: Case
    level: Level | None
    finding: Finding | None = None

    @property
    def holds(self) -> bool:
        """Return whether the outcome is at least what the case expects."""
        return self.finding is None


def run(content: Content) -> tuple[Worked, ...]:
    """Run all cases of a file, in its order."""
    return tuple(_worked(content, i, case) for i, case in enumerate(content.cases))


def findings(worked: tuple[Worked, ...]) -> Iterator[Finding]:
    """Yield what is wrong with the cases."""
    yield from (each.finding for each in worked if each.finding is not None)


def answers_of(content: Content, case: Case) -> Answers:
    """Return the answers of a case, danger signs that it does not name answered with none."""
    return Answers({**{gate.id: NONE for gate in content.wizard.gates}, **case.answers})


def _worked(content: Content, i: int, case: Case) -> Worked:
    answers = answers_of(content, case)
    least = Level.of(case.least)
    known = question_ids(content.wizard)
    if stranger := next((question for question in case.answers if question not in known), None):
        wrong = f"the case {quoted(case.title)} answers the question {quoted(stranger)}, which is not there"
        right = did_you_mean(stranger, known) or "leave it out, or name a question that is there"
        return Worked(case, None, Finding(("cases", i, "answers", stranger), wrong, right))
    try:
        level = decide(content.wizard, answers).level
    except AnswerError as error:
        question = str(error).split(":", 1)[0]
        path: TreePath = ("cases", i, "answers", *([question] if question in case.answers else []))
        wrong = f"these answers of the case {quoted(case.title)} cannot be taken"
        return Worked(case, None, Finding(path, wrong, _cut(str(error))))
    if level >= least:
        return Worked(case, level)
    wrong = (
        f"the case {quoted(case.title)} is too calm: {to_the_end(content, answers)}, but must be at least "
        f"{outcome(content, least)}"
    )
    right = f"put the wizard right, or write least: {level.id} if a clinician agrees"
    return Worked(case, level, Finding(("cases", i, "least"), wrong, right))


def _cut(message: str) -> str:
    return message if len(message) <= LONGEST else message[:LONGEST].rsplit(" ", 1)[0] + " ..."
