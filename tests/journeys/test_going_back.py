"""Back leads the same way back, screen by screen."""

SAID = {"problems": "puffy", "when": "days_1_2", "puffy_where": "local", "puffy_growing": "growing"}


def test_back_goes_through_the_whole_wizard_in_reverse(visitor, patient, real_content):
    visitor.touches("Touch to start", "Is this normal?")
    asked = patient.says_with_no_danger_sign(**SAID, risk="none")
    assert visitor.heading == real_content.outcomes.call_clinic.heading
    seen = []
    for _ in asked:
        visitor.touches("Back")
        seen.append(patient.question)
    assert seen == asked[::-1]
    visitor.touches("Back")
    assert patient.question is None
    visitor.reads(*(topic.title for topic in real_content.topics))


def test_back_and_the_same_answer_lead_to_the_same_screen(visitor, patient):
    visitor.touches("Touch to start", "Is this normal?")
    steps = {"emergency_signs": "none", "urgent_signs": "none", **SAID}
    for question, answer in steps.items():
        before = visitor.hears()
        patient.says(**{question: answer})
        after = visitor.hears()
        visitor.touches("Back")
        if question == "problems":
            assert visitor.ticked == [patient.words("problems", answer)]
            visitor.touches("Continue")
        else:
            assert visitor.hears() == before
            patient.says(**{question: answer})
        assert visitor.hears() == after


def test_an_answer_taken_back_leaves_nothing_behind(visitor, patient, real_content):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(problems="puffy", when="days_1_2", puffy_where="whole")
    assert visitor.heading == real_content.outcomes.doctor_today.heading
    visitor.touches("Back")
    patient.says(puffy_where="local", puffy_growing="steady")
    assert visitor.heading == real_content.outcomes.expected.heading
    visitor.reads_nothing_of(patient.words("puffy_where", "whole"))


def test_where_the_visitor_is_counts_up_and_down(visitor, patient):
    visitor.touches("Touch to start", "Is this normal?")

    def step():
        return next(text.split(",")[0] for text in visitor.hears() if text.startswith("Step "))

    assert step() == "Step 1"
    patient.says(emergency_signs="none")
    assert step() == "Step 2"
    visitor.touches("Back")
    assert step() == "Step 1"


def test_all_topics_leaves_the_questions_and_asking_again_starts_afresh(visitor, patient):
    visitor.touches("Touch to start", "Is this normal?")
    first = visitor.hears()
    patient.says_with_no_danger_sign(problems="puffy")
    visitor.touches("All topics", "Is this normal?")
    assert visitor.hears() == first
    patient.says_with_no_danger_sign()
    assert visitor.ticked == []
