"""Calmer advice is found exactly where it is: a second, plainer opinion on wizards made up by chance."""

from __future__ import annotations

from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.entry import NOT_SURE
from kiosk.signoff.changes.matching import Matching
from kiosk.signoff.changes.situations import Told, situations
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import past_danger
from kiosk.triage.steps import PROBLEMS, WHEN, time_at
from tests.triage.building import time, wizard
from tests.triage.strategies import FLOORS, IDS, THRESHOLDS, choices, questions, wizards

thoroughly = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def with_question(draw, one, edit):
    """Return a question after an edit."""
    if edit == "unsure":
        return one.model_copy(update={"unsure": one.unsure.model_copy(update={"floor": draw(FLOORS)})})
    if edit == "after":
        return one.model_copy(update={"after_days": draw(st.none() | THRESHOLDS)})
    if edit == "other":
        return draw(questions(one.id))
    offered = {"gone": one.choices[1:], "added": (*one.choices, draw(choices("added")))}
    kept = offered.get(edit, (*one.choices[1:], draw(choices(one.choices[0].id))))
    return one.model_copy(update={"choices": kept})


MOVED = (time("first_week", 0, 6), time("weeks", 7, 56), time("months", 57, 180), time("longer", 181))


@st.composite
def edited(draw, old):
    """Return the wizard after one or two edits such as people make, where they matter."""
    new = old
    for _ in range(draw(st.integers(1, 2))):
        listed, asked, times = list(new.problems.choices), list(new.questions), new.times.choices
        n = draw(st.sampled_from([0, 0, 0, len(listed) - 1]))
        named = [number for number, one in enumerate(asked) if one.id in listed[n].questions]
        edit = draw(
            st.sampled_from(["unsure", "after", "other", "gone", "added", "choice", "floor", "less", "times"])
        )
        if edit == "floor":
            listed[n] = listed[n].model_copy(update={"floor": draw(FLOORS)})
        elif edit == "less" and len(listed) > 1:
            del listed[n]
        elif edit == "times":
            times = MOVED
        elif named:
            asked[named[0]] = with_question(draw, asked[named[0]], edit)
        new = wizard(tuple(listed), tuple(asked), times=times)
    return new


def level_in(wizard, chosen, day, answers):
    """Return the level of one problem on one day, all questions answered at once."""
    when = NOT_SURE if day is None else time_at(wizard, day).id
    return replay(wizard, Answers({**past_danger(wizard), PROBLEMS: (chosen,), WHEN: when, **answers})).level


TRIED = (0, 7, 8, 57, None)
"""A day of every span that the times and those of `MOVED` make, and one that is not known."""


def calmer_by_trying_all(old, new):
    """Return the problems and days on which any patient, with any answers, is told something calmer."""
    both = [(was, next(q for q in new.questions if q.id == was.id)) for was in old.questions]
    both.append((old.risk, new.risk))
    kept = {each.id for each in new.problems.choices}
    found = set()
    for each, day in product(old.problems.choices, TRIED):
        if each.id not in kept:
            continue
        asked = needed(old, each.id) | needed(new, each.id)
        put = [(was.id, in_both(was, now)) for was, now in both if was.id in asked]
        ids = [id_ for id_, _ in put]
        for ways in product(*(ways for _, ways in put)):
            was = level_in(old, each.id, day, dict(zip(ids, (one for one, _ in ways), strict=True)))
            now = level_in(new, each.id, day, dict(zip(ids, (other for _, other in ways), strict=True)))
            if now < was:
                found.add((each.id, day))
                break
    return found


def in_both(old, new):
    """Return what may be answered in the two versions: the same where both have it, else anything."""
    before, after = ([*(one.id for one in each.choices), NOT_SURE] for each in (old, new))
    return [
        (one, other)
        for one, other in product(before, after)
        if one == other or one not in after or other not in before
    ]


def needed(wizard, chosen):
    """Return the questions that a problem can lead to."""
    by_id = {each.id: each for each in (*wizard.questions, wizard.risk)}
    waiting = list(next(each for each in wizard.problems.choices if each.id == chosen).questions)
    found = set()
    while waiting:
        id_ = waiting.pop()
        if id_ not in found:
            found.add(id_)
            for answer in (*by_id[id_].choices, by_id[id_].unsure):
                waiting += [*answer.leads, *(["risk"] if answer.clot else [])]
    return found


@st.composite
def two_versions(draw):
    """Return a wizard small enough to try everything, and an edit of it."""
    old = draw(wizards())
    first, second = old.problems.choices[:2]
    few = (first.model_copy(update={"questions": (draw(IDS),)}), second.model_copy(update={"questions": ()}))
    short = tuple(
        each.model_copy(
            update={
                "choices": tuple(one.model_copy(update={"leads": one.leads[:1]}) for one in each.choices[:2]),
                "unsure": each.unsure.model_copy(update={"leads": each.unsure.leads[:1]}),
            }
        )
        for each in old.questions
    )
    old = wizard(few, short)
    return old, draw(edited(old))


@thoroughly
@given(two_versions())
def test_calmer_is_found_exactly_where_somebody_is_told_something_calmer(versions):
    old, new = versions
    found = situations(Matching(old, new))
    spans = {(each.subject.id, each.days) for each in found if each.told is Told.CALMER}
    found = {(id_, day) for id_, days in spans for day in TRIED if holds(days, day)}
    assert found == calmer_by_trying_all(old, new)


def holds(days, day):
    if days is None or day is None:
        return days is day
    return days.first <= day and (days.last is None or day <= days.last)
