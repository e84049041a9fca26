"""How far it still is: a guess, but never one that grows while a visitor walks the shortest way."""

from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import all_ways, past_danger
from kiosk.triage.steps import PROBLEMS, WHEN
from kiosk.visit.progress import USUAL_QUESTIONS, screens_to_go


def to_go(content, answers: Answers) -> int:
    return screens_to_go(content.wizard, replay(content.wizard, answers))


def test_at_the_start_the_fixed_screens_and_the_usual_questions_are_ahead(real_content):
    # one more gate, the problems and the time, then the questions that a problem usually brings
    assert to_go(real_content, Answers()) == 3 + USUAL_QUESTIONS


def test_each_gate_passed_is_one_screen_less(real_content):
    at_problems = past_danger(real_content.wizard)
    assert to_go(real_content, at_problems) == 1 + USUAL_QUESTIONS


def test_once_the_problem_is_known_its_own_questions_count(real_content):
    problem = next(one for one in real_content.wizard.problems.choices if one.id == "welts")
    answers = past_danger(real_content.wizard).with_answer(PROBLEMS, ("welts",))
    assert to_go(real_content, answers) == len(problem.questions)


def test_with_nothing_pending_nothing_is_ahead_and_before_it_never_less_than_nothing(real_content):
    for way in all_ways(real_content.wizard):
        given = Answers()
        for question, answer in way.answers.items():
            assert to_go(real_content, given) >= 0
            given = given.with_answer(question, answer)
        assert to_go(real_content, given) == 0


def test_a_question_for_later_weeks_is_not_announced_early(real_content):
    lump = past_danger(real_content.wizard).with_answer(PROBLEMS, ("lump",))
    early, late = lump.with_answer(WHEN, 1), lump.with_answer(WHEN, 100)
    assert to_go(real_content, early) < to_go(real_content, late)
