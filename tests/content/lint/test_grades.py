"""How hard a screen is to read: a warning above the aim, an error above the limit, hard words named."""

from __future__ import annotations

from kiosk.content.lint.grades import screens_are_easy, sentences_are_short
from kiosk.content.lint.screens import Screen
from kiosk.content.lint.texts import Told
from kiosk.content.reading import flesch_kincaid, smog, syllables_by_ear

EASY = "Walk a little each day. Keep the leg up. Call us if it hurts."
HARDER = "Wash the leg in cool water and keep it away from anything hot for one or two weeks after that. " * 3
HARDEST = (
    "Considerable discomfort necessitates immediate communication with available medical personnel. " * 3
)


def screen(text: str, name: str = "care", part_of: str = "") -> Screen:
    return Screen("care", name, (name,), (text,), part_of)


def test_an_easy_screen_passes():
    assert list(screens_are_easy([screen(EASY)])) == []


def test_a_grade_above_the_aim_is_told():
    assert 6 < flesch_kincaid([HARDER], syllables_by_ear) < 8
    (lint,) = screens_are_easy([screen(HARDER)])
    assert not lint.stops
    assert "reads at school grade" in lint.finding.wrong


def test_a_grade_above_the_limit_stops_the_file_and_names_the_hardest_words():
    assert flesch_kincaid([HARDEST]) > 8
    assert (smog([HARDEST]) or 0) > 10
    by_grade, by_smog = screens_are_easy([screen(HARDEST)])
    assert by_grade.stops
    assert by_smog.stops
    assert ", above 6" in by_grade.finding.wrong
    assert "SMOG" in by_smog.finding.wrong
    assert '"communication"' in by_grade.finding.right
    assert '"use"' in by_grade.finding.right


def test_an_outcome_that_is_hard_is_told_once_and_its_reasons_not_again():
    hard = [screen(HARDEST, "watch"), screen(HARDEST, "bruise", "watch"), screen(HARDEST, "lump", "watch")]
    assert {lint.finding.path for lint in screens_are_easy(hard)} == {("watch",)}


def test_a_hard_reason_of_an_easy_outcome_is_told():
    found = list(screens_are_easy([screen(EASY, "watch"), screen(HARDEST, "bruise", "watch")]))
    assert {lint.finding.path for lint in found} == {("bruise",)}


def test_a_hard_screen_is_told_with_its_place(shipped):
    shipped.says(
        "Feel gently along your inner thigh, up to the top. Is there a hard or sore line?",
        "Carefully investigate your inner thigh. Is any uncomfortable abnormality identifiable?",
        "warning: wizard.gates[1].signs[2]: makes a screen that reads at school grade 7.0, above 6; "
        'begin with "uncomfortable", "identifiable", "abnormality": write short words such as "use"',
        "warning: wizard.gates[1].signs[2].easy.check: is no shorter in easier words",
    )


def test_a_sentence_of_fifteen_words_passes_and_one_of_sixteen_is_told():
    words = ["word"] * 15
    place = ("care", "line")
    assert list(sentences_are_short([Told(place, " ".join(words) + ".")])) == []
    (lint,) = sentences_are_short([Told(place, " ".join([*words, "more."]))])
    assert not lint.stops
    assert lint.finding.path == place
    assert lint.finding.wrong.startswith("has a sentence of 16 words, more than 15: ")
