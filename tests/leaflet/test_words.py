"""The words of the shipped leaflet, beyond what lint looks at in any leaflet (tests/content/lint)."""

from __future__ import annotations

import re
from itertools import pairwise

from kiosk.content.entry import Statement
from kiosk.content.lint.screens import Screen
from kiosk.content.model import Content
from kiosk.content.reading import smog
from tests.leaflet.entries import entries

LONGEST_CARD_LINE = 40


def _statements(content: Content) -> list[Statement]:
    return [entry for entry in entries(content) if isinstance(entry, Statement)]


def test_every_screen_is_long_enough_to_be_graded(every_screen: list[Screen]):
    assert not [screen.name for screen in every_screen if smog(screen.texts) is None]


def test_no_placeholder_is_left_on_a_screen(every_screen: list[Screen]):
    assert not [text for screen in every_screen for text in screen.texts if "{" in text or "}" in text]


def test_a_card_has_one_short_line_of_time(content: Content):
    assert all(len(topic.line) <= LONGEST_CARD_LINE for topic in content.topics)
    assert all(re.search(r"hour|day|week|month|year", topic.line) for topic in content.topics)


def test_lists_of_signs_are_whole_sentences_about_you(content: Content):
    lists = [(*topic.call, *topic.emergency) for topic in content.topics]
    bullets = [statement.text for each in (*lists, content.care.call) for statement in each]
    wrong = [text for text in bullets if not re.fullmatch(r"(You|Your|The) [^.!?]+\.", text)]
    assert not wrong


def test_a_sign_to_look_out_for_fits_behind_its_heading(content: Content):
    questions = (*content.wizard.questions, content.wizard.risk)
    turns = [choice.turns for question in questions for choice in question.choices if choice.turns]
    assert not [text for text in turns if not text[0].islower() or text.endswith(".")]


def test_an_answer_above_expected_says_why_what_to_watch_and_what_to_say(content: Content):
    questions = (*content.wizard.questions, content.wizard.risk)
    raised = [c for question in questions for c in question.choices if c.floor != "expected" or c.later]
    assert raised
    assert not [choice.id for choice in raised if not (choice.because and choice.turns and choice.say)]


def test_a_question_to_which_yes_is_worse_never_has_yes_first(content: Content):
    for question in content.wizard.questions:
        opening = [choice.text.split()[0].strip(".,") for choice in question.choices]
        assert opening[0] != "Yes", question.id


def test_every_time_has_a_picture_of_its_own_and_says_what_it_shows(content: Content):
    times = content.wizard.times.choices
    assert all(time.picture and time.alt for time in times)
    assert len({time.picture for time in times}) == len({time.alt for time in times}) == len(times)


def test_where_colour_matters_brown_and_black_skin_is_described(content: Content):
    coloured = {"hives", "lumps", "bruising", "staining", "veins"}
    told = {
        topic.id for topic in content.topics if any("black skin" in notice.text for notice in topic.notice)
    }
    assert told >= coloured


def test_what_is_our_own_choice_waits_for_the_clinic(content: Content):
    unmarked = [
        entry
        for entry in entries(content)
        if "design" in getattr(entry, "source", ()) and getattr(entry, "confirm", None) != "clinic"
    ]
    assert not unmarked


def test_every_statement_is_a_sentence_with_an_end(content: Content):
    open_ended = [s.text for s in _statements(content) if not s.text.endswith((".", "?", "{after_hours}"))]
    assert not open_ended


def test_both_top_levels_begin_with_telling_staff(content: Content):
    for outcome in (content.outcomes.doctor_today, content.outcomes.emergency_now):
        assert outcome.steps[0].text == "Tell a member of staff now."
    assert content.help.steps[0].text == "Tell a member of staff now."


def test_every_outcome_says_that_it_is_no_diagnosis(content: Content):
    assert all("not a diagnosis" in outcome.closing.text for _, outcome in content.outcomes)


def test_a_higher_outcome_names_the_way_to_the_next_one(content: Content):
    outcomes = content.outcomes
    call = " ".join(step.text for step in outcomes.call_clinic.steps)
    doctor = " ".join(step.text for step in outcomes.doctor_today.steps)
    assert "See a doctor today" in call
    assert "{emergency_number}" in call
    assert "{emergency_number}" in doctor
    assert "{phone}" not in doctor, "a doctor today does not wait for the clinic"


def test_the_words_for_times_follow_each_other(content: Content):
    times = content.wizard.times.choices
    assert all(later.from_day == (earlier.to_day or 0) + 1 for earlier, later in pairwise(times))
    assert len({time.text for time in times}) == len(times)


def test_no_one_is_told_to_stop_a_blood_thinner(content: Content):
    named = [s.text for s in _statements(content) if re.search(r"blood thinner|medicine from", s.text)]
    note = next(
        choice.note.text
        for question in content.wizard.questions
        for choice in question.choices
        if choice.note
    )
    assert named
    assert "Do not stop" in note
    assert "Ask first" in note
