"""What a device remembers of its starts: when less is tried, and when all is tried again."""

import json
from datetime import UTC, datetime

import pytest

from kiosk.shell.starts import FILE, REMEMBERED, TRIES, Footing, Record, Starts, read

NOON = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
FULL, PLAIN, DESK = Footing.FULL, Footing.PLAIN, Footing.DESK


@pytest.fixture
def start(tmp_path):
    return lambda: Starts(tmp_path, now=lambda: NOON)


def test_the_first_start_tries_everything(start, tmp_path):
    assert start().footing is FULL
    (only,) = read(tmp_path).starts
    assert (only.at, only.footing, only.ended) == ("2026-11-27 12:00:00+00:00", "full", "")


def test_starts_that_fail_lead_down_step_by_step_and_stay_there(start):
    assert [start().footing for _ in range(2 * TRIES + 3)] == [FULL] * TRIES + [PLAIN] * TRIES + [DESK] * 3


def test_one_that_lives_clears_the_count(start):
    for _ in range(TRIES - 1):
        start()
    start().lived()
    assert [start().footing for _ in range(TRIES)] == [FULL] * TRIES


def test_a_plain_one_that_lives_lets_all_be_tried_again(start):
    for _ in range(TRIES):
        start()
    plain = start()
    assert plain.footing is PLAIN
    plain.lived()
    assert start().footing is FULL


def test_the_desks_page_once_it_has_stood_lets_the_plain_way_be_tried(start):
    for _ in range(2 * TRIES):
        start()
    desk = start()
    assert desk.footing is DESK
    desk.lived()
    assert start().footing is PLAIN


def test_being_told_to_leave_is_no_failure_and_exceptions_are_one(start):
    for _ in range(2 * TRIES):
        start().left("told to leave", well=True)
    for _ in range(TRIES):
        assert start().footing is FULL
    start().left("exceptions", well=False)
    assert start().footing is PLAIN


def test_the_last_ones_are_remembered_with_how_they_ended(start, tmp_path):
    for _ in range(REMEMBERED + 5):
        start().left("told to leave", well=True)
    assert len(read(tmp_path).starts) == REMEMBERED
    assert {one.ended for one in read(tmp_path).starts} == {"told to leave"}


@pytest.mark.parametrize(
    "broken",
    [
        *(b"", b"{", b"[]", b"null", b'{"failed": 1}', b'{"failed": "x", "starts": []}', b"\xff"),
        *(b"[" * 100_000, json.dumps({"failed": 0, "starts": [{"when": 1}]}).encode()),
    ],
)
def test_a_broken_file_is_counted_anew(start, tmp_path, broken, caplog):
    (tmp_path / FILE).write_bytes(broken)
    assert read(tmp_path) == Record()
    assert "cannot be read" in caplog.text
    assert start().footing is FULL


def test_where_nothing_can_be_written_it_starts_all_the_same(tmp_path, caplog):
    (tmp_path / "file").write_text("no folder")
    assert Starts(tmp_path / "file" / "state").footing is FULL
    assert "cannot be written down" in caplog.text
