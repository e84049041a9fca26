"""Floors: doubt never calms, time only raises, and whatever is raised says why."""

import pytest

SIZE_UNSURE = ("- id: lump_size", "unsure:")
WHEN_UNSURE = ("- id: lump_when", "unsure:")
RISK_UNSURE = ("  risk:", "unsure:")
OLD_LATER = ("- id: old", "later:")
LUMP_LATER = ("- id: lump\n", "later:\n")


# --- doubt


def test_doubt_stands_for_the_gravest_answer(tiny):
    tiny.change("floor: call_clinic", "floor: ^watch", after=SIZE_UNSURE)
    tiny.change("floor: doctor_today", "floor: ^call_clinic", after=RISK_UNSURE)
    tiny.says(
        'wizard.questions[0].unsure.floor: is watch, but the answer "yes" is call_clinic; '
        "write call_clinic: doubt never calms",
        'wizard.risk.unsure.floor: is call_clinic, but the answer "some" is doctor_today; '
        "write doctor_today: doubt never calms",
    )


def let_the_old_lump_rise_to_doctor_today(tiny, after_days: int) -> None:
    tiny.change("floor: watch", "floor: doctor_today", after=OLD_LATER)
    tiny.change("after_days: 180", f"after_days: {after_days}", after=OLD_LATER)


def let_doubt_rise_to_doctor_today(tiny, after_days: int, mark: str = "") -> None:
    later = f"{{after_days: {after_days}, floor: doctor_today, because: {{text: Late., source: [L2]}}}}"
    tiny.change("source: [R1]", f"source: [R1]\n        later: {mark}[{later}]", after=WHEN_UNSURE)


def test_doubt_stands_for_the_gravest_answer_on_every_later_day(tiny):
    let_the_old_lump_rise_to_doctor_today(tiny, after_days=180)
    tiny.change("floor:", "^floor:", after=WHEN_UNSURE)
    tiny.says(
        "wizard.questions[1].unsure.later: is call_clinic after day 180, "
        'but the answer "old" is then doctor_today; '
        "add a later floor of doctor_today with after_days: 180"
    )


@pytest.mark.parametrize("after_days", [7, 180])
def test_doubt_may_rise_earlier_or_on_the_same_day(tiny, after_days):
    let_the_old_lump_rise_to_doctor_today(tiny, after_days=180)
    let_doubt_rise_to_doctor_today(tiny, after_days)
    tiny.says()


def test_doubt_that_rises_too_late_is_refused(tiny):
    let_the_old_lump_rise_to_doctor_today(tiny, after_days=7)
    let_doubt_rise_to_doctor_today(tiny, after_days=180, mark="^")
    tiny.says(
        "wizard.questions[1].unsure.later: is call_clinic after day 7, "
        'but the answer "old" is then doctor_today; '
        "add a later floor of doctor_today with after_days: 7"
    )


def test_doubt_opens_whatever_an_answer_opens(tiny):
    tiny.change("        clot: true\n        leads: [lump_when]\n", "", after=SIZE_UNSURE)
    tiny.change("floor:", "^^floor:", after=SIZE_UNSURE)
    tiny.says(
        "wizard.questions[0].unsure.clot: puts no clot in question, but another answer does; "
        'add "clot: true": doubt never calms',
        "wizard.questions[0].unsure.leads: does not open lump_when, but another answer does; "
        'write "leads: [lump_when]": doubt never calms',
    )


# --- time


def test_later_floors_rise_with_the_days(tiny):
    first = "          - {after_days: 180, floor: call_clinic, because: {text: A., source: [L2]}}\n"
    tiny.change("after_days: 180", "after_days: ^180", after=LUMP_LATER)
    tiny.change("floor: watch", "floor: ^watch", after=LUMP_LATER)
    tiny.change("          - after_days", f"{first}          - after_days", after=LUMP_LATER)
    tiny.says(
        "wizard.problems.choices[0].later[1].after_days: is 180, but the one before is 180; "
        "put the days in rising order",
        "wizard.problems.choices[0].later[1].floor: is watch, but before that day it is call_clinic; "
        "write a graver one, or take this entry away",
    )


