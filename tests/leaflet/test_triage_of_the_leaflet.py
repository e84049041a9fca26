"""The examples that the wizard was founded on, answered by the real command as anybody would type it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

NO_DANGER = {"emergency_signs": "none", "urgent_signs": "none"}
BY_THE_NEEDLES = {"problems": "welts", "welts_where": "near"}
CALM_LUMP = {"problems": "lump", "lump_skin": "calm", "lump_growing": "steady"}
BLACK_LUMP = {**CALM_LUMP, "lump_skin": "changed", "lump_new": "earlier"}
CALM_BRUISE = {"problems": "bruise", "bruise_growing": "fading", "bruise_medicine": "no"}
LOCAL_PUFFINESS = {"problems": "puffy", "puffy_where": "local", "puffy_growing": "steady"}
DEEP_ACHE = {"problems": "pain", "pain_where": "deep"}

EXAMPLES = {
    "itchy bumps by the needle spots, day 0": ({**BY_THE_NEEDLES, "when": 0}, "expected"),
    "a new lump at day 28, calm skin": ({**CALM_LUMP, "when": 28}, "expected"),
    "a lump with black skin, day 3": ({**BLACK_LUMP, "when": 3}, "call_clinic"),
    "a lump with black skin, who knows when": ({**BLACK_LUMP, "when": "not_sure"}, "call_clinic"),
    "the whole calf swollen, day 0": ({"urgent_signs": "leg_swollen", "when": 0}, "doctor_today"),
    "the whole calf swollen, day 500": (
        {"problems": "puffy", "puffy_where": "whole", "when": 500},
        "doctor_today",
    ),
    "a tight chest": ({"emergency_signs": ["breath"]}, "emergency_now"),
    "not sure where the swelling is": (
        {"problems": "puffy", "puffy_where": "not_sure", "when": "today"},
        "doctor_today",
    ),
    "a bruise at day 22": ({**CALM_BRUISE, "when": 22}, "watch"),
    "a bruise at day 20": ({**CALM_BRUISE, "when": 20}, "expected"),
    "a deep ache without a risk": ({**DEEP_ACHE, "when": 10, "risk": "none"}, "call_clinic"),
    "a deep ache on the pill": ({**DEEP_ACHE, "when": 10, "risk": "any"}, "doctor_today"),
    "local puffiness at day 10": ({**LOCAL_PUFFINESS, "when": 10}, "watch"),
    "a bruise and a tight chest": (
        {**CALM_BRUISE, "when": 20, "emergency_signs": "breath"},
        "emergency_now",
    ),
    "a bruise and a lump, the lump black": (
        {**CALM_BRUISE, **BLACK_LUMP, "problems": ["bruise", "lump"], "when": 20},
        "call_clinic",
    ),
}


def triage(project, *words, given=""):
    command = [sys.executable, "main.py", "triage", *words]
    return subprocess.run(command, cwd=project, input=given, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_has_the_outcome_it_was_founded_on(project, content, example):
    answers, level = EXAMPLES[example]
    done = triage(project, given=json.dumps({**NO_DANGER, **answers}))
    assert (done.returncode, done.stderr) == (0, "")
    outcome = json.loads(done.stdout)
    assert outcome["level"] == level
    assert outcome["screens"][-1] == f"result_{level}"
    assert outcome["causes"]
    words = getattr(content.outcomes, level).heading
    assert outcome["heading"] == words.replace("{emergency_number}", content.clinic.emergency_number)


def test_a_lump_at_day_28_cannot_have_come_up_after_more_than_8_weeks(project):
    done = triage(project, given=json.dumps({**NO_DANGER, **CALM_LUMP, "when": 28, "lump_new": "recent"}))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("lump_new: ")


def test_answers_can_be_written_from_the_list_of_questions_alone(project):
    listed = json.loads(triage(project, "--questions").stdout)
    gravest = {
        question["id"]: question["answers"][0]["id"] for question in listed if question["kind"] == "gate"
    }
    calm = {question["id"]: "none" for question in listed if question["kind"] == "gate"}
    assert json.loads(triage(project, given=json.dumps(gravest)).stdout)["level"] == "emergency_now"
    done = triage(project, given=json.dumps(calm))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("problems: no answer is given; pick one of 'welts', ")
