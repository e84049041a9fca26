"""Where the words come from: every claim of the leaflet told, every danger told, every source used."""

from __future__ import annotations

import re

import pytest

from kiosk.content.claims import LEAFLET_CLAIMS


def without(text: str, source: str) -> str:
    """Return the text with a source named nowhere; where it stood alone, another one stands."""
    text = re.sub(rf"source: \[{source}\]", "source: [S29]", text)
    return re.sub(rf"\[{source}, |, {source}(?=[,\]])", lambda met: "[" if met[0][0] == "[" else "", text)


def test_the_leaflet_has_43_claims():
    assert len(LEAFLET_CLAIMS) == 43


@pytest.mark.parametrize("claim", ["L3", "L16", "L43"])
def test_a_claim_that_no_screen_tells_stops_the_file(shipped, claim):
    shipped.text = without(shipped.text, claim)
    position = int(claim[1:]) - 1
    (said,) = shipped.lints()
    assert said.startswith(
        f"error: claims[{position}]: is the claim {claim} of the leaflet, which no screen tells: "
    )
    assert said.endswith(f'; say it where it belongs, with "source: [{claim}]" below the sentence')


def test_a_claim_that_only_a_floor_names_is_told_by_no_screen(shipped):
    """A floor's source says why it is urgent; nobody reads it."""
    shipped.text = without(shipped.text, "L3")
    shipped.change("source: [L2]\n        topic: hives", "source: [L2, L3]\n        topic: hives")
    assert len(shipped.lints()) == 1


def test_a_claim_taken_out_of_the_list_stops_the_file(shipped):
    shipped.text = without(shipped.text, "L16")
    shipped.says(
        '  - id: L16\n    text: "Draining may be needed if the skin over a lump gets shiny."\n',
        "",
        "error: claims: leaves out L16 of the leaflet's 43 claims; list each one, such as",
    )


def test_a_danger_that_no_page_tells_of_stops_the_file(shipped):
    shipped.text = without(shipped.text, "R14")
    (said,) = shipped.lints()
    assert said.startswith("error: red_flags[16]: is the danger R14, which no page tells of: ")


def test_a_source_that_nothing_names_is_told(shipped):
    shipped.says(
        "sources:\n  - id: S01\n",
        'sources:\n  - id: S99\n    what: "A new study."\n  - id: S01\n',
        "warning: sources[0]: lists S99, which nothing names; name it below what it supports",
    )


def test_a_time_on_a_card_stands_on_its_page_with_a_source(shipped):
    shipped.says(
        'line: "Gone in 2 to 3 weeks"',
        'line: "Gone in 5 weeks"',
        'warning: topics[2].line: tells the time "5 weeks" without a source: the page does not give it; '
        'say what the page says, such as "Bruises usually clear',
    )
