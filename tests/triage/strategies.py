"""Wizards and answers made up by chance: valid, but as odd as the rules allow, leads in circles included."""

from __future__ import annotations

from hypothesis import strategies as st

from kiosk.content.entry import NONE, NOT_SURE
from kiosk.content.wizard import Choice, Later, Problem, Question, Wizard
from kiosk.triage.answers import Answer, Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import past_danger
from kiosk.triage.steps import PROBLEMS, WHEN, Kind, Step, every_step
from tests.triage.building import TIMES, choice, later, problem, question, reason, wizard

MOST_QUESTIONS = 5
FLOORS = st.sampled_from(["expected", "watch", "call_clinic", "doctor_today"])
THRESHOLDS = st.sampled_from([0, 6, 7, 8, 56, 180, 365])
DAYS = st.one_of(st.integers(0, 400), st.sampled_from([0, 6, 7, 8, 9, 56, 57, 180, 181, 365, 366]))
IDS = st.sampled_from([f"q{number}" for number in range(MOST_QUESTIONS)])
WHENS = st.one_of(DAYS, st.sampled_from([*(time.id for time in TIMES), NOT_SURE]))


@st.composite
def stages(draw) -> tuple[Later, ...]:
    return tuple(later(draw(THRESHOLDS), draw(FLOORS)) for _ in range(draw(st.integers(0, 2))))


@st.composite
def choices(draw, id_: str) -> Choice:
    return choice(
        id_,
        draw(FLOORS),
        later=draw(stages()),
        clot=draw(st.booleans()),
        leads=tuple(draw(st.lists(IDS, max_size=2, unique=True))),
        note=draw(st.sampled_from([None, reason("advice")])),
    )


@st.composite
def questions(draw, id_: str) -> Question:
    offered = [draw(choices(f"a{number}")) for number in range(draw(st.integers(2, 3)))]
    return question(id_, *offered, after_days=draw(st.none() | THRESHOLDS))


@st.composite
def problems(draw, id_: str) -> Problem:
    asked = draw(st.lists(IDS, max_size=3, unique=True))
    floor = draw(st.sampled_from(["expected", "expected", "watch", "call_clinic"]))
    return problem(id_, *asked, floor=floor, later=draw(stages()))


@st.composite
def wizards(draw) -> Wizard:
    """Return a wizard with up to 4 problems that share 5 questions."""
    listed = tuple(draw(problems(f"p{number}")) for number in range(draw(st.integers(2, 4))))
    asked = tuple(draw(questions(f"q{number}")) for number in range(MOST_QUESTIONS))
    return wizard(listed, asked)


@st.composite
def answers_on(draw, wizard: Wizard, step: Step) -> Answer:
    """Return any answer that a screen takes."""
    ids = [option.id for option in step.options]
    if step.kind is Kind.WHEN:
        return draw(WHENS)
    if step.kind is Kind.PROBLEMS:
        return tuple(draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True)))
    if step.kind is Kind.GATE:
        signs = [id_ for id_ in ids if id_ not in (NONE, NOT_SURE)]
        several = st.lists(st.sampled_from(signs), min_size=1, unique=True).map(tuple)
        return draw(st.sampled_from([NONE, NONE, NONE, NOT_SURE]) | several)
    return draw(st.sampled_from(ids))


@st.composite
def finished(draw, wizard: Wizard) -> Answers:
    """Return answers to all that is asked, and to nothing else."""
    answers = Answers()
    while (pending := replay(wizard, answers).pending) is not None:
        answers = answers.with_answer(pending.id, draw(answers_on(wizard, pending)))
    return answers


@st.composite
def full(draw, wizard: Wizard) -> Answers:
    """Return an answer to every question there is, the danger signs denied."""
    said = {
        step.id: draw(answers_on(wizard, step))
        for step in every_step(wizard).values()
        if step.kind not in (Kind.GATE, Kind.CHECK)
    }
    return Answers({**past_danger(wizard), **said, WHEN: said[WHEN], PROBLEMS: said[PROBLEMS]})
