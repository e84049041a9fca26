"""The interface's own words: one flat file for each language, with the same errors as content.yaml."""

from pathlib import Path

import pytest

from kiosk.content.phrases import read_phrases
from kiosk.content.problems import ContentError, UnreadableError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "en.yaml"


def refusal(file: Path, text: str) -> list[str]:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_phrases(file)
    return [line.removeprefix(f"{file}:") for line in str(caught.value).splitlines()]


def test_phrases_are_read_by_their_keys(file):
    file.write_text(
        '# Buttons\nback: Back\nidle.still_there: Still there?\n"yes": "Yes"\nleft: "{n} left"\n',
        encoding="utf-8",
    )
    phrases = read_phrases(file)
    assert phrases == {"back": "Back", "idle.still_there": "Still there?", "yes": "Yes", "left": "{n} left"}


def test_phrases_cannot_be_changed(file):
    file.write_text("back: Back", encoding="utf-8")
    with pytest.raises(TypeError):
        read_phrases(file)["back"] = "Forth"  # type: ignore[index]


def test_all_wrong_phrases_are_told_at_once(file):
    text = "a: 5\nb:\nc: {d: e}\nd: [e]\ne: true\nBig-Key: x\nf: 'x '\ng: <b>\na: again\nh: !x y\n"
    plain = "plain text is needed; in quotes where it is a number, true or false"
    assert refusal(file, text) == [
        f"2:3: b: is empty; {plain}",
        f"3:4: c: is a group of keys; {plain}",
        f"4:4: d: is a list; {plain}",
        f"5:4: e: is true; {plain}",
        "6:1: Big-Key: is not a key; write small letters, digits and _, with dots between words",
        "7:4: f: starts or ends with a space; take the space away",
        "8:4: g: holds '<', which is not plain text; write plain words without it",
        '9:1: a: the key "a" stands here again, after line 1, column 1; keep one of the two',
        '10:4: h: has the YAML tag "!x"; take the tag away',
    ]


def test_a_number_is_no_phrase(file):
    plain = "plain text is needed; in quotes where it is a number, true or false"
    assert refusal(file, "a: 5") == [f"1:4: a: is the number 5; {plain}"]
    assert refusal(file, "a: ''") == [f"1:4: a: is an empty text; {plain}"]


@pytest.mark.parametrize("text", ["", "[back]", "back", "{}"])
def test_a_file_without_phrases_is_refused(file, text):
    assert refusal(file, text) == ["1:1: whole file: holds no phrases; write lines such as back: Back"]


def test_a_file_that_cannot_be_read_is_told_apart(file):
    with pytest.raises(UnreadableError, match="no such file"):
        read_phrases(file)


def test_a_file_is_bounded(file):
    assert "is nested more than 4 deep" in refusal(file, "a: [[[[[]]]]]")[0]
    file.write_bytes(b"a: b\n" + b"#" * 1024 * 1024)
    with pytest.raises(UnreadableError, match="is larger than 1048576 bytes"):
        read_phrases(file)
