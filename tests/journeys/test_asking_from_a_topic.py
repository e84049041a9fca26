"""From the page of a topic, straight into its questions."""

ASK = "Is mine normal? Answer a few questions"


def _asks_from(visitor, patient, topic):
    visitor.touches(topic.title, ASK)
    patient.says_with_no_danger_sign()
    assert patient.question == "problems"


def test_a_topic_of_one_problem_has_it_ticked_beforehand(visitor, patient, real_content):
    visitor.touches("Touch to start")
    for topic in real_content.topics:
        if len(topic.problems) == 1:
            _asks_from(visitor, patient, topic)
            assert visitor.ticked == [patient.words("problems", topic.problems[0])]
            visitor.touches("All topics")


def test_a_topic_of_several_problems_leaves_the_choice_to_the_visitor(visitor, patient, real_content):
    visitor.touches("Touch to start")
    for topic in real_content.topics:
        if len(topic.problems) > 1:
            _asks_from(visitor, patient, topic)
            assert visitor.ticked == []
            assert visitor.finds("Continue").disabled
            visitor.touches("All topics")


def test_danger_signs_come_first_from_a_topic_too(visitor, patient, real_content):
    visitor.touches("Touch to start")
    for topic in real_content.topics:
        visitor.touches(topic.title, ASK)
        assert patient.question == "emergency_signs"
        visitor.touches("All topics")


def test_what_is_ticked_beforehand_can_be_unticked(visitor, patient, real_content):
    topic = next(topic for topic in real_content.topics if len(topic.problems) == 1)
    visitor.touches("Touch to start")
    _asks_from(visitor, patient, topic)
    visitor.touches(*visitor.ticked)
    assert visitor.ticked == []
    assert visitor.finds("Continue").disabled


def test_back_from_the_first_question_leads_to_the_topic_again(visitor, patient, real_content):
    topic = real_content.topics[2]
    visitor.touches("Touch to start", topic.title, ASK, "Back")
    assert visitor.heading == topic.title


def test_a_result_leads_to_its_topic_and_back(visitor, patient, real_content):
    bruising = next(topic for topic in real_content.topics if topic.id == "bruising")
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(
        problems="bruise", when="days_1_2", bruise_growing="fading", bruise_medicine="no"
    )
    result = visitor.hears()
    visitor.touches(f"Read about: {bruising.title}")
    assert visitor.heading == bruising.title
    visitor.touches("Back")
    assert visitor.hears() == result


def test_no_more_than_three_problems_can_be_ticked(visitor, patient, real_content):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign()
    problems = [problem.text for problem in real_content.wizard.problems.choices]
    visitor.touches(*problems[:4])
    assert visitor.ticked == problems[:3]


def test_the_gravest_of_several_problems_decides_and_every_cause_is_named(visitor, patient, real_content):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(
        problems=("welts", "sock", "sore"), when="days_1_2", welts_where="near", sore_size="small"
    )
    assert visitor.heading == real_content.outcomes.call_clinic.heading
    causes = [
        problem.because.text
        for problem in real_content.wizard.problems.choices
        if problem.id in ("sock", "sore") and problem.because
    ]
    assert causes
    visitor.reads(*causes)
