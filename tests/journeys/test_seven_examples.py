"""Seven visitors with seven worries: each reads the one thing to do."""

import pytest

ENDS = {
    "itchy bumps by the needle spots, on the day": (
        {"problems": "welts", "when": "today", "welts_where": "near"},
        "expected",
    ),
    "a new lump after four weeks, with calm skin": (
        {"problems": "lump", "when": "weeks_3_6", "lump_skin": "calm", "lump_growing": "steady"},
        "expected",
    ),
    "a lump with black skin": (
        {"problems": "lump", "when": "weeks_3_6", "lump_skin": "changed", "lump_growing": "steady"},
        "call_clinic",
    ),
    "the whole calf swollen": ({"urgent_signs": "leg_swollen"}, "doctor_today"),
    "the whole calf swollen, said later on the day": (
        {"problems": "puffy", "when": "today", "puffy_where": "whole"},
        "doctor_today",
    ),
    "the whole calf swollen, said later after a year": (
        {"problems": "puffy", "when": "over_year", "puffy_where": "whole"},
        "doctor_today",
    ),
    "a tight chest": ({"emergency_signs": "breath"}, "emergency_now"),
    "not sure where the swelling is": (
        {"problems": "puffy", "when": "days_3_7", "puffy_where": "not_sure"},
        "doctor_today",
    ),
    "a bruise after 22 days": (
        {"problems": "bruise", "when": "weeks_3_6", "bruise_growing": "fading", "bruise_medicine": "no"},
        "watch",
    ),
}


@pytest.mark.parametrize("worry", ENDS)
def test_each_example_ends_in_its_one_thing_to_do(visitor, patient, real_content, worry):
    answers, level = ENDS[worry]
    outcome = getattr(real_content.outcomes, level)
    visitor.touches("Touch to start", "Is this normal?")
    patient.says(**{"emergency_signs": "none", "urgent_signs": "none", **answers})
    assert visitor.heading == outcome.heading.format(emergency_number=real_content.clinic.emergency_number)
    visitor.reads(outcome.word)
