"""From a file or its bytes to plain data: whatever comes, it is read or refused with a place."""

import os
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import source
from kiosk.content.problems import ContentError, Place, UnreadableError
from kiosk.content.source import load, read_bytes
from kiosk.content.tree import Bounds


def refusal(text: str | bytes, bounds: Bounds = source.BOUNDS) -> str:
    with pytest.raises(ContentError) as caught:
        load(text, "f.yaml", bounds)
    return str(caught.value)


# --- encodings


def test_a_byte_order_mark_is_passed_over():
    assert load(b"\xef\xbb\xbfa: 1", "f.yaml").data == load("\ufeffa: 1", "f.yaml").data == {"a": 1}


@pytest.mark.parametrize("code", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_encodings_are_named_as_such(code):
    with pytest.raises(UnreadableError) as caught:
        load("a: 1".encode(code), "f.yaml")
    assert str(caught.value) == (
        "f.yaml:1:1: whole file: is not written in UTF-8 but in UTF-16 or the like; "
        "save it as UTF-8, which every editor offers"
    )


@pytest.mark.parametrize(
    ("data", "place"),
    [(b"a: \xff", "1:4"), (b"a: \xc3\xa4\r\nb: \xc3", "2:4"), ("a: ä".encode("latin-1"), "1:4")],
)
def test_bytes_that_are_not_utf_8_are_named_with_their_place(data, place):
    with pytest.raises(
        UnreadableError, match=rf"^f.yaml:{place}: whole file: holds the byte 0x.., which is not"
    ):
        load(data, "f.yaml")


@pytest.mark.parametrize(
    "character", ["\0", "\x07", "\x1b", "\x7f", "\x85", "\u2028", "\ufeff", "\ud800", "\uffff"]
)
def test_characters_that_no_text_needs_are_named_with_their_place(character):
    with pytest.raises(UnreadableError) as caught:
        load(f"a: 1\nb: 'x{character}y'", "f.yaml")
    code = f"U+{ord(character):04X}"
    assert (
        str(caught.value)
        == f"f.yaml:2:6: whole file: holds the character {code}, which no text needs; delete it"
    )


def test_all_kinds_of_line_ends_count_alike():
    for end in ("\n", "\r\n", "\r"):
        assert load(end.join(("a: 1", "b:", "  c: 2")), "f.yaml").place(("b", "c")) == Place(3, 6)
        assert refusal(end.join(("a: 1", "b: \x07"))).startswith("f.yaml:2:4:")


# --- files


def test_a_file_is_read_as_its_bytes(tmp_path: Path):
    file = tmp_path / "f.yaml"
    file.write_bytes(b"a: 1\r\n")
    assert read_bytes(file, "f.yaml") == b"a: 1\r\n"


def unreadable(path: Path, bounds: Bounds = source.BOUNDS) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_bytes(path, "f.yaml", bounds)
    return str(caught.value).removeprefix("f.yaml:1:1: whole file: ")


def test_a_missing_file_is_unreadable(tmp_path: Path):
    assert unreadable(tmp_path / "f.yaml").startswith(
        "cannot be read (no such file or directory); name a file"
    )


def test_a_folder_is_unreadable(tmp_path: Path):
    assert unreadable(tmp_path) == "is a folder; name a YAML file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a POSIX thing")
def test_a_pipe_is_unreadable_and_nobody_waits_for_it(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    assert unreadable(tmp_path / "pipe") == "is not an ordinary file; name a YAML file"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_unreadable(tmp_path: Path):
    file = tmp_path / "f.yaml"
    file.touch(mode=0)
    assert unreadable(file).startswith("cannot be read (permission denied)")


def test_a_name_that_no_file_can_have_is_unreadable():
    assert unreadable(Path("a\0b")) == "has a name that no file can have; name a file that is there"
    assert unreadable(Path("a" * 5000)).startswith("cannot be read (file name too long)")


def test_a_file_larger_than_the_bound_is_unreadable(tmp_path: Path):
    file = tmp_path / "f.yaml"
    file.write_bytes(b"123456789")
    assert unreadable(file, Bounds(size=8)).startswith("is larger than 8 bytes")
    assert read_bytes(file, "f.yaml", Bounds(size=9)) == b"123456789"


# --- whatever comes


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def any_loader(request, monkeypatch):
    monkeypatch.setattr(source, "_Loader", getattr(yaml, request.param))


@pytest.mark.usefixtures("any_loader")
def test_both_of_yamls_loaders_give_the_same(project: Path):
    text = (project / "tests" / "support" / "tiny.yaml").read_bytes()
    document = load(text, "tiny.yaml")
    assert document.data["wizard"]["problems"]["choices"][1]["id"] == "other"
    assert document.place(("claims", 1, "id")).column == 10
    assert refusal("a: [1, 2\nb: c").startswith("f.yaml:2:")
    assert refusal('a: "\\UFFFFFFFF"').startswith("f.yaml:1:")


def is_read_or_refused_with_places(data: str | bytes) -> bool:
    try:
        load(data, "f.yaml")
    except ContentError as error:
        return bool(error.faults) and all(fault.line >= 1 and fault.column >= 1 for fault in error.faults)
    return True


@given(st.text() | st.text(alphabet="ab:-?[]{}&*!|>'\"%@`#,~ \t\n\r\\0.<="))
def test_any_text_is_read_or_refused_with_a_place(text):
    assert is_read_or_refused_with_places(text)


@given(st.binary())
def test_any_bytes_are_read_or_refused_with_a_place(data):
    assert is_read_or_refused_with_places(data)
