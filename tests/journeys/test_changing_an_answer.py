"""On the result, an answer is changed: what rested on the old one is gone."""

import pytest

LUMP = {"problems": "lump", "when": "days_3_7", "lump_skin": "calm", "lump_growing": "steady"}
BRUISE = {"bruise_growing": "fading", "bruise_medicine": "no"}


@pytest.fixture
def calm_result(visitor, patient, real_content):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(**LUMP)
    assert visitor.heading == real_content.outcomes.expected.heading
    return visitor.hears()


def _change(content, question):
    return f"Change: {next(one for one in content.wizard.questions if one.id == question).label}"


def test_a_graver_answer_replaces_a_calm_one_and_its_result(visitor, patient, real_content, calm_result):
    visitor.touches(_change(real_content, "lump_skin"))
    assert patient.question == "lump_skin"
    patient.says(lump_skin="changed")
    assert visitor.heading == real_content.outcomes.call_clinic.heading
    visitor.reads(patient.words("lump_skin", "changed"))
    visitor.reads_nothing_of(patient.words("lump_skin", "calm"), real_content.outcomes.expected.word)


def test_a_calmer_answer_brings_the_calm_result_back_word_for_word(
    visitor, patient, real_content, calm_result
):
    change = _change(real_content, "lump_skin")
    visitor.touches(change)
    patient.says(lump_skin="changed")
    visitor.touches(change)
    patient.says(lump_skin="calm")
    assert visitor.hears() == calm_result


def test_another_problem_takes_the_questions_of_the_old_one_with_it(
    visitor, patient, real_content, calm_result
):
    wizard = real_content.wizard
    visitor.touches(f"Change: {wizard.problems.label}")
    assert visitor.ticked == [patient.words("problems", "lump")]
    visitor.touches(patient.words("problems", "lump"))
    asked = patient.says(problems="bruise", **BRUISE)
    assert asked == ["problems", *BRUISE]
    old = [q.label for q in wizard.questions if q.id in LUMP]
    assert len(old) == 2
    visitor.reads_nothing_of(*old, patient.words("problems", "lump"), patient.words("lump_skin", "calm"))
    visitor.reads(*(q.label for q in wizard.questions if q.id in BRUISE), patient.words("when", "days_3_7"))


def test_a_danger_sign_remembered_late_takes_all_calm_answers_with_it(
    visitor, patient, real_content, calm_result
):
    urgent = real_content.wizard.gates[1]
    visitor.touches(f"Change: {urgent.label}")
    patient.says(urgent_signs="leg_swollen")
    assert visitor.heading == real_content.outcomes.doctor_today.heading
    visitor.reads_nothing_of(*(patient.words(question, LUMP[question]) for question in LUMP))


def test_a_danger_sign_touched_by_mistake_can_be_taken_back(visitor, patient, real_content):
    signs = real_content.wizard.gates[0]
    visitor.touches("Touch to start", "Is this normal?")
    patient.says(emergency_signs="breath")
    visitor.touches(f"Change: {signs.label}")
    patient.says_with_no_danger_sign(**LUMP)
    assert visitor.heading == real_content.outcomes.expected.heading
    visitor.reads_nothing_of(signs.signs[0].because.text)


def test_an_answer_that_opens_a_question_has_it_asked(visitor, patient, real_content, calm_result):
    visitor.touches(_change(real_content, "lump_growing"))
    patient.says(lump_growing="growing")
    assert patient.question == "risk"
    patient.says(risk="any")
    assert visitor.heading == real_content.outcomes.doctor_today.heading


def test_a_day_after_which_more_is_asked_has_it_asked(visitor, patient, real_content, calm_result):
    visitor.touches(f"Change: {real_content.wizard.times.label}")
    patient.says(when="months_2_6")
    assert patient.question == "lump_new"


def test_back_instead_of_a_new_answer_leaves_the_result_as_it_was(
    visitor, patient, real_content, calm_result
):
    visitor.touches(_change(real_content, "lump_skin"), "Back")
    assert visitor.hears() == calm_result


def test_the_answer_given_is_the_one_ticked_when_it_is_to_be_changed(
    visitor, patient, real_content, calm_result
):
    visitor.touches(f"Change: {real_content.wizard.problems.label}")
    assert visitor.ticked == [patient.words("problems", "lump")]
