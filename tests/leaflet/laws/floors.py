"""The floors as the founding proposal for the wizard sets them, copied by hand: not read from content.yaml.

`level` works them out in its own plain way, so that content.yaml and triage are checked against a second
opinion. One choice of ours goes beyond the proposal: very bad pain opens the question about risks as well.
"""

from __future__ import annotations

from collections.abc import Mapping

EXPECTED, WATCH, CALL, DOCTOR = "expected", "watch", "call_clinic", "doctor_today"
ORDER = (EXPECTED, WATCH, CALL, DOCTOR)
FOR_EVER = 10_000

AFTER: dict[str, list[tuple[int, str]]] = {
    "welts": [(2, WATCH), (7, CALL)],
    "red": [(42, WATCH)],
    "lump": [(180, WATCH)],
    "bruise": [(21, WATCH), (42, CALL)],
    "puffy": [(7, WATCH), (21, CALL)],
    "brown": [(365, WATCH)],
    "veins": [],
    "numb": [],
    "pain": [(21, WATCH)],
    "sore": [],
    "sock": [],
    "other": [],
}
"""For each problem: the floor that holds after so many days."""

ALWAYS = {"sore": CALL, "sock": CALL, "other": CALL}
"""Problems with a floor on every day."""

ANSWERS: dict[str, dict[str, str]] = {
    "welts_where": {"near": EXPECTED, "elsewhere": CALL, "not_sure": CALL},
    "red_change": {"calm": EXPECTED, "hot": CALL, "not_sure": CALL},
    "lump_skin": {"calm": EXPECTED, "changed": CALL, "not_sure": CALL},
    "lump_growing": {"steady": EXPECTED, "growing": CALL, "not_sure": CALL},
    "lump_new": {"earlier": EXPECTED, "recent": CALL, "not_sure": CALL},
    "bruise_growing": {"fading": EXPECTED, "growing": CALL, "not_sure": CALL},
    "bruise_medicine": {"no": EXPECTED, "yes": EXPECTED, "not_sure": EXPECTED},
    "puffy_where": {"local": EXPECTED, "whole": DOCTOR, "not_sure": DOCTOR},
    "puffy_growing": {"steady": EXPECTED, "growing": CALL, "not_sure": CALL},
    "brown_skin": {"flat": EXPECTED, "broken": CALL, "not_sure": CALL},
    "veins_which": {"old": EXPECTED, "new": WATCH, "not_sure": WATCH},
    "numb_where": {"small": EXPECTED, "wide": CALL, "not_sure": CALL},
    "numb_change": {"better": EXPECTED, "same": EXPECTED, "not_sure": EXPECTED},
    "pain_where": {"mild": EXPECTED, "deep": CALL, "severe": CALL, "not_sure": CALL},
    "sore_size": {"small": CALL, "large": DOCTOR, "not_sure": DOCTOR},
    "risk": {"none": EXPECTED, "any": DOCTOR, "not_sure": DOCTOR},
}

ANSWERS_AFTER: dict[tuple[str, str], list[tuple[int, str]]] = {
    ("numb_change", "better"): [(180, WATCH)],
    ("numb_change", "same"): [(42, WATCH), (180, CALL)],
    ("numb_change", "not_sure"): [(42, WATCH), (180, CALL)],
}

QUESTIONS = {
    "welts": ["welts_where"],
    "red": ["red_change"],
    "lump": ["lump_skin", "lump_growing", "lump_new", "risk"],
    "bruise": ["bruise_growing", "bruise_medicine"],
    "puffy": ["puffy_where", "puffy_growing", "risk"],
    "brown": ["brown_skin", "sore_size"],
    "veins": ["veins_which"],
    "numb": ["numb_where", "numb_change"],
    "pain": ["pain_where", "risk"],
    "sore": ["sore_size"],
    "sock": [],
    "other": [],
}

COULD_BE_A_CLOT = {
    *(("lump_growing", answer) for answer in ("growing", "not_sure")),
    *(("puffy_growing", answer) for answer in ("growing", "not_sure")),
    *(("pain_where", answer) for answer in ("deep", "severe", "not_sure")),
}

UPPER_DAY = {
    "today": 0,
    "days_1_2": 2,
    "days_3_7": 7,
    "weeks_1_3": 21,
    "weeks_3_6": 42,
    "weeks_6_8": 56,
    "months_2_6": 180,
    "months_6_12": 365,
    "over_year": FOR_EVER,
    "not_sure": FOR_EVER,
}
"""The times that can be touched, and the day they are reckoned as."""


def level(problem: str, when: str | int, said: Mapping[str, str]) -> str:
    """Return the outcome; ``said`` answers all questions that the problem can raise."""
    day = UPPER_DAY[when] if isinstance(when, str) else when
    clot = any((question, answer) in COULD_BE_A_CLOT for question, answer in said.items())
    floors = [ALWAYS.get(problem, EXPECTED), _stage(AFTER[problem], day)]
    for question, answer in said.items():
        if question == "lump_new" and day <= 56:
            continue
        if question == "risk" and not clot:
            continue
        if question == "sore_size" and said.get("brown_skin") == "flat":
            continue
        floors += [ANSWERS[question][answer], _stage(ANSWERS_AFTER.get((question, answer), []), day)]
    return max(floors, key=ORDER.index)


def _stage(stages: list[tuple[int, str]], day: int) -> str:
    return max((floor for after, floor in stages if day > after), key=ORDER.index, default=EXPECTED)
