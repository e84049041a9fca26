"""The fourteen laws of "Is this normal?", proved on one file over all ways: by structure, not by sampling.

`prove` goes through no way by itself. It rests on what the engine (`kiosk.triage.flow`) does with any wizard
that has passed the rules of the room `content`; each step is checked against the engine and brute force in
tests/triage/test_laws_of_*.py, on small wizards made up by chance, sound and broken:

1. The outcome is a maximum of floors. Nothing lowers it, so a way is as urgent as its gravest answer.
2. A danger sign ends the asking at the floor of its gate, and passing the gates leaves nothing behind. So
   the gates are one finite matter (P2, P10), and all behind them another; numbers of ways multiply.
3. Passing over a question never hides more than the level reached: `flow` leaves one out only where neither
   it nor anything it opens can be graver (or advise). So the outcome is the gravest floor of all that
   *stands open*: the questions of the problems, what the answers given open, and the one on risks where any
   of them puts a clot in question. Laws that compare two ways (P3, P4, P5) are proved on that plainer form
   (pairs).
4. What stands open for several problems is what stands open for each of them, put together, and a question
   has one answer for all. So several problems are as urgent as the gravest (P6), and every other law needs to
   be looked at for one problem at a time.
5. Between two thresholds nothing changes, so the first day of each stretch stands for all its days (ground).
6. Leads go in no circle (P1 says where they do). Two ways that stand before the same questions, at the same
   level and with the same doubt about a clot, go on alike; they are gone through together (ways). So the work
   grows with the questions, not with the ways. A wizard so entangled that even this is too much breaks P1.
7. Answers are kept by question id and every outcome is worked out from them afresh, and what is not asked for
   is not read; so going back leaves nothing stale (P13).

What only the leaflet and the fact base can say (P8 to P11) is measured with yardstick.py, which no file can
change. ``accepted:`` in the file excuses one law at one id (accepting.py).

ground.py, reach.py  each problem on each stretch of days; who opens whom
ways.py, pairs.py    all ways at once; two ways side by side
counting.py          how many ways there are
survey.py, naming.py what is asked at all, which answer names what, and examples
showing.py           examples for what is about no single way: the shortest to a level, or of one nobody asks
walking.py P1 P2, order.py P3-P6 P13, calm.py P7-P9, flags.py P10, shown.py P11 P14, days.py P12
leads.py             no law, but told as one: where asking stops too soon
report.py, telling.py, accepting.py  what is said of it
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Final

from kiosk.content.model import Content
from kiosk.content.problems import TreePath
from kiosk.content.review import LawId
from kiosk.triage.laws import calm, counting, days, flags, order, shown, walking
from kiosk.triage.laws.accepting import accept, strays
from kiosk.triage.laws.ground import TangledError
from kiosk.triage.laws.naming import Named, answers_named
from kiosk.triage.laws.report import LAWS, Failure, Proof, Proved, Ways
from kiosk.triage.laws.survey import Survey

__all__ = ["LAWS", "Failure", "Proof", "Proved", "Ways", "prove"]


COMPARING: Final = ("P3", "P4", "P5")
"""Laws that are proved on two ways side by side, which needs leads that end."""


def prove(content: Content) -> Proof:
    """Prove all laws on content that the rules have found sound; nothing of it is changed.

    A wizard whose questions are too entangled to be gone through breaks the laws that it keeps from being
    proved; none is taken to hold.
    """
    survey = Survey(content)
    was_enabled = gc.isenabled()
    gc.disable()  # nothing here is garbage before the end, and looking for it takes a third of the time
    try:
        ways, laws = _proved(survey)
    finally:
        if was_enabled:
            gc.enable()
    laws = accept(laws, content.accepted)
    return Proof(laws, ways, tuple(strays(laws, content.accepted)))


def _proved(survey: Survey) -> tuple[Ways, tuple[Proved, ...]]:
    ways = Ways(0, None, survey.wizard.problems.at_most)
    named: tuple[Named, ...] = ()
    tangled: str | None = None
    try:
        ways = counting.ways(survey)
        named = tuple(answers_named(survey))
    except TangledError as error:
        tangled = str(error)
    laws: dict[LawId, Callable[[], Proved]] = {
        "P1": lambda: walking.p1(survey, ways.one),
        "P2": lambda: walking.p2(survey),
        "P3": lambda: order.p3(survey),
        "P4": lambda: order.p4(survey),
        "P5": lambda: order.p5(survey),
        "P6": lambda: order.p6(ways),
        "P7": lambda: calm.p7(survey, ways.one),
        "P8": lambda: calm.p8(survey),
        "P9": lambda: calm.p9(survey, named),
        "P10": lambda: flags.p10(survey, named),
        "P11": lambda: shown.p11(survey, named),
        "P12": lambda: days.p12(survey),
        "P13": lambda: order.p13(ways),
        "P14": lambda: shown.p14(survey),
    }
    return ways, tuple(_guarded(survey, id_, law, tangled) for id_, law in laws.items())


def _guarded(survey: Survey, id_: LawId, law: Callable[[], Proved], tangled: str | None) -> Proved:
    """Return a law proved, or broken where it cannot be: no law is taken to hold unproved."""
    if survey.circle and id_ in COMPARING:
        where = survey.circle[0]
        wrong = "cannot be proved while questions open each other in a circle"
        return _unproved(id_, where, (*survey.paths[where], "id"), wrong)
    try:
        if tangled is None:
            return law()
        where = tangled
    except TangledError as error:
        where = str(error)
    wrong = "so many questions open each other that not all ways can be gone through"
    return _unproved(id_, where, (*survey.problem_paths[where], "questions"), wrong)


def _unproved(id_: LawId, where: str, path: TreePath, wrong: str) -> Proved:
    return Proved(id_, 0, "ways", (Failure(id_, where, path, wrong, "take leads away", absolute=True),))
