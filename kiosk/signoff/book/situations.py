"""Every distinct situation in words, grouped by outcome, with the number of paths that each line stands for.

All lines together stand for every path that `kiosk.triage.paths` counts, none left out and none twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from kiosk.content.entry import NONE, NOT_SURE
from kiosk.content.wizard import Gate, Problem
from kiosk.signoff.book.merging import Conditions, Told, merged
from kiosk.signoff.book.pages import Band, Chapter, Paragraph, Row, Said, Table
from kiosk.signoff.book.wording import Wording
from kiosk.triage import paths
from kiosk.triage.answers import Answers
from kiosk.triage.steps import PROBLEMS, WHEN, Step, every_step
from kiosk.triage.urgency import Level

MOST_WAYS: Final = 100_000
"""More ways than this through one problem are no book that anybody can sign."""


class TooManyWaysError(Exception):
    """A problem has so many ways to an outcome that no table of them can be read."""


@dataclass(frozen=True)
class Situation:
    """One line of the table: what is there, when, and what is answered; ``answers`` are (screen, words).

    ``ways`` counts as `paths.all_ways` does: the danger signs once by themselves, each problem once behind
    them. ``paths`` counts every way through from the first screen to the outcome.
    """

    level: Level
    what: str
    when: str
    answers: tuple[tuple[str, str], ...]
    ways: int
    paths: int


@dataclass(frozen=True)
class Situations:
    """All lines, gravest first, and how many paths there are."""

    lines: tuple[Situation, ...]
    count: paths.Count


def situations(wording: Wording) -> Situations:
    """Return every situation that one problem, or a danger sign, can make.

    Raises:
        TooManyWaysError: the ways through a problem are more than MOST_WAYS.
    """
    danger = list(paths.danger_ways(wording.wizard))
    passed = sum(not way.ended for way in danger)
    lines = list(_in_danger(wording, danger))
    behind = 0
    for problem in wording.wizard.problems.choices:
        found = list(_behind(wording, problem, passed))
        behind += sum(line.ways for line in found)
        lines += found
    count = paths.Count(len(danger) - passed, passed, behind)
    return Situations(tuple(sorted(lines, key=lambda line: -line.level)), count)


def _in_danger(wording: Wording, ways: list[paths.Way]) -> Iterator[Situation]:
    """Yield, for each screen of danger signs, the ways that end at its signs and those at its checks."""
    gates = {gate.id: gate for gate in wording.wizard.gates}
    found: Counter[tuple[str, bool, Level]] = Counter()
    for way in ways:
        if way.ended:
            last = [screen for screen in way.answers if screen in gates][-1]
            found[last, way.answers[last] == NOT_SURE, way.level] += 1
    unsure, yes = wording.wizard.unsure.text, wording.wizard.yes.text
    for gate, doubted, level in sorted(found, key=lambda key: list(gates).index(key[0])):
        words = f'"{unsure}", then "{yes}" or "{unsure}" at a check' if doubted else "one sign, or several"
        number = found[gate, doubted, level]
        asked = ((gates[gate].ask, words),)
        yield Situation(level, gates[gate].label, "any time", asked, number, number)


def _behind(wording: Wording, problem: Problem, passed: int) -> Iterator[Situation]:
    steps = every_step(wording.wizard, (problem,))
    ways = list(islice(paths.problem_ways(wording.wizard, problem.id), MOST_WAYS + 1))
    if len(ways) > MOST_WAYS:
        raise TooManyWaysError(
            f'the problem "{problem.text}" has more than {MOST_WAYS:,} ways to an outcome, too many for a '
            "book; "
            "let it ask fewer questions, such as 3"
        )
    for line in merged(Told(dict(way.answers), way.level) for way in ways):
        when = frozenset(str(given) for given in line.conditions.get(WHEN, ()))
        words = wording.days(when) if when else "any time"
        answers = tuple(_answers(wording, steps, line.conditions))
        yield Situation(line.level, problem.text, words, answers, line.ways, line.ways * passed)


def _answers(wording: Wording, steps: dict[str, Step], conditions: Conditions) -> Iterator[tuple[str, str]]:
    for screen, accepted in conditions.items():
        if screen not in (WHEN, PROBLEMS):
            options = (option for option in steps[screen].options if option.id in accepted)
            yield (
                wording.label(steps[screen]),
                " or ".join(f'"{wording.answer(option)}"' for option in options),
            )


def answers_in_words(wording: Wording, answers: Answers) -> tuple[Said, ...]:
    """Return answers with the label of each question; "none of these" to danger signs is left out."""
    steps = every_step(wording.wizard)
    said = []
    for screen, given in answers.items():
        step = steps.get(screen)
        if step is None or (isinstance(step.entry, Gate) and given == NONE):
            continue
        options = {option.id: option for option in step.options}
        ids = given if isinstance(given, tuple) else (given,)
        words = [wording.answer(options[one]) if one in options else f"day {one}" for one in map(_id, ids)]
        said.append(Said("; ".join(words), lead=wording.label(step)))
    return tuple(said)


def _id(given: str | int) -> str:
    return str(given)


def all_situations(table: Situations, wording: Wording) -> Chapter:
    """Return the table of every situation, gravest outcome first."""
    count = table.count
    rows: list[Row | Band] = []
    for level in reversed(Level):
        lines = [line for line in table.lines if line.level is level]
        number = sum(line.paths for line in lines)
        rows.append(Band((wording.mark(level.id), Said(f"{len(lines)} lines, {number:,} paths"))))
        rows += [_row(line) for line in lines]
    total = sum(line.paths for line in table.lines)
    rows.append(Band((Said(f"{len(table.lines)} lines, {total:,} paths", lead="All together", strong=True),)))
    lines_and_paths = (
        "Each line stands for all the paths that it describes, and each path falls into exactly one line. "
        "What "
        "a line does not name makes no difference to it. Answers in quotation marks are the words on the "
        "screen."
    )
    counted = (
        "Paths are all ways from the first screen to an outcome with one problem chosen: "
        f"{count.ended} end at a danger sign; {count.passed} ways lead past the danger signs, and "
        f"{count.behind:,} go on from there ({count.ended} + {count.passed} x {count.behind:,} = "
        f"{count.raw:,}). With several "
        "problems the gravest outcome of all counts, so they add nothing new."
    )
    head = ("What is there", "When", "What is answered", "Paths")
    return Chapter(
        "situations",
        "Every situation, by outcome",
        (
            Paragraph(Said(lines_and_paths)),
            Paragraph(Said(counted)),
            Table(head, tuple(rows), (0.24, 0.17, 0.51, 0.08)),
        ),
    )


def _row(line: Situation) -> Row:
    answers = tuple(Said(words, lead=label) for label, words in line.answers) or (Said("any answers"),)
    return Row(((Said(line.what),), (Said(line.when),), answers, (Said(f"{line.paths:,}"),)))
