"""Contents made up by chance, sound and broken: doubt that calms, leads that lack, sources that fall short.

Each is the tiny content of the tests with a small wizard in it, so small that brute force can go every way.
"""

from __future__ import annotations

from hypothesis import strategies as st

from kiosk.content.model import Content
from kiosk.content.wizard import Question, Wizard
from tests.triage.building import gate, reason, time, wizard
from tests.triage.strategies import FLOORS, problems, questions, stages

NAMES = ["design", "L2", "L12", "L13", "L21", "L24", "L25", "L37", "R1", "R2", "R5", "R5b", "R8", "R12"]
SOURCES = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True).map(tuple)
LEVELS = st.sampled_from(["expected", "watch", "call_clinic", "doctor_today", "emergency_now"])
MOST = 3
"""Questions in one wizard."""


def changed(entry, **values):
    return entry.model_copy(update={key: value for key, value in values.items() if value is not None})


def leads_on(entry, number: int, *, circles: bool):
    """Return an answer whose leads are there, and go to later questions alone unless circles are wanted."""
    kept = (lead for lead in entry.leads if int(lead[1:]) < MOST and (circles or int(lead[1:]) > number))
    return changed(entry, leads=tuple(kept))


@st.composite
def broken_questions(draw, number: int, *, circles: bool) -> Question:
    question = draw(questions(f"q{number}"))
    if draw(st.booleans()):  # half of them a little simpler, so that laws sometimes hold
        question = changed(question, choices=question.choices[:2])
    offered = tuple(
        changed(
            leads_on(each, number, circles=circles),
            source=draw(SOURCES),
            because=draw(
                st.none() | SOURCES.map(lambda names: reason("why").model_copy(update={"source": names}))
            ),
        )
        for each in question.choices
    )
    doubt = leads_on(question.unsure, number, circles=circles)
    doubt = changed(doubt, source=draw(SOURCES), because=draw(st.sampled_from([None, reason("doubt")])))
    if draw(st.sampled_from([False, False, True])):
        doubt = changed(
            doubt,
            floor=draw(FLOORS),
            later=draw(stages()),
            clot=draw(st.booleans()),
            leads=doubt.leads[: draw(st.integers(0, 2))],
        )
    return changed(question, choices=offered, unsure=doubt)


@st.composite
def broken_wizards(draw, *, circles: bool = False) -> Wizard:
    asked = tuple(draw(broken_questions(number, circles=circles)) for number in range(MOST))
    listed = tuple(
        changed(
            each,
            questions=tuple(id_ for id_ in each.questions if int(id_[1:]) < MOST),
            source=draw(SOURCES),
            topic=draw(st.sampled_from([None, "lumps"])),
        )
        for each in (draw(problems(f"p{number}")) for number in range(draw(st.integers(1, 2))))
    )
    risk = changed(draw(broken_questions(MOST, circles=False)), id="risk")
    risk = changed(risk, choices=tuple(changed(each, leads=(), clot=False) for each in risk.choices))
    risk = changed(risk, unsure=changed(risk.unsure, leads=(), clot=False))
    none = draw(st.sampled_from(["none", "a0"]))
    risk = changed(risk, choices=(changed(risk.choices[0], id=none), *risk.choices[1:]))
    if draw(st.sampled_from([True, True, True, False])):
        risk = risk.model_copy(update={"after_days": None})
    return wizard(listed, asked, gates=draw(gates()), times=draw(TIMES), risk=risk)


@st.composite
def gates(draw):
    """Return two gates, in any order and of any kind."""
    floors = st.sampled_from(["emergency_now", "doctor_today"])
    found = (gate("g0", draw(floors), "s0"), gate("g1", draw(floors), "s1", "s2"))
    return tuple(
        changed(
            each,
            signs=tuple(
                changed(sign, because=sign.because.model_copy(update={"source": draw(SOURCES)}))
                for sign in each.signs
            ),
        )
        for each in found
    )


TIMES = st.sampled_from(
    [
        (time("soon", 0, 7), time("weeks", 8, 56), time("later", 57)),
        (time("soon", 0, 6), time("weeks", 7, 180), time("later", 181)),
        (time("soon", 0, 180), time("weeks", 8, 56), time("later", 181)),  # out of order
    ]
)


@st.composite
def broken_contents(draw, tiny: Content, *, circles: bool = False) -> Content:
    """Return ``tiny`` with another wizard, other red flags, and other words."""
    flags = [
        changed(tiny.red_flags[0], id=id_, least=draw(LEVELS)) for id_ in ("R1", "R5", "R5b", "R8", "R12")
    ]
    outcomes = tiny.outcomes
    if draw(st.booleans()):
        outcomes = changed(
            outcomes, watch=changed(outcomes.watch, heading=draw(st.sampled_from(["Call us today", "New"])))
        )
    return tiny.model_copy(
        update={
            "wizard": draw(broken_wizards(circles=circles)),
            "red_flags": tuple(flags[: draw(st.integers(1, len(flags)))]),
            "outcomes": outcomes,
        }
    )
