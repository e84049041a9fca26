"""Answers are a value: they never change, and the order of giving is no part of them."""

import pytest

from kiosk.triage.answers import Answers


def test_every_change_gives_new_answers_and_leaves_the_old():
    old = Answers({"when": 3})
    assert old.with_answer("lump", "calm") == {"when": 3, "lump": "calm"}
    assert old.with_answer("when", 4) == {"when": 4}
    assert old.without("when") == {}
    assert old == {"when": 3}


def test_only_keeps_what_is_named_and_minds_nothing_else():
    assert Answers({"a": "1", "b": "2"}).only(["b", "c"]) == {"b": "2"}


def test_the_order_of_giving_is_no_part_of_them():
    one, other = Answers({"a": "1", "b": ("x", "y")}), Answers({"b": ("x", "y"), "a": "1"})
    assert one == other
    assert hash(one) == hash(other)
    assert {one} == {other}


def test_they_keep_a_copy_of_what_they_are_given():
    given = {"when": 3}
    answers = Answers(given)
    given["when"] = 400
    assert answers["when"] == 3


def test_they_cannot_be_written_to():
    with pytest.raises(TypeError):
        Answers()["when"] = 3


def test_they_show_themselves_as_they_would_be_written():
    assert repr(Answers({"when": 3})) == "Answers({'when': 3})"
