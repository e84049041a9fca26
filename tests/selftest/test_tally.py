"""What a norm comes to: the worst number, how many of how many, and the names of what fails."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.selftest.norms import BY_ID, NORMS, Norm
from kiosk.selftest.tally import MOST_NAMED, Tally

numbers = st.floats(-1000, 1000)


def test_every_norm_has_a_name_of_its_own_and_answers_to_its_id():
    assert len(BY_ID) == len(NORMS) == len({norm.what for norm in NORMS})


@given(numbers, st.none() | numbers, st.none() | numbers)
def test_a_number_holds_where_it_is_neither_below_nor_above(value, least, most):
    holds = Norm("n", "n", least=least, most=most).holds(value)
    assert holds == ((least is None or value >= least) and (most is None or value <= most))


@given(st.lists(st.tuples(st.text(max_size=3), numbers), min_size=1), numbers)
def test_one_thing_below_is_enough_to_fail_and_is_named(values, least):
    norm = BY_ID["target"]
    shift = norm.least - least  # so that any least can be tried
    tally = Tally()
    tally.take("target", "here", [(name, value + shift) for name, value in values])
    below = [name for name, value in values if not norm.holds(value + shift)]
    assert tally.passed == (not below)
    assert [each.split(": ")[1] for each in tally["target"].offenders] == [
        f"{name}" for name in below[:MOST_NAMED]
    ] or any(": " in name for name in below)


def test_the_table_tells_the_worst_number():
    tally = Tally()
    tally.take("gap", "home", [("a and b", 3.4), ("a and c", 3.1)])
    tally.take("gap", "help", [("a and b", 5.0)])
    assert tally["gap"].measured == "3.10 mm"
    assert tally["gap"].things == 3


def test_both_ends_are_told_where_both_are_bound():
    tally = Tally()
    tally.take("waits", "home", [("x", 120.0)])
    tally.take("waits", "care", [("x", 200.0)])
    assert tally["waits"].measured == "120 to 200 s"


def test_what_is_counted_is_told_as_so_many_of_so_many():
    tally = Tally()
    tally.count("named", "home", 12, [])
    tally.count("named", "help", 3, ["'Back': has no name"])
    assert tally["named"].measured == "14 of 15"
    assert tally["named"].places == {"home": (12, 12), "help": (3, 2)}
    assert tally.offenders == {"named": ["help: 'Back': has no name"]}
    assert not tally.passed


def test_only_so_many_offenders_are_named_and_all_are_counted():
    tally = Tally()
    tally.count("named", "home", 1000, [str(n) for n in range(1000)])
    assert len(tally["named"].offenders) == MOST_NAMED
    assert tally["named"].failed == 1000


def test_a_norm_that_was_not_measured_is_not_told():
    tally = Tally()
    tally.count("headed", "home", 1, [])
    assert [outcome.norm.id for outcome in tally] == ["headed"]
    assert "gap" not in tally


def test_there_is_no_norm_but_those_listed():
    with pytest.raises(KeyError):
        Tally().count("niceness", "home", 1, [])
