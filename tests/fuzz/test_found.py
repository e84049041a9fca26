"""What the fuzz found, each as its smallest file: it stays mended."""

from __future__ import annotations

import codecs

import pytest

from kiosk.content.problems import MOST_TOLD, ContentError, Fault
from kiosk.content.reader import read_text
from tests.fuzz.__main__ import sown
from tests.fuzz.trying import tried, unplaced

TINY, _ = sown()


def faults(data: str | bytes) -> tuple[Fault, ...]:
    with pytest.raises(ContentError) as refused:
        read_text(data, "a.yaml")
    assert not unplaced(refused.value.faults)
    return refused.value.faults


def test_a_byte_that_is_not_utf_8_is_told_by_name_and_place_behind_a_byte_order_mark_too():
    (fault,) = faults(codecs.BOM_UTF8 + b"a: b\nc: \xa0\n")
    assert (fault.line, fault.column) == (2, 4)
    assert "0xA0" in fault.wrong


@pytest.mark.parametrize("sign", "&*")
def test_an_anchor_of_a_million_letters_is_told_in_a_short_line(sign):
    (told,) = [
        f
        for f in faults(f"a: {sign}{'x' * 10**6} b" if sign == "&" else f"a: *{'x' * 10**6}")
        if "x" in f.wrong
    ]
    assert len(told.wrong) < 120


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"k{i}: 1\n" for i in range(1_900)),
        "a: 1\n" * 5_000,
        "a: [" + "&a b, " * 5_000 + "]",
        TINY.text.replace("claims:\n", "claims:\n" + "  - {id: L1, text: Lumps.}\n" * 1_900),
    ],
    ids=["unknown keys", "doubled keys", "anchors", "doubled ids"],
)
def test_of_very_many_faults_the_first_thousand_are_told(text):
    assert MOST_TOLD <= len(faults(text)) <= 2 * MOST_TOLD


def test_a_file_with_more_faults_than_can_be_listed_is_refused_with_their_number():
    topics = TINY.text.replace("topics:\n", "topics:\n" + "  - id: a\n" * 1_900)
    (fault,) = faults(topics)
    assert "20900 faults" in fault.wrong


def test_ten_million_line_breaks_where_a_list_is_needed_are_told_at_once(tmp_path):
    breaks = '"' + r"\n" * 5_000_000 + '"'
    file = tmp_path / "breaks.yaml"
    file.write_text(TINY.text.replace("source: [L2]", f"source: {breaks}", 1), encoding="utf-8")
    assert not tried(file).broken
