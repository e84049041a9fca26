"""The words of the shipped leaflet: plain, short, calm, and never a diagnosis."""

from __future__ import annotations

import re
from itertools import pairwise

from kiosk.content.entry import Pictured, Statement
from kiosk.content.model import Content
from tests.leaflet.entries import entries
from tests.leaflet.reading import (
    flesch_kincaid,
    is_long_enough_for_smog,
    sentences,
    smog,
    strict_flesch_kincaid,
    words,
)
from tests.leaflet.screens import Screen

HARDEST_GRADE = 6
HARDEST_SMOG = 9
LONGEST_SENTENCE = 15
LONGEST_CARD_LINE = 40

NEVER_SAID = (
    r"don't worry|do not worry|no need to worry|nothing to worry",
    r"\byou (have|probably have|may have|could have) (an? )?(deep )?(clot|stroke|infection|allergy)\b",
    r"\b(dvt|embolism|thrombo\w+|phlebitis|necrosis|matting|sclerotherapy|oedema|edema|inflammation)\b",
    r"\bstop (taking )?(your|the|any) (aspirin|blood thinner|medicine)",
    r"[\u2013\u2014;]",
    r"\betc\b|e\.g\.|i\.e\.",
)
"""What no patient may read: false comfort, a diagnosis, a word of the trade, a pause that cannot be heard."""

COLOURS = r"\b(red|redder|white|blue|black|purple|grey|yellow|green|brown)\b"
SKIN_TONES = r"\b(brown or black|black|brown|dark) skin\b"
FELT = (
    r"\b(hot|cold|sore|hurts?|pain\w*|puffy|shiny|swollen|numb|flat|raised|rash|patch|marks?|bumps?|lump|cord|line"
    r"|blisters?|fluid|foot|web|veins?|skin)\b"
)
"""What is felt, or has a shape: it is named before any colour."""


def _statements(content: Content) -> list[Statement]:
    return [entry for entry in entries(content) if isinstance(entry, Statement)]


def _signs_to_look_for(content: Content) -> list[str]:
    """Return every text that names a sign of danger or change."""
    wizard = content.wizard
    lists = [statement.text for topic in content.topics for statement in (*topic.call, *topic.emergency)]
    signs = [text for gate in wizard.gates for sign in gate.signs for text in (sign.text, sign.check)]
    choices = [choice.text for question in wizard.questions for choice in question.choices]
    return [*lists, *signs, *choices, *(problem.text for problem in wizard.problems.choices)]


def test_every_screen_reads_at_grade_six_or_below(every_screen: list[Screen]):
    hard = [(s.kind, s.name, g) for s in every_screen if (g := flesch_kincaid(s.texts)) > HARDEST_GRADE]
    assert not hard


def test_every_screen_reads_at_grade_six_even_with_syllables_counted_by_ear(every_screen: list[Screen]):
    graded = [(s.kind, s.name, strict_flesch_kincaid(s.texts)) for s in every_screen]
    hard = [screen for screen in graded if screen[2] > HARDEST_GRADE]
    assert not hard


def test_every_screen_has_a_smog_grade_of_nine_or_below(every_screen: list[Screen]):
    assert all(is_long_enough_for_smog(screen.texts) for screen in every_screen)
    hard = [(s.kind, s.name, g) for s in every_screen if (g := smog(s.texts)) > HARDEST_SMOG]
    assert not hard


def test_no_sentence_is_longer_than_fifteen_words(every_screen: list[Screen], content: Content):
    shown = [text for screen in every_screen for text in screen.texts]
    alts = [entry.alt for entry in entries(content) if isinstance(entry, Pictured)]
    long = [s for text in (*shown, *alts) for s in sentences(text) if len(words(s)) > LONGEST_SENTENCE]
    assert not long


def test_no_screen_says_what_must_never_be_said(every_screen: list[Screen]):
    said = [
        (screen.name, found.group())
        for screen in every_screen
        for text in screen.texts
        for pattern in NEVER_SAID
        if (found := re.search(pattern, text, re.IGNORECASE))
    ]
    assert not said


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


def test_shape_and_feel_come_before_colour(content: Content):
    late = []
    for text in _signs_to_look_for(content):
        plain = re.sub(SKIN_TONES, "", text)
        colour = re.search(COLOURS, plain)
        felt = re.search(FELT, plain, re.IGNORECASE)
        if colour and not (felt and felt.start() < colour.start()):
            late.append(text)
    assert not late


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
