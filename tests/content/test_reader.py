"""From a file to checked content, or to every fault at once, whatever the file holds."""

import gc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.problems import ContentError, UnreadableError
from kiosk.content.reader import PICTURES, picture_names, read, read_text
from kiosk.content.tree import Bounds

# --- sound files


def test_the_tiny_content_is_sound_and_frozen(tiny):
    content = tiny.read()
    assert content.topics[0].lasts[0].usual_days == 42
    assert content.wizard.times.choices[-1].to_day is None
    with pytest.raises(ValueError, match="frozen"):
        content.version = "2"


def test_a_file_is_read_with_the_programs_own_pictures(project: Path):
    assert read(project / "tests" / "support" / "tiny.yaml").topics[0].id == "lumps"
    assert picture_names(PICTURES) >= {"unsure", "none"}
    assert "base" not in picture_names(PICTURES)


def test_pictures_are_looked_for_in_the_folder_that_is_named(tmp_path: Path, project: Path):
    (tmp_path / "unsure.svg").touch()
    tiny = project / "tests" / "support" / "tiny.yaml"
    with pytest.raises(ContentError) as caught:
        read(tiny, tmp_path)
    assert {fault.path.rsplit(".", 1)[-1] for fault in caught.value.faults} == {"picture"}
    assert not any("unsure" in fault.wrong for fault in caught.value.faults)
    assert read(tiny, None).format == 1


def test_a_file_that_cannot_be_read_is_told_apart(tmp_path: Path):
    gone = tmp_path / "gone.yaml"
    with pytest.raises(UnreadableError) as caught:
        read(gone)
    assert str(caught.value).startswith(f"{gone}:1:1: whole file: cannot be read (no such file")


def test_bounds_reach_the_reading(tiny):
    with pytest.raises(ContentError, match="more than 100 values"):
        read_text(tiny.text, "tiny.yaml", bounds=Bounds(nodes=100))


def test_reading_leaves_the_garbage_collector_as_it_was(tiny):
    assert gc.isenabled()
    tiny.read()
    assert gc.isenabled()
    tiny.change("format: 1", "format: 2")
    assert tiny.faults()
    assert gc.isenabled()


DAYS = "a whole number of days from 0 to 3650 is needed, such as 21"


# --- several at once


def test_the_files_own_flaws_and_wrong_values_come_together(tiny):
    tiny.change("version: tiny 1", "version: ^!!str tiny 1\n^version: again")
    tiny.change("usual_days: 42", "usual_days: ^long")
    tiny.change("[L1, S01]", "^*sources")
    tiny.says(
        'version: has the YAML tag "tag:yaml.org,2002:str"; take the tag away',
        'version: the key "version" stands here again, after line 3, column 1; keep one of the two',
        "topics[0].why[0].source: repeats *sources from elsewhere; write the words out here",
        f'topics[0].lasts[0].usual_days: is the text "long"; {DAYS}',
    )


def test_a_flaw_of_the_file_alone_is_enough_to_refuse_it(tiny):
    tiny.change("version: tiny 1", "version: ^&v tiny 1")
    tiny.says("version: has the YAML anchor &v; take the anchor away")


# --- whatever comes


def test_a_file_cut_off_anywhere_is_refused_with_a_place(tiny):
    whole = tiny.text.encode()
    for length in range(len(whole) - 1):
        with pytest.raises(ContentError) as caught:
            read_text(whole[:length], "tiny.yaml")
        assert caught.value.faults
        assert all(fault.line >= 1 and fault.column >= 1 for fault in caught.value.faults)
    assert read_text(whole[:-1], "tiny.yaml"), "only the last line end may be missing"


@settings(deadline=None)
@given(st.data())
def test_a_file_with_any_change_is_read_or_refused(data):
    text = (Path(__file__).parents[1] / "support" / "tiny.yaml").read_text(encoding="utf-8")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 200)))
    other = data.draw(
        st.text(max_size=20) | st.sampled_from([": ", "- ", "\n  ", "[", "}", '"', "&a ", "*a", "~", "9"])
    )
    assert is_read_or_refused(text[:start] + other + text[end:])


@settings(deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), st.lists))
def test_any_value_in_the_place_of_another_is_refused(value):
    text = (Path(__file__).parents[1] / "support" / "tiny.yaml").read_text(encoding="utf-8")
    for key in ("topics", "clinic", "outcomes", "format"):
        lines = text.splitlines(keepends=True)
        at = next(i for i, line in enumerate(lines) if line.startswith(f"{key}:"))
        lines.insert(at, f"{key}: {value!r}\n")
        with pytest.raises(ContentError):
            read_text("".join(lines), "tiny.yaml")


def is_read_or_refused(text: str) -> bool:
    try:
        read_text(text, "tiny.yaml")
    except ContentError as error:
        return bool(error.faults) and len(str(error).splitlines()) == len(error.faults)
    return True
