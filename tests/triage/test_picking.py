"""One answer on one screen: what is taken, and what is refused with a remedy."""

import pytest

from kiosk.triage.picking import ContradictionError, MissingAnswerError, UnknownIdError, pick
from kiosk.triage.steps import every_step
from kiosk.triage.urgency import Level


@pytest.fixture
def take(small):
    steps = every_step(small)

    def take(question, answer, problems=()):
        return pick(small, steps[question], answer, problems)

    return take


def ids(options):
    return [option.id for option in options]


def test_several_come_in_the_order_of_the_screen(take):
    assert ids(take("problems", ("sore", "lump"))) == ["lump", "sore"]
    assert ids(take("danger", ("stroke", "breath"))) == ["breath", "stroke"]


def test_one_may_be_given_by_itself_or_as_a_list(take):
    assert take("problems", "lump") == take("problems", ("lump",))
    assert take("skin", "flat") == take("skin", ("flat",))


def test_a_number_of_days_is_the_time_it_falls_into_with_its_own_day(take, small):
    bruise = small.problems.choices[1]
    (day_8,) = take("when", 8, (bruise,))
    assert (day_8.id, day_8.day, day_8.level) == ("weeks", 8, Level.WATCH)
    (day_57,) = take("when", 57, (bruise,))
    assert (day_57.id, day_57.day, day_57.level) == ("months", 57, Level.CALL_CLINIC)


REFUSED = {
    "an id of another question": ("skin", "grows", UnknownIdError),
    "nothing in the list": ("problems", (), MissingAnswerError),
    "nothing at all": ("skin", None, UnknownIdError),
    "an empty id": ("skin", "", UnknownIdError),
    "another case": ("skin", "Flat", UnknownIdError),
    "a number where an id is wanted": ("skin", 1, UnknownIdError),
    "true": ("when", True, UnknownIdError),
    "a part of a day": ("when", 2.0, UnknownIdError),
    "a day in quotes": ("when", "28", UnknownIdError),
    "a day before the treatment": ("when", -1, UnknownIdError),
    "a day beyond all reckoning": ("when", 100_000, UnknownIdError),
    "two times": ("when", ("weeks", "months"), ContradictionError),
    "two answers to one question": ("skin", ("flat", "broken"), ContradictionError),
    "an answer twice": ("danger", ("breath", "breath"), ContradictionError),
    "a sign and none": ("danger", ("breath", "none"), ContradictionError),
    "none and doubt": ("danger", ("none", "not_sure"), ContradictionError),
    "too many problems": ("problems", ("lump", "bruise", "stain", "sore"), ContradictionError),
    "a list in a list": ("problems", (("lump",),), UnknownIdError),
    "a known and an unknown one": ("problems", ("lump", "hump"), UnknownIdError),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_taken_is_refused_and_the_question_named(take, case):
    question, answer, error = REFUSED[case]
    with pytest.raises(error) as refused:
        take(question, answer)
    message = str(refused.value)
    assert message.startswith(f"{question}: ")
    assert ";" in message  # what is wrong; what to give instead
    assert "\n" not in message
