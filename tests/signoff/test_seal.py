"""The seal: what it says, how it is kept in a file, and what it reminds of."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.problems import ContentError, UnreadableError
from kiosk.content.reader import read as read_content
from kiosk.signoff.fingerprint import fingerprint
from kiosk.signoff.seal import Seal, beside, by_fault, kept_path, parse, read, seal_path, written

SEAL = Seal("ab" * 32, "Our doctor, vascular surgeon", date(2026, 11, 22), date(2027, 11, 1), "0.1.0")
SIGNATURE = f"{'0f' * 8}:{'A' * 86}=="
FILE = Path("content.yaml")


# --- in a file


def test_the_seal_and_its_copy_stand_beside_the_content():
    assert seal_path(Path("a/content.yaml")) == Path("a/content.seal")
    assert kept_path(Path("a/content.yaml")) == Path("a/content.sealed.yaml")


def test_a_seal_can_be_read_by_people():
    text = written(SEAL, FILE).decode()
    assert text.splitlines()[1:] == [
        f'fingerprint: "{"ab" * 32}"',
        'by: "Our doctor, vascular surgeon"',
        'on: "2026-11-22"',
        'review_by: "2027-11-01"',
        'version: "0.1.0"',
    ]


NAMES = st.text(
    st.characters(categories=["L", "N", "P", "Zs"], exclude_characters=","), min_size=1, max_size=40
)
NAME_AND_ROLE = st.builds("{}, {}".format, NAMES, NAMES).filter(lambda by: by_fault(by) is None)


@given(NAME_AND_ROLE, st.dates(), st.dates(), st.sampled_from([None, SIGNATURE]))
def test_what_is_written_is_read_again(by: str, on: date, review_by: date, signature: str | None):
    seal = Seal("0123456789abcdef" * 4, by, on, review_by, "1.2.3", signature)
    assert parse(written(seal, FILE), "content.seal") == seal


def test_content_without_a_seal_has_none(tmp_path: Path):
    assert beside(tmp_path / "content.yaml") is None


BROKEN = {
    "a fingerprint cut short": ("ab" * 32, "abab", '2:14: fingerprint: is the text "abab"; 64 digits'),
    "nobody": ('"Our doctor, vascular surgeon"', '""', "3:5: by: is an empty text; a name and a role"),
    "no role": ("doctor, vascular surgeon", "doctor", '3:5: by: is the text "Our doctor"; a name and a role'),
    "a day that is none": ("2026-11-22", "2026-02-30", '4:5: on: is the text "2026-02-30"; a date such as'),
    "a day in words": ("2027-11-01", "next year", '5:12: review_by: is the text "next year"; a date such as'),
    "a line that is missing": ('version: "0.1.0"\n', "", "2:1: version: is missing; a version such as"),
    "a line too many": ("\nby: ", "\nnote: good\nby: ", "3:7: note: is not a known key; make a new seal"),
    "a signature that is none": (
        '"0.1.0"',
        '"0.1.0"\nsignature: me',
        '7:12: signature: is the text "me"; is',
    ),
    "the same line twice": ("\non: ", '\nby: "A, b"\non: ', '4:1: by: the key "by" stands here again'),
    "no lines at all": (None, "", "1:1: whole file: holds no seal; make a new seal with"),
    "half a seal": (None, 'fingerprint: "ab', "1:17: fingerprint: is not valid YAML"),
    "a list": (None, "[1, 2]", "1:1: whole file: holds no seal; make a new seal"),
}
"""What stands in a sound seal (None for all of it), what is put there instead, and what is said first."""


@pytest.mark.parametrize("flaw", BROKEN)
def test_a_broken_seal_is_told_with_its_place_and_what_to_do(flaw: str, tmp_path: Path):
    old, new, said = BROKEN[flaw]
    text = written(SEAL, FILE).decode()
    assert old is None or text.count(old) == 1, f"{old!r} does not stand there once"
    file = tmp_path / "content.seal"
    file.write_text(new if old is None else text.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError) as error:
        read(file)
    assert str(error.value.faults[0]).startswith(f"{file}:{said}")


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_nothing_but_a_seal_is_taken_for_one(data: bytes):
    with pytest.raises(ContentError):
        parse(data, "content.seal")


@given(st.data())
def test_a_seal_cut_short_is_none_or_the_same(data: st.DataObject):
    whole = written(replace(SEAL, signature=SIGNATURE), FILE)
    part = whole[: data.draw(st.integers(0, len(whole)))]
    try:
        found = parse(part, "content.seal")
    except ContentError:
        return
    assert found == SEAL or found == replace(SEAL, signature=SIGNATURE)


def test_a_seal_that_is_a_folder_or_too_large_cannot_be_read(tmp_path: Path):
    (tmp_path / "large.seal").write_bytes(b"#" * 20_000)
    for file in (tmp_path, tmp_path / "large.seal"):
        with pytest.raises(UnreadableError):
            read(file)


# --- what it says


def test_a_seal_covers_the_content_it_was_made_for_and_no_other(project: Path):
    content = read_content(project / "tests" / "support" / "tiny.yaml", None)
    seal = replace(SEAL, fingerprint=fingerprint(content))
    assert seal.covers(content)
    assert not seal.covers(content.model_copy(update={"topics": ()}))


@pytest.mark.parametrize(
    "change",
    [
        {"fingerprint": "cd" * 32},
        {"by": "Another doctor, vascular surgeon"},
        {"on": date(2026, 11, 23)},
        {"review_by": date(2028, 11, 1)},
        {"version": "0.1.1"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_every_word_of_a_seal_is_signed_but_the_signature(change: dict[str, object]):
    assert replace(SEAL, **change).message != SEAL.message
    assert replace(SEAL, signature=SIGNATURE).message == SEAL.message


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("Doctor", "needs a name and a role with a comma"),
        (", surgeon", "needs a name and a role with a comma"),
        ("Doctor, ", "needs a name and a role with a comma"),
        ("Doctor <b>, surgeon", "needs plain words"),
        (" Doctor, surgeon", "needs plain words"),
        (f"Doctor, {'very ' * 30}surgeon", "has 165 characters; write at most 100"),
    ],
)
def test_who_checked_has_a_name_and_a_role(by: str, said: str):
    assert str(by_fault(by)).startswith(said)


# --- what is due


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-31, None),
        (-30, "the content is due for review in 30 days, on 2027-11-01; have it checked and sealed again"),
        (-1, "the content is due for review in 1 day, on 2027-11-01; have it checked and sealed again"),
        (0, "the content is due for review today, on 2027-11-01; have it checked and sealed again"),
        (1, "the content was due for review on 2027-11-01; have it checked and sealed again"),
        (1000, "the content was due for review on 2027-11-01; have it checked and sealed again"),
    ],
)
def test_a_review_is_announced_30_days_ahead(days: int, said: str | None):
    assert SEAL.reminder(SEAL.review_by + timedelta(days=days)) == said


def test_a_clock_before_the_seal_is_doubted_and_no_date_is_used():
    assert SEAL.reminder(date(2026, 11, 21)) is None  # the seal may come from a time zone ahead of ours
    said = SEAL.reminder(date(1970, 1, 1))
    assert said is not None
    assert said.startswith("this machine's clock says 1970-01-01, but the content was sealed on 2026-11-22")
    assert "review" not in said
