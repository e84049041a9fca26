"""P1 and P2: every way ends, soon enough; and nothing calms a danger sign."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.problems import TreePath
from kiosk.content.wizard import Gate
from kiosk.triage.answers import Answers
from kiosk.triage.laws import counting
from kiosk.triage.laws.ground import DOCTOR, View, answers
from kiosk.triage.laws.report import Failure, Proved
from kiosk.triage.laws.showing import about, with_answer
from kiosk.triage.laws.survey import Survey
from kiosk.triage.laws.telling import shortened, to_the_end, with_example
from kiosk.triage.laws.ways import first_way
from kiosk.triage.laws.yardstick import MOST_TAPS
from kiosk.triage.paths import past_danger
from kiosk.triage.steps import RISK
from kiosk.triage.urgency import Level


def p1(ground: Survey, covered: int) -> Proved:
    """Every way ends in one outcome, goes in no circle, and takes at most 8 taps."""
    failures = (*_leads(ground), *_circles(ground), *_long(ground))
    return Proved("P1", covered, "ways with one problem", failures)


def _leads(ground: Survey) -> Iterator[Failure]:
    """Whatever is opened is there, and the question on risks is opened by a clot alone."""
    problems = ground.written.wizard.problems.choices
    opened: list[tuple[TreePath, str, str]] = [
        ((*ground.problem_paths[problem.id], "questions", i), problem.id, id_)
        for problem in problems
        for i, id_ in enumerate(problem.questions)
    ]
    for question in ground.written.wizard.questions:
        here = ground.paths[question.id]
        for a, answer in enumerate(answers(question)):
            which: TreePath = ("unsure",) if answer is question.unsure else ("choices", a)
            opened += [((*here, *which, "leads", i), question.id, id_) for i, id_ in enumerate(answer.leads)]
    for path, where, id_ in opened:
        if id_ not in ground.questions:
            right = (
                "name a question that is there; risks are asked for by `clot: true`"
                if id_ == RISK
                else ("name a question that is there")
            )
            example = _up_to(ground, path)
            wrong = with_example(ground.content, f'a dead end: it opens "{id_}", which is not there', example)
            yield Failure("P1", where, path, wrong, right, example)


def _up_to(ground: Survey, path: TreePath) -> Answers | None:
    """Return the way to a lead that goes nowhere, as if it were not there."""
    if path[1] == "problems":
        problem = ground.wizard.problems.choices[int(path[3])]
        return about(ground, problem, 0)
    question = ground.wizard.questions[int(path[2])]
    position = len(question.choices) if path[3] == "unsure" else int(path[4])
    return with_answer(ground, question.id, position)


def _circles(ground: Survey) -> Iterator[Failure]:
    if names := ground.circle:
        path = (*ground.paths[names[0]], "id")
        first = ground.questions[names[0]]
        opening = next(i for i, each in enumerate(answers(first)) if names[1] in each.leads)
        example = with_answer(ground, first.id, opening)
        wrong = f"the questions open each other in a circle: {' -> '.join(names)}"
        wrong = with_example(ground.content, wrong, example)
        yield Failure("P1", names[0], path, wrong, "take one of these leads away", example)


def _long(ground: Survey) -> Iterator[Failure]:
    """Taps: one for each screen, and one more to send the problem on; checks of a doubt are not counted."""
    taken = len(ground.wizard.gates) + 3
    for problem in ground.wizard.problems.choices:
        if int(Level.of(problem.floor)) >= DOCTOR:
            continue
        for view in (ground.on(problem, day) for day in ground.days(problem)):
            if view.start < DOCTOR and ground.tally(view).longest + taken > MOST_TAPS:
                yield _too_long(ground, view, MOST_TAPS - taken)
                break


def _too_long(ground: Survey, view: View, most: int) -> Failure:
    found = first_way(view, lambda taps, _, __: min(taps + 1, most + 1), lambda _, taps: taps > most)
    example = ground.behind_danger(view, found or {})
    wrong = f"{to_the_end(ground.content, example)} after more than {MOST_TAPS} taps"
    path = (*ground.problem_paths[view.problem.id], "questions")
    return Failure("P1", view.problem.id, path, wrong, "ask fewer questions about it", example)


def p2(ground: Survey) -> Proved:
    """A danger sign, or lasting doubt about one, is never calmed by anything else.

    A sign ends the asking at the floor of its gate. So it can be calmed by nothing but a gate before its own
    that is less grave; and without a gate of each kind, no answer to it leads high enough.
    """
    ended, passed = counting.danger_ways(ground)
    return Proved("P2", ended + passed, "ways through the danger signs", tuple(_gates(ground)))


def _gates(ground: Survey) -> Iterator[Failure]:
    gates = ground.wizard.gates
    for g, gate in enumerate(gates):
        calmer = next((one for one in gates[:g] if Level.of(one.floor) < Level.of(gate.floor)), None)
        if calmer is not None:
            yield _behind_calmer(ground, g, gate, calmer)
    for level in (Level.EMERGENCY_NOW, Level.DOCTOR_TODAY):
        if all(Level.of(gate.floor) is not level for gate in gates):
            example = ground.before(gates[0].id).with_answer(gates[0].id, (gates[0].signs[0].id,))
            wrong = f"no screen of danger signs has the floor {level.id}, nor this"
            wrong = with_example(ground.content, wrong, example)
            right = f"write floor: {level.id} on the screen that asks for such signs"
            yield Failure("P2", gates[0].id, ("wizard", "gates"), wrong, right, example, absolute=True)


def _behind_calmer(ground: Survey, g: int, gate: Gate, calmer: Gate) -> Failure:
    one, other = calmer.signs[0], gate.signs[0]
    before = {each.id: "none" for each in ground.wizard.gates[:g]}
    example = Answers({**past_danger(ground.wizard), **before, calmer.id: (one.id,)})
    example = example.only([*before][: [*before].index(calmer.id) + 1])
    wrong = (
        f'{to_the_end(ground.content, example)}, before "{shortened(other.text)}" is asked, '
        f"which must be at least {gate.floor}"
    )
    path = ("wizard", "gates", g, "floor")
    return Failure("P2", gate.id, path, wrong, "put the gravest screen first", example, absolute=True)
