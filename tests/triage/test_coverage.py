"""What worked cases leave uncovered is told with a case to copy, and the case that is copied covers it."""

from __future__ import annotations

import re

import pytest

from kiosk.content.reader import read_text
from kiosk.triage.cases import run
from kiosk.triage.coverage import coverage
from kiosk.triage.laws.survey import Survey

CASE = re.compile(r"such as (- \{title: .*\})$")


@pytest.fixture(scope="module")
def shipped(project):
    return (project / "content.yaml").read_text(encoding="utf-8")


def failures(text):
    content = read_text(text, "content.yaml")
    return coverage(Survey(content), run(content)).failures


def without(text, *words):
    """Return the text without the worked cases whose answers or level hold any of these words."""
    head, cases = text[: text.index("\ncases:\n") + 8], text[text.index("\ncases:\n") + 8 :]
    kept = [case for case in re.split(r"(?=  - title:)", cases) if not any(word in case for word in words)]
    return head + "".join(kept)


def test_the_shipped_cases_cover_the_file(shipped):
    assert failures(shipped) == ()


@pytest.mark.parametrize("lost", ["stroke", "weak_foot"])
def test_a_danger_sign_without_a_case_is_told_by_name(shipped, lost):
    (failure,) = failures(without(shipped, lost))
    assert failure.where == lost
    assert failure.wrong.startswith("no worked case on the danger sign ")
    assert failure.path == ("cases",)


@pytest.mark.parametrize("lost", ["sore", "lump", "other"])
def test_a_problem_without_a_case_on_it_is_told_by_name(shipped, lost):
    (failure,) = failures(without(shipped, f"problems: {lost},"))
    assert failure.where == lost
    assert failure.wrong.endswith(", the gravest that it can come to")


def test_a_case_that_demands_less_than_the_problem_can_come_to_covers_nothing(shipped):
    (failure,) = failures(without(shipped, "problems: sore, when: 3, sore_size: large"))
    assert failure.where == "sore"
    assert 'expects "See a doctor today", the gravest' in failure.wrong


def test_a_case_on_a_danger_sign_besides_covers_no_problem(shipped):
    beside = "{emergency_signs: breath, problems: bruise, when: 3, bruise_growing: fading}"
    assert beside in shipped
    (failure,) = failures(without(shipped, "problems: bruise, when: 2", "problems: bruise, when: 43"))
    assert failure.where == "bruise"


def test_a_case_on_several_problems_does_not_say_which_of_them_decides(shipped):
    assert "problems: [bruise, puffy]" in shipped
    assert [each.where for each in failures(without(shipped, "problems: puffy,"))] == ["puffy"]


def test_two_signs_in_one_case_do_not_say_which_of_them_decides(shipped):
    assert "emergency_signs: [breath, foot]" in shipped
    assert [each.where for each in failures(without(shipped, "{emergency_signs: foot}"))] == ["foot"]


def test_a_level_that_no_case_expects_is_told(shipped):
    found = failures(without(shipped, "least: expected"))
    assert [each.where for each in found] == ["expected"]
    assert found[0].wrong == 'no worked case expects just "This is normal after your treatment"'


@pytest.mark.parametrize(
    "lost",
    [
        ("stroke",),
        ("problems: sore,",),
        ("problems: pain,", "problems: numb,"),
        ("least: emergency_now",),
        ("least: watch", "least: call_clinic"),
    ],
    ids=" ".join,
)
def test_the_cases_that_are_shown_cover_what_was_missing_when_they_are_copied(shipped, lost):
    text = without(shipped, *lost)
    found = failures(text)
    assert found
    copied = [CASE.search(each.right)[1] for each in found]
    text = text.rstrip() + "\n" + "".join(f"  {case}\n" for case in copied)
    assert failures(text) == ()
    assert all(each.holds for each in run(read_text(text, "content.yaml")))


def test_the_case_that_is_shown_where_there_are_none_can_be_copied(shipped):
    text = shipped[: shipped.index("\ncases:\n") + 1]
    (failure,) = failures(text)
    assert (failure.where, failure.wrong) == ("cases", "the file ends without worked cases")
    text += f"cases:\n  {CASE.search(failure.right)[1]}\n"
    (worked,) = run(read_text(text, "content.yaml"))
    assert worked.holds
    assert {each.where for each in failures(text)} >= {"breath", "fever", "lump", "emergency_now"}
