"""Which content patients see when files are sound, broken, missing, or cannot be kept."""

import errno
import logging
import os

import pytest

from kiosk.shell.serving import LAST_GOOD, serve


def broken_at(file):
    """How the fault of a broken file begins, with its place."""
    line = 1 + next(i for i, line in enumerate(file.read_text().splitlines()) if "usual_dys" in line)
    return f"{file}:{line}:9: topics[0].lasts[0].usual_dys: is not a known key"


def test_a_sound_file_is_served_and_staff_have_nothing_to_mend(write, state, bundled, lines):
    asked = write("asked.yaml", "asked")
    assert serve(asked, state, bundled).content.version == "asked"
    assert lines() == [f"{asked} is not sealed, and the clinic's details are samples; put in your own first"]
    assert lines(logging.WARNING) == []


def test_without_a_file_asked_for_the_one_that_comes_along_is_served(state, bundled):
    assert serve(None, state, bundled).content.version == "bundled"


def test_the_clinics_own_content_comes_along(state, real_content):
    assert serve(None, state).content == real_content


def test_a_sound_file_goes_before_the_copy_and_replaces_it(write, state, bundled, keep):
    kept = keep()
    asked = write("asked.yaml", "asked")
    assert serve(asked, state, bundled).content.version == "asked"
    assert kept.read_bytes() == asked.read_bytes()


def test_the_kept_copy_is_whole_and_no_part_stays_behind(write, state, bundled):
    asked = write("asked.yaml", "asked")
    for _ in range(3):
        serve(asked, state, bundled)
    assert [file.name for file in state.iterdir()] == [LAST_GOOD]
    assert (state / LAST_GOOD).read_bytes() == asked.read_bytes()


def test_the_same_content_is_not_written_again_at_every_start(state, bundled):
    serve(None, state, bundled)
    before = (state / LAST_GOOD).stat()
    serve(None, state, bundled)
    after = (state / LAST_GOOD).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_broken_file_gives_way_to_the_last_good_copy(write, state, bundled, keep, lines):
    kept = keep()
    before = kept.read_bytes()
    assert serve(write("asked.yaml", "asked", broken=True), state, bundled).content.version == "kept"
    assert f"{kept} is served instead" in lines()
    assert kept.read_bytes() == before


def test_a_broken_file_without_a_copy_gives_way_to_the_one_that_comes_along(write, state, bundled, lines):
    assert serve(write("asked.yaml", "asked", broken=True), state, bundled).content.version == "bundled"
    assert f"{bundled} is served instead" in lines()
    assert not state.exists(), "what nobody asked for is not the last good one"


def test_a_copy_that_is_broken_too_gives_way_as_well(write, state, bundled, keep, lines):
    asked, kept = write("asked.yaml", "asked", broken=True), keep(broken=True)
    assert serve(asked, state, bundled).content.version == "bundled"
    told = "\n".join(lines(logging.ERROR))
    assert broken_at(asked) in told
    assert broken_at(kept) in told


def test_the_copy_stands_in_for_a_broken_file_that_comes_along(write, state, keep, caplog):
    keep()
    assert serve(None, state, write("bundled.yaml", "bundled", broken=True)).content.version == "kept"


def test_staff_find_every_fault_with_its_place_in_one_entry_of_the_log(write, state, bundled, lines):
    asked = write("asked.yaml", "asked", broken=True)
    asked.write_text(asked.read_text().replace("floor: watch", "floor: wach", 2))
    serve(asked, state, bundled)
    [told] = lines(logging.ERROR)
    head, *faults = told.splitlines()
    assert head == f"{asked} is not served; staff, please mend it:"
    assert sum(fault.startswith(broken_at(asked)) for fault in faults) == 1
    assert sum('"wach"' in fault for fault in faults) == 2
    assert all(fault.startswith(f"{asked}:") for fault in faults)


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda file: file.unlink(), id="missing"),
        pytest.param(lambda file: (file.unlink(), file.mkdir()), id="a folder"),
        pytest.param(lambda file: file.write_bytes(b"\xff\xfe\x00format: 1"), id="no text"),
        pytest.param(lambda file: file.write_bytes(b""), id="empty"),
        pytest.param(lambda file: file.write_text(file.read_text()[:900]), id="cut off"),
    ],
)
def test_a_file_that_cannot_be_read_stops_nothing(write, state, bundled, lines, spoil):
    asked = write("asked.yaml", "asked")
    spoil(asked)
    assert serve(asked, state, bundled).content.version == "bundled"
    [told] = lines(logging.ERROR)
    assert told.splitlines()[1].startswith(f"{asked}:")


def test_where_nothing_is_sound_nothing_is_served_and_each_file_is_told_once(write, state, keep, lines):
    bundled, kept = write("bundled.yaml", "bundled", broken=True), keep(broken=True)
    assert serve(bundled, state, bundled) is None
    heads = [told.splitlines()[0] for told in lines()]
    assert heads == [f"{file} is not served; staff, please mend it:" for file in (bundled, kept)]


def test_where_nothing_is_there_nothing_is_served(tmp_path, state, lines):
    assert serve(None, state, tmp_path / "gone.yaml") is None
    assert len(lines()) == 1


@pytest.fixture(params=["a file in its place", "a name that no folder can have"])
def unwritable(request, tmp_path):
    """A state folder that nobody can write to or even look into, whoever runs the tests."""
    (tmp_path / "file").write_text("")
    return tmp_path / ("file/state" if request.param.startswith("a file") else "x" * 300)


def test_a_state_folder_that_cannot_be_written_is_told_once_and_stops_nothing(unwritable, bundled, lines):
    assert serve(None, unwritable, bundled).content.version == "bundled"
    [told] = lines(logging.WARNING)
    assert told.startswith(f"no copy of the content can be kept in {unwritable}: ")


def test_a_state_folder_that_cannot_be_looked_into_keeps_nothing_good(unwritable, write, bundled, lines):
    assert serve(write("asked.yaml", "asked", broken=True), unwritable, bundled).content.version == "bundled"
    assert len(lines()) == 2


@pytest.fixture
def full_disk(monkeypatch):
    """Nothing more fits on the disk."""

    def is_full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", is_full)


def test_a_full_disk_leaves_the_old_copy_whole_and_no_part_behind(full_disk, state, bundled, keep, lines):
    kept = keep()
    before = kept.read_bytes()
    assert serve(None, state, bundled).content.version == "bundled"
    assert kept.read_bytes() == before
    assert [file.name for file in state.iterdir()] == [LAST_GOOD]
    [told] = lines(logging.WARNING)
    assert told.endswith(f": {os.strerror(errno.ENOSPC)}")


def test_the_copy_is_on_the_disk_before_it_takes_the_old_ones_place(state, bundled, keep, monkeypatch):
    kept = keep()
    before, seen = kept.read_bytes(), []
    really = os.fsync

    def note(number):
        really(number)
        seen.append(kept.read_bytes())

    monkeypatch.setattr(os, "fsync", note)
    serve(None, state, bundled)
    assert seen[0] == before
    assert seen[-1] == kept.read_bytes() == bundled.read_bytes()
