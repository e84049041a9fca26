"""Where lines end and pages begin: what belongs together stays together, and nothing is lost."""

import pytest

from kiosk.takeaway.paper.letters import Letters, Pen
from kiosk.takeaway.paper.pieces import Piece, paged

PEN = Pen(11)


@pytest.fixture
def type_():
    made = Letters()
    yield made
    made.close()


def lines(type_, words: str, as_wide_as: str) -> list[str]:
    return type_.lines(words, type_.width(as_wide_as, PEN, rtl=False) + 0.5, PEN)


def test_no_word_stands_alone_on_the_last_line(type_):
    assert lines(
        type_, "Many wear them for a week. Then call us.", "Many wear them for a week. Then call"
    ) == [
        "Many wear them for a week. Then",
        "call us.",
    ]


def test_a_number_stays_with_what_it_counts(type_):
    assert lines(
        type_, "We are open from Monday to Friday, 8 am to 5 pm.", "We are open from Monday to Friday, 8"
    ) == [
        "We are open from Monday to Friday,",
        "8 am to 5 pm.",
    ]


def test_a_number_is_parted_from_its_word_before_a_word_is_torn(type_):
    assert lines(type_, "0134 compression", "compression") == ["0134", "compression"]


def test_a_text_of_one_long_word_is_torn_and_nothing_of_it_is_lost(type_):
    torn = lines(type_, "x" * 60, "x" * 25)
    assert "".join(torn) == "x" * 60
    assert all(type_.width(line, PEN, rtl=False) <= type_.width("x" * 26, PEN, rtl=False) for line in torn)


def test_a_piece_that_leads_goes_over_with_the_next():
    assert [len(page) for page in paged([Piece(6, ()), Piece(2, (), leads=True), Piece(3, ())], 10)] == [1, 2]


def test_what_leads_on_and_on_is_torn_where_the_page_ends():
    chain = [Piece(4, (), leads=True) for _ in range(7)]
    pages = paged(chain, 10)
    assert [len(page) for page in pages] == [2, 2, 2, 1]
