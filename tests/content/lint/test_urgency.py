"""One call to action on a screen, no emergency among the signs for a call, and one sign is enough."""

from __future__ import annotations

import pytest

CALL_STEP = "Is it getting worse, or can you not reach us? See a doctor today."


@pytest.mark.parametrize(
    ("sign", "words"),
    [
        ("You find it hard to breathe.", "breathe"),
        ("Your chest hurts.", "chest"),
        ("You feel faint.", "faint"),
        ("Your whole calf swells.", "whole calf swells"),
        ("You have a fever.", "fever"),
        ("Your face droops.", "droops"),
    ],
)
def test_an_emergency_among_the_signs_for_a_call_stops_the_file(shipped, sign, words):
    shipped.says(
        "You still have hives after 7 days.",
        sign,
        f'error: topics[0].call[3].text: tells of "{words}" among the signs for a call, '
        'but that cannot wait; move it to "emergency"',
    )


def test_care_at_home_holds_no_emergency_for_a_call_either(shipped):
    shipped.says("You find out that you are pregnant.", "You pass out.", "error: care.call[2].text: tells of")


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("We need to look at this. Do not leave", "See a doctor. Do not leave", "call_clinic.line"),
        ("Mention it at your next visit", "Call the clinic soon", "watch.heading"),
        (
            "No visit in the next 4 weeks? Call {phone} to plan",
            "In 4 weeks, call {phone} to plan",
            "watch.steps[2].text",
        ),
        ("Do not wait for us to call you back.", "Call the clinic first.", "doctor_today.steps[2].text"),
        ('"This is not a diagnosis. Is it', '"Call {phone}. Is it', "doctor_today.closing.short"),
        ("Are you bleeding? Keep pressing", "See a doctor. Keep pressing", "emergency_now.steps[3].text"),
        (CALL_STEP, f"Mention it at your next visit. {CALL_STEP}", "call_clinic.steps[3].text"),
    ],
)
def test_a_second_call_to_action_stops_the_file(shipped, old, new, place):
    shipped.says(old, new, f"error: outcomes.{place}: says ")


def test_a_graver_call_may_follow_a_question_or_an_if(shipped):
    shipped.says(CALL_STEP, "If it gets worse, see a doctor today.")


def test_a_condition_comes_first_for_nobody_reads_to_the_end(shipped):
    place = "error: outcomes.call_clinic.steps[3].text: says "
    shipped.says(CALL_STEP, "See a doctor today if it gets worse.", place)


def test_a_calmer_call_never_follows_even_an_if(shipped):
    shipped.says(
        "Do not wait for us to call you back.",
        "Is it Monday? Call the clinic.",
        'error: outcomes.doctor_today.steps[2].text: says "Call the clinic", which is what call_clinic says, '
        "so it would calm; keep to the level doctor_today: ",
    )


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("Do you have any one of these, now", "Do you have these, now", "gates[0].ask"),
        ("And do you have any one of these, now", "And do you have these, now", "gates[1].ask"),
        ("Does any one of these fit you?", "Do these fit you?", "risk.ask"),
    ],
)
def test_a_list_says_that_one_sign_is_enough(shipped, old, new, place):
    old, new = f'ask: "{old}', f'ask: "{new}'
    shipped.says(
        old, new, f"warning: wizard.{place}: asks about a list without saying that one is enough; write"
    )
