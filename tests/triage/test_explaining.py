"""Faults that keep a file from being examined are told with the shortest way that shows them."""

from __future__ import annotations

import pytest

from kiosk.content.problems import ContentError
from kiosk.content.reader import read_text
from kiosk.content.source import load
from kiosk.triage.explaining import MOST_EXPLAINED, can_be_explained, explained


@pytest.fixture(scope="module")
def shipped(project):
    return (project / "content.yaml").read_text(encoding="utf-8")


@pytest.fixture
def told(shipped):
    """Change the shipped text, and return each fault by its path, as it is told with its example."""

    def told(*changes: tuple[str, str]) -> dict[str, str]:
        text = shipped
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        with pytest.raises(ContentError) as refused:
            read_text(text, "content.yaml")
        faults = explained(refused.value.faults, load(text, "content.yaml").data)
        assert [fault.path for fault in faults] == [fault.path for fault in refused.value.faults]
        for before, after in zip(refused.value.faults, faults, strict=True):
            assert after.wrong.startswith(before.wrong)
        return {fault.path: fault.wrong for fault in faults}

    return told


EXPLAINED = {
    "the number for emergencies is words": (
        ('emergency_number: "911"', 'emergency_number: "help"'),
        "clinic.emergency_number",
        (
            "would show no number: Danger signs: Hard to breathe, or pain or tightness in the chest or "
            'upper ... -> ends in "Call ... now"'
        ),
    ),
    "a second gate is graver than the first": (
        ("      floor: emergency_now\n", "      floor: doctor_today\n"),
        "wizard.gates[0].floor",
        (
            ": Danger signs: Hard to breathe, or pain or tightness in the chest or upper ... "
            '-> ends in "See a doctor today"'
        ),
    ),
    "doubt no longer asks about risks": (
        ("        confirm: clinic\n        clot: true\n", "        confirm: clinic\n"),
        "wizard.questions[3].unsure.clot",
        'Size of the lump or cord: I am not sure -> ends in "Call the clinic today"',
    ),
    "a later floor is calmer": (
        (
            '            floor: call_clinic\n            because:\n              text: "This long',
            '            floor: expected\n            because:\n              text: "This long',
        ),
        "wizard.problems.choices[0].later[1].floor",
        "-> ends in ",
    ),
    "two outcomes look alike": (
        ('heading: "See a doctor today"', 'heading: "Call the clinic today"'),
        "outcomes.doctor_today.heading",
        'The whole calf, ankle, foot or leg is swollen, tight or ... -> ends in "Call the clinic today"',
    ),
    "a time goes on past a threshold": (
        (
            'after_days: 180\n            floor: watch\n            because:\n              text: "Lumps',
            'after_days: 170\n            floor: watch\n            because:\n              text: "Lumps',
        ),
        "wizard.problems.choices[2].later[0].after_days",
        "A lump or a hard cord -> When you were treated: More than 8 weeks ago, up to 6 months -> ",
    ),
    "a raised answer does not say why": (
        (
            (
                '          because:\n            text: "Bumps away from the treated spots '
                'could be an allergy. Staff need to know today."\n            source: [R1b, S29]\n'
            ),
            "",
        ),
        "wizard.questions[0].choices[1].because",
        'Anywhere else too, such as the belly or arms -> ends in "Call the clinic today"',
    ),
    "questions go in a circle": (
        (
            '          say: "It is smaller than a coin."',
            '          say: "It is smaller than a coin."\n          leads: [brown_skin]',
        ),
        "wizard.questions[14].choices[0].leads[0]",
        "Skin of the brown marks: Yes. They are raised or painful, or the skin is broken -> ",
    ),
}


@pytest.mark.parametrize("fault", EXPLAINED)
def test_a_fault_is_told_with_the_shortest_way_that_shows_it(told, fault):
    change, path, way = EXPLAINED[fault]
    assert way in told(change)[path]


def test_a_fault_that_no_way_shows_is_told_as_it_is(told):
    wrong = told(("    problems: [bruise]", "    problems: [bruse]"))
    assert wrong["topics[2].problems[0]"] == 'names the problem "bruse", which is not there'


def test_where_no_way_can_be_gone_faults_are_told_as_they_are(told):
    """With two answers of one id, or a hole in the times, an example would be about another file."""
    doubt = ("      unsure:\n        floor: call_clinic", "      unsure:\n        floor: expected")
    hole = ("from_day: 8\n", "from_day: 9\n")
    assert " -> " in told(doubt)["wizard.questions[0].unsure.floor"]
    assert " -> " not in told(doubt, hole)["wizard.questions[0].unsure.floor"]
    assert " -> " not in told(doubt, ("Call {phone}.", "Call {fone}."))["wizard.questions[0].unsure.floor"]


def test_whoever_has_very_many_faults_needs_no_examples_yet(shipped):
    with pytest.raises(ContentError) as refused:
        read_text(
            shipped.replace("unsure:\n        floor: call_clinic", "unsure:\n        floor: expected"), "a"
        )
    faults = refused.value.faults
    assert can_be_explained(faults)
    assert not can_be_explained(faults * MOST_EXPLAINED)


@pytest.mark.parametrize("data", [None, [], "text", {}, {"clinic": 3}])
def test_data_of_any_shape_is_taken(data, shipped):
    with pytest.raises(ContentError) as refused:
        read_text(shipped.replace('"555 0134"', '""'), "a")
    assert explained(refused.value.faults, data) == refused.value.faults
