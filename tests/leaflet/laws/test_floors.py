"""The shipped wizard against the floors copied by hand, and P12: each threshold on the days around it."""

from __future__ import annotations

from itertools import product

import pytest

from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import past_danger
from kiosk.triage.steps import PROBLEMS, WHEN
from tests.leaflet.laws import floors

AROUND = sorted({day + step for day in (2, 7, 21, 42, 56, 180, 365) for step in (-1, 0, 1)} | {0, 400, 3650})
WHENS = [*floors.UPPER_DAY, *AROUND]


def test_the_copy_names_all_that_the_file_has(wizard):
    answers = {
        question.id: [*(choice.id for choice in question.choices), "not_sure"]
        for question in (*wizard.questions, wizard.risk)
    }
    assert {question: set(ids) for question, ids in answers.items()} == {
        question: set(ids) for question, ids in floors.ANSWERS.items()
    }
    assert [problem.id for problem in wizard.problems.choices] == list(floors.AFTER)
    assert [*(time.id for time in wizard.times.choices), "not_sure"] == list(floors.UPPER_DAY)


@pytest.mark.parametrize("problem", floors.QUESTIONS)
def test_every_set_of_answers_on_every_time_has_the_level_of_the_copy(wizard, counted, problem):
    questions = floors.QUESTIONS[problem]
    number = 0
    for given in product(*(floors.ANSWERS[question] for question in questions)):
        said = dict(zip(questions, given, strict=True))
        for when in WHENS:
            number += 1
            state = replay(wizard, Answers({**past_danger(wizard), PROBLEMS: problem, WHEN: when, **said}))
            assert state.pending is None
            assert state.level.id == floors.level(problem, when, said), (when, said)
    counted(number, f"sets of answers about {problem}")


@pytest.mark.parametrize(
    ("problem", "threshold", "benign", "levels"),
    [
        ("welts", 2, {"welts_where": "near"}, ["expected", "watch"]),
        ("welts", 7, {"welts_where": "near"}, ["watch", "call_clinic"]),
        ("red", 42, {"red_change": "calm"}, ["expected", "watch"]),
        ("bruise", 21, {"bruise_growing": "fading", "bruise_medicine": "no"}, ["expected", "watch"]),
        ("bruise", 42, {"bruise_growing": "fading", "bruise_medicine": "no"}, ["watch", "call_clinic"]),
        ("puffy", 7, {"puffy_where": "local", "puffy_growing": "steady"}, ["expected", "watch"]),
        ("puffy", 21, {"puffy_where": "local", "puffy_growing": "steady"}, ["watch", "call_clinic"]),
        ("brown", 365, {"brown_skin": "flat"}, ["expected", "watch"]),
        ("pain", 21, {"pain_where": "mild"}, ["expected", "watch"]),
        ("numb", 42, {"numb_where": "small", "numb_change": "same"}, ["expected", "watch"]),
        ("numb", 180, {"numb_where": "small", "numb_change": "same"}, ["watch", "call_clinic"]),
        ("numb", 180, {"numb_where": "small", "numb_change": "better"}, ["expected", "watch"]),
        (
            "lump",
            56,
            {"lump_skin": "calm", "lump_growing": "steady", "lump_new": "recent"},
            ["expected", "call_clinic"],
        ),
        (
            "lump",
            180,
            {"lump_skin": "calm", "lump_growing": "steady", "lump_new": "earlier"},
            ["expected", "watch"],
        ),
    ],
)
def test_p12_a_threshold_holds_from_the_day_after_it(wizard, problem, threshold, benign, levels):
    found = [
        replay(wizard, Answers({**past_danger(wizard), PROBLEMS: problem, WHEN: day, **benign})).level.id
        for day in (threshold - 1, threshold, threshold + 1)
    ]
    assert found == [levels[0], *levels]
