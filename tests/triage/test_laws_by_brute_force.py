"""The laws by structure say what brute force says, at each id, on small contents made up by chance."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.reader import read
from kiosk.triage.flow import replay
from kiosk.triage.laws import prove
from kiosk.triage.laws.counting import ways
from kiosk.triage.laws.survey import Survey
from kiosk.triage.paths import count, problem_ways
from kiosk.triage.steps import RISK
from tests.triage.broken import broken_contents
from tests.triage.brute_force import BruteForce
from tests.triage.strategies import wizards


def examples(number: int) -> settings:
    return settings(max_examples=number, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def tiny(project):
    return read(project / "tests" / "support" / "tiny.yaml")


def broken(proof):
    """Return every law and id at which the structural proof finds it broken."""
    return {(law.id, failure.where) for law in proof.laws for failure in law.failures}


@examples(40)
@given(st.data())
def test_structure_and_brute_force_agree_on_every_law(tiny, data):
    content = data.draw(broken_contents(tiny))
    assert broken(prove(content)) ^ BruteForce(content).broken() == set()


@pytest.mark.slow
@examples(1000)
@given(st.data())
def test_structure_and_brute_force_agree_on_every_law_a_thousand_times(tiny, data):
    content = data.draw(broken_contents(tiny))
    assert broken(prove(content)) ^ BruteForce(content).broken() == set()


@examples(30)
@given(st.data())
def test_structure_and_brute_force_agree_on_circles(tiny, data):
    content = data.draw(broken_contents(tiny, circles=True))
    circles = {where for law, where in broken(prove(content)) if law == "P1"} & content_questions(content)
    by_force = BruteForce(content).p1() & content_questions(content)
    assert bool(circles) is bool(by_force)
    assert circles <= by_force


def content_questions(content):
    return {question.id for question in content.wizard.questions}


def test_what_needs_leads_that_end_is_not_taken_to_hold_where_they_do_not(tiny):
    first, second = tiny.wizard.questions
    back = second.model_copy(update={"unsure": second.unsure.model_copy(update={"leads": (first.id,)})})
    wizard = tiny.wizard.model_copy(update={"questions": (first, back)})
    proof = prove(tiny.model_copy(update={"wizard": wizard}))
    failures = [failure for law in proof.laws for failure in law.failures]
    assert {failure.law for failure in failures if failure.where == first.id} >= {"P1", "P3", "P4", "P5"}
    assert any("lump_size -> lump_when -> lump_size" in failure.wrong for failure in failures)


@examples(30)
@given(st.data())
def test_each_example_ends_as_it_is_told(tiny, data):
    """An example is whole, has nothing that is not asked, and ends calmer than the law allows."""
    content = data.draw(broken_contents(tiny))
    for law in prove(content).laws:
        for failure in law.failures:
            if failure.example is not None:
                state = replay(content.wizard, failure.example)
                assert state.pending is None
                assert set(state.questions) == set(failure.example)
                heading = content.clinic.fill(getattr(content.outcomes, state.level.id).heading)
                assert f'ends in "{heading}"' in failure.wrong


@examples(12)
@given(st.data())
def test_ways_are_counted_without_going_them(tiny, data):
    """Some problems share questions, so that one asks what another has asked already."""
    wizard = data.draw(wizards())
    survey = Survey(tiny.model_copy(update={"wizard": wizard}))
    found = ways(survey)
    one = count(wizard)
    assert found.one == one.raw
    problems = [problem.id for problem in wizard.problems.choices]
    several = sum(
        1
        for size in range(2, found.at_most + 1)
        for chosen in combinations(problems, size)
        for _ in problem_ways(wizard, *chosen)
    )
    assert found.several == one.passed * several


def test_two_problems_that_share_a_question_are_counted(small, tiny):
    survey = Survey(tiny.model_copy(update={"wizard": small}))
    problems = [problem.id for problem in small.problems.choices]
    several = [
        sum(1 for _ in problem_ways(small, *chosen))
        for size in (2, 3)
        for chosen in combinations(problems, size)
    ]
    assert ways(survey).several == count(small).passed * sum(several)
    assert any(RISK in way.answers for way in problem_ways(small, "lump", "bruise"))
