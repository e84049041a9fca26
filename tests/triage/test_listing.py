"""The list of questions for somebody who writes answers."""

import json

from kiosk.triage.listing import listing
from kiosk.triage.steps import every_step


def by_id(listed):
    return {one["id"]: one for one in listed}


def test_every_question_and_every_answer_stands_there(small):
    listed = by_id(listing(small))
    assert {id_: [answer["id"] for answer in one["answers"]] for id_, one in listed.items()} == {
        id_: [option.id for option in step.options] for id_, step in every_step(small).items()
    }
    assert all(one["words"] and one["give"] for one in listed.values())
    assert all(answer["words"] for one in listed.values() for answer in one["answers"])


def test_it_is_plain_data(small):
    assert json.loads(json.dumps(listing(small))) == listing(small)


def test_floors_stages_and_what_is_opened_are_told(small):
    listed = by_id(listing(small))
    assert by_id(listed["problems"]["answers"])["bruise"] == {
        "id": "bruise",
        "words": "bruise",
        "floor": "expected",
        "later": [{"after_days": 7, "floor": "watch"}, {"after_days": 56, "floor": "call_clinic"}],
        "opens": ["medicine"],
    }
    assert by_id(listed["growing"]["answers"])["grows"]["opens"] == ["risk"]
    assert by_id(listed["skin"]["answers"])["broken"]["opens"] == ["size"]
    assert by_id(listed["danger"]["answers"])["not_sure"]["opens"] == ["check_breath", "check_stroke"]
    assert listed["new"]["after_days"] == 56


def test_the_form_of_an_answer_is_told(small):
    listed = by_id(listing(small))
    assert listed["problems"]["give"] == "one id or a list of up to 3 ids"
    assert listed["when"]["give"] == "one id, or a whole number of days since the treatment"
    assert listed["skin"]["give"] == "one id"
    assert by_id(listed["when"]["answers"])["weeks"] == {
        "id": "weeks",
        "words": "weeks",
        "from_day": 8,
        "to_day": 56,
    }
