"""Bytes and words of any kind, by hypothesis: refused with a place and a sentence, never with a traceback."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.problems import ContentError, Fault
from kiosk.content.reader import read_text
from tests.fuzz.__main__ import sown
from tests.fuzz.trying import unplaced

TINY, _ = sown()

trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.binary(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=10), inner, max_size=5),
    max_leaves=30,
)


def told(data: str | bytes) -> tuple[Fault, ...] | None:
    """Return the faults that are told of a file, or None where it passes."""
    try:
        read_text(data, "a.yaml")
    except ContentError as refused:
        return refused.faults
    return None


def is_refused_in_words(data: str | bytes) -> None:
    faults = told(data)
    assert faults
    assert not unplaced(faults)


def is_passed_or_refused_in_words(data: str | bytes) -> None:
    if told(data) is not None:
        is_refused_in_words(data)


@given(st.binary(max_size=2000))
def test_any_bytes_are_refused_in_words(data):
    is_refused_in_words(data)


@given(st.text(max_size=2000))
def test_any_text_is_refused_in_words(text):
    is_refused_in_words(text)


@given(trees)
def test_any_tree_is_refused_in_words(tree):
    is_refused_in_words(yaml.safe_dump(tree, allow_unicode=True))


@given(st.data())
def test_the_tiny_file_with_any_tree_in_it_is_passed_or_refused_in_words(data):
    spot = data.draw(st.sampled_from(TINY.spots))
    tree = (
        yaml.safe_dump(data.draw(trees), default_flow_style=True, width=10**9).removesuffix("\n...\n").strip()
    )
    is_passed_or_refused_in_words(TINY.spliced([(spot.start, spot.end, tree)]))


@given(st.data())
def test_the_tiny_file_with_any_text_anywhere_is_passed_or_refused_in_words(data):
    at = data.draw(st.integers(0, len(TINY.text)))
    text = data.draw(st.text(max_size=30))
    is_passed_or_refused_in_words(TINY.text[:at] + text + TINY.text[at:])
