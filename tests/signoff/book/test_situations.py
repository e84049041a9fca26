"""The table of situations stands for every path there is, and says of each what the wizard says."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.signoff.book import situations as room
from kiosk.signoff.book.situations import TooManyWaysError, answers_in_words, situations
from kiosk.signoff.book.wording import Wording
from kiosk.triage import paths
from kiosk.triage.answers import Answers
from kiosk.triage.laws import prove


@pytest.fixture(scope="module")
def wording(real_content):
    return Wording(real_content)


@pytest.fixture(scope="module")
def table(wording):
    return situations(wording)


def test_its_lines_stand_for_every_path_that_is_counted(table, real_content):
    count = paths.count(real_content.wizard)
    assert table.count == count
    assert sum(line.ways for line in table.lines) == count.grouped
    assert sum(line.paths for line in table.lines) == count.raw


def test_it_counts_what_the_laws_were_proved_on(table, real_content):
    assert sum(line.paths for line in table.lines) == prove(real_content).ways.one


def test_each_outcome_has_as_many_paths_as_the_wizard_gives_it(table, real_content):
    told = Counter[object]()
    for line in table.lines:
        told[line.level] += line.ways
    assert told == Counter(way.level for way in paths.all_ways(real_content.wizard))


def test_it_stays_short_and_no_line_comes_twice(table):
    assert len(table.lines) <= 60
    seen = [(line.what, line.when, line.answers) for line in table.lines]
    assert len(set(seen)) == len(seen)


def test_the_gravest_come_first(table):
    levels = [line.level for line in table.lines]
    assert levels == sorted(levels, reverse=True)


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ({"today"}, "day 0"),
        ({"today", "days_1_2"}, "day 0 to 2"),
        ({"over_year", "not_sure"}, "day 366 and later, or not sure when"),
        ({"today", "days_3_7", "over_year"}, "day 0, or 3 to 7, or 366 and later"),
        ({"not_sure"}, "not sure when"),
    ],
)
def test_times_are_told_as_days(wording, chosen, words):
    assert wording.days(chosen) == words


def test_all_times_together_are_any_time(wording, real_content):
    times = {time.id for time in real_content.wizard.times.choices}
    assert wording.days({*times, "not_sure"}) == "any time"


def test_given_answers_are_told_with_their_labels_and_no_danger_sign_is_left_out(wording):
    given = Answers(
        {"emergency_signs": "none", "problems": ("bruise",), "when": 20, "bruise_growing": "fading"}
    )
    assert [(said.lead, said.text) for said in answers_in_words(wording, given)] == [
        ("What you see or feel", "A bruise"),
        ("When you were treated", "day 20"),
        ("Size of the bruise", "No. It is the same or fading, and it feels soft"),
    ]


def test_a_problem_with_more_ways_than_a_book_can_hold_is_refused(wording, monkeypatch):
    monkeypatch.setattr(room, "MOST_WAYS", 200)
    with pytest.raises(TooManyWaysError, match=r"A lump or a hard cord.*more than 200 ways.*such as 3"):
        situations(wording)
