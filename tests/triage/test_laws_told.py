"""How a broken law is told: the shortest example in the words of the file, the place, and what is right."""

from __future__ import annotations

from time import process_time

import pytest

from kiosk.content.reader import read
from kiosk.triage.laws import LAWS, prove
from kiosk.triage.laws.yardstick import LEAST, SIGNS
from tests.benchmark.laws import enlarged
from tests.triage.building import choice, problem, question, wizard


@pytest.fixture(scope="module")
def content(project):
    return read(project / "content.yaml")


@pytest.fixture
def told(content):
    """Change one question of the shipped content, and return the failures of one law."""

    def told(law, id_="", **values):
        questions = tuple(
            each.model_copy(update={key: change(each) for key, change in values.items()})
            if each.id == id_
            else each
            for each in content.wizard.questions
        )
        changed = content.wizard.model_copy(update={"questions": questions})
        proof = prove(content.model_copy(update={"wizard": changed}))
        return next(each for each in proof.laws if each.id == law).failures

    return told


def test_all_laws_hold_on_the_shipped_content(content):
    proof = prove(content)
    assert proof.holds
    assert [law.id for law in proof.laws] == list(LAWS)
    assert all(law.covered > 0 for law in proof.laws)
    assert (proof.ways.one, proof.ways.several) == (2943, 346152)


def test_p3_tells_what_doubt_hides(told):
    """The rules of the file refuse this as well, and first; the law does not rely on them."""
    calm = lambda each: each.unsure.model_copy(update={"floor": "expected", "clot": False})  # noqa: E731
    (failure,) = told("P3", "lump_growing", unsure=calm)
    assert failure.where == "lump_growing"
    assert failure.path == ("wizard", "questions", 3, "unsure", "floor")
    assert failure.wrong == (
        "A lump or a hard cord -> day 0 -> The lump and its skin: No. It may be a bit sore or red, but the "
        "skin is flat and ... -> Size of the lump or cord: I am not sure -> ends in "
        '"This is normal after your treatment", but "I am not sure" must be at least "Call the clinic today"'
        ', as "Yes. It grows, or a sore cord is long or gets longer" is'
    )


def test_p3_finds_doubt_that_lacks_a_lead(told):
    (failure,) = told("P3", "brown_skin", unsure=lambda each: each.unsure.model_copy(update={"leads": ()}))
    assert failure.path == ("wizard", "questions", 9, "unsure")
    assert 'Skin of the brown marks: I am not sure -> ends in "Call the clinic today"' in failure.wrong
    assert failure.right == "give doubt the floor, the clot and the leads of the gravest answer"


def test_p7_tells_of_a_possible_clot_that_is_called_normal(told):
    calm = lambda each: tuple(one.model_copy(update={"floor": "expected"}) for one in each.choices)  # noqa: E731
    (failure,) = [each for each in told("P7", "pain_where", choices=calm) if each.where == "pain_where"]
    assert "What makes a clot likelier: No, none of these -> ends in" in failure.wrong
    assert failure.wrong.endswith('"An ache or cramp deep in the calf or thigh" puts a clot in question')


def test_p1_tells_the_way_that_is_too_long(content):
    first = content.wizard.problems.choices[3]
    more = first.model_copy(update={"questions": (*first.questions, "red_change", "brown_skin")})
    choices = tuple(more if each is first else each for each in content.wizard.problems.choices)
    problems = content.wizard.problems.model_copy(update={"choices": choices})
    changed = content.wizard.model_copy(update={"problems": problems})
    (failure,) = prove(content.model_copy(update={"wizard": changed})).laws[0].failures
    assert failure.where == "bruise"
    assert failure.wrong.startswith("A bruise -> day 0 -> Size of the bruise: ")
    assert failure.wrong.endswith(" after more than 8 taps")


def test_p12_tells_of_a_time_that_straddles_a_threshold(content):
    times = content.wizard.times
    wider = (
        times.choices[0].model_copy(update={"to_day": 5}),
        times.choices[2].model_copy(update={"from_day": 6}),
        *times.choices[3:],
    )
    changed = content.wizard.model_copy(update={"times": times.model_copy(update={"choices": wider})})
    law = prove(content.model_copy(update={"wizard": changed})).laws[11]
    (failure,) = law.failures
    assert failure.path == ("wizard", "problems", "choices", 0, "later", 0, "after_days")
    assert failure.wrong == (
        'on day 1 expected is written, but "Today" is reckoned as day 5 and gives watch: Itchy raised bumps '
        "-> When you were treated: Today -> Where the bumps are: Only by the needle spots -> ends in "
        '"Mention it at your next visit"'
    )


def test_p12_tells_of_a_stage_that_is_calmer_than_the_one_before(content):
    law = _after(content, 0, {"later": content.wizard.problems.choices[0].later[::-1]})[11]
    assert {failure.where for failure in law.failures} == {"welts"}
    assert law.failures[0].wrong == (
        "on day 8 call_clinic holds, but watch is written for it: Itchy raised bumps -> day 8 -> ends in "
        '"Call the clinic today"'
    )


def test_p1_tells_the_way_to_a_lead_that_goes_nowhere(content):
    law = _after(content, 5, {"questions": ("brown_skn",)})[0]
    (failure,) = law.failures
    assert failure.path == ("wizard", "problems", "choices", 5, "questions", 0)
    assert failure.wrong == (
        'a dead end: it opens "brown_skn", which is not there: Flat brown marks or lines -> day 0 -> ends in '
        '"This is normal after your treatment"'
    )


