"""The content in another language: only words differ, and what cannot be said stays, marked, in English."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.translation.applying import translated, with_whole_numbers
from kiosk.content.translation.model import Pair
from kiosk.content.translation.texts import reworded, texts
from kiosk.triage.paths import all_ways
from tests.content.translation.conftest import backwards


def mark(words: str) -> str:
    return f"EN {words}"


def test_every_text_is_in_the_other_language(small, full):
    done = translated(small, full, mark)
    assert [text.words for text in texts(done)] == [backwards(text.words) for text in texts(small)]


def test_what_is_missing_or_stale_stays_english_and_says_so(small, full, with_pair, without):
    done = translated(small, with_pair(full, "clinic.hours", of="Mondays only"), mark)
    assert done.clinic.hours == mark(small.clinic.hours)
    done = translated(small, without(full, "outcomes.watch.heading"), mark)
    assert done.outcomes.watch.heading == mark(small.outcomes.watch.heading)


def test_the_clinics_own_name_needs_no_mark(small, full, without):
    assert translated(small, without(full, "clinic.name"), mark).clinic.name == small.clinic.name


@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_nothing_but_words_can_be_changed_by_any_translation(small, data):
    words = st.text(max_size=30)
    keys = st.sampled_from([text.key for text in texts(small)])
    english = st.sampled_from([text.words for text in texts(small)])
    pairs = data.draw(st.dictionaries(keys, st.builds(Pair, of=english | st.just("x"), says=words)))
    direction = data.draw(st.sampled_from(["ltr", "rtl"]))
    made = translated(small, _translation(pairs, direction), mark)
    bare = reworded(made, lambda _: "")
    if direction == "rtl":
        details = {"phone": small.clinic.phone, "emergency_number": small.clinic.emergency_number}
        bare = bare.model_copy(update={"clinic": bare.clinic.model_copy(update=details)})
    assert bare == reworded(small, lambda _: "")
    assert _outcomes(made) == _outcomes(small)
    assert all(text.words for text in texts(made))


def _translation(pairs, direction):
    from kiosk.content.translation.model import Translation

    return Translation(language="es", name="Español", direction=direction, texts=pairs)


def _outcomes(content):
    return [(dict(way.answers), way.level) for way in all_ways(content.wizard)]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("555 0134", "\u2066555 0134\u2069"),
        ("555\u00a00134", "\u2066555\u00a00134\u2069"),
        ("(555) 010-0134", "\u2066(555) 010-0134\u2069"),
        ("+49 30 1234", "\u2066+49 30 1234\u2069"),
        ("1-2", "\u20661-2\u2069"),
        ("8:30", "\u20668:30\u2069"),
        ("15", "15"),
        ("6. 3", "6. 3"),
    ],
)
def test_numbers_of_several_parts_are_read_from_the_left(words, shown):
    assert with_whole_numbers(f"\u0627 {words}.") == f"\u0627 {shown}."


def test_the_numbers_to_call_are_whole_in_a_language_from_the_right(small, full):
    done = translated(small, full.model_copy(update={"direction": "rtl"}), mark)
    phone = small.clinic.phone.replace(" ", "\u00a0")  # no line ends in the middle of it
    assert done.clinic.phone == f"\u2066{phone}\u2069"
    assert done.clinic.emergency_number == f"\u2066{small.clinic.emergency_number}\u2069"
    assert f"\u2066{small.clinic.emergency_number}\u2069" in done.clinic.fill("{emergency_number}")
