"""Every sentence, rule and source that differs is told once, with its place, and nothing else is."""

from __future__ import annotations

import pytest

from kiosk.content.reader import read_text
from kiosk.signoff.changes.places import Kind
from kiosk.signoff.changes.wording import differences, sentences

TOPIC = 'Topic "Hives and redness": what helps'


@pytest.fixture(scope="module")
def text(project) -> str:
    return (project / "content.yaml").read_text(encoding="utf-8")


@pytest.fixture
def told(text):
    """Return what is told when one thing in the shipped content is written differently."""

    def told(old: str, new: str) -> list[tuple[Kind, str, str | None, str | None]]:
        assert old in text
        before, after = read_text(text, "old"), read_text(text.replace(old, new, 1), "new")
        return [(each.kind, each.place, each.old, each.new) for each in differences(before, after)]

    return told


def test_a_file_and_itself_differ_in_nothing(text):
    content = read_text(text, "content.yaml")
    assert differences(content, content) == []
    assert differences(content, read_text("# a remark\n" + text, "content.yaml")) == []


def test_only_the_sentence_that_changed_is_told(told):
    found = told("Wash with cool water, not hot.", "Wash with cool water. Never use hot water.")
    cool = "Wash with cool water. Never use hot water."
    assert found == [(Kind.SAID, TOPIC, "Wash with cool water, not hot.", cool)]
    assert sentences("One. Two. Three.", "One. Too. Three. Four.") == [("Two.", "Too."), (None, "Four.")]


def test_a_number_that_decides_is_a_rule(told):
    assert told("at_most: 3", "at_most: 2") == [(Kind.RULE, "The screen of problems: at most", "3", "2")]


def test_the_words_of_a_question_are_told_as_asked(told):
    (only,) = told("Press on it very gently.", "Press on it.")
    assert only[0] is Kind.ASKED
    assert only[1].startswith('Question "Size of the bruise"')


def test_a_source_and_a_picture_are_told_after_the_words(told):
    (source,) = told("source: [L2, S01]", "source: [L2]")
    assert source == (Kind.SOURCE, 'Topic "Hives and redness": what you may notice: source', "L2, S01", "L2")
    (picture,) = told("picture: topic-hives", "picture: topic-lumps")
    assert picture[0] is Kind.OTHER


def test_a_problem_that_goes_takes_every_word_of_its_own_with_it(project):
    content = read_text((project / "content.yaml").read_text(encoding="utf-8"), "content.yaml")
    less = content.wizard.problems.model_copy(update={"choices": content.wizard.problems.choices[1:]})
    new = content.model_copy(update={"wizard": content.wizard.model_copy(update={"problems": less})})
    found = differences(content, new)
    gone = content.wizard.problems.choices[0]
    assert {each.new for each in found} == {None}
    assert {gone.text, gone.say, gone.floor} <= {each.old for each in found}


def test_topics_in_another_order_are_told_as_order_alone(project):
    content = read_text((project / "content.yaml").read_text(encoding="utf-8"), "content.yaml")
    new = content.model_copy(update={"topics": content.topics[::-1]})
    assert [each.kind for each in differences(content, new)] == [Kind.OTHER]