def test_p1_tells_the_way_into_a_circle(content):
    back = content.wizard.questions[14]
    assert back.id == "sore_size"
    leading = back.model_copy(update={"unsure": back.unsure.model_copy(update={"leads": ("brown_skin",)})})
    asked = (*content.wizard.questions[:14], leading)
    wizard_ = content.wizard.model_copy(update={"questions": asked})
    (failure,) = prove(content.model_copy(update={"wizard": wizard_})).laws[0].failures
    assert failure.wrong == (
        "the questions open each other in a circle: brown_skin -> sore_size -> brown_skin: Flat brown marks "
        "or lines -> day 0 -> Skin of the brown marks: Yes. They are raised or painful, or the skin is "
        "broken -> Size of the sore: No. It is small, stays the same and hurts little -> ends in "
        '"Call the clinic today"'
    )


def test_p2_tells_what_a_sign_leads_to_where_no_screen_leads_high_enough(content):
    gates = tuple(each.model_copy(update={"floor": "doctor_today"}) for each in content.wizard.gates)
    changed = content.wizard.model_copy(update={"gates": gates})
    (failure,) = prove(content.model_copy(update={"wizard": changed})).laws[1].failures
    assert failure.wrong.startswith("no screen of danger signs has the floor emergency_now, nor this: Danger")
    assert failure.wrong.endswith('-> ends in "See a doctor today"')
    assert failure.absolute


def test_p4_tells_who_would_not_be_asked_about_risks(content):
    risk = content.wizard.risk.model_copy(update={"after_days": 3})
    changed = content.wizard.model_copy(update={"risk": risk})
    (failure,) = prove(content.model_copy(update={"wizard": changed})).laws[3].failures
    assert failure.wrong.startswith("risks are asked for only after day 3, but a clot can come on any day: ")
    assert "-> What makes a clot likelier: No, none of these -> ends in" in failure.wrong


def test_p8_tells_the_way_that_is_not_called_normal_where_no_problem_names_the_claim(content):
    bruise = {"source": ("design",), "floor": "watch"}
    failures = _after(content, 3, bruise)[7].failures
    (failure,) = (each for each in failures if each.where == "l17")
    assert failure.wrong == (
        "no problem names L17 or L18 or L19 or L20 or L21, so nobody is told that a bruise can be normal: A "
        "bruise -> day 0 -> Size of the bruise: No. It is the same or fading, and it feels soft -> Aspirin "
        'or a blood thinner: No -> ends in "Mention it at your next visit"'
    )


@pytest.mark.parametrize("level", ["expected", "watch", "call_clinic", "doctor_today", "emergency_now"])
def test_p14_tells_the_shortest_way_to_the_outcome(content, level):
    silent = getattr(content.outcomes, level).model_copy(update={"word": " "})
    outcomes = content.outcomes.model_copy(update={level: silent})
    (failure,) = prove(content.model_copy(update={"outcomes": outcomes})).laws[13].failures
    heading = content.clinic.fill(silent.heading)
    assert failure.wrong.startswith(f"{level} does not say how urgent it is: ")
    assert failure.wrong.endswith(f'-> ends in "{heading}"')


def _after(content, position, values):
    """Return the laws on the shipped content with one problem changed."""
    problems = content.wizard.problems
    choices = list(problems.choices)
    choices[position] = choices[position].model_copy(update=values)
    changed = problems.model_copy(update={"choices": tuple(choices)})
    wizard_ = content.wizard.model_copy(update={"problems": changed})
    return prove(content.model_copy(update={"wizard": wizard_})).laws


def test_the_guard_does_not_depend_on_what_the_file_asks_for(content):
    """With every red flag made harmless in the file, a sign that goes is missed all the same."""
    harmless = tuple(flag.model_copy(update={"least": "expected"}) for flag in content.red_flags)
    gates = content.wizard.gates
    fewer = gates[0].model_copy(update={"signs": gates[0].signs[1:]})
    changed = content.wizard.model_copy(update={"gates": (fewer, *gates[1:])})
    law = prove(content.model_copy(update={"wizard": changed, "red_flags": harmless})).laws[9]
    assert {failure.where for failure in law.failures} == {id_.lower() for id_ in LEAST}
    missed = {failure.where for failure in law.failures if "no danger sign names" in failure.wrong}
    assert missed == {"r2", "r6", "r13"}
    assert all(failure.absolute for failure in law.failures if failure.where.upper() in SIGNS)


def test_a_wizard_that_cannot_be_gone_through_breaks_the_laws(content):
    """Nothing is taken to hold because it was too much work."""
    asked = tuple(
        question(f"q{n}", choice("a"), choice("b", leads=(f"q{n + 1}",) if n < 99 else ()))
        for n in range(100)
    )
    endless = wizard((problem("p", "q0"),), asked)
    proof = prove(content.model_copy(update={"wizard": endless}))
    assert not any(law.holds for law in proof.laws)
    assert {failure.where for law in proof.laws for failure in law.failures} == {"p"}


def test_the_work_grows_with_the_questions_and_not_with_the_ways(content):
    seconds = {}
    for times in (3, 12):
        large = enlarged(content, times)
        begin = process_time()
        assert prove(large).holds
        seconds[times] = process_time() - begin
    assert (
        seconds[12] < 10 * seconds[3]
    )  # 4 times as large; its ways with three problems are 64 times as many
