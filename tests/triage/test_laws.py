"""What must hold for every wizard, not only for the shipped one: tried on wizards made up by chance."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.entry import NOT_SURE
from kiosk.triage.answers import Answers
from kiosk.triage.flow import is_due, replay
from kiosk.triage.picking import ContradictionError
from kiosk.triage.steps import PROBLEMS, WHEN, Kind, day_of, every_step, question_step, time_option
from kiosk.triage.urgency import Level, highest
from kiosk.triage.verdict import decide, verdict_of
from tests.triage.strategies import DAYS, answers_on, finished, full, wizards

thoroughly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def everything_open(wizard, answers):
    """Return the highest floor of all that stands open, nothing left out: a second, plainer opinion."""
    day = day_of(wizard, answers[WHEN])
    chosen = tuple(problem for problem in wizard.problems.choices if problem.id in answers[PROBLEMS])
    by_id = {question.id: question for question in (*wizard.questions, wizard.risk)}
    levels = [*(Level.of(problem.floor) for problem in chosen), time_option("t", None, day, chosen).level]
    waiting = [id_ for problem in chosen for id_ in problem.questions]
    seen = set()
    while waiting:
        id_ = waiting.pop()
        if id_ in seen or not is_due(by_id[id_], day):
            continue
        seen.add(id_)
        option = question_step(by_id[id_], day).option(answers[id_])
        levels.append(option.level)
        waiting += [*option.leads, *(["risk"] if option.clot else [])]
    return highest(levels)


@thoroughly
@given(st.data())
def test_leaving_out_a_question_never_hides_a_higher_floor(data):
    wizard = data.draw(wizards())
    answers = data.draw(full(wizard))
    state = replay(wizard, answers)
    assert state.pending is None
    # Above, all that stands open was read; asking itself stops at the first answer that needs a doctor.
    assert state.level is everything_open(wizard, answers)


@thoroughly
@given(st.data())
def test_the_outcome_is_the_highest_floor_of_the_answers_given(data):
    wizard = data.draw(wizards())
    state = replay(wizard, data.draw(finished(wizard)))
    assert state.level is max(option.level for asked in state.asked for option in asked.picked)
    assert max(cause.level for cause in verdict_of(state).causes) is state.level


@thoroughly
@given(st.data())
def test_asking_ends_and_never_asks_twice(data):
    wizard = data.draw(wizards())
    state = replay(wizard, data.draw(full(wizard)))
    assert state.pending is None
    assert len(set(state.questions)) == len(state.questions) <= len(every_step(wizard))


@thoroughly
@given(st.data())
def test_asking_stops_at_the_two_top_levels_and_not_before(data):
    wizard = data.draw(wizards())
    state = replay(wizard, data.draw(finished(wizard)))
    before = [option.level for asked in state.asked[:-1] for option in asked.picked]
    assert not any(level.ends_asking for level in before)


@thoroughly
@given(st.data())
def test_one_more_problem_never_calms_and_the_graver_one_decides(data):
    wizard = data.draw(wizards())
    answers = data.draw(full(wizard))
    singles = [replay(wizard, answers.with_answer(PROBLEMS, (one,))).level for one in answers[PROBLEMS]]
    assert replay(wizard, answers).level is max(singles)


@thoroughly
@given(st.data())
def test_later_never_calms(data):
    wizard = data.draw(wizards())
    answers = data.draw(full(wizard))
    first, second = sorted([data.draw(DAYS), data.draw(DAYS)])
    by_day = [replay(wizard, answers.with_answer(WHEN, day)).level for day in (first, second)]
    assert by_day[0] <= by_day[1] <= replay(wizard, answers.with_answer(WHEN, NOT_SURE)).level


@thoroughly
@given(st.data())
def test_doubt_never_calms(data):
    wizard = data.draw(wizards())
    answers = data.draw(full(wizard))
    question = data.draw(st.sampled_from([*wizard.questions, wizard.risk])).id
    assert replay(wizard, answers.with_answer(question, NOT_SURE)).level >= replay(wizard, answers).level


@thoroughly
@given(st.data())
def test_the_order_of_picking_and_of_giving_cannot_matter(data):
    wizard = data.draw(wizards())
    answers = data.draw(finished(wizard))
    shuffled = Answers(dict(data.draw(st.permutations(list(answers.items())))))
    if isinstance(chosen := answers.get(PROBLEMS), tuple):
        shuffled = shuffled.with_answer(PROBLEMS, tuple(data.draw(st.permutations(chosen))))
    assert replay(wizard, shuffled) == replay(wizard, answers)
    assert decide(wizard, shuffled) == decide(wizard, answers)


@thoroughly
@given(st.data())
def test_going_back_and_answering_otherwise_is_as_if_said_at_once(data):
    wizard = data.draw(wizards())
    answers = data.draw(finished(wizard))
    asked = data.draw(st.sampled_from(replay(wizard, answers).asked))
    changed = answers.with_answer(asked.step.id, data.draw(answers_on(wizard, asked.step)))
    stale = replay(wizard, changed)
    assert replay(wizard, changed.only(stale.questions)) == stale


@thoroughly
@given(st.data())
def test_nothing_said_besides_is_ever_calmed(data):
    """Whatever is said that was never asked: no outcome is calmer than any of the floors in what was said."""
    wizard = data.draw(wizards())
    answers = data.draw(finished(wizard))
    level = replay(wizard, answers).level
    steps = every_step(wizard)
    strays = data.draw(st.lists(st.sampled_from(sorted(steps.keys() - answers.keys())), unique=True))
    said = Answers({**answers, **{id_: data.draw(answers_on(wizard, steps[id_])) for id_ in strays}})
    try:
        verdict = decide(wizard, said)
    except ContradictionError:
        return
    assert verdict.level is level
    real = every_step(wizard, verdict.state.problems, verdict.state.day)
    for id_, answer in said.items():
        if real[id_].kind in (Kind.GATE, Kind.CHECK, Kind.QUESTION, Kind.RISK):
            given_ids = answer if isinstance(answer, tuple) else (answer,)
            assert all(real[id_].option(one).level <= verdict.level for one in given_ids)
