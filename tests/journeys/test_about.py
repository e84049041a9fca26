"""What this screen does with what one chooses, who checked its words, and which they are."""

from datetime import date

import pytest

from kiosk import __version__
from kiosk.signoff.fingerprint import fingerprint, grouped
from kiosk.signoff.seal import Seal


def _opens(visitor) -> None:
    visitor.touches("Touch to start", "Text and colours", "About this screen")


def test_it_says_that_it_works_alone_and_keeps_nothing(visitor, real_content):
    _opens(visitor)
    visitor.reads(
        "This screen works without the internet. It sends nothing to anyone.",
        "It does not ask who you are.",
        "Nothing you choose is kept. It is cleared when you finish or walk away.",
    )
    visitor.reads(f"Program: {__version__}", f"Words: {real_content.version}")
    visitor.reads(f"Code of the words: {grouped(fingerprint(real_content))}")


def test_as_long_as_nobody_has_checked_the_words_it_says_so(visitor):
    _opens(visitor)
    visitor.reads("Not yet checked by this clinic")


def test_else_it_says_who_did(meet, real_content):
    seal = Seal(
        fingerprint(real_content), "The clinic's doctor", date(2026, 11, 2), date(2027, 11, 1), "0.1.0"
    )
    visitor = meet(seal=seal)
    _opens(visitor)
    visitor.reads("Checked by The clinic's doctor, November 2026")


def test_the_way_back_leads_to_where_one_was(visitor):
    _opens(visitor)
    visitor.touches("Back")
    assert visitor.kiosk.model.property("page") == "home"


@pytest.mark.parametrize("name", ["Get help now", "All topics"])
def test_the_foot_is_there_as_everywhere(visitor, name):
    _opens(visitor)
    visitor.finds(name)
