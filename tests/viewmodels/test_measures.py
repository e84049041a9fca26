"""The staff's self-test in words: what fails stands first, each with its number and what is wanted."""

import pytest

from kiosk.content.phrases import read_phrases
from kiosk.selftest.norms import NORMS
from kiosk.shell import paths
from kiosk.viewmodels.measures import MeasuresModel
from kiosk.viewmodels.session import Session
from kiosk.visit.settings import Settings

NUMBER = {
    "most": None,
    "unit": "mm",
    "highest": 99.0,
    "things": 9,
    "failed": 0,
    "passed": True,
    "offenders": [],
}


class ByHand:
    """Measures what it is told to."""

    def __init__(self) -> None:
        self.stopped = False

    def begin(self, progress, outcome) -> None:
        self.progress, self.outcome = progress, outcome

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def hand() -> ByHand:
    return ByHand()


@pytest.fixture
def measures(qapp, real_content, hand) -> MeasuresModel:
    session = Session(real_content, read_phrases(paths.phrases("en")), Settings())
    return MeasuresModel(session, session, hand)


def line(measures) -> str:
    return measures.property("line")


def rows(measures) -> list:
    return measures._rows._rows


def test_it_tells_how_far_it_has_come(measures, hand):
    measures.begin()
    hand.progress(3, 12)
    assert line(measures) == "3 of 12 parts are done."
    assert measures.property("running")


def test_what_fails_stands_first(measures, hand):
    measures.begin()
    good = {**NUMBER, "id": "target", "least": 12.7, "lowest": 12.74}
    bad = {
        **good,
        "id": "gap",
        "least": 3.0,
        "lowest": 2.6,
        "failed": 1,
        "passed": False,
        "offenders": ["home: x"],
    }
    hand.outcome([good, bad])
    assert line(measures) == "1 of 2 norms are not met. They stand first."
    first, second = rows(measures)
    assert (first.verdict, first.measured, first.demanded) == (
        "Not met",
        "Found: 2.6 mm",
        "Wanted: 3 mm or more",
    )
    assert first.offender == "home: x"
    assert (second.verdict, second.measured) == ("Met", "Found: 12.74 mm")


@pytest.mark.parametrize(
    ("norm", "measured", "demanded"),
    [
        ({"id": "keys", "least": None, "lowest": None, "failed": 2}, "7 of 9", "all of them"),
        (
            {"id": "grade", "least": None, "most": 6, "unit": "", "lowest": 1.0, "highest": 4.25},
            "4.25",
            "6 or less",
        ),
        (
            {"id": "waits", "least": 120, "most": 300, "unit": "s", "lowest": 120, "highest": 200.0},
            "120 to 200 s",
            "120 to 300 s",
        ),
    ],
)
def test_counts_bounds_and_both_ends_are_told(measures, norm, measured, demanded):
    measures.show([{**NUMBER, **norm}])
    assert rows(measures)[0].measured == f"Found: {measured}"
    assert rows(measures)[0].demanded == f"Wanted: {demanded}"


def test_when_all_is_well_it_says_so(measures):
    measures.show([{**NUMBER, "id": "target", "least": 12.7, "lowest": 12.74}])
    assert line(measures) == "All 1 norms are met."


def test_stopping_ends_it_and_what_comes_later_is_not_told(measures, hand):
    measures.begin()
    measures.stop()
    hand.progress(3, 12)
    assert hand.stopped
    assert not measures.property("running")
    assert line(measures) == "Each screen is measured on this device. This takes some minutes."


def test_it_is_not_started_twice(measures, hand):
    measures.begin()
    hand.progress(1, 2)
    measures.begin()
    assert line(measures) == "1 of 2 parts are done."


def test_where_nobody_measures_it_says_so(qapp, real_content):
    session = Session(real_content, read_phrases(paths.phrases("en")), Settings())
    measures = MeasuresModel(session, session)
    measures.begin()
    assert line(measures) == "It could not be measured. The log says why."


def test_every_norm_has_a_name_in_words_and_in_english_it_is_its_own():
    phrases = read_phrases(paths.phrases("en"))
    assert {norm.id: norm.what for norm in NORMS} == {norm.id: phrases[f"norm_{norm.id}"] for norm in NORMS}
