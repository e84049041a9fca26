"""The square of dots: read back by a decoder that shares nothing with the encoder, and large enough."""

import numpy as np
import pytest
import segno
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.takeaway.code import LARGEST_MM, LEAST_DOT_MM, MOST_BYTES, QUIET, TooLongError, encode, fits


def read(code) -> str:
    dots = np.array(code.rows, dtype=np.uint8)
    picture = np.kron(255 - 255 * np.pad(dots, QUIET), np.ones((4, 4), dtype=np.uint8))
    return zxingcpp.read_barcode(picture.astype(np.uint8)).text


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=200))
def test_what_is_read_is_what_was_written(text):
    assert read(encode([text])) == text


def test_arabic_numbers_and_their_direction_are_read_back_whole():
    text = "اتصل بالرقم \u2066555 0134\u2069 اليوم."
    assert read(encode([text])) == text


def test_as_many_texts_as_fit_are_held_and_none_is_cut():
    first, second = "a" * 1000, "b" * 698
    assert encode([first, second]).text == f"{first}\n\n{second}"
    assert encode([first, second + "b"]).text == first


def test_the_most_that_fits_is_known_before_it_is_drawn():
    for text in ("é" * (MOST_BYTES // 2), "a" * MOST_BYTES):
        assert fits(text)
        assert encode([text]).dots == 177 + 2 * QUIET
        assert not fits(text + "éé")
        with pytest.raises(TooLongError):
            encode([text + "éé"])


@pytest.mark.parametrize("text", ["short", "a" * 700, "\u0628" * 900])
def test_errors_are_corrected_at_level_m_or_better(text):
    made = segno.make_qr(text, error="m", mode="byte", encoding="utf-8", eci=not text.isascii())
    assert made.error in ("M", "Q", "H")
    assert len(encode([text]).rows) == len(made.matrix)


@settings(deadline=None)
@given(st.floats(50, 3000), st.floats(2, 12))
def test_a_dot_is_whole_pixels_and_never_finer_than_a_phone_reads(room, px_per_mm):
    code = encode(["a" * 900])
    dot = code.dot_px(room, px_per_mm)
    assert dot / px_per_mm >= LEAST_DOT_MM - 1e-6
    smallest = dot <= LEAST_DOT_MM * px_per_mm + 1
    assert smallest or dot * code.dots <= min(room, LARGEST_MM * px_per_mm)
