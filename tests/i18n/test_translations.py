"""The translations that come along: complete, as urgent as the English, with the number to call in digits."""

import pytest

from kiosk.content.phrases import read_phrases
from kiosk.content.problems import ContentError
from kiosk.content.translation.language import original
from kiosk.content.translation.offering import Folders, others
from kiosk.content.translation.report import report
from kiosk.content.translation.texts import texts
from kiosk.shell import paths
from kiosk.triage.paths import all_ways

FOLDERS = Folders.beside(paths.CONTENT, paths.RESOURCES)
CODES = [file.stem for file in FOLDERS.files()]


@pytest.fixture(scope="module")
def languages(real_content):
    def complain(path, error: ContentError):
        pytest.fail(f"{path}: {error}")

    english = original(real_content, read_phrases(FOLDERS.phrases_of("en")))
    return {each.code: each for each in others(english, FOLDERS, complain, unapproved=True)}


@pytest.fixture(scope="module")
def ways(real_content):
    """What every way through the wizard leads to, as ids."""
    return _ways(real_content)


def _ways(content):
    return [
        (tuple(way.answers.items()), way.level, tuple(cause.question for cause in way.verdict.causes))
        for way in all_ways(content.wizard)
    ]


def test_spanish_and_arabic_come_along():
    assert CODES == ["ar", "es"]


def test_no_text_and_no_phrase_is_missing_stale_or_wrong(real_content):
    found = report(real_content, FOLDERS)
    assert [str(fault) for fault in (*found.errors, *found.warnings)] == []


@pytest.mark.parametrize("code", CODES)
def test_every_way_leads_to_the_same_advice(languages, ways, code):
    assert len(ways) > 700
    assert _ways(languages[code].content) == ways


@pytest.mark.parametrize("code", CODES)
def test_whatever_names_the_emergency_number_names_it_in_digits(languages, real_content, code):
    number = real_content.clinic.emergency_number
    language = languages[code]
    named = [
        theirs.words
        for ours, theirs in zip(texts(real_content), texts(language.content), strict=True)
        if "{emergency_number}" in ours.words
    ]
    assert len(named) >= 2
    assert all(number in language.content.clinic.fill(words) for words in named)
    for key in ("help_emergency_now", "turns_emergency_now"):
        assert number in language.content.clinic.fill(language.say(key))


@pytest.mark.parametrize("code", CODES)
def test_the_five_outcomes_can_be_told_apart(languages, code):
    outcomes = [outcome for _, outcome in languages[code].content.outcomes]
    assert len({outcome.word for outcome in outcomes}) == 5
    assert len({outcome.heading for outcome in outcomes}) == 5


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_in_english(languages, code):
    mark = languages[code].words["in_english"].replace("{text}", "")
    assert not [text.words for text in texts(languages[code].content) if mark in text.words]


def test_numbers_to_call_stay_whole_in_arabic(languages):
    content = languages["ar"].content
    assert content.clinic.fill("{phone}").startswith("\u2066")
    assert "\u2066555\u00a00199\u2069" in content.clinic.after_hours


def test_arabic_counts_days_as_arabic_does(languages):
    arabic = languages["ar"]
    said = [arabic.count("day", number) for number in (1, 2, 3, 11, 100)]
    assert len(set(said)) == 5
    assert "3" in said[2]
    assert "11" in said[3]