def test_a_later_floor_is_graver_than_the_answers_own(tiny):
    tiny.change("floor: watch", "floor: ^expected", after=OLD_LATER)
    tiny.says(
        "wizard.questions[1].choices[0].later[0].floor: is expected, but before that day it is expected; "
        "write a graver one, or take this entry away",
    )


# --- gates


URGENT = ("- id: urgent",)


def test_the_first_gate_is_the_gravest(tiny):
    tiny.change("floor: doctor_today", "floor: ^emergency_now", after=URGENT)
    tiny.change("floor: emergency_now", "floor: ^doctor_today", after=("- id: danger",))
    tiny.says(
        "wizard.gates[0].floor: is doctor_today on the first gate; put the gate with emergency_now first",
        "wizard.gates[1].floor: is emergency_now, but the gate before is doctor_today; "
        "put the gravest gate first",
    )


def test_there_is_a_gate_of_each_kind(tiny):
    tiny.change("    - id: danger", "    ^- id: danger")
    tiny.change("floor: doctor_today", "floor: emergency_now", after=URGENT)
    tiny.says("wizard.gates: has no gate with the floor doctor_today; add one after the others")


# --- reasons


def test_an_ordinary_problem_says_that_it_is_normal(tiny):
    tiny.change("        normal:\n          text: A lump is normal at first.\n          source: [L1]\n", "")
    tiny.change("      - id: lump\n", "      - ^id: lump\n")
    right = "add a statement that this is ordinary"
    tiny.says(f"wizard.problems.choices[0].normal: is missing beside the floor expected; {right}")


def test_a_raised_problem_says_why(tiny):
    tiny.change("        because:", "        normal:", after=("- id: other",))
    tiny.change("      - id: other\n", "      - ^id: other\n")
    right = "add a statement that says why"
    tiny.says(f"wizard.problems.choices[1].because: is missing beside the floor call_clinic; {right}")


def test_a_raised_answer_says_why_and_how_to_say_it(tiny):
    tiny.change("          because:", "          note:", after=("- id: new",))
    tiny.change("          turns: A new lump comes.\n          say: The lump is new.\n", "")
    tiny.change("        - id: new", "        - ^^^id: new")
    path, beside = "wizard.questions[1].choices[1]", "is missing beside the floor call_clinic"
    tiny.says(
        f"{path}.because: {beside}; add a statement that says why",
        f"{path}.say: {beside}; add the answer as a sentence for the phone",
        f"{path}.turns: {beside}; add the answer as a sign to look out for",
    )


def test_an_answer_that_rises_later_says_what_to_look_out_for(tiny):
    tiny.change("          turns: An old lump stays.\n          say: The lump is old.\n", "")
    tiny.change("        - id: old", "        - ^^id: old")
    path, beside = "wizard.questions[1].choices[0]", "is missing beside a later floor"
    tiny.says(
        f"{path}.say: {beside}; add the answer as a sentence for the phone",
        f"{path}.turns: {beside}; add the answer as a sign to look out for",
    )


def test_our_own_choices_wait_for_the_clinic(tiny):
    tiny.change("        confirm: clinic\n", "", after=("text: Walk every day.",))
    tiny.change("- text: Walk every day.", "- ^text: Walk every day.")
    tiny.change("          confirm: clinic\n", "", after=("- id: new",))
    tiny.change("        - id: new", "        - ^id: new")
    right = 'is missing beside the source design; add "confirm: clinic"'
    tiny.says(f"topics[0].helps[0].confirm: {right}", f"wizard.questions[1].choices[1].confirm: {right}")


def test_every_outcome_is_the_floor_of_something(tiny):
    tiny.change("floor: watch", "floor: call_clinic", after=LUMP_LATER)
    tiny.change("floor: watch", "floor: call_clinic", after=OLD_LATER)
    tiny.change("  watch:\n    word", "  watch:\n    ^word")
    tiny.says("outcomes.watch: is an outcome that no answer leads to; give an answer the floor watch")
